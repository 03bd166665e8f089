"""Is an office named with its body before a name: [Director, Kovel Water Board (KWB)], Ann Orla?

What a body is, is a line of `_is_body`; the small words inside one are in `_LINKS`.
"""

from reader.analysis.actors.role_nouns import OPENS_ROLE, STOPS, Stretch, is_role_at
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.pieces.offices import noun_of_office
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_DASHES = ("-", "–", "—")
_LINKS = frozenset(("of", "for", "and", "the", "&", "on"))
_HONOURS = frozenset((
    "the", "most", "right", "rt", "rt.", "very", "honourable", "honorable", "hon", "hon.",
    "excellency", "his", "her", "dr", "dr.", "prof", "prof.", "professor", "senator", "sen", "sen.",
    "rev", "rev.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "late", "engr", "engr.",
    "chief", "alhaji", "hrm", "hrh",
))  # fmt: skip
_AREAS = ("state", "province", "district", "division", "region", "range", "zone", "county")
_RANK = 6  # letters of a rank are fewer
LONGEST = 12  # words before the comma


def is_behind_letters(words: Words, name: Name, comma: int, known: Vocabulary) -> bool:
    """The Kovel Growers Union (KGU) [secretary general], Ann Orla, said"""
    if not is_role_at(words, comma - 1):
        return False
    first = start_of_role(words, comma - 1, known)
    after = words.small[name.last + 1]
    named = after == "," or after in known.doings
    return named and words.around(first - 1) == ")" and words.around(first - 3) == "("


def office_at_body(words: Words, name: Name, comma: int, known: Vocabulary) -> Stretch | None:
    """[Director, Kovel Water Board (KWB)], Dr Ann Orla: an office, and the body it is held at.

    It may be a place: [Commissioner of Police, Lagos], Ann Orla.
    """
    end = comma - 1 - 3 * is_bracketed(words, comma - 1)
    body = _begin_of_capitals(words, end)
    place = _is_area(words, body, end, known)
    if words.small[body - 1] != "," or not (place or _is_body(words, body, end, known)):
        return None
    long = _begin_of_capitals(words, body - 2)
    if body == end and words.small[long - 1] == "," and _is_body(words, long, body - 2, known):
        body = long  # Director, Kovel Water Board, KWB
    first, last = _begin_of_capitals(words, body - 2), body - 2
    noun = noun_of_office(words, last, known) if place else None
    office = words.capital[last] and is_role_at(words, last if noun is None else noun)
    begins = words.around(first - 1) in OPENS_ROLE or words.around(first - 1) in STOPS
    begins = begins or words.first[first]
    named = name.title is not None or words.small[name.last + 1] in known.doings
    if place:  # but not "Ann Lee, Mayor, Lagos, Bob Orla"
        named, begins = name.first < name.last, words.around(first - 1) != ","
    while first < last and (
        words.small[first] in OPENS_ROLE or _is_only_large(words, first, known)
    ):
        first += 1
    return (first, comma - 1) if office and begins and named and first <= last else None


def _is_only_large(words: Words, at: int, known: Vocabulary) -> bool:
    """The "But" of "But the Chairman, Kovel Water Board, Ann Orla, said"."""
    return words.first[at] and words.small[at] in known.function


def _is_area(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Lagos, Lagos State, Kovel Division: where an office is held."""
    area = first < last and words.small[last] in _AREAS
    return first > 2 and (area or known.is_place(" ".join(words.small[first : last + 1])))


def _is_body(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether these words name a body, or are its initials."""
    acronym = first == last and words.written[last].isupper() and len(words.written[last]) > 2
    return acronym or any(known.heads.get(w) == "last" for w in words.small[first : last + 1])


def comma_before(words: Words, name: Name) -> int:
    """Where the comma before a name would stand, over what honours: the Rt Rev, Dr. The Most."""
    at = begin = begin_of(name) - 1
    if words.small[at] == ",":
        return at
    if at > 0 and words.small[at - 1] == ",":
        rank = words.written[at].isupper() and 1 < len(words.written[at]) < _RANK
        at -= rank or words.text.startswith("-based", words.end(at))  # COP Ann, Kovel-based Ann
    elif at > 1 and words.small[at] in ("'s", "’s") and words.small[at - 2] == ",":
        at -= 2  # her rival, Kenya's Ann Orla,
    at -= 3 * (is_bracketed(words, at) and words.small[at - 1] in _HONOURS)  # Dr (Mrs) Ann Orla
    while at > 0 and (words.small[at] in _HONOURS or words.small[at].endswith("-year-old")):
        at -= 1
    at -= words.small[at] in ("a", "one") and words.small[name.last + 1] == ","  # a Mrs Orla,
    return at if at > 0 and words.small[at] == "," else begin


def mark_before(words: Words, name: Name) -> int:
    """The comma before a name, or a dash where one follows it too: the clerk – Ann – left; or 0."""
    comma = comma_before(words, name)
    mark, behind = words.around(comma), name.last + 1
    if mark in _DASHES:
        closed = words.around(behind) == mark and words.starts[behind] > words.end(behind - 1)
        return comma - (words.around(comma - 1) == mark) if closed else 0  # --
    return comma if mark == "," else 0


def is_bracketed(words: Words, at: int) -> bool:
    """Whether a word in brackets ends there: (KWB)."""
    return words.small[at] == ")" and words.small[at - 2] == "("


def _begin_of_capitals(words: Words, at: int) -> int:
    """The first of the words with a capital that end there, with the small ones between them."""
    first = at + 1
    while at > 0 and first - at < LONGEST and (words.capital[at] or words.small[at] in _LINKS):
        first = at if words.capital[at] else first
        at -= 1
    return first
