"""A place, a firm or an acronym beside a person, over a lost comma: "in Kovel Ann Lee said"."""

from collections.abc import Iterator

from reader.analysis.names.pieces.lands_apart import SEATED, place_apart
from reader.analysis.names.pieces.persons_behind import (
    ends_before_bearer,
    ends_before_person,
    ends_before_surname,
    is_before_person,
    is_led,
)
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_OF_NEPAL = ("bk", "gc", "kc", "bc")  # last names that are written so
_AUXILIARIES = ("is", "was", "has", "had", "will", "would", "can", "could", "may", "does", "did")
_SEATS = frozenset(("district", "county", "state", "north", "south", "east", "west", "central"))


def split_off_place(words: Words, stretch: Stretch) -> Iterator[Stretch]:
    """A place, a firm or an acronym before a person, over a lost comma: "in Kovel Ann Lee said"."""
    known, first, small = vocabulary(), stretch.first, words.small
    if first == stretch.last or " ".join(small[first : stretch.last + 1]) in known.organizations:
        yield stretch
        return
    apart = place_apart(words, stretch, known)
    if apart:
        yield from apart
        return
    if stretch.title is None and ends_before_bearer(words, first, stretch.last, known):
        yield Stretch(stretch.last, stretch.last, first)
        return
    led = is_led(words, first, known)
    for at in range(first + 1, stretch.last):
        firm = known.heads.get(words.small[at]) == "ending"
        alone = led and at == stretch.last - 2
        named = at < stretch.last - 1 and words.small[at + 1] in known.given
        if firm and (alone or named or _is_closed(words, at, stretch.last, known)):
            yield Stretch(first, at, stretch.title)
            first = at + 1
    for at in range(first + 1, stretch.last - 1):
        if ends_before_person(words, first, at, stretch.last, known):
            yield Stretch(first, at, stretch.title)
            first = at + 1
            break
    if ends_before_surname(words, first, stretch.last, known):
        yield Stretch(first, stretch.last - 1, stretch.title)
        first = stretch.last
    named = stretch.title is not None and _are_initials(words, first, known)
    end = first if named else stretch.last - 1
    while first < end and is_before_person(words, first, stretch.last, known):
        yield Stretch(first, first, stretch.title)
        first += 1
    last = stretch.last - _ends_with_acronym(words, first, stretch.last, known)
    if last < stretch.last:
        yield Stretch(stretch.last, stretch.last)
    yield Stretch(first, last, stretch.title if first == stretch.first else None)


def _are_initials(words: Words, at: int, known: Vocabulary) -> bool:
    """The "QK" of Collector QK Fatima Orla: two letters behind a title that no list has.

    Three, as people of Bengal bear them, begin and end alike: AKM, AHM, ABM.
    """
    small, written = words.small[at], words.written[at]
    three = len(small) == 3 and small[0] == "a" and small[2] == "m"
    return (len(small) == 2 or three) and written.isupper() and not (
        small in known.organizations or known.is_place(small)
    )  # fmt: skip


def _is_closed(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """[Orla Ltd.] Zumbo Belmo said: the stop of "Ltd." ends the sentence too."""
    stop = words.written[at].endswith(".") and words.small[at + 1] not in known.heads
    stop = stop and words.small[at + 1] != ","  # Orla Co., Ltd.
    behind = words.around(last + 1)
    return stop and (behind in known.doings or behind in _AUXILIARIES)


def _ends_with_acronym(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Ann Lee ZQX, over a lost comma; the Kovel District ZQX of its MP."""
    shouted = words.written[last].isupper() and 2 <= len(words.written[last]) <= 5
    if shouted and words.small[last - 1] in _SEATS and words.around(last + 1) in SEATED:
        return first < last - 1 and words.written[last - 1] != words.written[last - 1].upper()
    person = last >= first + 2 and words.small[first] in known.given
    person = person and words.small[last] not in known.heads  # Al Zumbo TV
    numeral = words.small[last] in ("ii", "iii", "iv", "jr", "sr", *_OF_NEPAL)
    return shouted and person and not numeral and not words.written[first].isupper()
