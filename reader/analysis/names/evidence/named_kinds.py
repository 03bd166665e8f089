"""What is it called, or put beside: a company called Zumbo; Zumbo, a small town in the hills?

Each way of calling is a row of `CALLED`; nouns of firms and places are those of `appositions`.
"""

from reader.analysis.names.evidence import Evidence, Told
from reader.analysis.names.evidence.appositions import is_founded, thing_behind
from reader.analysis.names.evidence.bodies_before import (
    has_body_before,
    is_body_introduced,
    is_firm_before,
)
from reader.analysis.names.evidence.called_firms import FIRMS

_IS = (",", "is", "was")


CALLED = (
    Evidence("a firm called so", Told("called", "firm"),
             "A small company called [Zumbo] fell."),
    Evidence("a place called so", Told("called", "place"),
             "A small town known as [Zumbo] fell."),
    Evidence("somebody called so", Told("called", "person"),
             "A tall farmer named [Zumbo] fell."),
    Evidence("a firm in apposition", lambda s: thing_behind(s, "firm"),
             "[Zumbo], a research institute, fell.", behind=_IS),
    Evidence("a firm and nothing else",
             lambda s: (thing_behind(s, "body") or is_firm_before(s) or is_body_introduced(s))
             and not s.known.is_place(s.phrase),
             "[Zumbo], a firm owned by farmers, fell.", before=(*FIRMS, ","), behind=_IS),
    Evidence("“, founded by”", is_founded,
             "They saw [Zumbo], founded by monks, again.", behind=","),
    Evidence("a firm before it", has_body_before,
             "The island's largest lender, [Zumbo], fell.", before=","),
    Evidence("a place in apposition", lambda s: thing_behind(s, "place"),
             "[Zumbo], a small town in the hills, fell.", behind=_IS),
)  # fmt: skip
