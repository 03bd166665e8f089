"""Is a story about another firm than the one that "the company" would mean?

What is no firm is a line of `NO_FIRMS`; what says so in its name, of `NAMED`.
"""

from reader.analysis import lexicon
from reader.analysis.findings import Actor
from reader.analysis.names.folding import folded

NO_FIRMS = frozenset((
    "group", "charity", "union", "party", "agency", "militia", "ngo", "network", "nonprofit",
    "club", "band", "university", "movement", "coalition", "alliance", "team", "foundation",
    "tank", "organization", "organisation", "ministry", "institute", "school", "college",
))  # fmt: skip
NAMED = NO_FIRMS - {"group", "network", "agency"} | {  # and what names itself so is none
    "front", "state", "army", "brigade", "brigades", "brotherhood", "forces", "police", "council",
    "court", "commission", "committee", "department", "parliament", "senate", "congress",
}  # fmt: skip


def leads(other: Actor, body: Actor, noun: str) -> bool:
    """Whether a story is about another firm, that was named before and is named more often."""
    more = len(other.mentions) > len(body.mentions) and other.mentions[0] < body.mentions[0]
    return more and noun not in folded(body.name).split()


def may_be_firm(actor: Actor) -> bool:
    """Whether nothing in its name says that it is no firm: Zumbo Instruments."""
    small = folded(actor.name).split()
    plain = not actor.name.isupper() and small[-1] not in lexicon.words("newspaper_words")
    return plain and NAMED.isdisjoint(small) and not {"of", "for", "on"} & set(small)
