"""Which place of the map is it: a country, a capital, a city, a province, a region?

To teach a place, add a line to its list, as `lexicon/cities.txt`; what the lists tell of it is a
row of `PLACES`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE, ONE
from reader.analysis.names.evidence.glances import ODD
from reader.analysis.names.setting import Setting

COMPASS = (
    "north", "south", "east", "west", "central", "new", "little",
    "northern", "southern", "eastern", "western", "lower", "upper", "greater", "inner", "outer",
    "old", "downtown", "midtown", "mainland", "metro",
)  # fmt: skip
# Borne by people, and never in front of a place.
_BORNE = frozenset((
    "baron", "baroness", "countess", "dame", "dr", "dr.", "duchess", "earl", "lady", "lord", "miss",
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "prince", "princess", "prof", "professor", "sir",
))  # fmt: skip
MAPPED = ("mapped",)  # what only a place of the map can be
_SIDES = frozenset(("new", "north", "south", "east", "west"))


def is_somebody(s: Setting) -> bool:
    """Whether a title that no place has stands right before it: Baroness Scotland."""
    return s.single and s.titled and s.words.small[s.first - 1] in _BORNE


def is_country(s: Setting) -> bool:
    """A country, by any of its names."""
    if is_somebody(s):
        return False
    if s.phrase in s.known.countries:
        return True
    return " of " in s.phrase and s.known.country_of(s.phrase) is not None


def is_region(s: Setting) -> bool:
    """A region of the world, a sea or a land."""
    return s.phrase in s.known.regions and not (is_country(s) or is_somebody(s))


def is_capital(s: Setting) -> bool:
    """A capital."""
    return s.phrase in s.known.capitals and not (is_country(s) or is_somebody(s))


def is_city(s: Setting) -> bool:
    """A city of a hundred thousand people."""
    if s.phrase in s.known.given or s.phrase in s.known.characters:
        return False  # see is_given_name_or_city; Batman
    return s.phrase in s.known.cities and not (is_country(s) or is_capital(s))


def is_province(s: Setting) -> bool:
    """A province or a state."""
    return s.phrase in s.known.provinces and not (is_country(s) or is_region(s) or is_somebody(s))


def is_state_in_letters(s: Setting) -> bool:
    """B.C., N.J.: a state by its letters, whatever stands beside it."""
    return s.single and s.phrase.count(".") > 1 and s.phrase in s.known.states


def is_part_of_place(s: Setting) -> bool:
    """A part of a known place: East Kenya."""
    rest = " ".join(s.small[1:])
    if s.small[0] not in COMPASS or not rest:
        return False
    return s.known.is_place(rest)


def is_side_of_town(s: Setting) -> bool:
    """New Zumbo, West Orla: what is called so is a place more often than a man."""
    side = len(s.small) == 2 and s.small[0] in _SIDES
    return side and not (is_common(s.small[1], s.known) or is_part_of_place(s))


def is_seat(s: Setting) -> bool:
    """Zumbo Central, Kovel South: where somebody sits for; but Kanye West is a man."""
    sides = s.small[-1] in _SIDES or s.small[-1] == "central"
    man = len(s.small) == 2 and s.small[-1] != "central" and s.small[0] in s.known.given
    return sides and not man and not s.words.written[s.first].isupper()


PLACES = (
    Evidence("a country", is_country, "It was [Kenya] again."),
    Evidence("a region", is_region, "It was [Siberia] again.", facts=MAPPED),
    Evidence("a capital", is_capital, "It was [Nairobi] again.", facts=MAPPED),
    Evidence("a large city", is_city, "It was [Mombasa] again.", facts=MAPPED),
    Evidence("a province", is_province, "It was [Guayas] again.", facts=MAPPED),
    Evidence("a province of two words", lambda s: not s.single and is_province(s),
             "It was [Lai Chau] again.", length=MORE, facts=MAPPED),
    Evidence("a state in letters", is_state_in_letters, "It was [N.J.] again.",
             facts=ODD, length=ONE),
    Evidence("a part of a place", is_part_of_place, "It was [East Kenya] again.", length=MORE),
    Evidence("a side of a town", is_side_of_town, "It was [New Zumbo] again.", length=(2,)),
    Evidence("a seat", is_seat, "It was [Zumbo Central] again.", length=MORE),
)  # fmt: skip


def is_known_place(s: Setting) -> bool:
    """Any place that a list has."""
    return s.known.is_place(s.phrase)
