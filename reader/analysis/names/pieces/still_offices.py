"""Does an office go on before Dr or Mr: [Director General Audit Kovel] Dr Ann Lee?

To teach an office that is held for a branch or a place without "of", add it to `_OF_BRANCHES`.
"""

from collections.abc import Iterator

from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_DOCTORS = ("prof", "prof.", "professor", "engr", "engr.", "col", "col.", "capt", "capt.")
_OF_BRANCHES = frozenset((
    "general", "dg", "director", "commissioner", "secretary", "superintendent", "engineer",
    "chairman", "chairperson", "principal", "registrar", "controller", "collector", "minister",
    "dean", "manager", "officer", "chief", "coordinator", "governor",
))  # fmt: skip


def is_still_office(words: Words, begin: int, at: int) -> bool:
    """Whether no name stands between an office and the title at a word: Commissioner [Kovel] Dr."""
    known, title = vocabulary(), words.small[at]
    polite = known.titles.get(title, "").startswith("polite") or title in _DOCTORS
    office = words.small[begin - 1] in _OF_BRANCHES and words.capital[begin - 1]
    if begin >= at or not (polite and office and words.capital[at + 1]):
        return False
    return not any(w in known.given and not known.is_place(w) for w in words.small[begin:at])


def held_at(words: Words, begin: int, at: int) -> Iterator[Stretch]:
    """The place or the body between an office and a title, where it is known for one."""
    known, phrase = vocabulary(), " ".join(words.small[begin:at])
    headed = known.heads.get(words.small[at - 1]) == "last" and at - begin > 1
    if headed or known.is_place(phrase) or phrase in known.organizations:
        yield Stretch(begin, at - 1)


def begin_of_rank(words: Words, at: int) -> int | None:
    """The first word of the rank that ends there, [Petty] Officer 2nd Class; None if none does."""
    known = vocabulary().titles
    if words.small[at] not in known or not words.capital[at]:
        return None
    while at > 0 and words.capital[at - 1] and words.small[at - 1] in known:
        at -= 1
    return at
