"""Whom does a lawyer speak for: "Ann Lee, [defending]", "Ann Lee, [representing the family],"?"""

from reader.analysis.actors.role_nouns import STOPS, Stretch
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_COUNSEL = ("prosecuting", "defending", "mitigating")
_SAID = frozenset((*_COUNSEL, "for"))
OPENS = frozenset((*_COUNSEL, "opening"))
_SIDES = (
    "defence", "defense", "prosecution", "crown", "claimant", "claimants", "plaintiff",
    "plaintiffs", "appellant", "respondent", "accused", "state", "family", "council",
)  # fmt: skip
_SPEAKING = (["acting", "for"], ["appearing", "for"], ["speaking", "for"])
_BESIDE_SIDES = frozenset((*_SIDES, "the", "his", "her", "both", "and", "of"))
_SIDED = ("for", "on")
_NEAR, _LONGEST = 5, 9  # words


def counsel(words: Words, name: Name, _known: Vocabulary) -> Stretch | None:
    """Ann Lee, prosecuting, said: whom a lawyer speaks for."""
    first = name.last + 2
    if words.around(first) in _SAID:
        end = first + 2 * (words.small[first] == "for")  # for the defence
        told = end == first or words.around(end) in _SIDES
        if told and words.around(end + 1) in (",", ".", "\n"):
            return first, end
    return _for_a_side(words, first) if name.first < name.last else None


def opening_counsel(words: Words, last: int) -> Stretch | None:
    """[Defending], Ann Lee said; [Prosecuting on behalf of the Crown], Ann Lee said."""
    for at in range(last, max(-1, last - _LONGEST), -1):
        if words.first[at]:
            speaks = words.small[at] in _COUNSEL and (at == last or words.small[at + 1] in _SIDED)
            speaks = speaks or words.small[at : at + 3] == ["opening", "the", "case"]
            return (at, last) if speaks else None
        if words.small[at] in STOPS:
            return None
    return None


def _for_a_side(words: Words, first: int) -> Stretch | None:
    """Ann Lee, [defending Orla], said; Ann Lee, [representing the family], told them."""
    speaks = words.small[first : first + 2] in _SPEAKING
    if not speaks and words.around(first) not in _COUNSEL and words.around(first) != "representing":
        return None
    at = first + 1 + speaks
    for end in range(at, at + _NEAR):
        if words.around(end) == ",":
            return (first, end - 1) if end > at else None
        if not (words.around(end) in _BESIDE_SIDES or words.capital[end]):
            return None
    return None
