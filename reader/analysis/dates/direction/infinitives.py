"""What the "to" of an infinitive says: "due to meet" is ahead, "had been due to meet" is past.

To teach the reader another word that leads in what is to come, add a line to lexicon/time_verbs.txt
or, where it does so only behind "is" or "was", to `_URGED` or `_ASKED`.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.dates.direction.verb_classes import (
    IS,
    MAKES_A_NOUN,
    Direction,
    ends_as_past,
    told_as_past,
    verb_class,
)

# "Has been asked to appear on Friday" is ahead, unlike "asked him to leave on Friday".
_ASKED = frozenset(
    {
        "asked",
        "bailed",
        "booked",
        "listed",
        "summonsed",
        "told",
        "instructed",
        "invited",
        "summoned",
        "directed",
    }
)
_ALSO_ASKED = frozenset({"called", "ordered", "required"})
_HAVE, _A_FEW = frozenset({"has", "have", "'ve", "’ve"}), 7
# "Is urged to stay away on Friday" as well, unlike "was urged to".
_URGED = frozenset({
    "advised", "anticipated", "encouraged", "forecast", "predicted", "projected", "reminded",
    "tipped", "urged", "warned",
})  # fmt: skip
# "Has been named to play on Friday".
_PICKED = frozenset({"named", "picked", "recalled", "selected"})
# "Is said to have sold it in May".
_HELD = frozenset({
    "appear", "appears", "claim", "claims", "known", "said", "seem", "seems", "thought",
    "understood",
})  # fmt: skip
_PASSIVE = frozenset({"been", "was", "were", "is", "are"})
_FORESEEN = frozenset({"anticipated", "forecast", "predicted", "projected"})
_WAS = frozenset({"was", "were", "had", "been"})
_DONE_SO = frozenset({"allowed", "supposed"})
_HEADED = frozenset({"set", "track", "course"})  # on course to win it in May
_DENIED = frozenset({"not", "didn't", "didn’t", "did", "don't", "don’t", "will", "would"})


def direction_of_infinitive(words: Sequence[str], place: int) -> Direction:
    """The "to" of "due to meet"; behind "had been due" it is past."""
    before = words[place - 1] if place else ""
    if words[max(0, place - 2) : place - 1] and verb_class(words[place - 2]) == "plan":
        before = words[place - 2]  # "wants her to leave"
    leading = verb_class(before) in ("due", "plan", "be", "expect") or before in _HEADED
    leading = leading or (before in _ASKED and bool(_PASSIVE & set(words[place - 3 : place - 1])))
    near = set(words[max(0, place - 3) : place - 1])
    leading = leading or (before in _PICKED and "been" in near)
    leading = leading or (before in _URGED and bool(IS & near))
    leading = leading or (before in _FORESEEN and not _WAS & near)  # a storm projected to leave
    leading = leading or (before == "need" and not _DENIED & near)  # they need to win on Friday
    leading = leading or _has_been_asked(words, place)
    held = ends_as_past(before) or before in _HELD
    if (
        held
        and not leading
        and words[place + 1 : place + 2] == ["have"]
        and _is_done(words, place + 2)
    ):
        return "past"  # "is alleged to have stolen it in August"
    if place + 1 >= len(words) or not leading or words[place + 1] in MAKES_A_NOUN:
        return None  # "invited him to a rally in May"
    helper = words[max(0, place - 2) : place - 1]
    if before in _DONE_SO and _WAS & set(helper) and [before, *helper] != ["allowed", "been"]:
        return "past"  # "was supposed to open in January", "were allowed to go home on Sunday"
    earlier = set(words[max(0, place - 5) : place])
    hoped = verb_class(before) == "due" or before == "hoped"
    return "past" if hoped and earlier & {"had", "been"} else "ahead"


def _has_been_asked(words: Sequence[str], place: int) -> bool:
    """Of "has asked people not to travel", unlike "asked people to leave"."""
    near = words[max(0, place - _A_FEW) : place]
    return any(
        one in _HAVE and (two in _URGED or two in _ASKED or two in _ALSO_ASKED)
        for one, two in pairwise(near)
    )


def _is_done(words: Sequence[str], place: int) -> bool:
    """Of "to have been", "to have stolen", unlike "to have a vote"."""
    done = words[place : place + 1]
    return any(told_as_past(word) or word.endswith(("wn", "en")) for word in done)


def direction_of_to_be(words: Sequence[str], place: int) -> Direction:
    """Of "rules to be published in May": ahead, unless a verb leads in the infinitive."""
    before = words[place - 1] if place else ""
    leads = verb_class(before) or ends_as_past(before) or before in ("have", "has", "used")
    return None if leads else "ahead"
