"""Is it written as only people are: initials, particles, nicknames, given names of two syllables?

To teach a particle, add a line to `lexicon/name_particles.txt`; what they tell is a row of
`PERSONAL`.
"""

import re

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE
from reader.analysis.names.evidence.glances import ODD, ends_of
from reader.analysis.names.runs.nicknamed import OPENING
from reader.analysis.names.setting import Setting

_INITIAL = re.compile(r"[a-z]\.?")


def _initial(s: Setting) -> bool:
    return any(map(_INITIAL.fullmatch, s.small[:-1]))


def _particle(s: Setting) -> bool:
    inner = s.words.small[s.first + 1 : s.last]
    return not s.known.particles.isdisjoint(inner) and "of" not in inner


def _arabic(s: Setting) -> bool:
    return s.phrase.startswith(_SERVANTS) or any(word in s.phrase for word in _INNER_SERVANTS)


_ARABIC = ("al-", "el-")  # no given name of two syllables
_SERVANTS = (*_ARABIC, "abdul", "abdel")
_INNER_SERVANTS = tuple(f" {word}" for word in _SERVANTS)
_SYLLABLES = re.compile(r"[a-z]{2,6}-[a-z]{2,6}")


def _hyphened(s: Setting) -> bool:
    """Zumbo Ki-moon, Orla Ing-wen: a given name of two syllables."""
    if "-" not in s.phrase or not 2 <= len(s.small) <= 3:
        return False
    if s.known.heads.get(s.small[-1]) == "last":
        return False  # Orla-Belmo Developers
    if s.known.place_heads.get(s.small[-1]) == "last" and s.small[-1] not in s.known.surnames:
        return False  # Orla-Belmo Sub-ward
    return any(
        _SYLLABLES.fullmatch(word)
        and not word.startswith(_ARABIC)
        and not all(part in s.known.common for part in word.split("-"))
        for word in s.small
    ) and not _is_of_letters(s)


def _is_of_letters(s: Setting) -> bool:
    """The NEC-II Conference Room: letters, and what is no name of anybody."""
    written = s.words.written[s.first : s.last + 1]
    return any(map(str.isupper, written)) and not all(map(str.isupper, written))


def _nickname(s: Setting) -> bool:
    """Zumbo "Kiki" Orla"""
    inner = s.words.small[s.first + 1 : s.last]
    return bool(inner) and not s.single and any(mark in inner for mark in OPENING)


def _character(s: Setting) -> bool:
    """Batman: known from tales and films, whatever town is called so."""
    return s.phrase in s.known.characters


PERSONAL = (
    Evidence("a character", _character, "It was [Batman] again."),
    Evidence("an initial", _initial, "It was [Zumbo K. Orla] again.",
             facts=ODD, length=MORE),
    Evidence("a given name with a hyphen", _hyphened,
             "It was [Zumbo Ki-moon] again.", facts=ODD, length=(2, 3)),
    Evidence("a nickname", _nickname, "It was [Zumbo “Kiki” Orla] again.",
             facts=ODD, length=MORE),
    Evidence("a particle", _particle, "It was [Zumbo van der Orla] again.",
             own=ends_of("name_particles"), facts=ODD),
    Evidence("an Arabic particle", _arabic, "It was [Zumbo al-Masri] again."),
)  # fmt: skip
