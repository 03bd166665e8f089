"""Whose seat stands before a name, of several places: [MSP for Skye, Kovel and Orva], Ann Lee?

To teach who stands or sits for a place, add it to `_SEATED`.
"""

from reader.analysis.actors.offices_at_bodies import mark_before
from reader.analysis.actors.role_nouns import OPENS_ROLE, Stretch
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_SEATED = frozenset((
    "mp", "msp", "mla", "mep", "td", "mpp", "mlc", "mhk", "ms", "am", "member", "representative",
    "senator", "candidate", "councillor",
))  # fmt: skip
_LINKS = (",", "and", "&", "of", "the")
_LONGEST = 12  # words of the places
_CLOSES = (",", ".", ";", "has", "is", "was")


def seat(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """MSP for Skye, Kovel and Orva, Ann Lee, said: one place may go by another way."""
    comma, behind = mark_before(words, name), words.small[name.last + 1]
    if comma < 4 or not words.capital[comma - 1] or name.first == name.last:
        return None
    if not (behind in _CLOSES or behind in known.doings):
        return None
    at = comma - 1
    while at > comma - _LONGEST and (words.capital[at] or words.small[at] in _LINKS):
        at -= 1
    places = words.small[at + 1 : comma]
    if words.small[at] != "for" or words.small[at - 1] not in _SEATED or "and" not in places:
        return None
    if places[-2] != "and" and places[-3] != "and" and places[-4:-3] != ["and"]:
        return None  # MP for Skye and Kovel, Bob Orla, Ann Lee
    first = start_of_role(words, at - 1, known)
    return first + (words.small[first] in OPENS_ROLE), comma - 1
