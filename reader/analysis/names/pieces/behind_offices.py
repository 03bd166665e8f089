"""Where does a name begin behind an office: Minister of Health Ann Lee? And what does that name?

To teach a branch of the police or a side of a seat, add it to its list here; words for an office
("Affairs") are in `offices`.
"""

from collections.abc import Iterator

from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.offices import OFFICE_WORDS
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_SIDES = frozenset((
    "north", "south", "east", "west", "central", "northern", "southern", "eastern", "western",
    "north-east", "north-west", "south-east", "south-west", "constituency",
))  # fmt: skip
POLICE = frozenset((
    "dig", "aig", "ig", "igp", "ssp", "sp", "dsp", "asp", "dpo", "sho", "dcp", "acp", "adcp", "csp",
    "asi", "cp", "sdpo",
))  # fmt: skip
_OF_PLACES = frozenset(("commissioner", "collector", "ccpo", "cpo", "rpo", "governor", "minister"))
_FIELDS = ("urban", "marine")  # that are given names too
_HOUSES = ("parliament", "congress", "assembly", "senate")  # a member of it, for a seat
_GENERALS = frozenset(("advocate", "attorney", "prosecutor", "accountant", "inspector", "consul"))
_OF_AFFAIRS = ("secretary", "minister", "director", "adviser", "advisor", "commissioner", "dean")
BRANCHES = frozenset((
    "operations", "investigation", "investigations", "traffic", "headquarters", "administration",
    "admin", "security", "rural", "city", "saddar", "crime", "establishment", "intelligence",
))  # fmt: skip


def after_office(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """Where the name begins behind an office: Minister [of Health] Ann Lee."""
    if at > last or words.small[at] not in ("of", "for"):
        affairs = _end_of_affairs(words, at, last, known)
        return affairs + 1 if affairs else at + _is_branch(words, at, last, known)
    at += 1 + (words.around(at + 1) == "the")
    long = at + 1
    body = known.heads.get(words.small[last]) == "last"
    if last > long and body and words.small[last - 1] not in known.given:
        return last + 1  # Secretary of Zumbo Vivasayigal Sangam, not Chief of Staff Ann Mills
    if _is_body_of(words, at, known) and at + 1 < last:
        return _behind_body(words, at + 2, last, known)
    head = _head_before_for(words, at, last, known)
    if head is not None:
        return _behind_field(words, head + 2, last, known)
    side = _behind_side(words, at, last, known)
    if side is not None:
        return side
    for end in range(min(last, at + 4), at - 1, -1):
        central = end == at < last - 1 and _is_office_word(words.small[at], known)
        phrase = " ".join(words.small[at : end + 1])
        land = known.is_place(phrase) or known.country_of(phrase)
        body = at < end < last and phrase in known.organizations and phrase != "foreign affairs"
        if land and not central:
            whole = _end_of_local_body(words, end + 1, last, known)
            if whole is not None:
                return whole + 1  # Secretary of the Kovel City Party Committee [Ann Orla]
        if body and words.small[end + 1] == "of" and end + 2 < last:
            return _behind_body(words, end + 2, last, known)  # Democratic Party of [Kenya] Ann Orla
        if (land or body) and not central:
            affairs = end + 2 < last and words.small[end + 1] in OFFICE_WORDS
            return end + 1 + affairs  # Minister for Kenya [Affairs] Ann Orla
    whole = _end_of_body(words, at, last, known)
    if whole is not None:
        return whole + 1
    if at < last - 1 and words.small[at + 1] in OFFICE_WORDS:
        at += 1  # Minister for Kovel [Affairs]
    while at <= last and _is_office_word(words.small[at], known):
        at += 1
    return max(at, min(long, last + 1))


def _end_of_local_body(words: Words, at: int, last: int, known: Vocabulary) -> int | None:
    """The last word of what a place has, before a person: Kovel City [Party Committee] Ann Orla."""
    for end in range(at + 1, min(at + 3, last)):
        if known.heads.get(words.small[end]) == "last" and end < last - 1:
            plain = all(is_common(word, known) for word in words.small[at:end])
            return end if plain and words.small[end + 1] not in known.heads else None
    return None


def _end_of_body(words: Words, at: int, last: int, known: Vocabulary) -> int | None:
    """The last word of a body before a given name: Secretary of the [Zumbo Congress] Ann Orla."""
    for end in range(at + 1, min(at + 4, last - 1)):
        person = words.small[end + 1] in known.given and words.small[end + 1] not in known.common
        if person and known.heads.get(words.small[end]) == "last":
            return end if words.small[end] not in known.given else None
    return None


def _end_of_affairs(words: Words, at: int, last: int, known: Vocabulary) -> int | None:
    """The last word of a field without "of": Secretary [International Affairs] Ann Orla."""
    if words.small[at : at + 2] == ["first", "class"] and at + 1 < last:
        return at + 1  # Sergeant First Class Ann Orla
    if words.small[at - 1] not in _OF_AFFAIRS or not words.capital[at - 1]:
        return None
    for end in range(at + 1, min(at + 3, last)):
        if words.small[end] == "affairs":
            return end if all(is_common(word, known) for word in words.small[at:end]) else None
    return None


def _is_branch(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """DIG [Operations] Musa Zumbo, Commissioner [Kovel] Musa Zumbo: words of a branch of a rank."""
    rank = words.small[at - 1]
    if rank in POLICE and last > at + 2 and known.is_place(" ".join(words.small[at : at + 2])):
        return 2  # SSP [Nuwara Eliya] Musa Zumbo
    if rank in ("minister", "secretary") and last > at + 1 and words.small[at + 1] in known.given:
        field = words.small[at]  # Minister [Irrigation] Musa Zumbo
        if field in known.common and field not in known.given and field not in known.surnames:
            return True
    if words.small[at] == "police" and last > at + 1:
        return rank == "general"  # Inspector General [Police] Musa Zumbo
    if last < at + 2 or words.small[at + 1] in ("'", "’"):
        return False  # Governor Anyang' Nyong'o
    small, follows = words.small[at], words.small[at + 1]
    place = known.is_place(small) and small not in known.given and not known.is_place(follows)
    general = rank == "general" and words.around(at - 2) in _GENERALS
    if general or rank in _OF_PLACES:
        return place and not is_common(follows, known) and follows not in known.heads
    if rank not in POLICE:
        return False
    strange = small not in known.given and small not in known.common and last > at + 2
    strange = strange and follows in known.given  # SSP [Zumbo] Syed Ali Orla
    return small in BRANCHES or small in _SIDES or place or strange


def _head_before_for(words: Words, at: int, last: int, known: Vocabulary) -> int | None:
    """The "Council" of the National Council for Higher Studies."""
    for head in range(at, min(at + 4, last)):
        if words.small[head + 1] == "for":
            headed = known.heads.get(words.small[head]) == "last"
            return head if headed and words.small[head] not in _HOUSES else None
    return None


def _behind_field(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """Where the name begins behind what a body is for: Council for [Higher Studies] Ann Orla."""
    while at < last and _is_office_word(words.small[at], known):
        at += 1
    person = words.small[at] in known.given and words.small[at] not in known.common
    return at if person and at < last else last + 1


def _is_body_of(words: Words, at: int, known: Vocabulary) -> bool:
    return known.heads.get(words.around(at)) == "last" and words.around(at + 1) == "of"


def _behind_body(words: Words, at: int, last: int, known: Vocabulary) -> int:
    """Where the name begins behind a body: Dean of the University of [Kovel] Ann Orla."""
    at += words.small[at] == "the"
    whole = (end for end in (at + 2, at + 1) if known.is_place(" ".join(words.small[at : end + 1])))
    end = next(whole, at)
    return end + 1 if last > end + 1 else last + 1


def _behind_side(words: Words, at: int, last: int, known: Vocabulary) -> int | None:
    """Where the name begins behind a seat: Member of Parliament for Kovel North [Ann Orla]."""
    for side in range(at + 1, last - 1):
        given = words.small[side + 1] in known.given and words.small[side + 1] not in _SIDES
        if words.small[side] in _SIDES and given:
            return side + 1
    return None


def _is_office_word(small: str, known: Vocabulary) -> bool:
    if small in ("and", "of", "the", "&", "for", ",") or small in OFFICE_WORDS:
        return True
    plain = small in known.common and (small not in known.given or small in _FIELDS)
    return plain and len(small) > 1 and small not in known.function  # Environment Do Zumbo


def office_place(words: Words, end: int, begin: int, known: Vocabulary) -> Iterator[Stretch]:
    """The place or organization that an office names: Ambassador to [Kenya], head of [NATO]."""
    first = end + 2 + (words.around(end + 2) == "the")
    if first >= begin:
        return
    phrase = " ".join(words.small[first:begin])
    headed = known.heads.get(words.small[begin - 1]) == "last" and begin - first > 1
    field = known.linking.get(words.small[end]) == "title" and _is_field(words, first, begin, known)
    headed = headed and not field
    headed = headed or _is_body_of(words, first, known)  # University of Kovel
    headed = headed or (
        known.is_place(words.small[begin - 1]) and known.is_linked_head(words.small[first:begin])
    )  # Democratic Party of Kenya
    headed = headed or _head_before_for(words, first, begin - 1, known) is not None
    land = known.is_place(phrase) or known.country_of(phrase)
    if land or headed or (phrase in known.organizations and phrase != "foreign affairs"):
        yield Stretch(first, begin - 1)


def _is_field(words: Words, first: int, begin: int, known: Vocabulary) -> bool:
    """What a minister is for: Foreign Trade and Investment."""
    if known.is_place(" ".join(words.small[first : first + 2])):
        return False  # Hung Yen Party Committee
    return all(word == "and" or is_common(word, known) for word in words.small[first:begin])
