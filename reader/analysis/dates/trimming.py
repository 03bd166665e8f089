"""What is cut off a happening: who said so, the date at either end, dangling small words."""

from reader.analysis.dates.contexts import context
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import vocabulary

_LEADING, _TRAILING = context("leading"), context("trailing")
_SAYING, _REPORTING = context("saying"), context("saying-that")
# No happening is longer than this many words; nobody reads more of it in a row of a timeline.
_MOST = 15
_ENDINGS = frozenset({"%", "”", ")", "’"})

Piece = tuple[int, int]


def trimmed(tokens: Tokens, piece: Piece, expression: Piece) -> Piece:
    """The piece without the attribution in front, the date at either end and loose words."""
    begin, stop = piece
    begin = _without_lead(tokens, _without_attribution(tokens, piece, expression), stop, expression)
    if stop - begin > _MOST:
        stop = begin + _MOST
        stop = expression[0] if expression[0] < stop < expression[1] else stop
    return begin, _without_tail(tokens, begin, stop, expression)


def _without_lead(tokens: Tokens, begin: int, stop: int, expression: Piece) -> int:
    start, end = expression
    while begin < stop:
        if begin == start and end < stop:
            begin = end
        elif tokens.words[begin] in _LEADING:
            begin += 1
        else:
            break
    return begin


def _without_tail(tokens: Tokens, begin: int, stop: int, expression: Piece) -> int:
    start, end = expression
    while begin < stop:
        if stop == end and start > begin:
            stop = start
        elif tokens.words[stop - 1] in _TRAILING or _is_loose(tokens, begin, stop):
            stop -= 1
        else:
            break
    return stop


def _is_loose(tokens: Tokens, begin: int, stop: int) -> bool:
    """Whether the last token is a mark that closes nothing."""
    mark = tokens.words[stop - 1]
    if mark[:1].isalnum() or mark in _ENDINGS:
        return False
    return mark not in ('"', "'", "''") or tokens.words[begin:stop].count(mark) % 2 == 1


def _without_attribution(tokens: Tokens, piece: Piece, expression: Piece) -> int:
    """Behind "the embassy said on Monday (that)", unless the date says when it was said."""
    begin, (start, _) = piece[0], expression
    plain = vocabulary().codes["word"]
    for place in range(begin + 1, min(start - 1, begin + 10)):
        word, follows = tokens.words[place], place + 1
        if word not in _SAYING or tokens.words[place - 1] in ("who", "which"):
            continue
        while (
            follows < start and tokens.shape[follows] != plain and tokens.words[follows] != "that"
        ):
            follows += 1
        said_so = word not in _REPORTING or tokens.words[follows] == "that"
        if follows < start - 1 and said_so:
            return follows
    return begin
