"""What does the article say that it is or does: it speaks, it has an age, a role, a trade, shares?

Each way of saying it is a row of `DESCRIBED`; nouns that stand beside firms or people are in
`lexicon/kin_of_organizations.txt`.
"""

from reader.analysis import lexicon
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.acting import LEADS, MODALS, is_quoted, is_told, port_acts, says
from reader.analysis.names.evidence.appositions import (
    before_which,
    before_who,
    has_age,
    has_office_behind,
    has_role_before,
    has_role_behind,
)
from reader.analysis.names.evidence.bodies_beside import (
    ALLIANCES,
    CLOSING,
    GANGS,
    PARTIES,
    POLLED,
    SORTS,
    has_polled,
    is_acronym_of_a_land,
    is_body_behind,
)
from reader.analysis.names.evidence.named_bodies import acts_on_a_body
from reader.analysis.names.evidence.practices import (
    ANALYSTS,
    HIGH,
    OR_FIRMS,
    PLAYERS,
    POSITIONS,
    PRACTICES,
    STAFF,
    is_employer,
    is_of_a_league,
    is_practice,
)
from reader.analysis.names.evidence.sites import PARTS, is_in_part, is_kin, is_low, noun_at
from reader.analysis.names.evidence.traded import (
    BEHIND,
    BOOKS,
    ENDS,
    HOLDERS,
    LINKS,
    MOVES,
    STOOD,
    is_traded,
)
from reader.analysis.names.evidence.two_nouns import TRADES, is_trade
from reader.analysis.names.others.prizes import is_of_the_match
from reader.analysis.names.owned_offices import leads_what_is_owned
from reader.analysis.names.setting import POSSESSIVES, Setting

_DOINGS = lexicon.words("speech_verbs_of_actors")
_MILES = frozenset(("km", "kilometers", "kilometres", "miles"))
_WHERETO = frozenset(("away", "east", "from", "north", "south", "west"))
_ABOUT = frozenset(("about", "almost", "around", "just", "nearly", "over", "roughly", "some"))


# Of the match, of the year.
_AWARDED = frozenset((
    "athlete", "club", "coach", "fighter", "footballer", "goal", "man", "manager", "performer",
    "personality", "player", "referee", "rookie", "save", "sportsman", "sportswoman", "team",
    "woman",
))  # fmt: skip


def kin(kind: str) -> frozenset[str]:
    """The nouns that stand so beside a name."""
    nouns = lexicon.classes("kin_of_organizations")
    return frozenset(noun for noun, its in nouns.items() if its == kind)


def kind_before(s: Setting) -> bool:
    """ "the lender Zumbo", "Rival Zumbo, which"."""
    at = noun_at(s)
    noun = s.words.around(at)
    if is_practice(s, noun) or (noun == "side" and is_of_a_league(s, at - 1)):
        return True
    if not (is_kin(s, noun, "before") or is_trade(s, at)) or s.article:
        return False
    if acts_on_a_body(s) or leads_what_is_owned(s.words, s.first, s.last, s.known):
        return False  # the company Roy founded; the head of Kenya's main union Ann Lee
    begins = s.words.first[at] and not s.words.heading[at]
    return begins or is_low(s, at) or noun == "ngo"


def _kind_after(s: Setting) -> bool:
    if s.after == "chief" and s.after_that in ("minister", "justice", "whip"):
        return False  # of a land
    award = s.after_that == "of" and is_of_the_match(s.words, s.last + 1)
    return award or is_kin(s, s.after, "after")


def _person_noun_after(s: Setting) -> bool:
    return is_kin(s, s.after, "person after") and not s.owns


def _is_where(s: Setting) -> bool:
    return "where" in (s.after, s.after_that) and not s.owns


def _is_miles_away(s: Setting) -> bool:
    """Zumbo, about 38 miles north of Kovel; Zumbo is located 38 miles away"""
    at = s.last + 2 + (s.after_that == "located")
    at += s.words.around(at) in _ABOUT
    if s.after != "," and s.words.around(at + 2) not in _WHERETO:
        return False  # she is 26 miles in
    miles = s.words.around(at)[0].isdigit() and s.words.around(at + 1) in _MILES
    return miles and not s.owns


DESCRIBED = (
    Evidence("says or does", says, "Then [Zumbo] said no.", behind=_DOINGS.union(LEADS, MODALS)),
    Evidence("said it", is_quoted, '"No," said [Zumbo] again.', before=_DOINGS),
    Evidence("an age", has_age, "It was [Zumbo Orla], 51, again.", behind=","),
    Evidence("a role behind it", has_role_behind,
             "[Zumbo Orla], a farmer from the hills, came.", behind=","),
    Evidence("an office behind it", has_office_behind,
             "[Ali Shire], mayor of the town, came.", behind=",", length=(2, 3)),
    Evidence("a role before it", has_role_before,
             "The island's leader, [Zumbo Orla], came.", before=","),
    Evidence("“who”", before_who, "It was [Zumbo], who came.", behind=("who", "whose", ",")),
    Evidence("“which”", before_which, "It was [Zumbo], which came.", behind=","),
    Evidence("“'s”", lambda s: s.owns, "It was [Zumbo]'s again.", facts=("owns",)),
    Evidence("a country's acronym", is_acronym_of_a_land, "It was Kenya's [ZQX] again.",
             before=POSSESSIVES),
    Evidence("a port that acts", port_acts, "Then the [Port of Zumbo] said no.",
             behind=_DOINGS.union(("today", "also", "has", "will"))),
    Evidence("“the … union”", is_body_behind, "They asked the [Zumbo] union again.",
             behind=SORTS.union(GANGS, CLOSING, ALLIANCES, PARTIES, ("foundation",)),
             facts=("article",)),
    Evidence("“company”", kind_before, "The lender [Zumbo] came.",
             before=kin("before").union(PRACTICES, OR_FIRMS, TRADES, ("as", "side")),
             facts=("titled",)),
    Evidence("“shares”", _kind_after, "It was [Zumbo] shares again.",
             behind=kin("after") | _AWARDED),
    Evidence("“a … poll”", has_polled, "A [Zumbo] poll showed it again.",
             behind=POLLED),
    Evidence("“campaign”", _person_noun_after, "It was the [Zumbo] campaign again.",
             behind=kin("person after")),
    Evidence("“northern”", is_in_part, "It was northern [Zumbo] again.", before=PARTS),
    Evidence("“where”", _is_where, "It was [Zumbo], where they fought."),
    Evidence("“miles away”", _is_miles_away, "It was [Zumbo], 38 miles away.",
             behind=(",", "is", "lies")),
    Evidence("“told”", is_told, "She told [Zumbo] again.", before=("told", "to")),
    Evidence("“analyst”", is_employer, "It was [Zumbo] analyst Ann Lee again.",
             before=("at", "of"), behind=ANALYSTS | STAFF | HIGH | PLAYERS | POSITIONS,
             facts=("owns",)),
    Evidence("“posted a loss”", is_traded, "Then [Zumbo] posted a net loss.",
             before=LINKS, behind=HOLDERS | BOOKS | MOVES | STOOD | ENDS | BEHIND),
)  # fmt: skip
