"""What happened then: the words of the clause a date stands in.

"Russia is withdrawing its technicians on Wednesday, the embassy said" says of Wednesday that
"Russia is withdrawing its technicians". A clause is what stands between commas, semicolons and
dashes; one that is too short, or has lost its subject, takes in its neighbours. What is cut off at
its ends is in trimming.py.
"""

from itertools import pairwise

from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.trimming import (
    MOST,
    RELATIVES,
    is_a_verb,
    is_inserted,
    length_in_words,
    may_be_a_verb,
    telling_words,
    trimmed,
)
from reader.analysis.dates.vocabulary import vocabulary
from reader.article import Span

_CUTS = frozenset({",", ";", ":", "—", "--", "---", "(", ")", "–"})
# A clause of fewer words than this says nothing by itself.
_FEWEST = 2
# "Her novel, The Gale, appeared": what stands between subject and verb has at most so many.
_APPOSITION = 3
# A date at the end of a piece is cut off again: so many words of it are not counted.
_DATE = 3

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
        if (
            tokens.words[place] in _CUTS
            and not start <= place < end
            and not _in_date(tokens, place)
        ):
            cuts.append(place + 1)
    cuts.append(last)
    return [(a, b) for a, b in pairwise(cuts) if a < b]


def _in_date(tokens: Tokens, place: int) -> bool:
    """Whether a comma stands between a day and its year ("June 3, 2019")."""
    codes = vocabulary().codes
    return (
        tokens.shape[place - 1 : place + 2] == codes["small"] + codes["comma"] + codes["yearlike"]
    )


def _long_enough(tokens: Tokens, pieces: list[Piece], start: int) -> Piece:
    """The piece of the expression, with the next ones, or the ones before, where it needs them."""
    low = high = next((n for n, (a, b) in enumerate(pieces) if a <= start < b), 0)
    if not pieces:
        return start, start
    low -= low > 0 and tokens.words[pieces[low][0]] in RELATIVES
    aside = _is_aside(tokens, pieces[low]) and _may_take(tokens, pieces, low - 1)
    low -= aside
    while not _says_enough(tokens, (pieces[low][0], pieces[high][1]), aside):
        if _may_go_on(tokens, pieces, high):
            high += 1
        elif _may_take(tokens, pieces, low - 1):
            low -= 1
        else:
            break
    return _with_its_subject(tokens, pieces, low, high)


def _says_enough(tokens: Tokens, piece: Piece, aside: bool) -> bool:
    """Whether a piece has words of its own: no name alone, no subject without its verb."""
    if telling_words(tokens, piece) < _FEWEST:
        return False
    return _has_a_verb(tokens, piece) or not (aside or _is_a_name(tokens, piece))


def _is_a_name(tokens: Tokens, piece: Piece) -> bool:
    """Whether every telling word of a piece has a capital ("Mirel and Port Amber")."""
    return all(
        tokens.capital(place)
        for place in range(*piece)
        if telling_words(tokens, (place, place + 1))
    )


def _may_go_on(tokens: Tokens, pieces: list[Piece], high: int) -> bool:
    """Whether the next piece may be taken in: none behind a semicolon, or a label's colon."""
    ends = high > 0 and tokens.words[pieces[high][1] - 1] == ";"
    return high + 1 < len(pieces) and not ends and not _is_label(tokens, pieces, high)


def _may_take(tokens: Tokens, pieces: list[Piece], number: int) -> bool:
    return number >= 0 and not _is_label(tokens, pieces, number)


def _with_its_subject(tokens: Tokens, pieces: list[Piece], low: int, high: int) -> Piece:
    """The pieces, with those before that hold what the verb lacks, where all of it is short."""
    first = low
    verb_first = tokens.words[pieces[low][0]] == "to" or is_a_verb(tokens, pieces[low][0])
    if verb_first and _may_take(tokens, pieces, low - 1):
        low -= 1
        low -= low > 0 and telling_words(tokens, pieces[low]) <= _APPOSITION
    elif not _has_a_verb(tokens, (pieces[low][0], pieces[high][1])):
        low -= _may_take(tokens, pieces, low - 1)
    while _leans(tokens, pieces[low]) and _may_take(tokens, pieces, low - 1):
        low -= 1
    if length_in_words(tokens, (pieces[low][0], pieces[high][1])) > MOST + _DATE:
        low = first
    return pieces[low][0], pieces[high][1]


def _is_label(tokens: Tokens, pieces: list[Piece], number: int) -> bool:
    """Whether a piece says who speaks ("MR ABOAGYE: In March.")."""
    return tokens.words[pieces[number][1] - 1] == ":" and number == 0


def _has_a_verb(tokens: Tokens, piece: Piece) -> bool:
    return any(may_be_a_verb(tokens, place) for place in range(*piece))


def _is_aside(tokens: Tokens, piece: Piece) -> bool:
    """Whether a piece is a time between commas ("attempts, in autumn and in May, failed")."""
    return telling_words(tokens, piece) == 0


def _leans(tokens: Tokens, piece: Piece) -> bool:
    """Whether a piece needs the one before: "Roy, | 34, | of Mill Lane," and "it, | she noted,"."""
    inserted = is_inserted(tokens, piece)
    return inserted or tokens.words[piece[0]] == "of" or _is_aside(tokens, piece)
