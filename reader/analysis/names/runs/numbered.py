"""Does a name go on over its number: Channel 4, Zumbo Level Five Hospital?"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_SPELLED = frozenset(("one", "two", "three", "four", "five", "six"))


def over_number(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Channel 4, Radio 5, Local 12, what is listed; and a number that its initials have."""
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
    if named and not (words.small[last] in known.countries and words.capital[last + 2]):
        return last + 1  # Antena 3, France 24; no score: France 24 Wales 7
    if words.around(last + 3) == "(" and words.capital[last + 2]:
        return last + 2 if number in words.around(last + 4) else None  # Vale 7 Orla (V7O)
    if level and words.capital[last + 2]:
        return last + 2  # Zumbo Level 5 Hospital
    branch = words.small[last] == "local" and not words.first[last]  # of a union
    return last + 1 if branch or words.small[last] in ("channel", "radio", "tv") else None
