"""What the words of a name tell of its kind, wherever it stands: heads, given names, the map."""

import re

from reader.analysis.names.asking import LENGTHS, MORE, ONE, index
from reader.analysis.names.built import (
    DOMAINS,
    has_inner_capital,
    is_built_as_a_family,
    is_built_as_a_firm,
    is_built_as_a_place,
)
from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence, evidence_in
from reader.analysis.names.gazetteer import (
    begins_with_organization,
    begins_with_people,
    begins_with_place,
    ends_with_organization,
    ends_with_place,
    has_given_name,
    has_inner_given_name,
    has_surname,
    has_worded_name,
    is_capital,
    is_city,
    is_common_organization,
    is_country,
    is_given_name,
    is_given_name_or_city,
    is_headed_person,
    is_organization,
    is_part_of_place,
    is_province,
    is_region,
    is_surname,
)
from reader.analysis.names.nicknamed import OPENING
from reader.analysis.names.papers import is_double_paper
from reader.analysis.names.partners import OTHERS
from reader.analysis.names.setting import Setting

_INITIAL = re.compile(r"[a-z]\.?")

_NUMERALS = ("III", "VII", "VIII", "XII", "XIII", "XIV", "XVI")
_LONG_ENDINGS = frozenset(("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "gmbh"))
_FIRST_TOO = ("daily", "radio", "team", "air", "club")  # Radio Orla, Air Zumbo

_LEAGUES = ("friends", "knights", "daughters", "sons", "doctors", "reporters", "mothers", "voice")
_NUMBERED = ("channel", "local", "radio", "tv")
_SEATS = ("i", "ii", "iii", "iv")  # Kovel Constituency II
_SMALL = frozenset(("of", "for", "and", "&", "the", "on", "in", "to"))


def _head(s: Setting) -> bool:
    """A head word at the end, or at the beginning before "of" or foreign words."""
    if s.single or is_headed_person(s) or s.known.is_place(s.phrase) or _is_site(s):
        return False
    first, last = s.small[0], s.small[-1]
    if s.known.heads.get(last) in ("last", "ending") or s.known.heads.get(first) == "first":
        return True
    if last in s.known.buildings or first in _FIRST_TOO or is_double_paper(last):
        return True
    if last.isdigit() and s.small[-2] in _NUMBERED:
        return True  # Channel 13
    if first in _LEAGUES and s.words.around(s.first + 1) == "of":
        return True  # Friends of the Sea
    return s.known.is_linked_head(s.words.small[s.first : s.last + 1]) or _is_at_place(s)


def _is_site(s: Setting) -> bool:
    """Orla Convention Centre: two words that together are a place."""
    heads = s.known.place_heads
    return " ".join(s.small[-2:]) in heads or " ".join(s.small[-3:]) in heads


def _is_at_place(s: Setting) -> bool:
    """University College London: a head word before the place, where the whole is none."""
    headed = len(s.small) > 2 and s.known.heads.get(s.small[-2]) == "last"
    return headed and s.known.is_place(s.small[-1])


def _ending(s: Setting) -> bool:
    """Inc., Corp., Ltd: only firms end so; Zumbo Corp. International."""
    if any(word in _LONG_ENDINGS for word in s.small[1:-1]):
        return True
    return not s.single and s.known.heads.get(s.small[-1]) == "ending"


def _head_alone(s: Setting) -> bool:
    if s.single and is_double_paper(s.small[0]):
        return True
    return s.single and s.known.heads.get(s.small[0]) in ("last", "ending")


def _head_inside(s: Setting) -> bool:
    if s.single or _head(s) or is_headed_person(s) or _is_site(s):
        return False
    if s.known.place_heads.get(s.small[-1]) in ("last", "both"):
        return False  # Church Avenue, Central Park
    return any(word in s.known.heads or word == "&" for word in s.small)


def _partners(s: Setting) -> bool:
    """Orla & Belmo, Orla and Sons: a firm, or what a thing is about."""
    if len(s.small) < 3 or s.small[-1] in s.known.place_heads:
        return False  # Orla Beach & Park
    inside = s.words.small[s.first + 1 : s.last]
    return "&" in inside or ("and" in inside and s.small[-1] in OTHERS)


def _place_head(s: Setting) -> bool:
    if s.single or s.small[0] in _LEAGUES:
        return False
    heads = s.known.place_heads
    small = s.small[:-1] if s.small[-1] in _SEATS and len(s.small) > 2 else s.small
    last = (*(heads.get(" ".join(small[-n:])) for n in (1, 2, 3)),)
    ends = "last" in last or "both" in last
    return ends or heads.get(s.small[0]) in ("first", "both")


def _building(s: Setting) -> bool:
    """Orla Hall, the Zumbo Center: a place, or those who run it."""
    if s.single or " ".join(s.small[-2:]) in s.known.heads:
        return False  # Orla Science Centre
    return s.small[-1] in s.known.buildings and not _place_head(s)


def _acronym_inside(s: Setting) -> bool:
    """Orla ZQX, ZQX Consultants"""
    written = s.words.written[s.first : s.last + 1]
    if s.single or all(map(str.isupper, written)) or s.words.heading[s.first]:
        return False
    return any(
        word.isupper() and word.isalpha() and 2 < len(word) < 7 and word not in _NUMERALS
        for word in written
    )


def _ends_common(s: Setting) -> bool:
    """Orla Foods: its last word is no name but an English word."""
    if "of" in s.small:
        return False  # Bay of Orla
    last = s.small[-1]
    named = last in s.known.surnames or last in s.known.given or last in s.known.heads
    named = named or has_worded_name(s)
    return not (s.single or named or last in s.known.place_heads) and is_common(last, s.known)


def _begins_common(s: Setting) -> bool:
    """Clear Orla: its first word is no name but an English word."""
    if "of" in s.small or _all_common(s):
        return False
    first = s.small[0]
    named = first in s.known.surnames or first in s.known.given or first in s.known.heads
    return not (s.single or named or first in s.known.place_heads) and is_common(first, s.known)


def _acronym(s: Setting) -> bool:
    written = s.words.written[s.first].replace(".", "").replace("-", "")  # ZQX-OB
    if not (s.single and written.isupper() and 2 <= len(written) <= 6):
        return False
    return s.phrase not in s.known.countries and not s.words.heading[s.first]


def _initial(s: Setting) -> bool:
    return any(_INITIAL.fullmatch(word) for word in s.small[:-1])


def _particle(s: Setting) -> bool:
    inner = s.words.small[s.first + 1 : s.last]
    return not s.known.particles.isdisjoint(inner) and "of" not in inner


def _arabic(s: Setting) -> bool:
    return any(word.startswith(_SERVANTS) for word in s.small)


_ARABIC = ("al-", "el-")  # no given name of two syllables
_SERVANTS = (*_ARABIC, "abdul", "abdel")
_SYLLABLES = re.compile(r"[a-z]{2,6}-[a-z]{2,6}")


def _hyphened(s: Setting) -> bool:
    """Zumbo Ki-moon, Orla Ing-wen: a given name of two syllables."""
    if not 2 <= len(s.small) <= 3 or s.known.heads.get(s.small[-1]) == "last":
        return False  # Orla-Belmo Developers
    return any(
        _SYLLABLES.fullmatch(word)
        and not word.startswith(_ARABIC)
        and not all(part in s.known.common for part in word.split("-"))
        for word in s.small
    )


def _nickname(s: Setting) -> bool:
    """Zumbo "Kiki" Orla"""
    inner = s.words.small[s.first + 1 : s.last]
    return not s.single and any(mark in inner for mark in OPENING)


def _many(s: Setting) -> bool:
    return len(s.small) > 3


def _all_common(s: Setting) -> bool:
    if has_worded_name(s):
        return False
    links = s.known.particles | _SMALL
    return not s.single and all(w in links or is_common(w, s.known) for w in s.small)


def _first_alone(s: Setting) -> bool:
    """Its first word stands alone elsewhere, as that of a firm does."""
    return not s.single and s.small[0] in s.words.alone and s.small[0] not in s.known.given


FORMS = (
    Evidence("any name", lambda _: True, "They praised [Zumbo] again."),
    Evidence("a head word", _head, "It lent from the [Harbour Bank] again.", length=MORE),
    Evidence("the ending of a firm", _ending, "It lent from [Zumbo Inc.] again.", length=MORE),
    Evidence("an address of the web", lambda s: s.small[0].endswith(DOMAINS),
             "It was [Zumbo.com] again.", length=ONE),
    Evidence("a head word alone", _head_alone,
             "The Trade Ministry wrote to the [Ministry].", length=ONE),
    Evidence("a head word inside", _head_inside, "He met the [Bank Holders] again.", length=MORE),
    Evidence("partners", _partners, "It lent from [Orla & Belmo] again.", length=MORE),
    Evidence("a word for a place", _place_head,
             "They crossed the [Orla River] again.", length=MORE),
    Evidence("an acronym", _acronym, "A man from [ZQX] came.", length=ONE),
    Evidence("a word for a building", _building,
             "They crossed the [Orla Hall] again.", length=MORE),
    Evidence("an acronym inside", _acronym_inside, "It lent from [ZQX Orla] again.", length=MORE),
    Evidence("a word at its end", _ends_common, "It lent from [Zumbo Carrots] again.", length=MORE),
    Evidence("a word in front", _begins_common, "It lent from [Carrot Zumbo] again.", length=MORE),
    Evidence("built as a place's", is_built_as_a_place, "It was [Zumbograd] again."),
    Evidence("built as a family's", is_built_as_a_family, "It was [Zumbovic] again."),
    Evidence("built as a firm's", is_built_as_a_firm, "It lent from [Orlabank] again."),
    Evidence("a capital inside a word", has_inner_capital, "It lent from [ZumboTrust] again."),
    Evidence("a given name", has_given_name, "It was [Maria Zumbo] again.", length=MORE),
    Evidence("a name of two words", has_worded_name, "It was [Bill Gates] again.", length=(2,)),
    Evidence("a given name alone", is_given_name, "It was [Fatima] again.", length=ONE),
    Evidence("a given name or a city", is_given_name_or_city,
             "It was [Adelaide] again.", length=ONE),
    Evidence("a given name inside", has_inner_given_name,
             "It was [Zumbo Fatima] again.", length=MORE),
    Evidence("a surname", has_surname, "It was [Zumbo Johnson] again.", length=MORE),
    Evidence("a surname alone", is_surname, "It was [Johnson] again.", length=ONE),
    Evidence("an initial", _initial, "It was [Zumbo K. Orla] again.", length=MORE),
    Evidence("a given name with a hyphen", _hyphened,
             "It was [Zumbo Ki-moon] again.", length=(2, 3)),
    Evidence("a nickname", _nickname, "It was [Zumbo “Kiki” Orla] again.", length=MORE),
    Evidence("a particle", _particle, "It was [Zumbo van der Orla] again."),
    Evidence("an Arabic particle", _arabic, "It was [Zumbo al-Masri] again."),
    Evidence("a country", is_country, "It was [Kenya] again."),
    Evidence("a region", is_region, "It was [Siberia] again."),
    Evidence("a capital", is_capital, "It was [Nairobi] again."),
    Evidence("a large city", is_city, "It was [Mombasa] again."),
    Evidence("a province", is_province, "It was [Guayas] again."),
    Evidence("a province of two words", lambda s: not s.single and is_province(s),
             "It was [Lai Chau] again.", length=MORE),
    Evidence("a part of a place", is_part_of_place, "It was [East Kenya] again.", length=MORE),
    Evidence("a known organization", is_organization, "It was [Reuters] again."),
    Evidence("known, but a common word", is_common_organization, "It was [Target] again."),
    Evidence("a known organization in front", begins_with_organization,
             "[Reuters Zumbo] came.", length=MORE),
    Evidence("a known organization at the end", ends_with_organization,
             "It was the [Zumbo Republicans].", length=MORE),
    Evidence("a nationality in front", begins_with_people,
             "It was the [Danish Zumbo Club].", length=MORE),
    Evidence("a place in front", begins_with_place,
             "It was the [Nairobi Zumbo] again.", length=MORE),
    Evidence("a place at its end", ends_with_place, "It was [Zumbo Kenya] again.", length=MORE),
    Evidence("one word", lambda s: s.single, "They praised [Zumbo] again.", length=ONE),
    Evidence("two words", lambda s: len(s.small) == 2, "It was [Zumbo Orla] again.", length=(2,)),
    Evidence("three words", lambda s: len(s.small) == 3,
             "It was [Zumbo Orla Belmo] again.", length=(3,)),
    Evidence("its first word alone", _first_alone,
             "It was [Zumbo Kori], and Zumbo left.", length=MORE),
    Evidence("many words", _many, "It was [Zumbo Orla Belmo Kori] again.", length=(4,)),
    Evidence("only common words", _all_common, "It was the [Clean Rivers] again.", length=MORE),
    Evidence("a common word", lambda s: s.single and is_common(s.phrase, s.known),
             "They saw the [Beacon] again.", length=ONE),
)  # fmt: skip
_TOLD_BEFORE = (is_country, is_organization)  # by `forms_of`
_OF_LENGTH = index(
    [row for row in FORMS if row.holds not in _TOLD_BEFORE], lambda row: row.length or LENGTHS
)


def forms_of(setting: Setting) -> tuple[str, ...]:
    """What the words of a name tell; a country tells all by itself, and so does a known name."""
    if is_country(setting):
        return ("any name", "a country")
    if is_organization(setting):
        return ("any name", "a known organization")
    return evidence_in(_OF_LENGTH[min(len(setting.small), LENGTHS[-1])], setting)
