"""Which organization "the ministry", "the newspaper", "the company" can only mean.

A noun goes to an actor where exactly one in the article has it as the head of its name, or is a
newspaper, or has it in its role. Such weak mentions are added after all names are joined; they
never make an actor, and never join two. Who "the president" is stands in `office_holders`.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.actors.clubs import is_club
from reader.analysis.actors.leading_firms import NAMED, NO_FIRMS, leads, may_be_firm
from reader.analysis.actors.role_nouns import PREPOSITIONS
from reader.analysis.actors.whole_names import CLUBS
from reader.analysis.findings import Actor
from reader.analysis.names.evidence.scores import CLUB_ENDS
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary

_FIRMS = ("company", "firm", "carmaker", "automaker", "retailer", "manufacturer", "lender")
_TRADED = ("“company”", "“shares”", "“'s shares”", "“posted a loss”")
# A supermarket group is a firm, an aid group is none.
_BUSINESS = frozenset((
    "bank", "banking", "beverage", "brewing", "clothing", "construction", "drinks", "energy",
    "engineering", "fashion", "food", "gaming", "hotel", "hotels", "industrial", "insurance",
    "leisure", "luxury", "media", "mining", "oil", "outsourcing", "packaging", "pharmaceutical",
    "property", "pub", "publishing", "retail", "security", "shipping", "software", "steel",
    "supermarket", "tech", "technology", "telecom", "telecoms", "tobacco", "transport", "travel",
    "utility",
))  # fmt: skip
_LEADS = 2  # times as often as the next, a firm is named that a story is about
_LINKS = ("of", "for", "on")  # the Commission for Bread
_AIRLINE, _CARMAKER = ("airline", "carrier"), ("carmaker", "automaker")
# What a firm is called by a word of its name: Orla Air, Kovel Motors.
_TRADES = {
    "air": _AIRLINE, "airlines": _AIRLINE, "airways": _AIRLINE, "motors": _CARMAKER,
    "motor": _CARMAKER, "pharma": ("drugmaker",), "pharmaceuticals": ("drugmaker",),
    "steel": ("steelmaker",), "brewery": ("brewer",), "brewing": ("brewer",),
    "insurance": ("insurer",), "stores": ("retailer",), "supermarkets": ("supermarket",),
}  # fmt: skip
_PAPERS = ("newspaper", "paper", "daily", "magazine", "weekly")


def nouns_of(actors: tuple[Actor, ...]) -> dict[str, Actor]:
    """{noun: the one organization that it can mean}; nouns that more than one has are left out."""
    found: dict[str, list[Actor]] = defaultdict(list)
    told: dict[str, list[Actor]] = defaultdict(list)
    bodies = [actor for actor in actors if actor.kind == "organization"]
    most = max((len(actor.mentions) for actor in bodies), default=0)
    for actor in bodies:
        for noun in set(_nouns(actor, len(actor.mentions) == most)):
            found[noun].append(actor)
        if actor.role:  # the band, of "the heavy metal band Zumbo"
            told[until_preposition(folded(actor.role).split())[-1]].append(actor)
    found = {**told, **found}
    meant = ((noun, _meant(having, noun)) for noun, having in found.items())
    leading = [actor for actor in bodies if len(actor.mentions) == most and may_be_firm(actor)]
    return {
        noun: body
        for noun, body in meant
        if body is not None
        and not (noun in ("company", "firm") and any(leads(other, body, noun) for other in leading))
    }


def _meant(bodies: list[Actor], noun: str) -> Actor | None:
    """The one body that the noun can mean; of several firms, the one that the story is about."""
    if len(bodies) == 1:
        return bodies[0]
    first, second = sorted(bodies, key=lambda body: -len(body.mentions))[:2]
    leads = noun in (*_FIRMS, "club") and len(first.mentions) >= _LEADS * len(second.mentions)
    return first if leads else None


def _nouns(actor: Actor, leads: bool) -> Iterator[str]:
    """What an organization may be called: by the head of its name, or by what it is.

    `leads`: no other is named more often.
    """
    small = folded(actor.name).split()
    if len(small) > 1:
        yield small[-1]
        yield from (noun for noun, link in pairwise(small) if link in _LINKS)
    if len(small) > 2:
        yield " ".join(small[-2:])  # the city council
    if small[-1] in lexicon.words("newspaper_words"):
        yield from _PAPERS
    for head in small[1:]:
        yield from _TRADES.get(head, ())
    if _is_firm(actor, leads):
        yield from _FIRMS
    scored = "a score" in actor.evidence
    if scored or not CLUB_ENDS.isdisjoint(small[1:]) or small[0] in CLUBS or is_club(actor.name):
        yield "club"
    if leads and _is_traded(actor):
        yield "group"


def _is_firm(actor: Actor, leads: bool) -> bool:
    """Whether its name ends as firms end, or the article calls it one.

    Its shares tell no more than its fighters do: what another is named more often than is none.
    """
    heads, small = vocabulary().heads, folded(actor.name).split()
    told = _TRADED if leads else ("“company”",)
    called = any(e.startswith(told) for e in actor.evidence)
    role = until_preposition(actor.role.split()) if actor.role else []
    if called and _BUSINESS.isdisjoint(role) and not NO_FIRMS.isdisjoint(role):
        return False  # an aid group
    ends = heads.get(small[-1]) == "ending"
    return ends or (called and NAMED.isdisjoint(small))


def _is_traded(actor: Actor) -> bool:
    """Whether it has shares that are dealt in, or results."""
    return any(e.startswith("“posted a loss”") for e in actor.evidence)


def until_preposition(words: list[str]) -> list[str]:
    """The office without what it is for: "doctor" of "doctor at a clinic in Kovel".

    Of "Ministry of Health spokesman" it is the last word.
    """
    roles = vocabulary().roles
    if words[-1] in roles and roles.isdisjoint(words[:-1]):
        return words if "of" not in words else words[-1:]
    ends = (at for at, word in enumerate(words) if at and word in PREPOSITIONS)
    return words[: next(ends, len(words))]
