"""Is it letters that stand for words, alone or inside a name: ZQX, ZQX Consultants?

What letters tell is a row of `LETTERS`; numerals are in `_NUMERALS`.
"""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE, ONE
from reader.analysis.names.evidence.glances import ODD
from reader.analysis.names.setting import Setting

_NUMERALS = frozenset(("III", "VII", "VIII", "XII", "XIII", "XIV", "XVI"))


def _acronym_inside(s: Setting) -> bool:
    """Orla ZQX, ZQX Consultants"""
    written = s.words.written[s.first : s.last + 1]
    if s.single or s.words.heading[s.first] or not any(map(str.isupper, written)):
        return False
    if all(map(str.isupper, written)):
        return False
    return any(
        word.isupper() and word.isalpha() and 2 < len(word) < 7 and word not in _NUMERALS
        for word in written
    )


def _acronym(s: Setting) -> bool:
    parts = s.words.written[s.first].replace(".", "").split("-")
    written = "".join(parts)  # ZQX-OB
    long = len(parts) == 2 and all(part.isalpha() and 2 < len(part) < 7 for part in parts)
    if not (s.single and written.isupper() and (2 <= len(written) <= 6 or long)):
        return False
    return s.phrase not in s.known.countries and not s.words.heading[s.first]


LETTERS = (
    Evidence("an acronym", _acronym, "A man from [ZQX] came.", facts=ODD, length=ONE),
    Evidence("an acronym inside", _acronym_inside, "It lent from [ZQX Orla] again.",
             facts=ODD, length=MORE),
)  # fmt: skip
