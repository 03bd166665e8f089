"""What is it called, or put beside: a company called Zumbo; Zumbo, a small town in the hills?

Each way of calling is a row of `CALLED`; nouns of firms and places are those of `appositions`.
"""

from reader.analysis.names.evidence import Evidence, Told
from reader.analysis.names.evidence.acting import AUXILIARIES
from reader.analysis.names.evidence.appositions import thing_behind
from reader.analysis.names.evidence.asking import ONE
from reader.analysis.names.evidence.bodies_before import (
    has_body_before,
    is_body_introduced,
    is_firm_before,
)
from reader.analysis.names.evidence.called_firms import FIRMS
from reader.analysis.names.evidence.founded import is_founded
from reader.analysis.names.evidence.named_bodies import (
    NOUNS,
    SHOWN,
    is_letters_behind,
    is_named_body,
    is_one_of_bodies,
)
from reader.analysis.names.runs.papers import PAPER_NOUNS
from reader.analysis.names.setting import Setting

_IS = (",", "is", "was")
_THE = frozenset(("the", "a", "an", "its", "his", "her", "their", "local"))
_TOLD = frozenset(("told", "tells", "telling"))


def is_paper(s: Setting) -> bool:
    """The magazine Furrow, the German weekly Lantern; not: he told the magazine [Roy] had left."""
    words, at = s.words, s.first - 1
    if words.small[at] not in PAPER_NOUNS or words.capital[at] or words.heading[at]:
        return False
    led = words.small[at - 1] in _THE or words.small[at - 1] in s.known.nationalities
    open_clause = words.small[s.last + 1] in AUXILIARIES and words.around(at - 2) in _TOLD
    return led and not open_clause


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
             lambda s: not s.known.is_place(s.phrase)
             and (thing_behind(s, "body") or is_firm_before(s) or is_body_introduced(s)),
             "[Zumbo], a firm owned by farmers, fell.", before=(*FIRMS, ","), behind=_IS),
    Evidence("“, founded by”", is_founded,
             "They saw [Zumbo], founded by monks, again.", behind=","),
    Evidence("a paper's noun", is_paper, "They read the magazine [Zumbo] again.",
             before=PAPER_NOUNS),
    Evidence("the body it is", is_named_body, "They saw the Danish charity [Zumbo] again.",
             before=NOUNS | {"operator"}),
    Evidence("letters behind a name", is_letters_behind,
             "They met Ann Lee of the [ZQXB] again.", before=("of", ","), length=ONE),
    Evidence("one of many bodies", is_one_of_bodies,
             "They played at venues such as [Zumbo] again.", before=SHOWN,
             behind=("and", "or", ",")),
    Evidence("a firm before it", has_body_before,
             "The island's largest lender, [Zumbo], fell.", before=","),
    Evidence("a place in apposition", lambda s: thing_behind(s, "place"),
             "[Zumbo], a small town in the hills, fell.", behind=_IS),
)  # fmt: skip
