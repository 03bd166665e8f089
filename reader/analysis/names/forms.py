"""What the words of a name tell of its kind, wherever it stands: heads, given names, the map."""

import re

from reader.analysis.names.evidence import Evidence, seen
from reader.analysis.names.sentence_starts import is_common
from reader.analysis.names.setting import Setting

_INITIAL = re.compile(r"[a-z]\.?")
_COMPASS = (
    "north", "south", "east", "west", "central", "new",
    "northern", "southern", "eastern", "western",
)  # fmt: skip
_SMALL = frozenset(("of", "for", "and", "&", "the", "on", "in", "to"))


def _head(s: Setting) -> bool:
    """A head word at the end, or at the beginning before "of" or foreign words."""
    if s.single:
        return False
    kind, first = s.known.heads.get(s.small[-1]), s.known.heads.get(s.small[0])
    linked = "of" in s.words.small[s.first : s.last + 1]
    return kind in ("last", "ending") or first == "first" or (linked and first == "last")


def _ending(s: Setting) -> bool:
    """Inc., Corp., Ltd: only firms end so."""
    return not s.single and s.known.heads.get(s.small[-1]) == "ending"


def _head_alone(s: Setting) -> bool:
    return s.single and s.known.heads.get(s.small[0]) in ("last", "ending")


def _head_inside(s: Setting) -> bool:
    if s.single or _head(s):
        return False
    return any(word in s.known.heads or word == "&" for word in s.small)


def _place_head(s: Setting) -> bool:
    if s.single:
        return False
    heads = s.known.place_heads
    last = heads.get(s.small[-1]), heads.get(" ".join(s.small[-2:]))
    ends = "last" in last or "both" in last
    return ends or heads.get(s.small[0]) in ("first", "both")


def _acronym(s: Setting) -> bool:
    written = s.words.written[s.first].replace(".", "")
    if not (s.single and written.isupper() and 2 <= len(written) <= 6):
        return False
    return s.phrase not in s.known.countries and not s.words.heading[s.first]


def _person_words(s: Setting) -> bool:
    """No word of the name tells of an office, a firm or a place."""
    return not any(word in s.known.heads or word in s.known.place_heads for word in s.small)


def _given(s: Setting) -> bool:
    if s.single or s.small[0] not in s.known.given:
        return False
    return s.small[0] not in s.known.common or s.small[-1] not in s.known.common


def _given_alone(s: Setting) -> bool:
    return s.single and s.phrase in s.known.given and s.phrase not in s.known.common


def _given_inside(s: Setting) -> bool:
    inner = s.small[1:]
    return not _given(s) and any(w in s.known.given and w not in s.known.common for w in inner)


def _surname(s: Setting) -> bool:
    if not 2 <= len(s.small) <= 4 or not _person_words(s):
        return False
    return s.small[-1] in s.known.surnames and s.small[-1] not in s.known.common


def _surname_alone(s: Setting) -> bool:
    return s.single and s.phrase in s.known.surnames and s.phrase not in s.known.common


def _initial(s: Setting) -> bool:
    return any(_INITIAL.fullmatch(word) for word in s.small[:-1])


def _particle(s: Setting) -> bool:
    inner = s.words.small[s.first + 1 : s.last]
    return any(w in s.known.particles for w in inner) and "of" not in inner


def _arabic(s: Setting) -> bool:
    return any(word.startswith(("al-", "el-", "abdul", "abdel")) for word in s.small)


def _country(s: Setting) -> bool:
    return s.phrase in s.known.countries


def _region(s: Setting) -> bool:
    return s.phrase in s.known.regions and not _country(s)


def _capital(s: Setting) -> bool:
    return s.phrase in s.known.capitals and not _country(s)


def _city(s: Setting) -> bool:
    return s.phrase in s.known.cities and not (_country(s) or _capital(s))


def _province(s: Setting) -> bool:
    return s.phrase in s.known.provinces and not (_country(s) or _region(s))


def _compass(s: Setting) -> bool:
    rest = " ".join(s.small[1:])
    return s.small[0] in _COMPASS and bool(rest) and s.known.is_place(rest)


def _known_organization(s: Setting) -> bool:
    return s.phrase in s.known.organizations and not is_common(s.phrase, s.known)


def _known_by_common_word(s: Setting) -> bool:
    return s.phrase in s.known.organizations and is_common(s.phrase, s.known)


def _begins_with_organization(s: Setting) -> bool:
    return not s.single and s.small[0] in s.known.organizations and not _known_organization(s)


def _ends_with_organization(s: Setting) -> bool:
    return not s.single and s.small[-1] in s.known.organizations


def _begins_with_people(s: Setting) -> bool:
    return not s.single and s.small[0] in s.known.nationalities


def _begins_with_place(s: Setting) -> bool:
    return not s.single and not _long_place(s) and s.known.is_place(s.small[0])


def _long_place(s: Setting) -> bool:
    return s.known.is_place(s.phrase)


def _many(s: Setting) -> bool:
    return len(s.small) > 3


def _all_common(s: Setting) -> bool:
    links = s.known.particles | _SMALL
    return not s.single and all(w in links or is_common(w, s.known) for w in s.small)


FORMS = (
    Evidence("any name", lambda _: True, "They praised [Zumbo] again."),
    Evidence("a head word", _head, "It lent from the [Harbour Bank] again."),
    Evidence("the ending of a firm", _ending, "It lent from [Zumbo Inc.] again."),
    Evidence("a head word alone", _head_alone, "The Trade Ministry wrote to the [Ministry]."),
    Evidence("a head word inside", _head_inside, "He met the [Bank Holders] again."),
    Evidence("a word for a place", _place_head, "They crossed the [Orla River] again."),
    Evidence("an acronym", _acronym, "A man from [ZQX] came."),
    Evidence("a given name", _given, "It was [Maria Zumbo] again."),
    Evidence("a given name alone", _given_alone, "It was [Fatima] again."),
    Evidence("a given name inside", _given_inside, "It was [Zumbo Fatima] again."),
    Evidence("a surname", _surname, "It was [Zumbo Johnson] again."),
    Evidence("a surname alone", _surname_alone, "It was [Johnson] again."),
    Evidence("an initial", _initial, "It was [Zumbo K. Orla] again."),
    Evidence("a particle", _particle, "It was [Zumbo van der Orla] again."),
    Evidence("an Arabic particle", _arabic, "It was [Zumbo al-Masri] again."),
    Evidence("a country", _country, "It was [Kenya] again."),
    Evidence("a region", _region, "It was [Siberia] again."),
    Evidence("a capital", _capital, "It was [Nairobi] again."),
    Evidence("a large city", _city, "It was [Mombasa] again."),
    Evidence("a province", _province, "It was [Sichuan] again."),
    Evidence("a part of a place", _compass, "It was [East Kenya] again."),
    Evidence("a known organization", _known_organization, "It was [Reuters] again."),
    Evidence("known, but a common word", _known_by_common_word, "It was [Target] again."),
    Evidence("a known organization in front", _begins_with_organization, "[Reuters Zumbo] came."),
    Evidence("a known organization at the end", _ends_with_organization,
             "It was the [Zumbo Republicans]."),
    Evidence("a nationality in front", _begins_with_people, "It was the [Danish Zumbo Club]."),
    Evidence("a place in front", _begins_with_place, "It was the [Nairobi Zumbo] again."),
    Evidence("one word", lambda s: s.single, "They praised [Zumbo] again."),
    Evidence("two words", lambda s: len(s.small) == 2, "It was [Zumbo Orla] again."),
    Evidence("three words", lambda s: len(s.small) == 3, "It was [Zumbo Orla Belmo] again."),
    Evidence("many words", _many, "It was [Zumbo Orla Belmo Kori] again."),
    Evidence("only common words", _all_common, "It was the [Clean Rivers] again."),
    Evidence("a common word", lambda s: s.single and is_common(s.phrase, s.known),
             "They saw the [Beacon] again."),
)  # fmt: skip


def forms_of(setting: Setting) -> tuple[str, ...]:
    """What the words of a name tell; a country tells all by itself, and so does a known name."""
    if _country(setting):
        return ("any name", "a country")
    if _known_organization(setting):
        return ("any name", "a known organization")
    return seen(FORMS, setting)
