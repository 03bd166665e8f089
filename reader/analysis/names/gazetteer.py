"""What the lists know of a name: countries, cities, regions, organizations, and names of people."""

from reader.analysis.names.built import DOMAINS
from reader.analysis.names.english import is_common
from reader.analysis.names.setting import Setting
from reader.analysis.names.vocabulary import Vocabulary

_COMPASS = (
    "north", "south", "east", "west", "central", "new", "little",
    "northern", "southern", "eastern", "western", "lower", "upper", "greater", "inner", "outer",
    "old", "downtown", "midtown", "mainland",
)  # fmt: skip


_COUNTRIES_AND_GIVEN = ("jordan", "georgia", "chad", "israel", "america")


def _person_words(s: Setting) -> bool:
    """No word of the name tells of an office, a firm or a place."""
    return not any(word in s.known.heads or word in s.known.place_heads for word in s.small)


def has_given_name(s: Setting) -> bool:
    """A given name in front, as in "Maria Zumbo"."""
    first = s.small[0]
    if s.single or first not in s.known.given:
        return False
    if first in s.known.countries and first not in _COUNTRIES_AND_GIVEN:
        return False
    last = s.small[-1]
    if last in s.known.place_heads and last not in s.known.surnames:
        return False  # Victoria Boulevard
    if " ".join(s.small[-2:]) in s.known.place_heads:
        return False  # Norton Village Hall
    return first not in s.known.common or last not in s.known.common


def has_worded_name(s: Setting) -> bool:
    """A given and a family name that are also words: Bill Gates, Mark Hill."""
    first = s.small[0]
    if len(s.small) != 2 or first not in s.known.given or first in s.known.organizations:
        return False  # not Ford Falcon
    if has_given_name(s):
        return False
    return is_family_name(s.small[-1], s.known) and not any(s.words.low[w] for w in s.small)


def is_family_name(word: str, known: Vocabulary) -> bool:
    """Whether people are called so, or so with an "s": Stone, Stones."""
    return word in known.surnames or word.removesuffix("s") in known.surnames


_HEADS_AND_SURNAMES = ("church", "chambers", "mills", "lodge", "knights")


def is_headed_person(s: Setting) -> bool:
    """A given name before a head word that is a family name too: Eva Church."""
    if len(s.small) != 2 or s.small[1] not in _HEADS_AND_SURNAMES:
        return False
    named = has_given_name(s) and s.small[0] not in s.known.common
    return named and not s.known.is_place(s.small[0])


def is_given_name(s: Setting) -> bool:
    """A given name and nothing else."""
    named = s.single and s.phrase in s.known.given and s.phrase not in s.known.common
    return named and s.phrase not in s.known.cities


def is_given_name_or_city(s: Setting) -> bool:
    """A city that people are called after, or that is called after one: Adelaide."""
    cities = s.known.cities
    return s.single and s.phrase in s.known.given and s.phrase in cities and not is_country(s)


def has_inner_given_name(s: Setting) -> bool:
    """A given name further in, as in "Zumbo Maria"."""
    inner = s.small[1:]
    return not (has_given_name(s) or _long_place(s)) and any(
        w in s.known.given and w not in s.known.common for w in inner
    )


def has_surname(s: Setting) -> bool:
    """A family name at the end of two to four words; New York is no York."""
    if _long_place(s) and s.small[0] not in s.known.given:
        return False
    if not 2 <= len(s.small) <= 4 or not _person_words(s):
        return False
    return s.small[-1] in s.known.surnames and s.small[-1] not in s.known.common


def is_surname(s: Setting) -> bool:
    """A family name and nothing else; one that is a word too, where it is never written small."""
    if not s.single or s.phrase not in s.known.surnames:
        return False
    never_small = not s.words.low[s.phrase] and s.words.middle[s.phrase] > 1
    return never_small or s.phrase not in s.known.common


def is_country(s: Setting) -> bool:
    """A country, by any of its names."""
    if s.phrase in s.known.countries:
        return True
    return " of " in s.phrase and s.known.country_of(s.phrase) is not None


def is_region(s: Setting) -> bool:
    """A region of the world, a sea or a land."""
    return s.phrase in s.known.regions and not is_country(s)


def is_capital(s: Setting) -> bool:
    """A capital."""
    return s.phrase in s.known.capitals and not is_country(s)


def is_city(s: Setting) -> bool:
    """A city of a hundred thousand people."""
    if s.phrase in s.known.given:
        return False  # see is_given_name_or_city
    return s.phrase in s.known.cities and not (is_country(s) or is_capital(s))


def is_province(s: Setting) -> bool:
    """A province or a state."""
    return s.phrase in s.known.provinces and not (is_country(s) or is_region(s))


def is_part_of_place(s: Setting) -> bool:
    """A part of a known place: East Kenya."""
    rest = " ".join(s.small[1:])
    return s.small[0] in _COMPASS and bool(rest) and s.known.is_place(rest)


def is_organization(s: Setting) -> bool:
    """A known organization whose name is no common word, or its daughter in a country."""
    if s.phrase in s.known.organizations:
        return not is_common(s.phrase, s.known) and not s.known.is_place(s.phrase)
    if s.single and s.phrase.endswith(DOMAINS):
        return s.phrase.split(".")[0] in s.known.organizations  # Reuters.com
    if s.single:
        return "-" in s.phrase and _is_branch(s.phrase, "-", s.known)
    first, land = s.small[0], " ".join(s.small[1:])
    if _is_branch(s.phrase, " ", s.known):
        return True
    if len(s.small) > 2 and land in s.known.organizations:
        return s.known.is_place(first) or first in s.known.nationalities  # Oman Red Crescent
    if first not in s.known.organizations:
        return False
    if land in s.known.countries:
        return True  # Ford Australia, Orange Egypt
    plain = is_common(first, s.known) or s.known.is_place(first)
    return land in s.known.capitals and not plain  # Reuters London


def _is_branch(phrase: str, link: str, known: Vocabulary) -> bool:
    """A body and its place: WWF-Kenya; Kerala BJP, where no town or word is called so."""
    before, _, after = phrase.partition(link)
    body, place = (before, after) if link == "-" else (after, before)
    if body not in known.organizations or not known.is_place(place) or len(body) < 3:
        return False
    return not (is_common(body, known) or known.is_place(body) or body in known.surnames)


def is_common_organization(s: Setting) -> bool:
    """A known organization under a common word or the name of a place: Target, Amazon."""
    listed = s.phrase in s.known.organizations
    return listed and (is_common(s.phrase, s.known) or s.known.is_place(s.phrase))


def begins_with_organization(s: Setting) -> bool:
    """A known organization in front of more."""
    return not s.single and s.small[0] in s.known.organizations and not is_organization(s)


def ends_with_organization(s: Setting) -> bool:
    """A known organization at the end: House Republicans."""
    if s.single:
        return False
    return s.small[-1] in s.known.organizations or " ".join(s.small[-2:]) in s.known.organizations


def begins_with_people(s: Setting) -> bool:
    """A nationality in front of more."""
    return not s.single and s.small[0] in s.known.nationalities


def begins_with_place(s: Setting) -> bool:
    """A place in front of more, where the whole is none."""
    first = s.small[0]
    if s.single or _long_place(s) or first in s.known.given:
        return False
    return s.known.is_place(first)


def ends_with_place(s: Setting) -> bool:
    """A country or a province behind more, where the whole is no place: Oriva Kenya."""
    if s.single or _long_place(s) or s.small[0] in _COMPASS or s.small[-2] in ("of", "for", "de"):
        return False
    if is_common(s.small[-1], s.known):
        return False  # the Zumbo Centre
    ends = s.small[-1], " ".join(s.small[-2:])
    lands = s.known.countries, s.known.regions, s.known.provinces, s.known.capitals
    return any(end in names for end in ends for names in lands) and not has_given_name(s)


def _long_place(s: Setting) -> bool:
    return s.known.is_place(s.phrase)
