"""Which way the day of an event points: "Tuesday's vote", "days before the vote on Monday".

To teach the reader an event whose day is set, add it to lexicon/time_contexts.txt.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.leading_words import is_hoped_for, is_out_of
from reader.analysis.dates.direction.thwarted import is_thwarted
from reader.analysis.dates.direction.verb_classes import IS, Direction, told_as_past, verb_class
from reader.analysis.dates.direction.verbs import first_said, last_said

_EDGES, _AFTERMATH, _FARED = context("edge"), context("aftermath"), context("faring")
_MOVED, _CALLED_OFF = context("moved"), context("called-off")
_MOVES = _MOVED | context("moving")
_MOVED_FROM = _MOVES | {"delayed", "deferred", "postponed", "rescheduled"}
_WAS_TO = frozenset({("was", "to"), ("were", "to")})
_INVITES = frozenset({"invite", "invites", "inviting", "invitation", "invitations"})
_WAS_SUPPOSED = frozenset({
    ("was", "supposed"), ("were", "supposed"), ("been", "supposed"), ("was", "expected"),
    ("were", "expected"), ("was", "scheduled"), ("were", "scheduled"),
})  # fmt: skip
_BEEN_PLANNED = frozenset({
    ("been", "booked"), ("been", "due"), ("been", "expected"), ("been", "planned"),
    ("been", "scheduled"), ("been", "set"), ("been", "slated"),
})  # fmt: skip
_PUT_OFF = frozenset({("put", "off"), ("put", "back"), ("pushed", "back")})
_CAME_TO_NOTHING = frozenset({
    ("came", "to"), ("did", "not"), ("fell", "through"), ("never", "came"), ("never", "happened"),
    ("never", "took"),
})  # fmt: skip
_HAS_BEEN = frozenset({("has", "been"), ("have", "been")})
_DEALS = frozenset({"acquire", "buy", "purchase", "sell"})
_OWNS = frozenset({"'s", "’s"})
# What leads up to an event; an event that is scheduled is named within so many words.
_UP_TO = frozenset({
    ("ahead", "of"), ("advance", "of"), ("eve", "of"), ("days", "before"), ("hours", "before"),
    ("weeks", "before"), ("heading", "into"), ("going", "into"),
})  # fmt: skip
# "Ahead of Friday's vote, they were at odds" tells of a vote that is over; "she said", of none.
_STATES = frozenset({"had", "was", "were"})
_SCHEDULED, _NEAR_NOUN, _OPENING, _CLAUSE = context("scheduled"), 7, 3, 13


def lies_either_way(clauses: Clauses, start: int, end: int) -> bool:
    """Whether neither past nor ahead is told: "was to end on Monday", "days before the vote on
    Monday", "a match planned for Monday was called off".
    """
    left, right = clauses.left(start), clauses.right(end)[:4]
    if is_thwarted(left, clauses.right(end)):
        return False
    if left[-2:] == ["hours", "before"] or _is_called_off(left, right):
        return True
    if is_called_off(clauses, end):
        return True
    if _has_been_called_off(clauses.right(end)):
        return True
    while left and left[-1] in _EDGES:
        left.pop()
    if left[-1:] == ["said"]:
        return False  # it was expected later, police said Tuesday night
    near, clause = left[-_NEAR_NOUN:], left[-_CLAUSE:]
    if _is_put_off(clause) or _is_headed(clause):
        return True
    if _UP_TO & set(pairwise(near)) and left[-1] in _SCHEDULED:
        return not _is_after_what_will_be(left)
    if _UP_TO & set(pairwise(clause)) and _is_short(clause):
        return not _is_after_what_will_be(left)
    if left[-1:] == ["to"] and _MOVES & set(near):
        return True  # "the game was moved to Thursday"
    if is_moved_from(clauses, start):
        return True
    if not _WAS_SUPPOSED.isdisjoint(pairwise(clause)):
        return True  # "was supposed to meet on Tuesday"
    if had_been_planned(clauses, start):
        return True
    was_to = next((n for n, pair in enumerate(pairwise(left)) if pair in _WAS_TO), None)
    return was_to is not None and not any(told_as_past(word) for word in left[was_to + 2 :])


def had_been_planned(clauses: Clauses, start: int) -> bool:
    """Of "had been planned for May": it may be over, and what was planned did not come of it."""
    clause = clauses.left(start)[-_CLAUSE:]
    return "had" in clause and "to" not in clause and bool(_BEEN_PLANNED & set(pairwise(clause)))


def is_moved_from(clauses: Clauses, start: int) -> bool:
    """Of "put off from May", "brought forward from May": the nearest May, whatever the verb."""
    left = clauses.left(start)
    near = left[-_NEAR_NOUN:-1]
    moved = _MOVED_FROM & set(near) or {("put", "off"), ("brought", "forward")} & {*pairwise(near)}
    return left[-1:] == ["from"] and bool(moved)


def is_called_off(clauses: Clauses, end: int) -> bool:
    """Of "a vote set for January was put off": of what was called off, January may be over."""
    right = clauses.right(end)[:5]
    right = right[right[:1] == [","] :]
    if tuple(right[:2]) in _CAME_TO_NOTHING:
        return True
    off = not _CALLED_OFF.isdisjoint(right[:4]) or bool(_PUT_OFF & {*pairwise(right[:4])})
    return right[:1] in (["was"], ["were"]) and off


def is_a_deal(clauses: Clauses, start: int) -> bool:
    """Of "agreed to buy the mill in January": it was agreed in January, or is to be bought then."""
    left = clauses.left(start)
    places = (n for n, pair in enumerate(pairwise(left)) if pair == ("agreed", "to"))
    at = next(places, None)
    if at is None or _DEALS.isdisjoint(left[at + 2 : at + 3]):
        return False
    return not any(map(verb_class, left[at + 3 :]))


def _is_put_off(clause: Sequence[str]) -> bool:
    """Of "put off a match due on Friday", "called off the classes on Friday"."""
    at = next((n for n, word in enumerate(clause) if word in _CALLED_OFF), None)
    if at is None or {"is", "are", "was", "were", "be", "been"} & set(clause[max(0, at - 3) : at]):
        return False
    behind = clause[at + 1 :]
    told = behind[-1:] and behind[-1] in _SCHEDULED
    return bool(told) or any(verb_class(word) == "due" for word in behind)


def _is_headed(clause: Sequence[str]) -> bool:
    """Of "Classes suspended in Mirel on Monday", as a headline has it."""
    words = [word.lower() for word in clause[:3]]
    return any(one in _SCHEDULED and two in _CALLED_OFF for one, two in pairwise(words))


def _has_been_called_off(right: Sequence[str]) -> bool:
    """Of "Classes on Friday in all towns have been suspended"."""
    at = next((n for n, pair in enumerate(pairwise(right)) if pair in _HAS_BEEN), None)
    if at is None or any(verb_class(word) for word in right[:at]):
        return False
    return not _CALLED_OFF.isdisjoint(right[at + 2 : at + 3])


def _is_short(near: Sequence[str]) -> bool:
    """Of "ahead of his return on Monday": nothing stands between that has a verb."""
    at = max(n for n, pair in enumerate(pairwise(near)) if pair in _UP_TO)
    behind = near[at + 2 :]
    return near[at] == "ahead" and bool(behind) and not any(verb_class(word) for word in behind)


def _is_after_what_will_be(left: Sequence[str]) -> bool:
    """Of "will gather ahead of a ruling on Monday"."""
    at = max(n for n, pair in enumerate(pairwise(left)) if pair in _UP_TO)
    return last_said(left[:at]) == "ahead"


def _is_called_off(left: Sequence[str], right: Sequence[str]) -> bool:
    """Of "cancelled Friday's match", "postponed its Friday show"."""
    if not _SCHEDULED & set(right):
        return False
    verb = left[-1:] if right[0] in _OWNS else left[-2:-1] if left[-1:] != ["on"] else ()
    return not _CALLED_OFF.isdisjoint(verb)


def event_direction(clauses: Clauses, start: int, end: int) -> Direction:
    """Which way the weekday of an event points: only what is scheduled ("Tuesday's vote", but not
    "Tuesday's ruling") is ahead, where a verb says so or something comes up to it.
    """
    left, right = clauses.left(start), clauses.right(end)
    if not _SCHEDULED & set(right[1:_NEAR_NOUN]):
        return "past"
    if left[-1:] == ["to"] and not _INVITES.isdisjoint(left[-_NEAR_NOUN:]):
        return "ahead"  # "wants to invite her to Tuesday's debate"
    after = first_said(right)
    if left[-1:] and verb_class(left[-1]) == "be":
        return "ahead"  # "what counts is Friday's match"
    if _comes_up_to(left):
        verb = next((word for word in right if word in _STATES or told_as_past(word)), "")
        return "past" if len(left) <= _OPENING and verb in _STATES else "ahead"
    if _AFTERMATH & set(left[-_OPENING:]):
        return "past"  # "the meaning of Tuesday's vote"
    if any(verb_class(word) == "plan" for word in left[-_NEAR_NOUN:]):
        return "ahead"  # "needs a win in Tuesday's vote"
    if is_hoped_for(left) or is_out_of(left):
        return "ahead"
    if left[-1:] in (["in"], ["at"]) and _FARED & set(left[-_OPENING:]):
        return "ahead" if last_said(left[-_NEAR_NOUN:]) == "ahead" else "past"
    said = last_said(left) or after
    return said or ("ahead" if IS & set(right[1:_NEAR_NOUN]) else None)  # Friday's match is off


def _comes_up_to(left: Sequence[str]) -> bool:
    """Of "ahead of Tuesday's vote", "days before Friday's final"."""
    return tuple(left[-2:]) in _UP_TO
