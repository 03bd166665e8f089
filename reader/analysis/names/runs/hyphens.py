"""Does a name go on over a hyphen, a dash or the mark of a sound: al - Hakim, Shia' al-Orla?

To teach a syllable that stands before a hyphen, add it in `over_hyphen`.
"""

from reader.analysis.names.cutting import PREFIXES, ROUTES
from reader.analysis.names.english import is_common
from reader.analysis.names.runs.standing import may_stand, name_at
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital


def over_glottal(words: Words, _first: int, last: int, known: Vocabulary) -> int | None:
    """Zumbo Shia' al-Orla, Orlang' Zumb'o: the mark of a sound at the end of a word."""
    behind = words.around(last + 2)
    arabic = behind.startswith(("al-", "el-")) or "'" in behind[1:-1]
    luo = words.small[last].endswith("ng") and words.capital[last] and last + 2 < len(words)
    luo = luo and not is_common(words.small[last], known)  # the King' s men
    tight = words.starts[last + 1] == words.end(last)
    return last + 2 if (arabic or luo) and tight and name_at(words, last + 2, known) else None


def over_hyphen(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """al - Hakim, Min - ho: a hyphen with blanks, as some agencies write it."""
    if last + 2 >= len(words):
        return None
    before, after = words.small[last], words.small[last + 2]
    if before in PREFIXES:
        return None  # "ex - minister"
    if has_capital(words, last + 2):
        apart = _is_land(before, known) or _is_land(after, known)
        if before in ("al", "el", "abd", "ul", "an") or (before in known.given and not apart):
            return last + 2 if may_stand(words, last + 2, known) else None
        if f"{before}-{after}" in known.organizations or known.is_place(f"{before}-{after}"):
            return last + 2
        apart = apart or words.around(last + 3) in ROUTES  # the Kovel - Zumbo railway
        joined = words.spaced and not apart and may_stand(words, last + 2, known)
        return last + 2 if joined else None
    given = after.isalpha() and after not in known.common and last > first
    return last + 2 if given and not has_capital(words, last + 3) else None


def _is_land(small: str, known: Vocabulary) -> bool:
    lands = (known.countries, known.capitals, known.regions, known.nationalities)
    return any(small in names for names in lands)


def over_dash(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Council on Danish–Kenyan Relations"""
    tight = words.end(last) + 1 == words.starts[last + 2] if last + 2 < len(words) else False
    linked = known.is_linked_head(words.small[first : last + 1])
    return last + 2 if tight and linked and name_at(words, last + 2, known) else None
