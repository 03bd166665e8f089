"""What is cut off a happening: who said so, the date at either end, dangling small words."""

from reader.analysis.dates.contexts import context
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.vocabulary import vocabulary

_LEADING, _TRAILING = context("leading"), context("trailing")
_SAYING, _REPORTING = context("saying"), context("saying-that")
# No happening is longer than this many words; nobody reads more of it in a row of a timeline.
_MOST = 15
# A clause is not cut shorter than this; the time behind a preposition is no longer than that.
_SHORTEST, _LONGEST_TIME = 2, 4
_JOINTS = frozenset(
    {"and", "but", "when", "while", "after", "before", "as", "that", "which", "who"}
)
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "this", "that"})
_ENDINGS = frozenset({"%", "”", ")", "’"})

Piece = tuple[int, int]


def telling_words(tokens: Tokens, piece: Piece) -> int:
    """How many words a piece has that are neither words of time nor small ones."""
    plain = vocabulary().codes["word"]
    return sum(
        1
        for place in range(*piece)
        if tokens.shape[place] == plain and tokens.words[place] not in _LEADING
    )


def trimmed(tokens: Tokens, piece: Piece, expression: Piece) -> Piece:
    """The piece without the attribution in front, the date at either end and loose words."""
    begin, stop = piece
    begin = _without_lead(tokens, _without_attribution(tokens, piece, expression), stop, expression)
    if stop - begin > _MOST:
        begin = _last_clause(tokens, begin, stop, expression[0])
        stop = _before_a_joint(tokens, stop, begin + _MOST, expression[1])
        stop = expression[0] if expression[0] < stop < expression[1] else stop
    return begin, _without_tail(tokens, begin, stop, expression)


def _last_clause(tokens: Tokens, begin: int, stop: int, start: int) -> int:
    """Of a piece too long to be shown, the clause that begins last before the expression."""
    joints = (p for p in range(start - 1, begin, -1) if tokens.words[p] in _JOINTS)
    return next((p + 1 for p in joints if telling_words(tokens, (p, stop)) >= _SHORTEST), begin)


def _before_a_joint(tokens: Tokens, stop: int, most: int, end: int) -> int:
    """The end of a cut piece: before an "and" that would be left with its first words only."""
    if stop <= most:
        return stop
    loose = (p for p in range(max(end, most - _SHORTEST - 1), most) if tokens.words[p] in _JOINTS)
    return next(loose, most)


def _without_lead(tokens: Tokens, begin: int, stop: int, expression: Piece) -> int:
    start, end = expression
    while begin < stop:
        if begin == start and end < stop:
            begin = end
        elif tokens.words[begin] in _LEADING:
            begin = _behind_a_time(tokens, begin + 1, min(start, stop))
        else:
            break
    return begin


def _behind_a_time(tokens: Tokens, begin: int, stop: int) -> int:
    """Behind the time that follows a preposition ("In | 1951 | she won …")."""
    plain, place = vocabulary().codes["word"], begin
    while place < stop and tokens.shape[place] != plain and tokens.words[place][:1].isalnum():
        place += 1
    skipped = set(tokens.words[begin:place])
    is_time = place - begin <= _LONGEST_TIME and bool(skipped - _ARTICLES)
    return place if is_time else begin


def _without_tail(tokens: Tokens, begin: int, stop: int, expression: Piece) -> int:
    start, end = expression
    while begin < stop:
        if stop == end and start > begin:
            stop = start
        elif (
            tokens.shape[stop - 1] == vocabulary().codes["shortmonth"]
            or tokens.words[stop - 1] in _TRAILING
            or _is_loose(tokens, begin, stop)
        ):
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
    codes = vocabulary().codes
    stops = {codes[name] for name in ("word", "the", "a", "its", "these", "those", "that")}
    for place in range(begin + 1, min(start - 1, begin + 10)):
        word, follows = tokens.words[place], place + 1
        if word not in _SAYING or tokens.words[place - 1] in ("who", "which"):
            continue
        while follows < start and tokens.shape[follows] not in stops:
            follows += 1
        said_so = word not in _REPORTING or tokens.words[follows] == "that"
        if follows < start - 1 and said_so:
            return follows
    return begin
