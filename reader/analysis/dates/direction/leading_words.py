"""What the words right before an expression say of it: "since", "likely on", "plans for", "go to".

To teach the reader another such word, add it to the table of its question here.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.dates.contexts import context
from reader.analysis.dates.direction.asides import ASIDE
from reader.analysis.dates.direction.verb_classes import IS, Direction, verb_class
from reader.analysis.dates.direction.verbs import TAKING_PLACE, last_said

_AFTERMATH, _SCHEDULED = context("aftermath"), context("scheduled")
# So few words before a time a verb governs it, and a noun is near it.
_CLOSE, _NEAR_NOUN = 4, 7
# Behind these the verb that follows says whether what they lead in is over.
AHEAD_FIRST = frozenset({"until", "by", "due"})
# "Rain is likely on Sunday", "the law takes effect on Friday", "see you on Sunday".
_EXPECTED = frozenset({"likely", "possible"})
_COMING = frozenset({
    ("on", "sale"), ("into", "force"), ("see", "you"), ("break", "up"), ("breaks", "up"),
})  # fmt: skip
_DELAYS = frozenset({"defer", "delay", "hold", "postpone", "put", "shelve", "wait"})
_DATING = frozenset({"dated", "dates", "dating", "goes", "going", "stretching", "went"})
_COMPARED = frozenset({("up", "from"), ("down", "from"), ("compared", "with"), ("compared", "to")})
_TO_THE_POLLS = (["go", "to", "the", "polls"], ["head", "to", "the", "polls"])
_DID = frozenset({"did", "not", "never"})
_GO_TO = frozenset({
    ("go", "to"), ("travel", "to"), ("head", "to"), ("come", "to"), ("go", "into"),
    ("comes", "to"), ("go", "through"), ("head", "into"), ("take", "on"), ("go", "before"),
    ("come", "before"), ("appear", "before"), ("go", "on"),
})  # fmt: skip
_HELPERS = frozenset({
    "to", "did", "didn't", "didn’t", "not", "never", "could", "couldn't", "would", "might", "i",
    "it", "often", "always", "usually", "sometimes", "who", "when", "have", "has", "had", "'ve",
    "’ve",
})  # fmt: skip
_WARNED_OF = frozenset({("warned", "of"), ("warning", "of"), ("warns", "of"), ("warn", "of")})
_PREPARES_FOR = frozenset({("prepare", "for"), ("prepares", "for"), ("preparing", "for")})
_FORECAST = frozenset({"forecast", "forecasts", "predicted", "predicts"})
_UP_TO_A_DAY = frozenset({"for", "through", "until", "till", "by", "into"})
_PLANS = frozenset(
    {"agenda", "forecast", "outlook", "plan", "planning", "plans", "preparations", "tickets"}
)
# "Fit for Friday", "a doubt for Friday's match".
_HOPES = frozenset(
    {"available", "doubt", "doubtful", "doubts", "fit", "mark", "suspended", "unavailable"}
)
_GRANTS = frozenset({"gave", "give", "given", "gives", "giving"})
_PLANNED = frozenset({"forthcoming", "planned", "projected", "upcoming"})
_COMING_UP, _FOR_OR_IN = frozenset({"forthcoming", "upcoming"}), frozenset({"for", "in", "on"})
_SHUT = context("called-off") | {"closed", "shut"}
_STAYS = IS | {"remain", "remains", "stay", "stays"}
_SITTINGS = frozenset({"meeting", "session", "hearing"})
_DECIDED = frozenset({"announcement", "attempt", "decision", "failure", "refusal"})
_DECISIONS = frozenset({
    "adopted", "approved", "approving", "backed", "backing", "endorsed", "passed", "refused",
    "refusing", "rejected", "rejecting",
})  # fmt: skip
_HOPING = frozenset({"plan", "expect"})
_ABSENT = frozenset({"is", "are", "'s", "’s", "be", "has", "have", "ruled"})
_NO_MEASURE = frozenset({"earlier", "later", "other", "rather", "sooner"})


def by_what_leads_in(left: Sequence[str], right: Sequence[str]) -> Direction:
    """What the word right before an expression says."""
    leading, following = verb_class(left[-1]), right[:1]
    if leading == "since" or _goes_back(left):
        return "past"
    if left[-2:] == ["until", "after"] and not _DELAYS.isdisjoint(left[-_NEAR_NOUN:]):
        return "ahead"  # "wants to put it off until after May's vote"
    if leading == "be" or left[-2:] == ["not", "before"]:
        return "ahead"  # "the vote is on Friday", "not before Easter"
    if left[-2:-1] in (["of"], ["from"]) and _AFTERMATH & set(left[-3:-2]):
        return "past"  # "will release the minutes of its June meeting"
    if _is_coming(left):
        return "ahead"
    if left[-1] in _UP_TO_A_DAY and _FORECAST & set(left[-_NEAR_NOUN:-1]):
        return "ahead"  # "forecast more rain through Friday"
    if _goes_to(left) or _is_warned_of(left) or _continues(left):
        return "ahead"
    if left[-2:] == ["up", "to"] and not _GRANTS.isdisjoint(left[-_NEAR_NOUN:]):
        return "ahead"  # "gave traders up to December to leave"
    if ("heading", "for") in pairwise(left[-_NEAR_NOUN:]) and left[-1] == "in":
        return "ahead"  # "is heading for an appeal in May"
    return _by_the_noun_before(left) or _by_what_follows(left, following)


def _by_the_noun_before(left: Sequence[str]) -> Direction:
    """What is planned, forthcoming, possible or decided before an expression."""
    if left[-1] in _SHUT and not _STAYS.isdisjoint(left[-_CLOSE:-1]):
        return "ahead"  # "classes are not suspended on Friday"
    if left[-1] in _FOR_OR_IN and not _COMING_UP.isdisjoint(left[-_CLOSE:-1]):
        return "ahead"  # "on fears of forthcoming cuts for August"
    if left[-2:-1] and left[-2] in _PLANNED and left[-1] in _SCHEDULED:
        return "ahead"  # "spoke of his planned meeting Friday"
    if left[-1] == "by" and not _EXPECTED.isdisjoint(left):
        return "ahead"  # "snow was possible in the hills by Friday"
    if left[-1] == "advanced":
        return "past"  # "prices advanced on Friday as buyers are waiting"
    if _is_decided(left):
        return "past"
    if left[-1] == "come" or (left[-1] == "for" and _PLANS & set(left[-2:])):
        return "ahead"  # "come November", "plans for Friday"
    if is_hoped_for(left) or is_out_of(left) or (left[-1] in AHEAD_FIRST and _is_to_have(left)):
        return "ahead"
    if left[-1] == "than" and left[-2:-1] and _is_more(left[-2]):
        return "past"  # "is expected to be lower than in May"
    return None


def _by_what_follows(left: Sequence[str], following: Sequence[str]) -> Direction:
    """What stands before a "to" or a "that" behind the expression."""
    if verb_class(left[-1]) == "heading" and following == ["to"]:
        return "ahead"  # "headed Tuesday to Cairo"
    if following == ["to"] and left[-1] in _DECIDED:
        return "past"  # "the bank's decision on Thursday to leave rates alone"
    if following == ["that"] and left[-1] in lexicon.classes("reporting_nouns"):
        return "past"  # "her assertion Tuesday that it will rain"
    return None


def _goes_back(left: Sequence[str]) -> bool:
    """Of "arrears dating back to July", "to 9 million, up from 2 million in May"."""
    if left[-2:] == ["back", "to"]:
        return not _DATING.isdisjoint(left[-3:-2])
    near = left[-_CLOSE:]
    return bool(_COMPARED & set(pairwise(near))) and last_said(near) is None


def _is_more(word: str) -> bool:
    """Of "lower than", "less than", but not "no later than"."""
    return word in ("less", "more") or (word.endswith("er") and word not in _NO_MEASURE)


def _is_coming(left: Sequence[str]) -> bool:
    """Of "rain is likely", "the law takes effect", "voters go to the polls", "see you"."""
    left = left[:-1] if left[-1] == "at" and len(left) > 1 else left  # on sale | at 9am on Friday
    near = left[-_CLOSE:]
    ends = tuple(left[-2:])
    coming = ends in TAKING_PLACE or ends in _COMING or near in _TO_THE_POLLS
    coming = coming or left[-1] in _EXPECTED
    return coming and not _DID & set(near) and last_said(near) != "past"


def is_hoped_for(left: Sequence[str]) -> bool:
    """Of "is a doubt for Friday", "a chance of being fit for Friday's match"."""
    if left[-2:] == ["fitness", "for"]:
        return True
    return left[-1:] == ["for"] and bool(_HOPES & set(left[-2:-1])) and last_said(left) != "past"


def is_out_of(left: Sequence[str]) -> bool:
    """Of "is out of Friday's match", "has been ruled out of the Friday match"."""
    words = left[:-1] if left[-1:] == ["the"] else left
    ruled = "ruled" in words[-_NEAR_NOUN:-2]  # "has ruled the keeper out of Friday's match"
    return words[-2:] == ["out", "of"] and (ruled or not _ABSENT.isdisjoint(words[-5:-2]))


def _is_to_have(left: Sequence[str]) -> bool:
    """Of "hopes to have the fire contained by", "rain is expected to have cleared by"."""
    to_have = [n for n, pair in enumerate(pairwise(left)) if pair == ("to", "have") and n]
    reach = (0 if left[n - 1] == "and" else max(0, n - _CLOSE) for n in to_have)
    near = [{*map(verb_class, left[first:n])} for first, n in zip(reach, to_have, strict=True)]
    return any(_HOPING & classes and "had" not in classes for classes in near)


def _goes_to(left: Sequence[str]) -> bool:
    """Of "they go to Mirel on Friday", as a fixture is told."""
    at = next((n for n, pair in enumerate(pairwise(left)) if pair in _GO_TO), 0)
    return 0 < at >= len(left) - _NEAR_NOUN and left[at - 1] not in _HELPERS


def _continues(left: Sequence[str]) -> bool:
    """Of "the hearing continues on Monday"."""
    return left[-1] in ("continues", "continue") and not _HELPERS & set(left[-2:-1])


def _is_decided(left: Sequence[str]) -> bool:
    """Of "approved a plan to build it at a meeting on Friday", whatever the plan is for."""
    at_it = left[-1] in _SITTINGS and "at" in left[-_CLOSE:]
    return at_it and not _DECISIONS.isdisjoint(left)


def _is_warned_of(left: Sequence[str]) -> bool:
    """Of "warned of more rain on Friday", "prepare for the match on Friday"."""
    if tuple(left[-2:]) in _PREPARES_FOR:
        return True
    leads = _WARNED_OF | _PREPARES_FOR
    at = next((n for n, pair in enumerate(pairwise(left)) if pair in leads), len(left))
    after = left[at + 2 : at + 2 + _NEAR_NOUN + 1]
    return 0 < len(after) <= _NEAR_NOUN and last_said(after) is None and not ASIDE & set(after)
