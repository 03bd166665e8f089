"""What happened then: the words of the clause a date stands in.

"Russia is withdrawing its technicians on Wednesday, the embassy said" says of Wednesday that
"Russia is withdrawing its technicians". A clause is what stands between commas, semicolons and
dashes; one that is too short, or has lost its subject, takes in its neighbours. What is cut off at
its ends is in trimming.py.
"""

from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.trimming import telling_words, trimmed
from reader.article import Span

_CUTS = frozenset({",", ";", ":", "—", "--", "---", "(", ")", "–"})
_RELATIVES = frozenset({"which", "who", "where", "whose"})
_VERBS = frozenset({"past", "had", "be", "will"})
# A clause of fewer words than this says nothing by itself.
_FEWEST = 2
# "Her novel, The Gale, appeared": what stands between subject and verb has at most so many.
_APPOSITION = 3

Piece = tuple[int, int]


def happening(tokens: Tokens, clauses: Clauses, start: int, end: int) -> Span | None:
    """The words that say what happened at the expression `start` to `end`; None where none do."""
    first, last = clauses.around(start, end)
    pieces = _pieces(tokens, first, last, (start, end))
    if clauses.in_headline(start):
        pieces = [(first, last)]
    begin, stop = trimmed(tokens, _long_enough(tokens, pieces, start), (start, end))
    if telling_words(tokens, (begin, stop)) < 2:
        return None
    return Span(tokens.starts[begin], tokens.ends[stop - 1])


def _pieces(tokens: Tokens, first: int, last: int, expression: Piece) -> list[Piece]:
    """The sentence cut at commas and dashes; never inside the expression."""
    start, end = expression
    cuts = [first]
    for place in range(first, last):
        if tokens.words[place] in _CUTS and not start <= place < end:
            cuts.append(place + 1)
    cuts.append(last)
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _long_enough(tokens: Tokens, pieces: list[Piece], start: int) -> Piece:
    """The piece of the expression, with the next ones, or the ones before, where it needs them."""
    low = high = next((n for n, (a, b) in enumerate(pieces) if a <= start < b), 0)
    if not pieces:
        return start, start
    low -= low > 0 and tokens.words[pieces[low][0]] in _RELATIVES
    while telling_words(tokens, (pieces[low][0], pieces[high][1])) < _FEWEST:
        if high + 1 < len(pieces):
            high += 1
        elif low > 0:
            low -= 1
        else:
            break
    if low > 0 and _begins_with_a_verb(tokens, pieces[low]):
        low -= 1
        low -= low > 0 and telling_words(tokens, pieces[low]) <= _APPOSITION
    while low > 0 and _is_aside(tokens, pieces[low]):
        low -= 1
    return pieces[low][0], pieces[high][1]


def _begins_with_a_verb(tokens: Tokens, piece: Piece) -> bool:
    """Whether the subject stands before the comma ("The novel, her first, appeared in May")."""
    word = tokens.words[piece[0]]
    kind = lexicon.classes("time_verbs").get(word, "")
    return kind in _VERBS or (word.endswith("ed") and len(word) > 4 and kind != "no")


def _is_aside(tokens: Tokens, piece: Piece) -> bool:
    """Whether a piece is a time between commas ("attempts, in autumn and in May, failed")."""
    return telling_words(tokens, piece) == 0
