"""How far an expression reaches: "early", "the end of", "about", "at least" belong to it.

Each edge is a form that may stand right before an expression of a kind; the span grows over it.
"""

import re
from dataclasses import dataclass, field

from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.tokens import Tokens

# No edge is longer than this many tokens.
_REACH = 9


@dataclass(frozen=True, slots=True)
class Edge:
    """Words before an expression that belong to it; `example` has all of it in [brackets]."""

    form: str
    kinds: frozenset[str]
    example: str
    pattern: re.Pattern[str] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "pattern", re.compile(f"(?:{shape_of(self.form)})$"))


_CALENDAR = frozenset({"date", "time"})
_LENGTH = frozenset({"duration", "offset"})

EDGES = (
    Edge(
        "(early | latter) -? to -? (early | latter) -?",
        _CALENDAR,
        "It will open in [mid to late July].",
    ),
    Edge("(the -?)? (early | latter) (in)? (the)? -?", _CALENDAR, "It sank in [early June]."),
    Edge("compare (in)? (the)?", _CALENDAR, "It sank [later that day]."),
    Edge("sometime (in)? (the)?", _CALENDAR, "It sank [sometime last year]."),
    Edge("(the)? edge of (the)?", _CALENDAR, "It sank at [the end of June]."),
    Edge("edge -", _CALENDAR, "It will open by [end-July]."),
    Edge("(the)? about", _LENGTH, "It rained for [about two weeks]."),
    Edge("upto", _LENGTH, "It rained for [up to two weeks]."),
    Edge("some", _LENGTH, "It rained for [some 20 days]."),
    Edge("about", frozenset({"counted"}), "It sank [around June 3]."),
)


def grown(tokens: Tokens, start: int, floor: int, kinds: set[str]) -> int:
    """The first token of an expression, with the edges that stand before it."""
    for _ in range(2):
        window = tokens.shape[max(floor, start - _REACH) : start]
        for edge in EDGES:
            if edge.kinds.isdisjoint(kinds):
                continue
            found = edge.pattern.search(window)
            if found and found.start() < len(window):
                if "named" in kinds and tokens.words[start - 1] == "the":
                    return start  # "the end of the 2016 race"
                start -= len(window) - found.start()
                break
        else:
            break
    return start
