"""Which role had he who is accused: "A [former baker] has been jailed. Bob Orla, 44, admitted it"?

Reports from courts tell first what somebody is, and name him in the next sentence, with his age.
"""

from collections.abc import Collection

from reader.analysis.actors.role_nouns import (
    STOPS,
    Stretch,
    is_role,
    is_weak,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_ACCUSED = frozenset((
    "accused", "acquitted", "admitted", "appeared", "arrested", "banned", "charged", "cleared",
    "convicted", "custody", "denied", "denies", "emotion", "faces", "fined", "guilty",
    "imprisoned", "indicted", "jailed", "pleaded", "sentenced", "suspended",
))  # fmt: skip
_IS = frozenset(("has", "was", "is", "who", "faces", "accused"))
_ARRESTED = frozenset((
    "acquitted", "arrest", "arrested", "charged", "cleared", "convict", "convicted", "convicts",
    "indicted", "jailed", "sentence", "sentenced",
))  # fmt: skip
_BEHIND = frozenset((
    "of", "for", "on", "over", "in", "after", "who", "with", "accused", "to", ".", ",", "monday",
    "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
))  # fmt: skip
_BEFORE_NOUN = 7  # words to the end of the role
_LONGEST = 45  # words of the sentence before


def accused(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """A [former baker] has been jailed for fraud. Bob Orla, 44, pleaded guilty."""
    begin, aged = begin_of(name), name.last + 2
    if not words.around(aged).isdigit():
        return None
    opens = name.first < name.last and words.first[begin] and words.small[begin - 1] == "\n"
    if not opens or words.around(aged + 1) != ",":
        return None
    if not _is_accused(words, aged + 1, len(words)):
        return None
    first = begin - 2
    while first > max(0, begin - _LONGEST) and words.small[first - 1] != "\n":
        first -= 1
    noun = None
    if words.small[first] in ("a", "an") and words.first[first]:
        noun = _noun(words, first + 1, _IS, known)
        noun = noun if noun and _is_accused(words, noun + 1, begin) else None
    if noun is None:
        first = _object(words, first, begin)
        noun = _noun(words, first + 1, _BEHIND, known) if first else None
    if noun is None or is_weak(words.small[noun]):
        return None
    return without_opinion(words, first + 1, noun), noun


def _object(words: Words, first: int, end: int) -> int:
    """The "a" of "Police arrested a baker"; 0 where nobody is arrested in the sentence."""
    for at in range(first, end):
        if words.small[at] in _ARRESTED and words.small[at + 1] in ("a", "an"):
            return at + 1
        if words.small[at] in STOPS - {","}:
            return 0
    return 0


def _noun(words: Words, first: int, ends: Collection[str], known: Vocabulary) -> int | None:
    """The noun that the phrase is about: the "manager" of "a former care home manager has"."""
    for at in range(first, first + _BEFORE_NOUN):
        if is_role(words.around(at)) and words.around(at + 1) in ends:
            return at
        if not may_stand_in_role(words, at, known):
            return None
    return None


def _is_accused(words: Words, at: int, end: int) -> bool:
    """Whether the sentence that goes on here says what is done to those who are accused."""
    for n in range(at, min(at + _LONGEST, end)):
        if words.small[n] in _ACCUSED:
            return True
        if words.small[n] in STOPS - {","}:
            return False
    return False
