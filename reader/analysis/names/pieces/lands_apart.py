"""A place beside a name with no comma lost: the ambassador to Kenya Ann Lee, a NATO Lagos summit.

To teach who is sent to a land or rules one, add the noun to `_ENVOYS` or `_RULERS`.
"""

from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_ENVOYS = ("ambassador", "envoy", "representative", "commissioner", "consul", "nuncio", "minister")
_FORMS = ("state", "republic", "kingdom", "sultanate")
_BEFORE_TOWNS, _LETTERS = ("in", "near", "from", "to", "left", "of", "outside"), 2
_BEFORE_LANDS = ("of", "to", "the", "and")
_PRELATES = ("bishop", "archbishop", "dean")
_RULERS = ("sultan", "emir", "amir", "king", "queen", "president", "premier", "minister", "pm")
_MEETINGS = ("summit", "meeting", "conference", "congress", "talks", "session", "forum")
SEATED = ("mp", "mps", "mla", "mna", "mpa", "senator", "councillor", "chairman", "chairperson")


def place_apart(words: Words, stretch: Stretch, known: Vocabulary) -> tuple[Stretch, ...]:
    """The place and the other name; nothing where there is but one name."""
    first, last = stretch.first, stretch.last
    if _is_met_there(words, first, last, known):
        return Stretch(first, last - 1), Stretch(last, last)
    if _is_state_behind(words, first, last, known):
        return (Stretch(first, last - 1),)
    land = _end_of_land(words, first, last, known)
    if land is None:
        return ()
    return Stretch(first, land), _behind_land(words, land + 1, stretch, known)


def _is_met_there(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """The [NATO] [Lagos] summit: a body, and where it meets."""
    if words.small[last + 1] not in _MEETINGS or words.capital[last + 1]:
        return False
    body = " ".join(words.small[first:last])
    return body in known.organizations and known.is_place(words.small[last])


def _is_state_behind(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Near Brantford [Ont], over a lost comma."""
    state = words.small[last] in known.states and words.written[last].istitle()
    listed = words.small[last] in known.given or words.small[last] in known.surnames
    placed = words.around(first - 1) in _BEFORE_TOWNS and len(words.written[last]) > _LETTERS
    town = last == first + 1 and words.small[first] not in known.given
    return state and placed and town and (not listed or known.is_place(words.small[first]))


def _ends_a_seat(words: Words, first: int, last: int) -> bool:
    """MP for Kovel and [Wick] Ann Lee: the second place of a seat."""
    seat = words.around(first - 1) == "and" and words.around(first - 3) == "for"
    if not seat or words.around(first - 4) not in SEATED or last < first + 2:
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
