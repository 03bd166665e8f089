"""Roles before a name: "opposition leader Ann Lee" and "its head of social affairs, Ann Lee,"."""

from collections.abc import Callable

from reader.analysis.actors.appositions import Stretch
from reader.analysis.actors.role_nouns import (
    PREPOSITIONS,
    STOPS,
    is_role,
    is_role_at,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_DETERMINERS = (
    "the", "a", "an", "its", "their", "his", "her", "my", "our", "your", "another", "one",
)  # fmt: skip
_EDGES = ("and", "or", "by", "with", "from", "for", "of", "between")
_VERBS_TOO = (
    "host", "coach", "head", "chair", "partner", "model", "star", "pilot", "nurse", "guard",
    "judge", "father", "mother", "author", "captain", "champion", "sponsor", "doctor", "rival",
    "witness", "manager", "umpire", "referee", "anchor", "ally", "tutor", "engineer",
)  # fmt: skip
_BEFORE_VERBS = ("to", "will", "would", "could", "can", "may", "might", "should", "must", "not")
_QUOTED = (",", '"', "”", "’", "?", "!")
_FORMER = ("former", "ex", "then", "acting", "longtime")
_ONES_PART = (
    "leading",
    "acting",
    "outgoing",
    "incoming",
    "sitting",
    "ruling",
    "reigning",
    "managing",
)
_WITHIN, _LONGEST = 5, 12  # words before the noun; words before the comma


def begin_of(name: Name) -> int:
    """The first word of the name with its title."""
    return name.first if name.title is None else name.title


def noun_before(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """opposition leader, US leader, national assembly head"""
    last = begin_of(name) - 1
    if last < 0 or words.capital[last] or not is_role_at(words, last) or _is_verb(words, last):
        return None
    return without_opinion(words, start_of_role(words, last, known), last), last


def _is_verb(words: Words, at: int) -> bool:
    """The "host" of "to host Ann Lee", "will coach Bob"."""
    return words.small[at] in _VERBS_TOO and words.around(at - 1) in _BEFORE_VERBS


def noun_phrase_before(
    words: Words, name: Name, known: Vocabulary, is_noun: Callable[[str], bool] = is_role
) -> Stretch | None:
    """the island's leader, Ann Lee; its head of social affairs, Ann Lee"""
    comma = begin_of(name) - 1
    if words.around(comma) != "," or comma < 2:
        return None
    for at in range(comma - 1, max(-1, comma - _LONGEST), -1):
        if words.small[at] in STOPS:
            return None
        if words.small[at] in _DETERMINERS or _owns(words, at):
            head = _head(words, at + 1, comma, known, is_noun)
            if head is not None:
                return _whole(words, at, head, name, known)
    return None


def _head(
    words: Words, first: int, comma: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> int | None:
    """The noun of the phrase, where it is a role: before "of", "who" or the comma."""
    for at in range(first, min(first + _WITHIN, comma)):
        after = words.small[at + 1]
        office = known.titles.get(words.small[at]) == "core" and not words.first[at]
        if is_noun(words.small[at]) and (office or not words.capital[at]):
            if after in PREPOSITIONS or after in (",", "who", "and", "that"):
                return at
        elif not may_stand_in_role(words, at, known):
            return None
    return None


def _whole(words: Words, at: int, head: int, name: Name, known: Vocabulary) -> Stretch | None:
    comma, behind = begin_of(name) - 1, words.small[head + 1]
    long = behind not in (",", "who", "and", "that")
    acts = words.around(name.last + 1) in known.doings and words.around(comma + 1) != "\n"
    if (long or acts) and not (_begins_clause(words, at) or words.around(name.last + 1) in STOPS):
        return None  # "He sued the president of Oriva, Ann Lee said"
    first = start_of_role(words, head, known) if _owns(words, at) else at + 1
    return without_opinion(words, first, head), comma - 1 if long else head


def _owns(words: Words, at: int) -> bool:
    """Whether it ends a possessive: "'s", or the apostrophe of "Robotics'"."""
    plural = words.small[at] in ("'", "’") and words.around(at - 1).endswith("s")
    return words.small[at] == "'s" or plural


def _begins_clause(words: Words, at: int) -> bool:
    return words.first[at] or words.around(at - 1) in STOPS


def start_of_role(words: Words, last: int, known: Vocabulary) -> int:
    """The first word of the role: all behind "the", else what is known to stand in one."""
    first = last
    while first > 0 and last - first < _WITHIN and may_stand_in_role(words, first - 1, known):
        before = words.small[first - 1]
        if before.isdigit() and not _owns(words, first - 2):
            break
        if is_role(before) and before != "chief" and not _is_known(words, first - 1, known):
            break
        first -= 1
    if words.around(first - 1) in _DETERMINERS or words.first[first]:
        return first
    if _is_edge(words.around(first - 1), known) and not words.heading[last]:
        return _behind_verb(words, first, last)
    first = last
    while first > 0 and last - first < _WITHIN and _is_known(words, first - 1, known):
        first -= 1
    return first


def _is_edge(before: str, known: Vocabulary) -> bool:
    """Whether a role can begin behind this word: a mark, a number, "said", a preposition."""
    return before in STOPS or before in known.doings or before in _EDGES or before[0].isdigit()


def _behind_verb(words: Words, first: int, last: int) -> int:
    """The first word of the role behind a verb: "worries [former mayor]", "adds [baker]"."""
    if words.around(first - 1) in _QUOTED and words.small[first] in reporting_verbs():
        first += first < last
    doing = words.small[first].endswith("ing") and words.small[first] not in _ONES_PART
    first += doing and first + 1 < last  # but "marketing officer"
    begins = (at for at in range(last, first, -1) if _begins_inside(words, at))
    return next(begins, first)


def _begins_inside(words: Words, at: int) -> bool:
    """Whether the role begins here: "former", or a capital behind "supporting"."""
    if words.small[at] in _FORMER:
        return True
    return words.capital[at] and words.small[at - 1].endswith("ing") and not words.capital[at - 1]


def _is_known(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    if small in known.nationalities or (small in known.titles and not words.capital[at]):
        return True
    if words.capital[at]:
        shouted = words.written[at].isupper()
        return is_named(words, at, known) and (shouted or small not in known.function)
    return small in known.heads or small in ("opposition", "rebel", "party", "football", "company")


def is_named(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the capital is not only that of the first word of a sentence."""
    small = words.small[at]
    return not words.first[at] or words.middle[small] > 0 or small not in known.common
