"""Offices of a body before a name, without a comma: "the head of the Kovel Institute Ann Lee"."""

from reader.analysis.actors.before_names import begin_of
from reader.analysis.actors.role_nouns import is_role, without_opinion
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LINKS = ("of", "for")
_INNER = (*_LINKS, "the", "and", "on", "in")
_AREAS = frozenset((
    "region", "district", "province", "oblast", "county", "city", "town", "village", "police",
    "municipality", "department", "office", "service", "committee", "board", "bureau", "unit",
    "council", "ministry", "administration", "branch", "group", "faction", "party", "community",
    "club", "agency",
))  # fmt: skip
_LONGEST = 12  # words of the body


def office_before(words: Words, name: Name, known: Vocabulary) -> tuple[int, int] | None:
    """The office with its body, by index; a body ends in a capital or in a word for an area."""
    last = begin_of(name) - 1
    if name.first == name.last or last < 2 or not _may_end_body(words, last):
        return None
    noun = _noun_before_body(words, last)
    if noun is None or not is_role(words.small[noun]) or words.heading[noun]:
        return None
    if is_role(words.small[last]) or words.small[last] in known.nationalities:
        return None  # manager for Republican Ann Lee
    return without_opinion(words, start_of_role(words, noun, known), noun), last


def _may_end_body(words: Words, last: int) -> bool:
    return words.capital[last] or (words.small[last] in _AREAS and words.capital[last - 1])


def _noun_before_body(words: Words, last: int) -> int | None:
    """The word before the first "of" or "for" of the capitals that end here."""
    noun = None
    for at in range(last, max(0, last - _LONGEST), -1):
        if words.small[at] in _LINKS:
            noun = at - 1
        elif words.small[at] == "and" and is_role(words.small[at + 1]):
            return None  # Chief of Staff Ann Lee and Deputy Chief of Staff Bob Orla
        elif not (words.capital[at] or words.small[at] in _INNER or words.small[at] in _AREAS):
            break
    return noun
