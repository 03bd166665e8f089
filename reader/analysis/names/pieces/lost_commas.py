"""A place, a firm or an acronym beside a person, over a lost comma: "in Kovel Ann Lee said"."""

from collections.abc import Iterator

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
_ENVOYS = ("ambassador", "envoy", "representative", "commissioner", "consul", "nuncio", "minister")
_AUXILIARIES = ("is", "was", "has", "had", "will", "would", "can", "could", "may", "does", "did")
_FORMS = ("state", "republic", "kingdom", "sultanate")
_SEATS = frozenset(("district", "county", "state", "north", "south", "east", "west", "central"))
_SEATED = ("mp", "mps", "mla", "mna", "mpa", "senator", "councillor", "chairman", "chairperson")
_BEFORE_LANDS = ("of", "to", "the", "and")
_PRELATES = ("bishop", "archbishop", "dean")
_MEETINGS = ("summit", "meeting", "conference", "congress", "talks", "session", "forum")
_RULERS = ("sultan", "emir", "amir", "king", "queen", "president", "premier", "minister", "pm")


def split_off_place(words: Words, stretch: Stretch) -> Iterator[Stretch]:
    """A place, a firm or an acronym before a person, over a lost comma: "in Kovel Ann Lee said"."""
    known, first, small = vocabulary(), stretch.first, words.small
    if first == stretch.last or " ".join(small[first : stretch.last + 1]) in known.organizations:
        yield stretch
        return
    if _is_met_there(words, first, stretch.last, known):
        yield Stretch(first, stretch.last - 1)
        yield Stretch(stretch.last, stretch.last)
        return
    land = _end_of_land(words, first, stretch.last, known)
    if land is not None:
        yield Stretch(first, land)
        yield _behind_land(words, land + 1, stretch, known)
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


def _is_met_there(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """The [NATO] [Lagos] summit: a body, and where it meets."""
    if words.small[last + 1] not in _MEETINGS or words.capital[last + 1]:
        return False
    body = " ".join(words.small[first:last])
    return body in known.organizations and known.is_place(words.small[last])


def _ends_a_seat(words: Words, first: int, last: int) -> bool:
    """MP for Kovel and [Wick] Ann Lee: the second place of a seat."""
    seat = words.around(first - 1) == "and" and words.around(first - 3) == "for"
    if not seat or words.around(first - 4) not in _SEATED or last < first + 2:
        return False
    return words.small[first + 1] in vocabulary().given and words.capital[first - 2]


def _behind_land(words: Words, begin: int, stretch: Stretch, known: Vocabulary) -> Stretch:
    """Who rules a land or is sent there: Amir of the State of Kenya [Sheikh] Musa bin Orla."""
    if _ends_a_seat(words, stretch.first, stretch.last):
        return Stretch(begin, stretch.last, stretch.first - 4)
    while begin < stretch.last - 1 and words.small[begin] in known.titles:
        begin += 1
    if words.small[stretch.first] == "republic":  # head of the Republic of Kovel Ann Lee
        return Stretch(begin, stretch.last, stretch.title)
    return Stretch(begin, stretch.last, _sent(words, stretch.first) - 1)


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


def _end_of_land(words: Words, first: int, last: int, known: Vocabulary) -> int | None:
    """Ambassador to [Kenya] Tan Orla: where the country ends, and the one who is sent begins."""
    if words.small[first : first + 2] == ["republic", "of"] and last > first + 3:
        named = words.small[first + 3] in known.given and known.is_place(words.small[first + 2])
        return first + 2 if named else None  # head of the [Republic of Kovel] Ann Lee
    if words.small[first - 1] not in _BEFORE_LANDS:
        return None
    if _ends_a_seat(words, first, last):
        return first
    to = _sent(words, first)
    see = words.around(to) == "of" and words.around(to - 1) in _PRELATES
    if see and words.small[first + 1 : first + 2] == ["and"] and first + 3 < last:
        return first + 2  # Bishop of Kovel and Orva [Ann Lee]
    rules = words.around(to) == "of" and words.around(to - 1) in _RULERS
    sent = words.around(to) in ("to", "of") and words.around(to - 1) in _ENVOYS
    headed = (
        known.heads.get(words.small[last]) == "last" and words.small[last] not in known.surnames
    )
    if not (rules or sent) or (rules and headed):  # president of Kenya Growers Association
        return None
    ends = range(last - 2, first - 1, -1)
    return next(
        (at for at in ends if known.country_of(" ".join(words.small[first : at + 1]))), None
    )


def _sent(words: Words, first: int) -> int:
    """Where "to" would stand before a country, over "the" and "the State of"."""
    if words.around(first - 1) == "of" and words.around(first - 2) in _FORMS:
        first -= 2
    return first - 1 - (words.around(first - 1) == "the")


def _ends_with_acronym(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Ann Lee ZQX, over a lost comma; the Kovel District ZQX of its MP."""
    shouted = words.written[last].isupper() and 2 <= len(words.written[last]) <= 5
    if shouted and words.small[last - 1] in _SEATS and words.around(last + 1) in _SEATED:
        return first < last - 1 and words.written[last - 1] != words.written[last - 1].upper()
    person = last >= first + 2 and words.small[first] in known.given
    person = person and words.small[last] not in known.heads  # Al Zumbo TV
    numeral = words.small[last] in ("ii", "iii", "iv", "jr", "sr", *_OF_NEPAL)
    return shouted and person and not numeral and not words.written[first].isupper()
