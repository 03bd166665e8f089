"""Is it the name of a person, by the lists of given and family names: Maria Zumbo, Bill Gates?

To teach a name, add a line to `lexicon/given_names_of_the_world.txt` or `surnames.txt`; what the lists tell of
it is a row of `PEOPLE`.
"""

from reader.analysis import lexicon
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE, ONE
from reader.analysis.names.evidence.gazetteer import (
    MAPPED,
    is_country,
    is_known_place,
    is_part_of_place,
    is_side_of_town,
)
from reader.analysis.names.setting import Setting
from reader.analysis.names.vocabulary import Vocabulary

_COUNTRIES_AND_GIVEN = frozenset(("jordan", "georgia", "chad", "israel", "america"))

# Words for a place that are family names as well: Jessica Hill.
_HILLS = frozenset((
    "hill", "brook", "brooks", "field", "fields", "woods", "rivers", "banks", "marsh", "wells",
))  # fmt: skip
# Words of English that are names first: Peter Vane, though one may peter out.
NAMES_BEFORE_WORDS = frozenset({
    "bob", "dick", "frank", "glen", "harry", "jack", "martin", "mike", "nick", "peter", "rob",
    "victor",
})  # fmt: skip
_REGIONAL = ("northern", "southern", "eastern", "western")
_LANDS = frozenset((
    "province", "county", "district", "township", "oblast", "prefecture", "municipality", "street",
    "avenue",
))  # fmt: skip


def _person_words(s: Setting) -> bool:
    """No word of the name tells of an office, a firm or a place."""
    return not any(word in s.known.heads or word in s.known.place_heads for word in s.small)


def has_given_name(s: Setting) -> bool:
    """A given name in front, as in "Maria Zumbo"."""
    first = s.small[0]
    if s.single or first not in s.known.given or is_part_of_place(s):
        return False
    if is_side_of_town(s):
        return False
    if first in s.known.countries and first not in _COUNTRIES_AND_GIVEN:
        return False
    last = s.small[-1]
    if last in _REGIONAL:
        return False  # Texas Eastern
    if last in s.known.place_heads and (last not in s.known.surnames or last in _LANDS):
        return False  # Victoria Boulevard
    if " ".join(s.small[-2:]) in s.known.place_heads:
        return False  # Norton Village Hall
    named = first not in s.known.common or first in NAMES_BEFORE_WORDS
    return named or last not in s.known.common


def has_worded_name(s: Setting) -> bool:
    """A given and a family name that are also words: Bill Gates, Mark Hill, Marine Le Roi."""
    first = s.small[0]
    last, linked = s.small[-1], len(s.small) == 3 and s.small[1] in s.known.particles
    short = len(s.small) == 2 or (linked and not s.known.is_place(last))  # no Tour de France
    if not short or first not in s.known.given or first in s.known.organizations:
        return False  # not Ford Falcon
    if has_given_name(s):
        return s.small[-1] in _HILLS and s.small[0] not in s.known.common
    return is_family_name(s.small[-1], s.known) and not any(s.words.low[w] for w in s.small)


def is_family_name(word: str, known: Vocabulary) -> bool:
    """Whether people are called so, or so with an "s": Stone, Stones."""
    return word in known.surnames or word.removesuffix("s") in known.surnames


_HEADS_AND_SURNAMES = frozenset(("church", "chambers", "mills", "lodge", "knights"))


def is_headed_person(s: Setting) -> bool:
    """A given name before a head word that is a family name too: Eva Church."""
    if len(s.small) != 2 or s.small[1] not in _HEADS_AND_SURNAMES:
        return False
    named = has_given_name(s) and s.small[0] not in s.known.common
    return named and not s.known.is_place(s.small[0])


def is_given_name(s: Setting) -> bool:
    """A given name and nothing else."""
    letters = s.words.written[s.first].isupper() and not s.words.heading[s.first]
    named = s.single and s.phrase in s.known.given and s.phrase not in s.known.common
    named = named and not letters  # ANNA, the union
    return named and s.phrase not in s.known.cities


def is_given_name_or_city(s: Setting) -> bool:
    """A city that people are called after, or that is called after one: Adelaide."""
    cities = s.known.cities
    return s.single and s.phrase in s.known.given and s.phrase in cities and not is_country(s)


def has_inner_given_name(s: Setting) -> bool:
    """A given name further in, as in "Zumbo Maria"."""
    inner = s.known.given.keys() & s.small[1:]
    if not inner or has_given_name(s) or is_known_place(s) or is_side_of_town(s):
        return False
    return not all(word in s.known.common or word in s.known.particles for word in inner)


def has_surname(s: Setting) -> bool:
    """A family name at the end of two to four words; New York is no York."""
    last = s.small[-1]
    if last not in s.known.surnames or last in s.known.common or not 2 <= len(s.small) <= 4:
        return False
    if is_known_place(s) and s.small[0] not in s.known.given:
        return False
    return _person_words(s) and not is_side_of_town(s)


def is_surname(s: Setting) -> bool:
    """A family name and nothing else; one that is a word too, where it is never written small."""
    if not s.single or s.phrase not in s.known.surnames:
        return False
    often = s.words.middle[s.phrase] > (0 if s.phrase in lexicon.words("leaders") else 1)
    never_small = not s.words.low[s.phrase] and often
    return never_small or s.phrase not in s.known.common


PEOPLE = (
    Evidence("a given name", has_given_name, "It was [Maria Zumbo] again.", length=MORE),
    Evidence("a name of two words", has_worded_name, "It was [Bill Gates] again.", length=MORE),
    Evidence("a given name alone", is_given_name, "It was [Fatima] again.", length=ONE),
    Evidence("a given name or a city", is_given_name_or_city,
             "It was [Adelaide] again.", length=ONE, facts=MAPPED),
    Evidence("a given name inside", has_inner_given_name,
             "It was [Zumbo Fatima] again.", length=MORE),
    Evidence("a surname", has_surname, "It was [Zumbo Johnson] again.", length=MORE),
    Evidence("a surname alone", is_surname, "It was [Johnson] again.", length=ONE),
)  # fmt: skip
