"""Past or ahead: decided by the verb of the clause that an expression stands in.

"said on Friday" is past, "said the talks will resume on Friday" is ahead: the nearest verb to the
left decides, and the first to the right where there is none (verbs.py).
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.contexts import context
from reader.analysis.dates.verb_classes import Direction, told_as_past, verb_class
from reader.analysis.dates.verbs import first_said, last_said

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
_ASIDE = frozenset({"who", "which", "where", "whose", "when"})
_AFTERMATH = context("aftermath")
_LASTING = context("lasting-verbs")
# "Rain is likely on Sunday", "the law takes effect on Friday", "see you on Sunday".
_EXPECTED = frozenset({"likely", "possible"})
_TAKING_PLACE = frozenset({
    ("take", "effect"), ("take", "place"), ("take", "office"), ("takes", "effect"),
    ("takes", "place"), ("takes", "office"), ("on", "sale"), ("see", "you"),
})  # fmt: skip
_TO_THE_POLLS = (["go", "to", "the", "polls"], ["head", "to", "the", "polls"])
_DID = frozenset({"did", "not", "never"})
# A verb so few words before a day governs it, and not the one behind it.
_CLOSE = 4
_CONDITIONS = frozenset({"if", "unless", "once", "whether"})
_GO_TO = frozenset({("go", "to"), ("travel", "to"), ("head", "to")})
_HELPERS = frozenset({
    "to", "did", "didn't", "didn’t", "not", "never", "could", "couldn't", "would", "might", "i",
    "often", "always", "usually", "sometimes", "who", "when",
})  # fmt: skip
_WARNED_OF = frozenset({("warned", "of"), ("warning", "of"), ("warns", "of"), ("warn", "of")})
_FORECAST = frozenset({"forecast", "forecasts", "predicted", "predicts"})
_UP_TO_A_DAY = frozenset({"for", "through", "until", "till", "by", "into"})
_IS = frozenset({"is", "are"})
_BE_OR_HOLD = frozenset({"is", "are", "'re", "’re", "hold", "holds"})
_PLANS = frozenset({"agenda", "forecast", "plan", "planning", "plans", "preparations", "tickets"})
# "Fit for Friday", "a doubt for Friday's match".
_HOPES = frozenset({"available", "doubt", "doubtful", "doubts", "fit", "mark", "unavailable"})
_AHEAD_FIRST = frozenset({"until", "by", "due"})
_SCHEDULED, _NEAR_NOUN, _OPENING = context("scheduled"), 7, 3
_BEGINNING = frozenset({"beginning", "starting"})
_PUT_OFF = frozenset({"delayed", "postponed", "rescheduled"})
# "A warning was issued for Friday", "schools are closed for Friday".
_FORESEEN, _REACH = context("settled") | {"issued", "canceled", "cancelled", "closed"}, 12
_NO_MEASURE = frozenset({"earlier", "later", "other", "rather", "sooner"})
_HAVE = frozenset({"has", "have", "'ve", "’ve"})
_REQUESTS = context("request")


def direction_of(clauses: Clauses, start: int, end: int) -> Direction:
    """Which way a bare weekday or month points; None where no verb says."""
    left, right = clauses.left(start), clauses.right(end)
    if _is_settled(left) and clauses.right(start)[:1] != ["the"]:
        return "ahead"
    if right[:1] == ["when"] and not _HAVE & set(right) and first_said(right) == "past":
        return "past"  # "was ordered to leave on Friday when the fire broke out"
    while left and (left[-1] in _EDGES or left[-2:] == ["at", "least"]):
        del left[-1 - (left[-1] == "least") :]
    if "to" in left and clauses.in_headline(start):
        return "ahead"
    if "to" in left[1:_SUBJECT] and clauses.is_a_line(start):
        return "ahead"  # "- Schools to stay closed on Friday"
    if left and (led := _by_what_leads_in(left, right)):
        return led
    if tuple(left[-2:]) in _NEW_CLAUSE and _SUBJECTS & set(right[:1]):
        left = []
    if _WHO & set(left[-2:-1]) and left[-1] in _LEADING:
        left = left[-1:]  # "an old ferry, which by May is expected to sink"
    if right[:1] == [","] and _WHO & set(left[:-_SUBJECT]) and last_said(left) is None:
        return None  # "Roy, who takes over the mill in May, said"
    if right[:2] == [",", "which"] and left[-1:] == ["for"] and last_said(left) is None:
        return None  # "the figure for May, which will be out on Friday"
    if right[:1] == [","] and "whose" in left and last_said(left) is None and _IS & set(left):
        return "ahead"  # "Roy, whose deal is up in the summer, said"
    return _by_clause(_without_cause(_without_participle(left)), _without_aside(right))


def _is_settled(left: Sequence[str]) -> bool:
    """Whether what begins at a time, or is meant for it, was settled ("called for a vote from",
    "strikes were called, beginning on").
    """
    if left[-2:-1] and left[-1] == "on" and left[-2] in _BEGINNING:
        left = left[:-1]  # "called for a strike beginning on"
    if left[-1:] == ["from"] and not _PUT_OFF.isdisjoint(left[-_REACH:]):
        return False  # "delayed from the spring and then from October"
    leads = left[-1:] in (["from"], ["for"]) or bool(_BEGINNING & set(left[-1:]))
    return leads and not _FORESEEN.isdisjoint(left[-_REACH:])


def _by_what_leads_in(left: Sequence[str], right: Sequence[str]) -> Direction:
    """What the word right before an expression says."""
    leading, following = verb_class(left[-1]), right[:1]
    if leading == "since":
        return "past"
    if leading == "be":
        return "ahead"  # "the vote is on Friday"
    if left[-2:-1] in (["of"], ["from"]) and _AFTERMATH & set(left[-3:-2]):
        return "past"  # "will release the minutes of its June meeting"
    if _is_coming(left):
        return "ahead"
    if left[-1] in _UP_TO_A_DAY and _FORECAST & set(left[-_NEAR_NOUN:-1]):
        return "ahead"  # "forecast more rain through Friday"
    if _goes_to(left) or _is_warned_of(left):
        return "ahead"
    if left[-1] == "come" or (left[-1] == "for" and _PLANS & set(left[-2:])):
        return "ahead"  # "come November", "plans for Friday"
    if is_hoped_for(left) or (left[-1] in _AHEAD_FIRST and _is_to_have(left)):
        return "ahead"
    if leading == "heading" and following == ["to"]:
        return "ahead"  # "headed Tuesday to Cairo"
    if left[-1] == "than" and left[-2:-1] and _is_more(left[-2]):
        return "past"  # "is expected to be lower than in May"
    if following == ["that"] and left[-1] in lexicon.classes("reporting_nouns"):
        return "past"  # "her assertion Tuesday that it will rain"
    return None


def _is_more(word: str) -> bool:
    """Of "lower than", "less than", but not "no later than"."""
    return word in ("less", "more") or (word.endswith("er") and word not in _NO_MEASURE)


def _is_coming(left: Sequence[str]) -> bool:
    """Of "rain is likely", "the law takes effect", "voters go to the polls", "see you"."""
    left = left[:-1] if left[-1] == "at" and len(left) > 1 else left  # on sale | at 9am on Friday
    near = left[-_CLOSE:]
    coming = left[-1] in _EXPECTED or tuple(left[-2:]) in _TAKING_PLACE or near in _TO_THE_POLLS
    return coming and not _DID & set(near) and last_said(near) != "past"


def is_hoped_for(left: Sequence[str]) -> bool:
    """Of "is a doubt for Friday", "a chance of being fit for Friday's match"."""
    return left[-1:] == ["for"] and bool(_HOPES & set(left[-2:-1])) and last_said(left) != "past"


def _is_to_have(left: Sequence[str]) -> bool:
    """Of "hopes to have the fire contained by"."""
    to_have = [n for n, pair in enumerate(pairwise(left)) if pair == ("to", "have") and n]
    return any(verb_class(left[n - 1]) == "plan" for n in to_have)


def _goes_to(left: Sequence[str]) -> bool:
    """Of "they go to Mirel on Friday", as a fixture is told."""
    at = next((n for n, pair in enumerate(pairwise(left)) if pair in _GO_TO), 0)
    return 0 < at >= len(left) - _NEAR_NOUN and left[at - 1] not in _HELPERS


def _is_warned_of(left: Sequence[str]) -> bool:
    """Of "warned of more rain on Friday"."""
    at = next((n for n, pair in enumerate(pairwise(left)) if pair in _WARNED_OF), len(left))
    after = left[at + 2 : at + 2 + _NEAR_NOUN + 1]
    return 0 < len(after) <= _NEAR_NOUN and last_said(after) is None and not _ASIDE & set(after)


def _by_clause(left: list[str], right: list[str]) -> Direction:
    leading = verb_class(left[-1]) if left else ""
    if right and told_as_past(right[0]) and last_said(left[-_CLOSE:]) is None:
        return "past"  # "it continues, and the mayor on Friday called for an end"
    said = last_said(left)
    if said is None and left and left[-1] in _SCHEDULED and _BE_OR_HOLD & set(left):
        return "ahead"  # "whose seat is at stake in the vote on Friday", "holds a vote on Friday"
    if said is None and _CONDITIONS & set(left[-_NEAR_NOUN:-1]):
        return "ahead"  # "if it rains on Friday"
    if said is None or (leading in _AHEAD_FIRST and len(left) <= 2):
        said = first_said(right)
    if leading == "until" and left[-1] in _BEGINNING and last_said(left) is None and len(left) > 2:
        return "ahead"  # "a risk of floods beginning on Tuesday, the centre said"
    if leading == "until" and len(left) > 2:
        if left[-1] in _BEGINNING and said == "past":
            return "past"  # "it rained for three days beginning on Monday"
        over = said == "past" and right[:1] != ["the"] and _is_over(left)
        return "past" if over else "ahead"  # "stayed until Monday the razing of a mill"
    if leading in _AHEAD_FIRST and said != "past":
        return "ahead"
    if left and left[-1] in _DEADLINES and _REQUESTS & set(left):
        return "ahead"  # "warned people against going back before Monday"
    return said


def _is_over(left: list[str]) -> bool:
    """Of "did not speak until May", "had paid rent until May", "lived here until May".

    "Was put off until May" is ahead; so is "had until May".
    """
    if NEGATIONS & set(left):
        return True
    had = "had" in left[:-2] and left[-2] != "had"
    return had or bool(_LASTING & set(left[-_NEAR_NOUN:]))


def _without_cause(left: list[str]) -> list[str]:
    """The words behind "because of" alone: "will leave because of the fire on Friday"."""
    for place in range(len(left) - 2, 0, -1):
        if left[place : place + 3] == ["because", "of", "the"]:
            return ["since", *left[place + 3 :]]
    return left


def _without_participle(left: list[str]) -> list[str]:
    """The words without ", suspended in March 2020," where those before say which way."""
    commas = [place for place, word in enumerate(left) if word == ","]
    for first, last in pairwise(commas):
        rest = left[:first] + left[last + 1 :]
        if told_as_past(left[first + 1]) and last - first <= _NEAR_NOUN and last_said(left[:first]):
            return rest
    return left


def _without_aside(right: list[str]) -> list[str]:
    """The words without ", where it is to open in May," where what follows is told as past."""
    for place in range(len(right) - 1):
        if right[place] == "," and right[place + 1] in _ASIDE and "," in right[place + 1 :]:
            rest = right[:place] + right[right.index(",", place + 1) :]
            return rest if first_said(rest) == "past" else right
    return right


def is_told_as_past(clauses: Clauses, start: int, end: int) -> bool:
    """Whether a past verb stands right before an expression ("called him over the next year"), or
    behind one that begins its clause ("Over the next year it carried nobody").
    """
    left = clauses.left(start)[-_NEAR_NOUN:]
    if len(left) < _OPENING and not any(map(verb_class, left)):
        right = clauses.right(end)
        return not _HAVE & set(right) and first_said(right) == "past"
    return not _HAVE & set(left) and last_said(left) == "past"
