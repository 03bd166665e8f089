"""Roles behind a name: "Ann Lee, 51, a farmer from Kovel," and "who heads the delegation"."""

from collections.abc import Callable

from reader.analysis import lexicon
from reader.analysis.actors.role_nouns import (
    PART_OF_NOUN,
    PREPOSITIONS,
    STOPS,
    is_role,
    is_weak,
    may_stand_in_role,
)
from reader.analysis.actors.role_starts import ONES_PART
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

Stretch = tuple[int, int]  # the first and the last word, by index
_ARTICLES = ("a", "an", "the", "his", "her", "its", "their", "our", "one", "another")

_SUPPOSES = ("if", "when", "whether", "unless", "until", "once", "that", "suppose")
_MARKS = (",", "–", "—")
_QUOTED = ('"', "“", "‘")
_BRACKET = 5  # words
_NOBODY = (
    "hour", "day", "week", "month", "year", "decade", "moment", "minute", "few", "while", "ex",
    "bit", "lot", "number", "total", "result", "case", "move", "sign", "fact", "record",
    "later", "earlier", "ago", "after", "before",
)  # fmt: skip
_ONCE = ("now", "then", "formerly", "currently", "previously", "once", "today")
_DEGREES = ("m.d.", "m.d", "md", "ph.d.", "ph.d", "phd", "obe", "mbe", "cbe", "esq", "r.n.", "m.p.")
_LINKS = ("at", "in", "for", "under")
_SECOND = 4  # words of a second office
_BEFORE_NOUN, _LONGEST = 6, 12  # words
_BEHIND_NOUN = ("who", "which", "that", "whose", "and", "known", "based", "now", "then", "next")


def apposition(
    words: Words, name: Name, known: Vocabulary, is_noun: Callable[[str], bool] = is_role
) -> Stretch | None:
    """Ann Lee, the opposition leader, ...; Ann Lee, 51, a farmer from Kovel, ..."""
    first = _behind_comma(words, name)
    return None if first is None else _phrase(words, first, known, is_noun)


def aged(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, 51, a turnip counter from Kovel, ...: behind an age any noun tells who she is."""
    first = _behind_comma(words, name)
    if first is None or not words.small[first - 2].isdigit():
        return None
    return _phrase(words, first, known, _is_thing) if words.small[first] in ("a", "an") else None


def _is_thing(small: str) -> bool:
    """Whether it may be a noun that tells who somebody is; no stretch of time, no amount."""
    known = small in vocabulary().common or small.endswith(("er", "or", "ist", "man"))
    return known and small not in _NOBODY and not small.endswith("ed")


def copula(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee is an opposition leader; Ann Lee, who is the mayor of Kovel, ..."""
    at = name.last + 1
    is_who = words.around(at) == "," and words.around(at + 1) == "who"
    at += 2 * is_who
    supposed = words.around(name.first - 1) in _SUPPOSES
    begins = is_who or words.around(at + 1) in ("a", "an", "the")  # "who is leader of"
    if words.around(at) != "is" or not begins or supposed or at + 2 >= len(words):
        return None
    found = _phrase(words, at + 1, known, is_role)
    if found is None or is_weak(words.small[found[1]]):
        return None
    whole = any(word in PREPOSITIONS for word in words.small[found[0] : found[1]])
    return (
        found if whole or words.small[at + 1] != "the" else None
    )  # "is the president" may be an if


def _phrase(
    words: Words, first: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> Stretch | None:
    """The words of a role that begin here, without "the"."""
    begins = words.small[first] in _ARTICLES
    first += begins
    head = _head(words, first, known, is_noun)
    if head is None or (not begins and _is_done(words.small[first])):
        return None
    last = _end_of_phrase(words, _second_office(words, head, known), known)
    office = words.capital[head] and not begins and words.small[last - 1] not in known.given
    if _is_subject(words, last, known) and not office:
        last = _end_of_phrase(words, head, known)
    while last > head and words.small[last] in PREPOSITIONS:
        last -= 1
    if _is_title_of_another(words, head, last, known):
        return None
    if _is_subject(words, last, known) and not office:
        return None
    return None if _is_list(words, head) or _is_before_name(words, last) else (first, last)


def _is_done(small: str) -> bool:
    """Whether it tells what somebody does, or what is done to him; but "managing director"."""
    return small.endswith(("ed", "ing")) and small not in ONES_PART and small != "retired"


def _second_office(words: Words, head: int, known: Vocabulary) -> int:
    """The noun of what "and" joins to the role: "president and CEO"; else the role's own."""
    if words.small[head + 1] not in ("and", "&"):
        return head
    for at in range(head + 2, min(head + 2 + _SECOND, len(words) - 1)):
        after = words.small[at + 1]
        if is_role(words.small[at]) and (after in STOPS or after in PREPOSITIONS):
            return at
        if not may_stand_in_role(words, at, known) or words.small[at] in _ARTICLES:
            return head
    return head


def _behind_comma(words: Words, name: Name) -> int | None:
    """The first word behind "Ann Lee," or "Ann Lee, 51,"."""
    at = name.last + 1
    if words.around(at) == "(":  # (pictured), (42)
        closed = (b for b in range(at + 1, at + _BRACKET) if words.around(b) == ")")
        at = next(closed, at) + 1
    if words.around(at) not in _MARKS or at + 2 >= len(words):
        return None
    if words.small[at] != "," and words.small[at + 1] not in _ARTICLES:
        return None  # "Ann Lee - baker and singer"
    if words.around(at + 1) in _DEGREES and words.around(at + 2) == ",":
        at += 2
    aged = words.around(at + 1).isdigit()
    if aged and words.around(at + 2) in (",", "and"):
        at += 2
    return _behind_once(words, at + 1)


def _behind_once(words: Words, at: int) -> int:
    """Behind "now" or "until recently" in front of a role: "Ann Lee, then head of the school"."""
    if words.small[at] == "until" and words.around(at + 1) == "recently":
        return at + 2
    return at + (words.small[at] in _ONCE)


def _head(
    words: Words, first: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> int | None:
    """The noun that the phrase is about, where it is a role and nothing else follows it."""
    for at in range(first, min(first + _BEFORE_NOUN, len(words) - 1)):
        if is_noun(words.small[at]):
            head = at + (words.small[at + 1] in PART_OF_NOUN)
            after = words.around(head + 1)
            if after in STOPS or after in PREPOSITIONS or after in _BEHIND_NOUN:
                return head
            if after.endswith("ed") and words.around(head + 2) == "by":
                return head  # "the mayor defeated by"
        if not may_stand_in_role(words, at, known):
            return None
    return None


def _end_of_phrase(words: Words, head: int, known: Vocabulary) -> int:
    """The end of "farmer from Kovel"; the noun itself where what follows has no end."""
    if words.small[head + 1] not in PREPOSITIONS:
        return head
    end = min(head + _LONGEST, len(words))
    for at in range(head + 1, end):
        if is_decimal(words, at) or _is_auxiliary(words.small[at]) or words.small[at] in _QUOTED:
            return head  # "adviser to President Bob “Kiki” Orla"
        if _is_of_initial(words, at) or _is_beside_state(words, at, known):
            continue  # "secretary of George W. Orla"
        if words.small[at] in STOPS or _begins_another(words, at, known):
            return at - 1 if at > head + 2 and words.small[at - 1] != "'s" else head
    links = (at for at in range(end - 1, head + 3, -1) if words.small[at] in _LINKS)
    return next(links, head + 1) - 1  # "head of river studies [at the ... Institute in Kovel]"


def _is_title_of_another(words: Words, head: int, last: int, known: Vocabulary) -> bool:
    """Whether a titled name begins in it: "Ann Lee, envoy of Kenya Dr. Bob Orla"."""
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
    if small in ("who", "which", "that", "whose") or (small in known.doings and at):
        return not words.capital[at]
    return small == "and" and (words.around(at + 1) in _ARTICLES or _is_next(words, at, known))


def _is_next(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether behind "and" the next of a row begins: president of Kenya [and Ann Orla, ...]."""
    end = at + 1
    while words.capital[end] and end < len(words) - 2:
        end += 1
    held = words.small[end + 1] in known.roles or known.titles.get(words.small[end + 1]) == "core"
    return end > at + 2 and words.small[end] == "," and words.capital[end + 1] and held


def _is_subject(words: Words, last: int, known: Vocabulary) -> bool:
    """Whether a verb follows at once: "After meeting Ann Lee, the president said"."""
    after = words.around(last + 1)
    suffers = words.around(last + 2) == "by"  # "the mayor beaten by a baker"
    return after in known.doings and not words.capital[last + 1] and not suffers


def _is_before_name(words: Words, last: int) -> bool:
    """Whether it is said of the next name: "Ann, the governor's spokesman, Bob Orla, says"."""
    at = last + 2
    named = words.around(last + 1) == "," and at + 1 < len(words) and words.capital[at]
    if named and words.capital[last] and is_firm_at(words, at):
        return False  # "Ann, Managing Director, Kovel Steel Ltd"
    return named and words.small[at] not in vocabulary().calendar and words.capital[at + 1]


def is_firm_at(words: Words, at: int) -> bool:
    """Whether the capitals from there on end as a firm or a body does."""
    known = vocabulary()
    while at + 1 < len(words) and words.capital[at + 1]:
        at += 1
    return known.heads.get(words.small[at]) in ("last", "ending")


def _is_list(words: Words, head: int) -> bool:
    """Whether more people are counted up: "Ann Lee, the mayor and two farmers"."""
    if words.around(head + 1) != "and" or words.around(head + 2) in _ARTICLES:
        return False
    behind = [words.around(head + n) for n in (2, 3, 4)]
    ends = next((n for n, word in enumerate(behind) if word in STOPS), len(behind))
    return not any(is_role(word) for word in behind[:ends])


def who(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee, who heads the delegation, ..."""
    if words.around(name.last + 1) != "," or words.around(name.last + 2) != "who":
        return None
    first = name.last + 3
    if words.around(first) not in OFFICE_VERBS or not known:
        return None
    for at in range(first + 1, min(first + _LONGEST, len(words))):
        if words.small[at] in STOPS:
            return (first, at - 1) if at > first + 1 else None
    return None


OFFICE_VERBS = (
    "heads", "leads", "chairs", "runs", "headed", "led", "chaired", "ran", "founded", "owns",
    "represents", "represented", "edits", "coaches", "directs", "commands", "commanded", "teaches",
)  # fmt: skip
