"""Which places and organizations are listed, and under which name is each shown?

Another list of organizations as they are written is a line in `_WRITTEN`; one with classes, in
`organizations`.
"""

from functools import cache

from reader.analysis import lexicon
from reader.analysis.names.folding import folded

_WRITTEN = (
    "news_media", "sports_clubs", "parties_and_movements", "bodies_and_firms",
    "bodies_of_the_south", "culture_and_learning",
)  # fmt: skip
_CROWDS = ("people", "women", "children", "men")


def openings() -> dict[str, int]:
    """{the first word of names of several words in the lists: the words of the longest}."""
    longest: dict[str, int] = {}
    for name in places().union(organizations(), lexicon.words("characters")):
        first, _, rest = name.partition(" ")
        if rest:
            longest[first] = max(longest.get(first, 0), rest.count(" ") + 2)
    return longest


def countries() -> dict[str, str]:
    """{name in small letters: the country}; also without the "'s" that is no word of a name."""
    listed = lexicon.classes("countries")
    return listed | {name.replace("'s ", " "): land for name, land in listed.items()}


@cache
def places() -> frozenset[str]:
    """Every place, whatever its kind."""
    listed = map(lexicon.classes, ("cities", "towns", "capitals"))
    lands = lexicon.words("regions"), lexicon.words("provinces"), countries()
    return frozenset().union(*listed, *lands)


@cache
def organizations() -> dict[str, str]:
    """{name in small letters: the name it is shown under}.

    One with commas is there twice: without them, and with each as a word; one with "&" also with
    "and". Marks of a plural are left out, as they are of the words of a name: workers party.
    """
    names = _shown_as_written()
    for listed in ("firms", "national_bodies", "world_organizations"):
        names |= lexicon.classes(listed)
    names |= _campuses(names)
    joined = {name: shown for name, shown in names.items() if " & " in name}
    names = {name.replace(" & ", " and "): shown for name, shown in joined.items()} | names
    commas = {name: shown for name, shown in names.items() if "," in name}
    names |= {name.replace(",", " ,"): shown for name, shown in commas.items()}
    names |= {name.replace(",", ""): shown for name, shown in commas.items()}
    marks = {name: shown for name, shown in names.items() if "s' " in name}
    return names | {name.replace("s' ", "s "): shown for name, shown in marks.items()}


def _campuses(names: dict[str, str]) -> dict[str, str]:
    """University of Texas at Austin, University of Texas-Austin: what is listed with a comma."""
    found: dict[str, str] = {}
    for shown in names.values():
        university, comma, campus = shown.partition(", ")
        if comma and university.startswith("University of "):
            for written in (f"{university} at {campus}", f"{university}-{campus}"):
                found[folded(written)] = written
    return found


@cache
def names_with_s() -> dict[str, tuple[str, ...]]:
    """{the word before it: the names that have an "'s" in them}: McDonald's, Trader Joe's.

    What belongs to a crowd (People's Bank) is no such name: it is found by its form.
    """
    found: dict[str, tuple[str, ...]] = {}
    for name in sorted(places().union(organizations())):
        before, mark, _ = name.partition("'s")
        stem = before.split()[-1] if mark and before.split() else ""
        if stem and stem not in _CROWDS:
            found[stem] = (*found.get(stem, ()), name)
    return found


def _shown_as_written() -> dict[str, str]:
    """{name in small letters: name} of the lists that hold organizations as they are written."""
    return {folded(name): name for listed in _WRITTEN for name in lexicon.words(listed)}
