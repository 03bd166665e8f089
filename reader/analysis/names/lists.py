"""Names in a list: what stands beside "Ford" and "Jaguar" is a firm, beside "Kenya" a place.

A list is two names with "and" or "or" between them, or three and more with commas. A name that
tells its kind by itself is evidence for those right beside it.
"""

from collections.abc import Iterator

from reader.analysis.names.evidence.counted import counts_others
from reader.analysis.names.evidence.sites import JOURNEYS, LEAD
from reader.analysis.names.words import Words

# What each of a row of places is: hill towns, such as Kovel and Orla; Kovel and Orla districts.
LANDS = frozenset((
    "areas", "dioceses", "cities", "counties", "countries", "districts", "governorates", "islands",
    "municipalities", "neighborhoods", "neighbourhoods", "parishes", "prefectures", "provinces",
    "lakes", "mountains", "regencies", "regions", "rivers", "states", "sub-districts",
    "subdistricts", "suburbs", "towns", "townships", "villages", "wards",
))  # fmt: skip
_ENDS = frozenset((".", ";", ":", "\n", "“", "”"))
_BETWEEN = frozenset((",", "and", "or", "&", "the"))
_PREPOSITIONS = frozenset(("at", "by", "for", "from", "to", "with"))
_JOINS = frozenset(("and", "or", "&"))
_WIDEST = 3  # words between two names of a list: ", and the"

BESIDE = {
    "a country": "a place beside it",
    "a region": "a place beside it",
    "a capital": "a place beside it",
    "a large city": "a place beside it",
    "a known organization": "a firm beside it",
    "a word for a place": "a place beside it",
    "a head word": "a firm beside it",
    "“residents”": "a place beside it",
    "“company”": "a firm beside it",
    "partners": "a firm beside it",
    "the body it is": "a firm beside it",
    "a firm in apposition": "a firm beside it",
    "one of many bodies": "a firm beside it",
    "“hired to”": "a firm beside it",
    "“posted a loss”": "a firm beside it",
    "a firm and nothing else": "a firm beside it",
    "a firm called so": "a firm beside it",
    "the ending of a firm": "a firm beside it",
    "a given name": "a person beside it",
    "a title": "a person beside it",
}


# What stands before a row of places and nothing else: "in Kovel, Orla and Zumbo".
PLACED = frozenset(("in", "near", "across", "through", "outside", "around", "throughout"))


def is_row_of_places(first: int, words: Words) -> bool:
    """Whether a list begins behind "in", "through" or "trains to", inside a sentence."""
    at = first - 1 - (words.around(first - 1) == "the")
    if words.around(at) == "of" and words.around(at - 1) in LANDS and not words.capital[at - 1]:
        return words.around(at - 2) != "of"  # villages of; but no heads of states of
    way = words.around(at) in ("to", "from") and words.around(at - 1) in JOURNEYS
    if words.around(at) in ("as", "include"):
        return _is_behind_lands(at, words)
    return (way or words.around(at) in PLACED) and not words.first[at]


def _is_behind_lands(at: int, words: Words) -> bool:
    """Hill towns, such as Kovel and Orla; areas that it hit include Kovel and Orla."""
    if words.around(at) == "as" and words.around(at - 1) != "such":
        return False
    for noun in range(at - 1, max(0, at - 8), -1):
        if words.small[noun] in LANDS:
            led = words.small[noun - 1] == "of" and words.small[noun - 2] in LEAD
            return not led  # heads of states such as Ann Lee
        if words.small[noun] in _ENDS:
            return False
    return False


def is_before_lands(last: int, words: Words) -> bool:
    """Whether a list ends before "districts" or "villages": Kovel and Orla districts."""
    return words.around(last + 1) in LANDS and not words.capital[last + 1]


def end_of_row(members: range, places: list[tuple[int, int]], words: Words) -> int:
    """Behind the one that "and" joins: in "in Kovel and Orla, Ann Lee" she is no place."""
    for at in members[1:]:
        if words.small[places[at][0] - 1] in _JOINS or words.small[places[at][0] - 2] in _JOINS:
            return at + 1
    return members[0]


def lists_in(places: list[tuple[int, int]], words: Words) -> Iterator[range]:
    """The numbers of the names that make a list; `places` are their first and last words."""
    begin, joined = 0, False
    for at in range(1, len(places) + 1):
        between = _between(places, at, words)
        if between is None or (joined and _JOINS.isdisjoint(between)):
            closed = joined or (at - begin == 2 and counts_others(words, places[at - 1][1]))
            if at - begin > 2 or (closed and at - begin == 2):
                yield range(begin, at)
            begin, joined = at, False  # Kenya and Chad, [Ann Lee and Bob Orla]
        else:
            joined = joined or not _JOINS.isdisjoint(between)


def _between(places: list[tuple[int, int]], at: int, words: Words) -> list[str] | None:
    """The small words between a name and the one before it; None where more is between them."""
    if at == len(places):
        return None
    last, first = places[at - 1][1], places[at][0]
    if first - last - 1 > _WIDEST:
        return None
    small = words.small[last + 1 : first]
    if len(small) == 2 and small[1] in _PREPOSITIONS and small[0] in ("and", "or"):
        same = words.around(places[at - 1][0] - 1) == small[1]
        return small[:1] if same else None  # from Zumbo and from Orla
    return small if small and _BETWEEN.issuperset(small) else None
