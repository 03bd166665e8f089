"""Are the words behind a name a role, and which: the [opposition leader], a [baker in Kovel]?

What makes them none (a list, a clause, the role of the next name) is a line of `role_phrase`.
"""

from collections.abc import Callable

from reader.analysis.actors.role_ends import LONGEST, end_of_role, is_title_of_another
from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    PART_OF_NOUN,
    PREPOSITIONS,
    STOPS,
    Stretch,
    is_of_manner,
    is_role,
    may_stand_in_role,
)
from reader.analysis.actors.role_starts import ING
from reader.analysis.lexicon.small_words import DETERMINERS
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_SECOND = 4  # words of a second office
_BEFORE_NOUN = 6  # words
_STATE = 4  # words and marks of a state behind a town
_BEHIND_AND = 7  # words to the noun of a second office
_LEADING = ("managing", "executive", "chief")  # Managing director of Kovel Bank said
BY_TRADE = ("birth", "education", "profession", "trade", "training", "vocation")
_TRADES = ("er", "or", "ist", "ian", "man", "ant", "ent")  # endings
_NUMBERS = frozenset(("one", "two", "three", "four", "five", "six", "another"))
_SET_UP = frozenset(("to", "by", "in", "after", "under", "for", "last", "this", "when"))
_MADE = ("appointed", "created", "elected", "established", "formed", "founded", "hired", "named")
# What was done to somebody, before the word that says by whom, of what, where.
_SUFFERED = frozenset((
    "accused", "acquitted", "admired", "affiliated", "arrested", "assigned", "beaten", "born",
    "charged", "cleared", "contracted", "convicted", "credited", "descended", "detained",
    "educated", "employed", "exiled", "familiar", "famed", "fined", "hailed", "imprisoned",
    "indicted", "injured", "involved", "jailed", "killed", "linked", "loved", "murdered",
    "nicknamed", "nominated", "raised", "remembered", "respected", "revered", "sentenced", "slain",
    "stationed", "suspected", "tasked", "trained", "unconnected", "wanted", "wounded",
    "active", "famous", "responsible",
))  # fmt: skip
_BEFORE_SUFFERED = ("also", "best", "better", "both", "long", "most", "not", "once", "perhaps")
_BY = frozenset(("of", "for", "by", "in", "with", "to", "on", "as", "at", "from", "near", "under"))
_BEHIND_NOUN = frozenset((
    "who", "which", "that", "whose", "and", "known", "based", "now", "then", "next", "until",
    "aged",
    "since", "during", "without",
))  # fmt: skip


def role_phrase(
    words: Words, first: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> Stretch | None:
    """The words of a role that begin here, without "the"."""
    begins = words.small[first] in OPENS_ROLE
    first += begins
    head = _head(words, first, known, is_noun)
    if head is None or (not begins and not words.capital[first] and _is_done(words.small[first])):
        return None
    last = _behind_list(words, _second_office(words, head, known), known, is_noun)
    large = words.capital[head] or (words.capital[first] and words.small[first] in _LEADING)
    office = large and not begins and words.small[last - 1] not in known.given
    if _is_subject(words, last, known) and not office:
        last = end_of_role(words, head, known)
    while last > head and (words.small[last] in PREPOSITIONS or words.small[last] == "and"):
        last -= 1
    if is_title_of_another(words, head, last, known):
        return None
    if _is_subject(words, last, known) and not office:
        return None
    return None if _is_list(words, head) or _is_before_name(words, last) else (first, last)


def _is_done(small: str) -> bool:
    """Whether it tells what somebody does, or what is done to him; but "managing director"."""
    return small.endswith(("ed", "ing")) and small not in ING and small != "retired"


def _second_office(words: Words, head: int, known: Vocabulary) -> int:
    """The noun behind "and", or "turned": "president and CEO", "baker turned poet"; else its."""
    if words.small[head + 1] not in ("and", "&", "turned"):
        return head
    for at in range(head + 2, min(head + 2 + _SECOND, len(words) - 1)):
        after = words.small[at + 1]
        if is_role(words.small[at]) and (after in STOPS or after in PREPOSITIONS):
            return at
        if not may_stand_in_role(words, at, known) or words.small[at] in OPENS_ROLE:
            return head
    return head


def _behind_list(words: Words, head: int, known: Vocabulary, is_noun: Callable[[str], bool]) -> int:
    """The end of the role, behind all offices that are counted up: "mayor, chairman and head"."""
    last = end_of_role(words, head, known)
    at = last
    while words.around(at + 1) == "," and at - head < LONGEST:
        following = _head(words, at + 2, known, is_noun)
        if following is None or words.small[at + 2] in OPENS_ROLE:
            return last
        second = _second_office(words, following, known)
        at = end_of_role(words, second, known)
        if second != following:
            return at
    return last


def _head(
    words: Words, first: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> int | None:
    """The noun that the phrase is about, where it is a role and nothing else follows it."""
    beyond = 0  # of a town and its state
    for at in range(first, min(first + _BEFORE_NOUN + _STATE, len(words) - 1)):
        if at - first >= _BEFORE_NOUN + beyond:
            return None
        if _is_beside_town(words, at, first, known) or _is_acronym(words, at, first):
            beyond += 1
            continue
        if is_noun(words.small[at]):
            head = at + (words.small[at + 1] in PART_OF_NOUN or _is_field_of_vice(words, at, known))
            after = words.around(head + 1)
            if after in STOPS or after in PREPOSITIONS or after in _BEHIND_NOUN:
                return head
            if after.endswith("ed") and words.around(head + 2) == "by":
                return head  # "the mayor defeated by"
            if after == "by" and words.around(head + 2) in BY_TRADE:
                return head
            if _is_doing(words, head + 1, known) or _is_suffering(words, head + 1):
                return head
            if after == "turned" and _second_office(words, head, known) > head:
                return head
        stands = may_stand_in_role(words, at, known) or is_of_manner(words, at, known)
        joins = not stands and _joins_fields(words, at, first, known)
        if not stands and not joins:
            return None
        beyond += 2 * (joins and words.small[at] == ",")
    return None


def _is_acronym(words: Words, at: int, first: int) -> bool:
    """Whether it is one of the marks and letters of: the Kovel Water Agency [(KWA)] head."""
    opens = next((n for n in (at, at - 1, at - 2) if words.small[n] == "("), first)
    shouted = opens > first + 1 and words.written[opens + 1].isupper()
    return shouted and words.around(opens + 2) == ")" and words.capital[opens - 1]


def _is_field_of_vice(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a bare field follows: vice president [finance]."""
    field = words.small[at + 1] in known.common and words.small[at + 1] not in known.function
    return field and words.small[at - 1] == "vice" and words.around(at + 2) in STOPS


def _is_beside_town(words: Words, at: int, first: int, known: Vocabulary) -> bool:
    """Whether it belongs to the state behind a town: a Kovel[, N.J.,] lawyer."""
    for comma in range(at, max(first, at - _STATE), -1):
        if words.small[comma] == "," and words.capital[comma - 1] and words.capital[comma + 1]:
            end = comma + 2 + (words.around(comma + 2) == ".")
            long = " ".join(words.small[comma + 1 : comma + 3])
            end += end == comma + 2 and known.is_place(long)
            state = words.small[comma + 1] in known.states or known.is_place(words.small[comma + 1])
            state = state or known.is_place(long)
            if state and words.around(end) == "," and at <= end:
                return words.around(first - 1) in ("a", "an", "the")
    return False


def _is_doing(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether what is done right now follows: a lawyer [leading the case], [studying law]."""
    if not words.small[at].endswith("ing") or words.capital[at]:
        return False
    behind, ends = words.around(at + 1), words.around(at + 2)
    thing = behind in known.common and not is_role(behind)
    ended = ends in STOPS or ends in PREPOSITIONS
    return behind in DETERMINERS or behind in PREPOSITIONS or (thing and ended)


def _is_suffering(words: Words, at: int) -> bool:
    """Whether it is told what was done to her: a baker [accused of it], [not involved in it]."""
    while words.around(at) in _BEFORE_SUFFERED or words.around(at).endswith("ly"):
        at += 1
    suffered = words.around(at) in _SUFFERED and words.around(at + 1) in _BY
    return suffered or words.around(at) == "known"


def _joins_fields(words: Words, at: int, first: int, known: Vocabulary) -> bool:
    """Whether "and" joins what a role is for: an oil [and] gas company, a food[,] wine and travel
    writer."""
    if words.small[at] == "," and words.around(at + 2) == "and":
        fields = words.small[at - 1], words.around(at + 1), words.around(at + 3)
        known_fields = all(f in known.common and not is_role(f) for f in fields)
        return known_fields and at > first and is_role(words.around(at + 4))
    if words.small[at] != "and" or at == first or words.capital[at + 1]:
        return False
    return words.small[at - 1] in known.common and words.small[at + 1] in known.common


def _is_subject(words: Words, last: int, known: Vocabulary) -> bool:
    """Whether a verb follows at once: "After meeting Ann Lee, the president said"."""
    after = words.around(last + 1)
    suffers = words.around(last + 2) == "by"  # "the mayor beaten by a baker"
    built = (after, words.around(last + 2)) == ("set", "up")  # head of a body set up to plant trees
    suffers = suffers or (built and words.around(last + 3) in _SET_UP)
    suffers = suffers or (after in _MADE and words.around(last + 2) in _SET_UP)
    suffers = suffers or _is_suffering(words, last + 1)
    return after in known.doings and not words.capital[last + 1] and not suffers


def _is_before_name(words: Words, last: int) -> bool:
    """Whether it is said of the next name: "Ann, the governor's spokesman, Bob Orla, says"."""
    at = last + 2
    named = words.around(last + 1) == "," and at + 1 < len(words) and words.capital[at]
    if named and words.written[at].endswith(".") and words.small[at] in vocabulary().states:
        return False  # "the mayor of Kovel, N.J. Bob Orla left."
    if named and _is_land_at(words, at):
        return False  # "at a clinic in Kovel city, Orla Valley district"
    if named and words.capital[last] and (is_firm_at(words, at) or _is_place_at(words, at)):
        return False  # "Ann, Managing Director, Kovel Steel Ltd", "at Oriva in Kovel, New Jersey"
    return named and words.small[at] not in vocabulary().calendar and words.capital[at + 1]


def _is_land_at(words: Words, at: int) -> bool:
    """Whether the capitals there end in a noun for a piece of land."""
    while at + 1 < len(words) and words.capital[at]:
        at += 1
    return words.small[at] in ("district", "county", "province", "region", "state", "prefecture")


def _is_place_at(words: Words, at: int) -> bool:
    """Whether a place of two words begins there, and ends there."""
    after = words.around(at + 2)
    return not after[0].isalpha() and vocabulary().is_place(" ".join(words.small[at : at + 2]))


def is_firm_at(words: Words, at: int) -> bool:
    """Whether the capitals from there on end as a firm or a body does."""
    known = vocabulary()
    while at + 1 < len(words) and words.capital[at + 1]:
        at += 1
    return known.heads.get(words.small[at]) in ("last", "ending")


def _is_list(words: Words, head: int) -> bool:
    """Whether more people are counted up: "Ann Lee, the mayor and two farmers"."""
    if words.around(head + 1) != "and" or words.around(head + 2) in OPENS_ROLE:
        return False
    behind = [words.around(head + n) for n in range(2, 2 + _BEHIND_AND)]
    ends = next((n for n, word in enumerate(behind) if word in STOPS), len(behind))
    if ends in (1, 2) and _is_trade(words, head + 1 + ends):
        return False  # a lawyer and longtime subscriber
    return not any(is_role(word) for word in behind[:ends])


def _is_trade(words: Words, at: int) -> bool:
    """Whether it may be a trade that no list knows: no plural, and with the ending of one."""
    counted = words.small[at - 1] in _NUMBERS or words.small[at - 1].isdigit()
    return words.small[at].endswith(_TRADES) and not words.capital[at] and not counted
