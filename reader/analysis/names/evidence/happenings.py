"""What does it do, what happens to it, and what is its own: it smiled, was invaded, cut its prices?

Verbs are in `lexicon/deeds.txt` and `suffered.txt`; what they tell is a row of `HAPPENING`.
"""

from reader.analysis.names.evidence import Evidence, Told
from reader.analysis.names.evidence.acting import (
    cuts_its_own,
    is_the_crown,
    owns_a_name,
    owns_a_person,
    takes_an_object,
)
from reader.analysis.names.evidence.scores import (
    DEALS,
    LIFTS,
    MET,
    MOVES,
    PLAYS,
    RECORDED,
    has_a_record,
    has_goals,
    is_a_team,
    is_dealt_with,
    is_met,
    is_scored,
)
from reader.analysis.names.evidence.sites import is_followed
from reader.analysis.names.setting import Setting

_SLAIN = frozenset((
    "abduction", "assassination", "death", "deaths", "disappearance", "funeral", "killing",
    "killings", "kidnapping", "murder", "murders", "shootings", "slaying",
))  # fmt: skip
_ROW = 6  # words of those who died before another
_BEATS = frozenset((
    "beat", "beats", "defeated", "thrashed", "edged", "trounced",
))  # fmt: skip


def is_slain(s: Setting) -> bool:
    """The murder of Zumbo; the deaths of Ann Orla and Zumbo."""
    if s.before == "of":
        return s.before_that in _SLAIN
    words, at = s.words, s.first - 2
    while at > s.first - _ROW and (words.capital[at] or words.small[at] == ","):
        at -= 1
    return words.small[at] == "of" and words.around(at - 1) in _SLAIN


HAPPENING = (
    Evidence("“chairman of”", Told("beside", "organization"), "The boss of [Zumbo] came."),
    Evidence("“mayor of”", Told("beside", "place"), "The mayor of [Zumbo] came."),
    Evidence("“beat”", lambda s: s.before in _BEATS or s.after in _BEATS,
             "Then [Zumbo] beat them.", before=_BEATS, behind=_BEATS),
    Evidence("a score", is_scored, "[Zumbo] 2-1 Orla was the score.",
             before=("to", "over", "with"), facts=("numbered",)),
    Evidence("a record", has_a_record, "Then [Zumbo] (12-5) fell.",
             behind=(*RECORDED, *MOVES)),
    Evidence("goals of others", has_goals, "[Zumbo] led with a goal by Ann Orla.",
             before=("but", "and"), facts=("opens",)),
    Evidence("plays as teams do", is_a_team, "Then the [Beacons] outscored them.",
             before=LIFTS, behind=PLAYS),
    Evidence("the many", is_dealt_with,
             "The striker and the goalkeeper won the match; they left the [Beacons] in May.",
             before=DEALS),
    Evidence("a match there", is_met, "They will host [Zumbo City] again.",
             before=MET),
    Evidence("“goals from”", Told("beside", "person"), "Two goals from [Zumbo] won it."),
    Evidence("“took over from”", is_followed,
             "She took over from [Zumbo] again.", before=("from",)),
    Evidence("the Crown", is_the_crown, "Then the [Crown] said no.", facts=("article",)),
    Evidence("“murder of”", is_slain,
             "It was the murder of [Zumbo] again.", before=("of", "and")),
    Evidence("“'s shares”", Told("owned", "organization"), "It was [Zumbo]'s board again."),
    Evidence("“'s capital”", Told("owned", "place"), "It was [Zumbo]'s economy again."),
    Evidence("“'s Hall”", owns_a_name, "It was [Nairobi]'s Orla Hall again.", facts=("owns",)),
    Evidence("“'s Ann Roy”", owns_a_person, "It was [Zumbo]'s Ann Roy again.", facts=("owns",)),
    Evidence("“'s wife”", Told("owned", "person"), "It was [Zumbo]'s widow again."),
    Evidence("acts as firms do", Told("does_as", "organization"),
             "Then [Zumbo] has acquired boats."),
    Evidence("acts as people do", Told("does_as", "person"), "Then [Zumbo] smiled."),
    Evidence("is as places are", Told("does_as", "place"), "Then [Zumbo] was invaded."),
    Evidence("“acquired”", Told("suffers_as", "organization"), "Then they acquired [Zumbo]."),
    Evidence("“married”", Told("suffers_as", "person"), "Then they married [Zumbo]."),
    Evidence("“reached”", Told("suffers_as", "place"), "Then they reached [Zumbo]."),
    Evidence("“he”", Told("pronoun", "he"), "Then [Zumbo] took his hat."),
    Evidence("“its”", Told("pronoun", "it"), "Then [Zumbo] cut its prices."),
    Evidence("“called it”", takes_an_object, "Then [Zumbo] called it fearless."),
    Evidence("“cut its”", cuts_its_own, "Then [Zumbo] cut its prices.",
             facts=("pronoun",)),
    Evidence("“their”", Told("pronoun", "they"), "Then [Zumbo] took their hats."),
)  # fmt: skip
