"""Does a name go on over its number: Channel 4, Zumbo Level Five Hospital?"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

_SPELLED = frozenset(("one", "two", "three", "four", "five", "six"))
_COUNTED = frozenset((
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "times", "points", "goals",
    "people", "men", "women", "percent", "million", "billion",
))  # fmt: skip


def over_number(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Channel 4, Radio 5, Local 12; Philadelphia 76ers, Barrio 18; one that its initials have."""
    number = words.small[last + 1]
    if not (number[0].isdigit() or number in _SPELLED):
        return None
    level = words.small[last] == "level" and words.around(last + 2) == "hospital"
    if level and number in _SPELLED and words.capital[last + 2]:
        return last + 2  # Zumbo Level Five Hospital
    if not number[0].isdigit():
        return None
    named = " ".join(words.small[first : last + 2]) in known.organizations
    if not number.isdigit():
        return last + 1 if named else None
    if named:
        return None if _is_counted(words, first, last, known) else last + 1
    if words.around(last + 3) == "(" and words.capital[last + 2]:
        return last + 2 if number in words.around(last + 4) else None  # Vale 7 Orla (V7O)
    if level and words.capital[last + 2]:
        return last + 2  # Zumbo Level 5 Hospital
    branch = words.small[last] == "local" and not words.first[last]  # of a union
    return last + 1 if branch or words.small[last] in ("channel", "radio", "tv") else None


def _is_counted(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether a land only stands before a number: France 24, Italy 12; left France 24 hours ago."""
    if not known.is_place(" ".join(words.small[first : last + 1])):
        return False
    follows, before = words.around(last + 2), words.around(first - 1)
    scored = words.around(first - 2) if before == "," else before
    counted = follows in _COUNTED or follows in (",", "-", "–", "per", "%")
    return counted or scored.isdigit() or has_capital(words, last + 2)
