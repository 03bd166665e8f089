"""Is what somebody owns only led by who is named behind it: the head of Kenya's main union Ann Lee?

How many words may stand before the noun of what is owned is `_LONGEST`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LONGEST = 4
_SOMEBODY = ("rival", "partner", "victim", "star", "giant", "parent")


def office_of_owned(words: Words, last: int, known: Vocabulary) -> int | None:
    """The noun of the office: the [head] of Kenya's main union, the [boss] of the state's bank."""
    at = last
    body = words.small[last] in known.heads or words.small[last] in known.kin
    if words.capital[last] or not body or words.small[last] in _SOMEBODY:
        return None
    while at > max(2, last - _LONGEST) and words.small[at] not in POSSESSIVES:
        if words.capital[at] or not is_common(words.small[at], known):
            return None
        at -= 1
    if words.small[at] not in POSSESSIVES:
        return None
    at -= 1 + (not words.capital[at - 1])  # of the country's
    while at > 1 and words.capital[at]:
        at -= 1  # of Burkina Faso's
    at -= words.small[at] == "the"
    noun = words.around(at - 1)
    office = noun in known.roles or known.titles.get(noun) == "core"
    return at - 1 if office and words.around(at) == "of" else None


def leads_what_is_owned(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether somebody with a given name stands behind what he leads."""
    named = last > first and words.small[first] in known.given
    return named and office_of_owned(words, first - 1, known) is not None
