"""Roles before a name: "opposition leader Ann Lee" and "its head of social affairs, Ann Lee,"."""

from collections.abc import Callable

from reader.analysis.actors.double_roles import with_first_office
from reader.analysis.actors.role_nouns import (
    PART_OF_NOUN,
    PREPOSITIONS,
    STOPS,
    Stretch,
    begin_of,
    is_role,
    is_role_at,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.actors.role_starts import DETERMINERS, owns, start_of_role
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_VERBS_TOO = (
    "host", "coach", "head", "chair", "partner", "model", "star", "pilot", "nurse", "guard",
    "judge", "father", "mother", "author", "captain", "champion", "sponsor", "doctor", "rival",
    "witness", "manager", "umpire", "referee", "anchor", "ally", "tutor", "engineer",
)  # fmt: skip
_BEFORE_VERBS = ("to", "will", "would", "could", "can", "may", "might", "should", "must", "not")
_LEADERS = ("director", "head", "chief", "secretary", "minister", "coach")
_FOR_FIELDS = (*_LEADERS, "member", "executive", "lead", "holder", "spokesperson", "officer")
_BEHIND_OFFICE = ("of", ",", "in", "for", "(")
# Of the governor, who is not meant: the press secretary to the Governor, Ann Orla.
_SERVANTS = ("counsel", "secretary", "adviser", "advisor", "assistant", "aide", "deputy")
_LINKS = ("of", "for", "and", "the", "&", "on")
_WITHIN = 5  # words before the noun
_LONGEST = 12  # words before the comma


def noun_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """opposition leader, US leader, national assembly head"""
    last = begin_of(name) - 1
    if words.around(last) == ")":
        return _bracketed_office(words, last) if name.first < name.last else None
    if words.around(last) == "the" and name.title is not None:
        last -= 1  # church president the Rev Ann Lee
    named = words.capital[last] and not (words.first[last] and last == name.first - 1)
    named = named and not words.small[last].startswith("spokes")  # "Briefing by Spokesman Ann Lee"
    if last < 0 or named or _is_verb(words, last):
        return None
    if not is_role_at(words, last):
        return _head_of_field(words, last, known)
    first = with_first_office(words, start_of_role(words, last, known), known)
    return without_opinion(words, first, last), last


def _bracketed_office(words: Words, last: int) -> Stretch | None:
    """Deputy Commissioner of Police (Traffic): an office with its branch in brackets."""
    opens = next((at for at in range(last - 1, max(0, last - 6), -1) if words.small[at] == "("), 0)
    first = opens
    while first > 0 and (words.capital[first - 1] or words.small[first - 1] in ("of", "for")):
        first -= 1
    common, branch = vocabulary().common, words.small[opens + 1 : last]
    titles = vocabulary().titles
    office = any(is_role(w) or titles.get(w) == "core" for w in words.small[first:opens])
    if opens == last - 2 and words.written[last - 1].isupper():
        return (first, last) if office and words.capital[first] else None  # Director (DR)
    office = office and all(word in common or word == "and" for word in branch)
    return (first, last) if office and words.capital[first] and words.capital[opens + 1] else None


def _head_of_field(words: Words, last: int, known: Vocabulary) -> Stretch | None:
    """director of football, the firm's head of research"""
    noun = last - 2
    leads = noun >= 0 and words.small[noun] in _LEADERS
    field = words.small[last] in known.common and words.small[last] not in known.function
    if words.small[last - 1] == "for" and words.small[noun] in _FOR_FIELDS:
        return start_of_role(words, noun, known), last  # cabinet member for highways
    if not (leads and field) or words.small[last - 1] != "of":
        return None
    return without_opinion(words, start_of_role(words, noun, known), noun), last


def _is_verb(words: Words, at: int) -> bool:
    """The "host" of "to host Ann Lee", "will coach Bob"."""
    return words.small[at] in _VERBS_TOO and words.around(at - 1) in _BEFORE_VERBS


def noun_phrase_before(
    words: Words, name: Name, known: Vocabulary, is_noun: Callable[[str], bool] = is_role
) -> Stretch | None:
    """the island's leader, Ann Lee; its head of social affairs, Ann Lee"""
    comma = _comma_before(words, name)
    if words.around(comma) != "," or comma < 2:
        return None
    inner = _office_at_body(words, name, comma, known) if is_noun is is_role else None
    if inner is not None:
        return inner
    if is_noun is is_role and _is_behind_letters(words, name, comma, known):
        return start_of_role(words, comma - 1, known), comma - 1
    behind = comma - 3 * _is_bracketed(words, comma - 1)
    for at in range(behind - 1, max(-1, comma - _LONGEST), -1):
        if words.small[at] in STOPS:
            break
        if words.small[at] in DETERMINERS or owns(words, at):
            head = _head(words, at + 1, comma, known, is_noun)
            if head is not None:
                inner = _whole(words, at, head, name, known) or inner
                if not _is_of_somebody(words, at):
                    return inner
        if words.first[at] and is_noun is is_role:
            found = _office_before(words, at, comma, known) or inner
            return found or _bare_noun_before(words, at, name, known)
    return inner


def _is_behind_letters(words: Words, name: Name, comma: int, known: Vocabulary) -> bool:
    """The Kovel Growers Union (KGU) [secretary general], Ann Orla, said"""
    if not is_role_at(words, comma - 1):
        return False
    first = start_of_role(words, comma - 1, known)
    after = words.around(name.last + 1)
    named = after == "," or after in known.doings
    return named and words.around(first - 1) == ")" and words.around(first - 3) == "("


def _comma_before(words: Words, name: Name) -> int:
    """Where the comma before a name would stand, over "the" of "the Rt Rev Ann Lee"."""
    at = begin_of(name) - 1
    return at - (words.around(at) == "the" and name.title is not None)


def _is_of_somebody(words: Words, at: int) -> bool:
    """Whether it is only whom she speaks for: [a spokeswoman for] the bishop, Ann Lee"""
    speaks = words.around(at - 2) in _SERVANTS
    speaks = speaks or words.around(at - 2).startswith("spokes")
    return words.around(at - 1) in ("of", "for", "to") and speaks


def _office_at_body(words: Words, name: Name, comma: int, known: Vocabulary) -> Stretch | None:
    """[Director, Kovel Water Board (KWB)], Dr Ann Orla: an office, and the body it is held at."""
    end = comma - 1 - 3 * _is_bracketed(words, comma - 1)
    body = _begin_of_capitals(words, end)
    if words.small[body - 1] != "," or not _is_body(words, body, end, known):
        return None
    long = _begin_of_capitals(words, body - 2)
    if body == end and words.small[long - 1] == "," and _is_body(words, long, body - 2, known):
        body = long  # Director, Kovel Water Board, KWB
    first, last = _begin_of_capitals(words, body - 2), body - 2
    office = words.capital[last] and is_role_at(words, last)
    begins = words.around(first - 1) in DETERMINERS or words.around(first - 1) in STOPS
    begins = begins or words.first[first]
    named = name.title is not None or words.around(name.last + 1) in known.doings
    if words.small[first] in DETERMINERS:
        first += 1
    return (first, comma - 1) if office and begins and named and first <= last else None


def _is_body(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether these words name a body, or are its initials."""
    acronym = first == last and words.written[last].isupper() and len(words.written[last]) > 2
    return acronym or any(known.heads.get(w) == "last" for w in words.small[first : last + 1])


def _is_bracketed(words: Words, at: int) -> bool:
    """Whether a word in brackets ends there: (KWB)."""
    return words.small[at] == ")" and words.small[at - 2] == "("


def _begin_of_capitals(words: Words, at: int) -> int:
    """The first of the words with a capital that end there, with the small ones between them."""
    first = at + 1
    while at > 0 and first - at < _LONGEST and (words.capital[at] or words.small[at] in _LINKS):
        first = at if words.capital[at] else first
        at -= 1
    return first


def _office_before(words: Words, first: int, comma: int, known: Vocabulary) -> Stretch | None:
    """[Kovel State Governor], Alhaji Musa Orla: an office with a capital that begins a sentence."""
    if words.small[first] in known.function and words.small[first + 1] == "counsel":
        first += 1  # "But counsel for the bank, Ann Lee, said"
    leads = known.titles.get(words.small[first]) == "doubtful" and words.small[first + 1] == "of"
    if leads and is_role(words.small[first]):
        return first, comma - 1  # Leader of the Opposition, Ann Lee
    ends = (at for at in range(first, comma) if known.titles.get(words.small[at]) == "core")
    at = next(ends, None)
    if at is None:
        return None
    whole = at == first or all(words.capital[first : at + 1])
    if not (whole or _is_short(words, first, at, known)):
        return None
    of = words.small[at + 1] in ("of", "for", "to", "on")
    return (first, comma - 1) if of or at == comma - 1 else None


def _is_short(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Opposition [spokesman] on finance: one word before the office, which does nothing."""
    small = words.small[first]
    return last == first + 1 and small not in known.function and not small.endswith(("ing", "ed"))


def _bare_noun_before(words: Words, first: int, name: Name, known: Vocabulary) -> Stretch | None:
    """[Prosecuting counsel], Musa Orla, told: what begins a sentence without "the"."""
    last = begin_of(name) - 2
    named = words.around(name.last + 1) == "," or words.around(name.last + 1) in known.doings
    if not named or last - first > _WITHIN or words.capital[last] or not is_role(words.small[last]):
        return None
    plain = words.small[first] not in known.function
    return (first, last) if plain and last > first else None


def _head(
    words: Words, first: int, comma: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> int | None:
    """The noun of the phrase, where it is a role: before "of", "who" or the comma."""
    for at in range(first, min(first + _WITHIN, comma)):
        head = at + (words.small[at + 1] in PART_OF_NOUN)
        after = words.small[head + 1]
        titled = known.titles.get(words.small[at], "")
        office = titled == "core" or (titled == "doubtful" and after in _BEHIND_OFFICE)
        office = office and not words.first[at]
        if is_noun(words.small[at]) and (office or not words.capital[at]):
            if after in PREPOSITIONS or after in (",", "who", "and", "that", "("):
                return head
        elif words.small[at] != "then" and not (
            may_stand_in_role(words, at, known) or _is_newly(words, at)
        ):
            return None
    return None


def _is_newly(words: Words, at: int) -> bool:
    """The newly appointed leader: an adverb, and what was done."""
    at += words.small[at].endswith("ly")
    return words.small[at].endswith("ed") and words.small[at - 1].endswith("ly")


def _whole(words: Words, at: int, head: int, name: Name, known: Vocabulary) -> Stretch | None:
    comma, behind = _comma_before(words, name), words.small[head + 1]
    long = behind not in (",", "who", "and", "that")
    acts = words.around(name.last + 1) in known.doings and words.around(comma + 1) != "\n"
    if (long or acts) and not (_begins_clause(words, at) or words.around(name.last + 1) in STOPS):
        return None  # "He sued the president of Oriva, Ann Lee said"
    first = start_of_role(words, head, known) if owns(words, at) else at + 1
    first += 2 * (first + 1 < head and _is_newly(words, first))
    return without_opinion(words, first, head), comma - 1 if long else head


def _begins_clause(words: Words, at: int) -> bool:
    return words.first[at] or words.around(at - 1) in STOPS
