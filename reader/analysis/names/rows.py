"""What do names that stand in a row tell of each other: "in Kovel, Orla and Zumbo"?

What a name tells of those beside it is a line of `BESIDE` in `lists`; what no place shows, and so
ends a row of places, is in `_PEOPLE`.
"""

from reader.analysis.names.evidence.children import ONE_OF_THEM
from reader.analysis.names.evidence.counted import counts_others
from reader.analysis.names.evidence.named_bodies import are_bodies_behind
from reader.analysis.names.lists import (
    BESIDE,
    end_of_row,
    is_before_lands,
    is_row_of_places,
    lists_in,
)
from reader.analysis.names.mentions import Name
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

# What no place shows: "in Kovel, Zumbo Orla and Kori Belmo said".
_TO = "“from” or “to”"
# Lenders such as Zumbo, Orla and Kori; sold to Zumbo, Orla and Kori.
_BODIES = "one of many bodies"
_ALL_BODIES = {_BODIES, "a firm and nothing else"}
_OF_ALL = frozenset((_BODIES, "“sold to”", "“owned by”", "“lawyers from”"))
_DEALT = frozenset(("“acted for”",))  # Zumbo Orla and Kori advised the buyer
_FIRMS, _PERSON = {"a firm beside it"}, {"a person beside it"}
_CHILD = frozenset((ONE_OF_THEM,))
_EMPLOYS = frozenset(("“chairman of”", "“analyst”"))
_PEOPLE = frozenset(("says or does", "a role behind it", "an age", "“who”", "said it", "plays"))

_GIVEN = frozenset(("a given name alone", "a given name or a city", "a given name"))
_MAPPED = frozenset((
    "a country", "a region", "a capital", "a large city", "a province", "a given name or a city",
))  # fmt: skip


def beside_each_other(names: list[Name], words: Words) -> tuple[Name, ...]:
    """The names, those in lists with what the names beside them tell."""
    places = [(name.first if name.title is None else name.title, name.last) for name in names]
    for members in list(lists_in(places, words)):
        told = {at: _told(names[at]) for at in members}
        bodies = are_bodies_behind(words, places[members[-1]][1], vocabulary())
        bodies = bodies or counts_others(words, places[members[-1]][1])
        all_firms = set().union(*told.values()) == _FIRMS
        governed = "“mayor of”" in names[members[0]].context  # residents of Kovel, Orla and Zumbo
        row = governed or is_row_of_places(places[members[0]][0], words)
        row = row or is_before_lands(places[members[-1]][1], words)
        mapped = _are_on_the_map([set(names[at].form) for at in members])
        plain = governed or _is_plain(members, places, words)
        row = row and not any(_is_of_people(names[at], plain) for at in members[1:])
        placed = end_of_row(members, places, words) if row or mapped else members[0]
        for at in members:
            if words.around(places[at][1] + 1) in ("mp", "mla"):
                continue  # Ann Lee and Kovel MP Bob Orla
            beside = told.get(at - 1, set()) | told.get(at + 1, set())
            if at == members[0] and not _EMPLOYS.isdisjoint(names[at].context):
                beside -= _PERSON  # Bob Roy, a vice president at Zumbo, and Ann Lee
            beside = beside or (_FIRMS - told[at] if all_firms else set())
            if names[members[0]].title is None and _TO in names[members[0]].context:
                beside |= {_TO}  # votes from Kovel and Zumbo
            if _CHILD & set(names[members[0]].context):
                beside |= _CHILD
            if not _is_somebody(names[at]):
                beside |= _DEALT.intersection(
                    names[members[-1]].context if at < members[-1] else ()
                )
                beside |= _OF_ALL.intersection(names[members[0]].context if at > members[0] else ())
                beside |= _ALL_BODIES if bodies and _MAPPED.isdisjoint(names[at].form) else set()
            person = at > members[0] and "a particle" not in names[at].form
            person = (person and _is_somebody(names[at])) or names[at].title is not None
            if at < placed and not person and "“in”" not in names[at].context:
                beside |= {"“in”"}
            if beside:
                names[at] = names[at]._replace(context=(*names[at].context, *sorted(beside)))
    return tuple(names)


def _are_on_the_map(forms: list[set[str]]) -> bool:
    """Whether three and more are all known places, of which some are also called as people are:
    storms reached Kenya, Georgia and Chad."""
    mapped = len(forms) > 2 and all(form & _MAPPED for form in forms)
    return mapped and any(form.isdisjoint(_GIVEN) for form in forms)


def _is_plain(members: range, places: list[tuple[int, int]], words: Words) -> bool:
    """Mills in Kovel, Orla and Zumbo closed: before "and" no comma ends the row of places."""
    joins = words.around(places[members[-1]][0] - 1) in ("and", "or")
    return joins and len(members) > 2 and words.around(places[members[-1]][0] - 2) != ","


def _is_of_people(name: Name, plain: bool) -> bool:
    """Whether somebody stands there; of "residents of Kovel and Orla left" they left, not Orla."""
    told = _PEOPLE.intersection(name.context)
    return bool(told - {"says or does"} if plain and len(name.small) == 1 else told)


def _is_somebody(name: Name) -> bool:
    """Whether a title or a given name tells that it is no firm of the list."""
    return name.title is not None or "a given name" in name.form


def _told(name: Name) -> set[str]:
    """What a name tells of those beside it in a list."""
    return {BESIDE[e] for e in (*name.form, *name.context) if e in BESIDE}
