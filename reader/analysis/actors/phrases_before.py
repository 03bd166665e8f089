"""Which role stands before a name, over a comma: the [island's leader], Ann Lee?

Where it begins and what its noun is, is sought backwards from the comma; what begins a sentence is
in `opening_offices`, an office with its body in `offices_at_bodies`.
"""

from collections.abc import Callable

from reader.analysis import lexicon
from reader.analysis.actors.joined_fields import joins_fields, with_joined_field
from reader.analysis.actors.offices_at_bodies import (
    LONGEST,
    is_behind_letters,
    is_bracketed,
    mark_before,
    office_at_body,
)
from reader.analysis.actors.opening_offices import (
    WITHIN,
    bare_office,
    is_throne,
    opening_noun,
    opening_office,
)
from reader.analysis.actors.role_nouns import (
    OPENS_ROLE,
    PART_OF_NOUN,
    PREPOSITIONS,
    STOPS,
    Stretch,
    is_role,
    is_role_beside,
    may_stand_in_role,
    without_opinion,
)
from reader.analysis.actors.role_phrases import BY_TRADE
from reader.analysis.actors.role_starts import owns, start_of_role
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.names import Name, gender_of
from reader.analysis.names.gender import told_by
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_BEHIND_OFFICE = frozenset(("of", ",", "in", "for", "(", "to"))
_KIN = frozenset(("brothers", "clan", "dynasty", "estate", "family", "sisters", "twins"))
_CLAUSES = frozenset(("said", "says", "that", "when", "while", "because", "but"))
_TOLD = frozenset(("told", "assured", "informed", "reminded", "warned", "convinced", "persuaded"))
_HAS = frozenset(("has", "had", "is", "was", "will", "would"))
_IS = ("is", "was", "became")
_INNER = frozenset(("of", "for", "and", "the", "&"))  # between the capitals of a body
_OWNER = 4  # words between "as" and "'s"
_SECOND = 6  # words from a noun to that of a second office
_NEAR = frozenset((
    "wife", "husband", "widow", "widower", "son", "daughter", "mother", "father", "brother",
    "sister", "niece", "nephew", "cousin", "grandson", "granddaughter", "partner", "predecessor",
    "successor", "friend", "colleague", "rival",
))  # fmt: skip
# Of the governor, who is not meant: the press secretary to the Governor, Ann Orla.
_SERVANTS = frozenset(("counsel", "secretary", "adviser", "advisor", "assistant", "aide", "deputy"))
# Of somebody of whom no more is told: the lawyer for the investor, Ann Orla.
_AGENTS = ("lawyer", "attorney", "solicitor", "barrister", "agent", "representative", "publicist")


def noun_phrase_before(
    words: Words, name: Name, known: Vocabulary, is_noun: Callable[[str], bool] = is_role
) -> Stretch | None:
    """the island's leader, Ann Lee; its head of social affairs, Ann Lee"""
    comma = mark_before(words, name)
    if comma < 2 or _is_only_whose(words, name):
        return None
    if not _is_of_people(is_noun):
        return _sought_back(words, name, comma, known, is_noun)
    body = office_at_body(words, name, comma, known)
    if body is not None:
        return body
    if is_behind_letters(words, name, comma, known):
        return start_of_role(words, comma - 1, known), comma - 1
    found = _sought_back(words, name, comma, known, is_noun)
    return found or bare_office(words, name, comma, known)


def _is_only_whose(words: Words, name: Name) -> bool:
    """The captain, Ann Lee's nephew; its owner, the Lee family."""
    return owns(words, name.last + 1) or words.small[name.last + 1] in _KIN


def _is_of_people(is_noun: Callable[[str], bool]) -> bool:
    """Whether what is sought says who somebody is: there are more forms of that than of bodies."""
    return is_noun is is_role


def _sought_back(
    words: Words, name: Name, comma: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> Stretch | None:
    """The phrase that begins with "the", "its" or an owner, the innermost that can be hers."""
    inner, of_people = None, _is_of_people(is_noun)
    behind = comma - 3 * is_bracketed(words, comma - 1)
    behind -= words.small[behind - 1] == "," and behind < comma  # the Orla Union, (OU), Ann Lee
    for at in range(behind - 1, max(-1, behind - LONGEST - 2), -1):
        if words.small[at] in STOPS:
            break
        if words.small[at] in OPENS_ROLE or words.small[at] == "whose" or owns(words, at):
            head = _head(words, _behind_body(words, at + 1, comma), comma, known, is_noun)
            if head is not None:
                inner = _whole(words, at, head, name, known) or inner
                if not _is_of_somebody(words, at, head, name):
                    return inner
            elif of_people and is_throne(words, at, comma, name, known):
                return at + 1, comma - 1
        if words.first[at] and of_people:
            found = opening_office(words, at, comma, known) or inner
            return found or opening_noun(words, at, name, known)
    return inner


def _is_of_somebody(words: Words, at: int, head: int, name: Name) -> bool:
    """Whether it is only whom she speaks for: [a spokeswoman for] the bishop, Ann Lee

    Or of whom she is: [the wife of] the governor, Ann Lee; but Bob Lee is the governor.
    """
    if owns(words, at):
        at = next((n + 1 for n in range(at, at - _OWNER, -1) if words.around(n) == "of"), at)
    other = words.around(at - 2)
    speaks = other in _SERVANTS or (other in _AGENTS and head == at + 1)
    sexes = {gender_of(name.phrase), told_by((other,))} - {None}
    kin = other in _NEAR and len(sexes) < 2 and not _is_told_of_one_before(words, at - 2)
    speaks = speaks or other.startswith("spokes") or kin
    return words.around(at - 1) in ("of", "for", "to") and speaks


def _is_told_of_one_before(words: Words, noun: int) -> bool:
    """Ann Lee, [a daughter of] the governor, Bob Lee: it tells who Ann Lee is."""
    begins = (at for at in range(noun - 1, noun - _OWNER, -1) if words.around(at) in OPENS_ROLE)
    at = next(begins, 0)
    return words.around(at - 1) == "," and words.capital[at - 2] and not words.first[at]


def _head(
    words: Words, first: int, comma: int, known: Vocabulary, is_noun: Callable[[str], bool]
) -> int | None:
    """The noun of the phrase, where it is a role: before "of", "who" or the comma."""
    of_people = _is_of_people(is_noun)
    for at in range(first, min(first + WITHIN, comma)):
        head = at + (words.small[at + 1] in PART_OF_NOUN)
        after = words.small[head + 1]
        titled = known.titles.get(words.small[at], "")
        office = titled == "core" or (titled == "doubtful" and after in _BEHIND_OFFICE)
        general = of_people and (head > at or after in ("of", "to"))
        office = (office or general) and not words.first[at]
        beside = of_people and is_role_beside(words, at)
        if (is_noun(words.small[at]) or beside) and (office or not words.capital[at]):
            ends = head + 1 == comma or after in (",", "who", "and", "that", "(", "responsible")
            trade = after == "by" and words.around(head + 2) in BY_TRADE
            if ends or trade or after in PREPOSITIONS:
                return head
        elif words.small[at] not in ("then", "late") and not (
            may_stand_in_role(words, at, known)
            or _is_newly(words, at)
            or joins_fields(words, at, known)
        ):
            return None
    return None


def _behind_body(words: Words, first: int, comma: int) -> int:
    """Where the role begins behind a body with "of": The Bank of Kovel [chief economist], Ann"""
    at = first
    while at < comma - 1 and (
        words.capital[at] or (words.small[at] in _INNER and words.capital[at + 1])
    ):
        at += 1
    body = words.small[first:at]
    linked = not _INNER.isdisjoint(body[1:]) and not any(map(is_role, body))
    return at if linked and words.capital[first] and not words.capital[at] else first


def _is_newly(words: Words, at: int) -> bool:
    """The newly appointed leader: an adverb, and what was done."""
    at += words.small[at].endswith("ly")
    return words.small[at].endswith("ed") and words.small[at - 1].endswith("ly")


def _whole(words: Words, at: int, head: int, name: Name, known: Vocabulary) -> Stretch | None:
    comma, behind = mark_before(words, name), words.small[head + 1]
    second = behind == "and" and any(is_role(w) for w in words.small[head + 2 : head + _SECOND])
    long = second or behind not in (",", "who", "and", "that")
    does = words.small[name.last + 1]
    closes = does in STOPS
    acts = (does in known.doings or does in _HAS) and words.around(comma + 1) != "\n"
    if _is_in_row(words, at):
        return None
    if _is_as(words, at) and not _goes_on(words, name, known):
        return None
    if behind == "that" and words.around(at - 1) in _TOLD:
        return None  # She told our reporter that her son, Bob, left
    if behind == "who" and words.around(at - 1) == "," and words.capital[at - 2]:
        return None  # Ann Lee, [another baker who came], Roy said
    if not closes and _is_of_the_one_before(words, at, known):
        return None
    row = words.around(at - 1) == "and" and words.capital[head]
    closed = closes or (
        words.small[name.last + 1] == "and" and words.around(name.last + 2) in OPENS_ROLE
    )
    begins = _begins_clause(words, at) or (not long and _is_owner_first(words, at, known))
    begins = begins or (does in _HAS and _is_told_first(words, at, name))
    if (long or acts) and not (begins or closed or row):
        return None  # "He sued the president of Oriva, Ann Lee said"
    first = at + 1
    if owns(words, at):
        first = with_joined_field(words, start_of_role(words, head, known), known)
    first += 2 * (first + 1 < head and _is_newly(words, first))
    return without_opinion(words, first, head), comma - 1 if long else head


def _is_of_the_one_before(words: Words, at: int, known: Vocabulary) -> bool:
    """Led by Bob Orla, [the Kovel sheriff], Ann Lee left: it tells who Bob Orla is."""
    before = words.small[at - 2]
    named = words.small[at - 1] == "," and words.capital[at - 2] and words.capital[at - 3]
    return named and before not in known.calendar and not known.is_place(before)


def _is_told_first(words: Words, at: int, name: Name) -> bool:
    """Now that she is [the nominee], Ann Lee has left: "she" opens the sentence."""
    opens = any(words.first[n] for n in range(max(0, at - _OWNER), at - 1))
    other = {"he": "female", "she": "male"}.get(words.around(at - 2))
    told = other is not None and gender_of(name.phrase) != other
    return opens and told and words.around(at - 1) in _IS


def _is_in_row(words: Words, at: int) -> bool:
    """Whether people are counted up: "the president, the vice president, Ann Lee, you"."""
    row = words.small[at] == "the" and words.around(at - 1) == "," and is_role(words.small[at - 2])
    the = next((n for n in range(at - 3, max(-1, at - _SECOND), -1) if words.small[n] == "the"), 0)
    return row and the > 1 and (words.first[the] or words.small[the - 1] in (",", "and", "with"))


def _is_as(words: Words, at: int) -> bool:
    """Whether another is it: "He replaced Bob as the club's coach, Ann Lee came"."""
    for before in range(at - 1, max(0, at - _OWNER), -1):
        if words.small[before] in STOPS or words.first[before]:
            return False
        if words.small[before] == "as":
            return True
    return False


def _goes_on(words: Words, name: Name, known: Vocabulary) -> bool:
    """Whether the clause goes on behind her: "She wept as the judge, Ann Lee, read it"."""
    if words.small[name.last + 1] != ",":
        return False
    verb = words.around(name.last + 2)
    listed = lexicon.classes("word_classes").get(verb) == "verb"
    return listed or verb in known.doings or verb in reporting_verbs()


def _is_owner_first(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a sentence begins with the owner: "[Kovel's] lawyer, Ann Lee said"."""
    if not owns(words, at):
        return False
    for before in range(at - 1, max(-1, at - _OWNER), -1):
        if words.first[before]:
            return True
        if words.small[before] in known.doings or not words.small[before].isalpha():
            return False
    return False


def _begins_clause(words: Words, at: int) -> bool:
    before = words.around(at - 1)
    return words.first[at] or before in STOPS or before in _CLAUSES
