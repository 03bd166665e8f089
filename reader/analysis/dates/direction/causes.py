"""What a time behind a present tense is of, where it is what led to it: "is recovering after a fall
on Sunday", "will be sentenced for a theft in May", "anyone with news of the crash on Sunday".

To teach the reader another word that leads in a cause, add it to `_LED_TO`; what somebody is tried
or blamed for, to `_PUNISHED` or `_BLAMED`.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.verb_classes import IS, verb_class
from reader.analysis.dates.direction.verbs import last_said

_LED_TO = frozenset({"after", "following", "for", "over"})
_PUNISHED = frozenset({"fined", "jailed", "sentenced", "trial", "tried", "wanted"})
_BLAMED = frozenset({
    "anger", "calls", "court", "criticism", "fire", "help", "information", "inquiry", "pressure",
    "probe", "questions", "quit", "resign", "row", "trial",
})  # fmt: skip
# "Schools are closing after lunch on Friday", "is leaving after ten years on Friday".
_NO_CAUSE = context("scheduled") | {
    "dark", "days", "hours", "lunch", "midnight", "months", "school", "weeks", "work", "years",
}  # fmt: skip
_FACES = frozenset({"face", "faces", "go", "goes"})
# "Police looking into a crash on Sunday want to hear from them."
_SEEKING = frozenset({"looking", "investigating", "probing"})
_BROUGHT_ABOUT = frozenset({"after", "because", "despite", "following"})
_COMES = frozenset({"come", "comes"})
_FOLLOWS = _COMES | {"follow", "follows"}
_ONE = frozenset({"a", "an"})
_RATES = frozenset({"%", "cent", "pc", "percent"})
_CHANGED, _NEAR = frozenset({"up", "down"}), 4
_BEFALLEN = frozenset({
    "attack", "blast", "collapse", "crash", "death", "deaths", "disappearance", "disaster",
    "explosion", "fire", "killing", "killings", "murder", "murders", "riot", "riots", "shooting",
    "sinking", "stabbing",
})  # fmt: skip
_UNTIL = frozenset({"by", "for", "until"})
_WITNESSES, _OPENING = frozenset({"anybody", "anyone", "witnesses"}), 3


def is_cause(left: Sequence[str]) -> bool:
    """Whether what leads in a time tells what has led to what is told."""
    if (_WITNESSES | _SEEKING) & set(left[:_OPENING]) and last_said(left) is None:
        return True  # "anyone with news of the crash on Sunday should ring"
    if _BROUGHT_ABOUT & set(left[:1]) and _NO_CAUSE.isdisjoint(left) and last_said(left) is None:
        return len(left) > 1  # "because of the fire on Monday, the school will be shut"
    by_so_much = left[-1:] and left[-1] in _RATES and _CHANGED & set(left[-_NEAR:])
    if by_so_much and last_said(left) is None:
        return True  # "prices, up 3% in May, are set to rise"
    if _FOLLOWS & set(left) and _is_led_to(left):
        return True
    if _BEFALLEN & set(left) and _is_told_of_what_befell(left):
        return True
    place = max((n for n, word in enumerate(left) if word in _LED_TO), default=0)
    before, behind = left[:place], left[place + 1 :]
    if not before or not behind or not _NO_CAUSE.isdisjoint(behind) or last_said(behind):
        return False
    if left[place] in ("after", "following") and behind[0] in _ONE:
        return True  # "is due in court after a crash on Monday"
    if left[place] == "for":
        return not _PUNISHED.isdisjoint(before)
    if left[place] == "over" and before[-1] not in _BLAMED:
        return False
    return _is_going_on(before)


def _is_told_of_what_befell(left: Sequence[str]) -> bool:
    """Of "an inquest into the death of a diver in April", whatever is to come of it."""
    at = max(n for n, word in enumerate(left) if word in _BEFALLEN)
    if "into" in left[max(0, at - _NEAR) : at]:
        return last_said(left[at + 1 :]) is None
    of = left[at + 1 : at + 2] == ["of"] and "anniversary" not in left[:at]
    return of and last_said(left[at + 2 :]) is None and left[-1] not in _UNTIL


def _is_led_to(left: Sequence[str]) -> bool:
    """Of "it follows a similar attack in September", "the blast comes days after a fire in May"."""
    at = next(n for n, word in enumerate(left) if word in _FOLLOWS)
    behind = left[at + 1 :]
    if left[at] in _COMES:
        place = next((n for n, word in enumerate(behind[:_NEAR]) if word == "after"), len(behind))
        behind = behind[place + 1 :]
    led = bool(behind[:-1]) and _NO_CAUSE.isdisjoint(behind)
    return led and last_said(left[:at]) is None and last_said(behind) is None


def _is_going_on(before: Sequence[str]) -> bool:
    """Whether something is told as going on: "is recovering", "faces jail", not "is to leave"."""
    now = any(first in IS and word.endswith("ing") for first, word in pairwise(before))
    faces = not _FACES.isdisjoint(before[:-1])
    return (now or faces) and not any(verb_class(word) == "will" for word in before)
