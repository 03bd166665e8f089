"""Where do the words of a role behind a name end: a [farmer from Kovel], who came?

What ends them, or is only inside them, is a line of `end_of_role`; where a long one may be cut is
in `_LINKS`.
"""

import re

from reader.analysis import lexicon
from reader.analysis.actors.role_nouns import OPENS_ROLE, PREPOSITIONS, STOPS, is_role
from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.offices import AREAS, OFFICE_WORDS
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_QUOTED = ('"', "“", "‘")
_LINKS = ("at", "in", "for", "under")
_COUNTS = frozenset((
    "a", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "more",
    "less", "nearly", "almost", "over", "about", "many", "several", "most", "some", "just",
))  # fmt: skip
_OWN = ("his", "her", "their", "no")
_MARKS = (",", ".", ";")
_TIMES = frozenset(("since", "until", "before", "after", "during", "when", "while"))
_SPANS = frozenset(("years", "months", "weeks", "decades", "terms", "decade", "year", "century"))
LONGEST = 12  # words of a role
# The state in "publisher of Kovel, N.J.-based Zumbo Magazine", which ends no role.
_BASED = re.compile(r", [A-Z][\w.]*(?: [A-Z]\w*)?-based ")


def end_of_role(words: Words, head: int, known: Vocabulary) -> int:
    """The end of "farmer from Kovel"; the noun itself where what follows has no end."""
    if words.small[head + 1] not in PREPOSITIONS or _tells_what_one_has(words, head + 1):
        return head
    fields = _end_of_fields(words, head + 2, known)
    if words.capital[head] and words.small[head + 1] in ("of", "for"):
        fields = _end_of_large_fields(words, head + 2, known)
    if fields:
        return fields
    end = min(head + LONGEST, len(words))
    for at in range(head + 1, end):
        if _is_auxiliary(words.small[at]) and words.small[at - 1] == "and" and at > head + 3:
            return at - 2  # "chief of staff [and is now]"
        if _is_mark_of_body(words, at):
            continue  # leader of the "Orla" faction
        if is_decimal(words, at) or _is_auxiliary(words.small[at]) or words.small[at] in _QUOTED:
            return head  # "adviser to President Bob “Kiki” Orla"
        if (
            _is_before_based(words, at)
            or _is_of_initial(words, at)
            or _is_beside_state(words, at, known)
        ):
            continue  # "secretary of George W. Orla"
        if begins_time(words, at):
            return at - 1
        if words.small[at] in STOPS or _begins_another(words, at, known):
            return at - 1 if at > head + 2 and words.small[at - 1] != "'s" else head
    inner = range(end - 1, head + 3, -1)
    links = [at for at in inner if words.small[at] in _LINKS]
    # head of the Orla Agency [of the Ministry of ...]
    links += [at for at in inner if words.small[at] == "of" and words.capital[at - 1]]
    seconds = (at for at in range(head + 2, end - 2) if _begins_second_office(words, at, known))
    # "head of river studies [at the ... Institute in Kovel]", "Ruler of Kovel [and Chair of ...]"
    links += [at for at in inner if words.small[at] == "and" and words.capital[at - 1]]
    return next(seconds, None) or next(iter(links), head + 1) - 1


def _is_mark_of_body(words: Words, at: int) -> bool:
    """Whether it is a quotation mark around the name of a party or a district, before its noun."""
    if words.small[at] not in (*_QUOTED, "”"):
        return False
    behind = words.around(at + 1).lower() in AREAS
    if behind and words.capital[at - 1]:
        return True
    closes = (n for n in range(at + 2, at + 7) if words.around(n) in ('"', "”"))
    close = next(closes, None)
    return close is not None and words.capital[at + 1] and words.around(close + 1) in AREAS


def _is_before_based(words: Words, at: int) -> bool:
    """Whether it stands between a town and the body that has its seat there."""
    if words.small[at] not in (",", ".", "-", "based"):
        return False
    comma = next((n for n in range(at, max(at - 5, 0), -1) if words.small[n] == ","), at)
    seat = _BASED.match(words.text, words.starts[comma])
    return seat is not None and words.starts[at] < seat.end()


def _tells_what_one_has(words: Words, at: int) -> bool:
    """Whether "with" leads in no body: a bus driver [with three children], one [with a limp]."""
    behind = words.around(at + 1)
    counted = behind.isdigit() or behind in _COUNTS or behind in _OWN
    return words.small[at] == "with" and counted and not words.capital[at + 1]


def _end_of_fields(words: Words, first: int, known: Vocabulary) -> int | None:
    """The end of a row of fields: minister for [political, legal and water affairs],"""
    at = first
    while _is_field(words, at, known) and words.around(at + 1) == ",":
        at += 2
    closing = at + 2 if words.around(at + 1) in ("and", "&") else at + 1
    link = words.around(closing - 1) in ("and", "&") and _is_field(words, closing, known)
    if link is False and words.around(closing) == "other":
        closing, link = closing + 1, _is_field(words, closing + 1, known)  # and other goods
    if at == first or not link:
        return None
    end = closing + _is_field(words, closing + 1, known)
    return end if words.around(end + 1) in _MARKS else None


def _end_of_large_fields(words: Words, first: int, known: Vocabulary) -> int | None:
    """The end of a row of fields: Minister of [Salt, Rural Roads and Boats],"""
    at = _end_of_large_field(words, first, known)
    commas = 0
    while at and words.around(at + 1) == "," and words.capital[at + 2]:
        at, commas = _end_of_large_field(words, at + 2, known), commas + 1
    if not (at and commas):
        return None
    link = at + 1 + (words.around(at + 1) == ",")
    if words.around(link) not in ("and", "&"):
        return None
    end = _end_of_large_field(words, link + 1, known)
    return end if end and words.around(end + 1) in _MARKS else None


def _end_of_large_field(words: Words, at: int, known: Vocabulary) -> int | None:
    """The last of one to three words of English with a capital, which nobody is called."""
    end = at
    while end < at + 3 and words.capital[end] and is_common(words.small[end], known):
        end += 1
    person = words.small[at] in known.given or any(map(is_role, words.small[at:end]))
    return None if person or end == at else end - 1


def _is_field(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.around(at)
    low = small in known.common and not words.capital[at]
    return low and small not in STOPS and small not in known.function and not is_role(small)


def begins_time(words: Words, at: int) -> bool:
    """Whether it is said how long: mayor of Kovel [for ten years], [during the war]."""
    small, behind = words.small[at], words.around(at + 1)
    if small in _TIMES:
        return True
    if small == "from":
        return behind.isdigit()
    counted = behind.isdigit() or behind in _COUNTS
    spans = (words.around(n) for n in range(at + 2, at + 5))
    return small == "for" and counted and any(span in _SPANS for span in spans)


def _begins_second_office(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether "and" and an office follow: Minister of Trade | and Chairman of the Kovel Bank."""
    named = words.small[at - 1] in known.given  # Chief of Staff Bob Orla and Mayor Ann Lee
    if words.small[at + 1] != "and" or not words.capital[at] or named:
        return False
    return any(words.capital[n] and is_role(words.small[n]) for n in (at + 2, at + 3))


def is_title_of_another(words: Words, head: int, last: int, known: Vocabulary) -> bool:
    """Whether a titled name begins in it: "Ann Lee, envoy of Kenya Dr. Bob Orla"."""
    staff = (at for at in range(head + 2, last) if words.small[at - 1] in OFFICE_WORDS)
    if any(words.small[at] in known.given and words.capital[at + 1] for at in staff):
        return True  # Ann Lee, Deputy Chief of Staff Bob Orla
    for at in range(head + 2, last):
        title = known.titles.get(words.small[at], "before") != "before"
        named = words.small[at + 1] not in known.titles and words.capital[at + 1]
        if title and named and words.capital[at]:
            before = _first_of_title(words, at, known) - 1
            return words.capital[before] or words.small[before] == "the"
    return False


def _first_of_title(words: Words, at: int, known: Vocabulary) -> int:
    """Where the title begins that ends here: Senate Majority Leader."""
    while words.capital[at - 1] and words.small[at - 1] in known.titles:
        at -= 1
    return at


def _is_auxiliary(small: str) -> bool:
    is_word = small[0].isalpha()  # no "'s"
    return is_word and lexicon.classes("word_classes").get(small) in ("auxiliary", "be")


def is_decimal(words: Words, at: int) -> bool:
    """Whether it is the point in "51.3"."""
    return words.small[at] == "." and words.text[words.end(at) : words.end(at) + 1].isdigit()


def _is_of_initial(words: Words, at: int) -> bool:
    """Whether it is the full stop of an initial inside a name."""
    initial = words.small[at] == "." and len(words.written[at - 1]) == 1 and words.capital[at - 1]
    return initial and words.capital[at - 2] and at + 1 < len(words) and words.capital[at + 1]


def _is_beside_state(words: Words, at: int, known: Vocabulary) -> bool:
    """A comma beside the state in "chairman of the Kovel, N.J., maker of boats"."""
    if words.small[at] != ",":
        return False
    state = at + 1 if words.around(at + 2) == "," else at - 1
    named = words.around(state).strip(".") in known.states or words.around(state) in known.states
    return named and words.around(state - 3) == "the" and words.small[state - 1] == ","


def _begins_another(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a clause or a second role begins: "a farmer who ...", "a farmer and a poet"."""
    small = words.small[at]
    if small == "such" and words.around(at + 1) == "as":
        return True  # an aide to senators such as Ann Orla
    if small in ("who", "which", "that", "whose", "based") or (small in known.doings and at):
        return not words.capital[at]
    return small == "and" and (words.around(at + 1) in OPENS_ROLE or _is_next(words, at, known))


def _is_next(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether behind "and" the next of a row begins: president of Kenya [and Ann Orla, ...]."""
    end = at + 1
    while end < len(words) - 2 and words.capital[end]:
        end += 1
    if end <= at + 2 or words.small[end] != ",":
        return False
    if not words.capital[end + 1]:  # secretary of the union [and Ann Orla, general secretary of]
        nouns = (n for n in (end + 1, end + 2) if is_role(words.around(n)))
        body = known.heads.get(words.small[end - 1]) == "last"  # [Zumbo and Kovel Bank]
        return next(nouns, None) is not None and not body
    return words.small[end + 1] in known.roles or known.titles.get(words.small[end + 1]) == "core"
