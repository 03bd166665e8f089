"""Past or ahead: decided by the verb of the clause that an expression stands in.

"said on Friday" is past, "said the talks will resume on Friday" is ahead: the nearest verb to the
left decides, and the first to the right where there is none (verbs.py). What stands right before an
expression decides first (leading_words.py), and asides tell nothing (asides.py).
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.asides import (
    is_aftermath,
    what_was_said,
    without_aside,
    without_cause,
    without_participle,
    without_relative,
    without_teller,
)
from reader.analysis.dates.direction.causes import is_cause
from reader.analysis.dates.direction.leading_words import AHEAD_FIRST, by_what_leads_in
from reader.analysis.dates.direction.settled import (
    BEGINNING,
    is_in_the_diary,
    is_picked,
    is_settled,
)
from reader.analysis.dates.direction.thwarted import is_thwarted
from reader.analysis.dates.direction.verb_classes import HAVE, Direction, told_as_past, verb_class
from reader.analysis.dates.direction.verbs import first_said, last_said

_EDGES = context("edge")
# "She did not speak until Easter" is past, "it was put off until Easter" ahead.
NEGATIONS = frozenset({"not", "didn't", "didn’t", "wasn't", "wasn’t", "never", "hadn't", "hadn’t"})
# The subject of a line in a list has fewer words than this.
_SUBJECT = 4
_DEADLINES = frozenset({"before", "by"})
# ", and on Monday, she said": what stands before is another clause.
_NEW_CLAUSE = frozenset({(",", "and"), (",", "but"), (",", "while")})
_SUBJECTS = frozenset({",", "i", "you", "he", "she", "it", "we", "they", "the", "there"})
_WHO, _LEADING = frozenset({"who", "which"}), frozenset({"by", "in", "on", "until", "from", "at"})
_THAT = frozenset({"that"})
_LASTING = context("lasting-verbs")
_NAMED = 7  # words of a subject behind its day, and before a dash
# A verb so few words before a day governs it, and not the one behind it.
_CLOSE = 4
_ADJOURNED = frozenset({
    "adjourned", "canceled", "cancelled", "deferred", "postponed", "remanded", "suspended",
})  # fmt: skip
_DENYING = frozenset({"don't", "don’t", "doesn't", "doesn’t", "cannot", "can't", "can’t"})
_CONDITION = 12  # words of a condition before its day
_CONDITIONS = frozenset({"if", "unless", "once", "whether"})
_IS = frozenset({"is", "are"})
_BE_OR_HOLD = frozenset({"is", "are", "'re", "’re", "hold", "holds"})
_SCHEDULED, _NEAR_NOUN, _OPENING = context("scheduled"), 7, 3
_INVITES = frozenset({
    "ask", "book", "bring", "buy", "call", "come", "contact", "get", "give", "go", "join", "keep",
    "meet", "register", "send", "stay", "visit", "vote", "wait",
})  # fmt: skip
_CHANGES = frozenset({"change", "changed", "down", "higher", "lower", "unchanged", "up"})
_THERE_IS = frozenset({("there", "is"), ("there", "are"), ("there", "'s"), ("there", "’s")})
_REQUESTS = context("request")
_OPENING_MARKS = (['"'], ["“"], ["‘"], ["'"])
_CLOSES = frozenset(
    (edge, "of", what) for edge in ("close", "end") for what in ("business", "play", "trading")
)
_CLOSING = 3  # words
_CALLS_FOR = frozenset({("called", "for"), ("calls", "for"), ("calling", "for")})


def direction_of(clauses: Clauses, start: int, end: int) -> Direction:
    """Which way a bare weekday or month points; None where no verb says."""
    left, right = clauses.left(start), clauses.right(end)
    if not left and not right:
        right = clauses.right(end + 1)  # "January: The year began with frost"
    if len(left) <= 1 < len(right) <= _NAMED and not any(map(verb_class, right)):
        right += clauses.behind_dashes(end + len(right))  # "on Friday, Orr — who left — will"
    if left[-1:] == ["from"] and not _CHANGES.isdisjoint(left[-2:-1]):
        return "past"  # "that is a change from Thursday"
    if is_settled(left) and clauses.right(start)[:1] != ["the"]:
        return "ahead"
    if is_picked(left, right):
        return "ahead"
    if right[:1] == ["when"] and first_said(right) == "past" and _first_verb(right) not in HAVE:
        return "past"  # "was ordered to leave on Friday when the fire broke out"
    if is_thwarted(left, right):
        return "past"
    while left and (left[-1] in _EDGES or left[-2:] == ["at", "least"]):
        del left[-1 - (left[-1] == "least") :]
    if tuple(left[-_CLOSING:]) in _CLOSES:
        left = left[:-_CLOSING]  # until close of business on Friday
    if "to" in left and clauses.in_headline(start) and left[-1] != "since":
        return "ahead"
    if "to" in left[1:_SUBJECT] and clauses.is_a_line(start) and left[-1] != "since":
        return "ahead"  # "- Schools to stay closed on Friday"
    if left and (led := by_what_leads_in(left, right)):
        return led
    return _by_what_is_said_of_it(left, right)


def _by_what_is_said_of_it(left: list[str], right: list[str]) -> Direction:
    """Which way the clause points, of which what stands before a new clause is no part."""
    if is_in_the_diary(left):
        return "ahead"
    if tuple(left[-2:]) in _NEW_CLAUSE and _SUBJECTS & set(right[:1]):
        left = []
    opened = _WHO if right[:1] == [","] else _WHO | _THAT
    if opened & set(left[-2:-1]) and left[-1] in _LEADING:
        left = left[-1:]  # "an old ferry, which by May is expected to sink"
    if left[-1:] == ["that"] and first_said(right):
        left = []  # "said that Friday will do"
    if right[:1] == [","] and _WHO & set(left[:-_SUBJECT]) and last_said(left) is None:
        return None  # "Roy, who takes over the mill in May, said"
    if right[:2] == [",", "which"] and left[-1:] == ["for"] and last_said(left) is None:
        return None  # "the figure for May, which will be out on Friday"
    if right[:1] == [","] and "whose" in left and last_said(left) is None and _IS & set(left):
        return "ahead"  # "Roy, whose deal is up in the summer, said"
    left = without_relative(without_participle(left))
    return _by_clause(without_cause(left), without_aside(without_teller(right)))


def _is_there(left: Sequence[str]) -> bool:
    """Of "there is a fair on Friday", not of "there is a page that she read on Friday"."""
    return bool(_THERE_IS & set(pairwise(left))) and not (_WHO | _THAT) & set(left)


def _first_verb(words: Sequence[str]) -> str:
    return next((word for word in words[1:] if told_as_past(word) or verb_class(word)), "")


def _by_clause(left: list[str], right: list[str]) -> Direction:
    leading = verb_class(left[-1]) if left else ""
    if is_aftermath(left) or is_cause(left):
        return "past"  # "After injuring a calf on Monday, Orr is likely to"
    if right and told_as_past(right[0]) and last_said(left[-_CLOSE:]) is None:
        return "past"  # "it continues, and the mayor on Friday called for an end"
    said = last_said(left)
    if said is None and left[-2:] == ["in", "action"] and _IS & set(left):
        return "ahead"  # "they are back in action on Friday"
    if said is None and left and left[-1] in _SCHEDULED and _BE_OR_HOLD & set(left):
        return "ahead"  # "whose seat is at stake in the vote on Friday", "holds a vote on Friday"
    if said is None and "next" in left and _IS & set(left[left.index("next") :]):
        return "ahead"  # "their next match is against Mirel on Friday"
    if said is None and (_is_invited(left, right) or _is_there(left)):
        return "ahead"  # "there is a fair on Friday", "vote for us on Friday"
    if said is None and _CONDITIONS & set(left[-_CONDITION:-1]):
        return "ahead"  # "if it rains on Friday"
    if said is None or (leading in AHEAD_FIRST and len(left) <= 2):
        said = first_said(what_was_said(left, right))
    if leading == "until" and left[-1] in BEGINNING and last_said(left) is None and len(left) > 2:
        return "ahead"  # "a risk of floods beginning on Tuesday, the centre said"
    if leading == "until" and len(left) > 2:
        if left[-1] in BEGINNING and said == "past":
            return "past"  # "it rained for three days beginning on Monday"
        over = said == "past" and right[:1] != ["the"] and _is_over(left)
        return "past" if over else "ahead"  # "stayed until Monday the razing of a mill"
    if leading in AHEAD_FIRST and said != "past":
        return "ahead"
    if left and left[-1] in _DEADLINES and _is_asked_for(left):
        return "ahead"
    if left[-1:] == ["before"] and last_said(left) is None and not _DENYING.isdisjoint(left):
        return "ahead"  # "we don't see it end before May"
    return said


def _is_invited(left: list[str], right: list[str]) -> bool:
    """Of "“Vote for us on Friday,” she said", not of "Vote counting on Friday was slow"."""
    quoted = left[:1] in _OPENING_MARKS
    invites = "".join(left[quoted : quoted + 1]).lower() in _INVITES
    return invites and (quoted or first_said(right) is None)


def _is_asked_for(left: list[str]) -> bool:
    """Of "warned people against going back before Monday", "called for a vote by the summer"."""
    return bool(_REQUESTS & set(left) or _CALLS_FOR & set(pairwise(left)))


def _is_over(left: list[str]) -> bool:
    """Of "did not speak until May", "had paid rent until May", "lived here until May".

    "Was put off until May" is ahead; so is "had until May".
    """
    if NEGATIONS & set(left):
        return True
    if not _ADJOURNED.isdisjoint(left):
        return False
    had = "had" in left[:-2] and left[-2] != "had"
    return had or bool(_LASTING & set(left[-_NEAR_NOUN:]))


def is_told_as_past(clauses: Clauses, start: int, end: int) -> bool:
    """Whether a past verb stands right before an expression ("called him over the next year"), or
    behind one that begins its clause ("Over the next year it carried nobody").
    """
    left = clauses.left(start)[-_NEAR_NOUN:]
    if len(left) < _OPENING and not any(map(verb_class, left)):
        right = clauses.right(end)
        return not HAVE & set(right) and first_said(right) == "past"
    return not HAVE & set(left) and last_said(left) == "past"
