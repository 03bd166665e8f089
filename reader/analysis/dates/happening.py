"""What happened then: the words of the clause a date stands in, without the date and who said so.

"Russia is withdrawing its technicians on Wednesday, the embassy said" says of Wednesday that
"Russia is withdrawing its technicians". A clause is what stands between commas, semicolons and
dashes; too short a one takes in its neighbour.
"""

from itertools import pairwise

from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.contexts import context
from reader.analysis.dates.tokens import Tokens
from reader.article import Span

_CUTS = frozenset({",", ";", ":", "—", "--", "---", "(", ")", "–"})
_LEADING = context("leading")
_TRAILING = context("trailing")
_SAYING = context("saying")
# A happening of fewer words than the first says nothing; of more than the second is not read.
_FEWEST, _MOST = 3, 14


def happening(tokens: Tokens, clauses: Clauses, start: int, end: int) -> Span | None:
    """The words that say what happened at the expression `start` to `end`; None where none do."""
    first, last = clauses.around(start, end)
    pieces = _pieces(tokens, first, last, start, end)
    begin, stop = _long_enough(tokens, pieces, start, end)
    begin, stop = _trimmed(tokens, begin, stop, start, end)
    if _count(tokens, begin, stop, start, end) < 2:
        return None
    return Span(tokens.starts[begin], tokens.ends[stop - 1])


def _pieces(tokens: Tokens, first: int, last: int, start: int, end: int) -> list[tuple[int, int]]:
    """The sentence cut at commas and dashes; never inside the expression."""
    cuts = [first]
    for place in range(first, last):
        if tokens.words[place] in _CUTS and not start <= place < end:
            cuts.append(place + 1)
    cuts.append(last)
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _long_enough(
    tokens: Tokens, pieces: list[tuple[int, int]], start: int, end: int
) -> tuple[int, int]:
    """The piece of the expression; one that is too short takes in the next, or the one before."""
    number = next((n for n, (a, b) in enumerate(pieces) if a <= start < b), 0)
    begin, stop = pieces[number] if pieces else (start, end)
    low = high = number
    while _count(tokens, begin, stop, start, end) < _FEWEST:
        if high + 1 < len(pieces):
            high += 1
            stop = pieces[high][1]
        elif low > 0:
            low -= 1
            begin = pieces[low][0]
        else:
            break
    return begin, stop


def _count(tokens: Tokens, begin: int, stop: int, start: int, end: int) -> int:
    """How many words a stretch has beside the expression itself and its small words."""
    words = (tokens.words[place] for place in range(begin, stop) if not start <= place < end)
    return sum(1 for word in words if word[:1].isalnum() and word not in _LEADING)


def _trimmed(tokens: Tokens, begin: int, stop: int, start: int, end: int) -> tuple[int, int]:
    """Without the attribution in front, the date at either end and dangling small words."""
    begin = _without_attribution(tokens, begin, start)
    moving = True
    while moving and begin < stop:
        moving = False
        if begin < stop and tokens.words[begin] in _LEADING | _CUTS:
            begin, moving = begin + 1, True
        elif begin == start and end < stop:
            begin, moving = end, True
    if stop - begin > _MOST:
        stop = begin + _MOST
    moving = True
    while moving and begin < stop:
        moving = False
        if tokens.words[stop - 1] in _TRAILING or not tokens.words[stop - 1][:1].isalnum():
            stop, moving = stop - 1, True
        elif stop == end and start > begin:
            stop, moving = start, True
    return begin, stop


def _without_attribution(tokens: Tokens, begin: int, start: int) -> int:
    """Behind "the embassy said (that)", unless the date says when it was said."""
    for place in range(begin, min(start - 2, begin + 8)):
        if tokens.words[place] in _SAYING and tokens.words[place + 1] not in ("on", "in", "at"):
            return place + 1
    return begin
