"""Whom "the ministry", "the newspaper", "the president" can only mean: weak mentions of an actor.

A noun goes to an actor where exactly one in the article has it as the head of its name, or is a
newspaper, or has it in its role. Weak mentions are added after all names are joined; they never
make an actor, and never join two.
"""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from reader.analysis import lexicon
from reader.analysis.actors.role_nouns import PREPOSITIONS
from reader.analysis.findings import Actor
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_FIRMS = ("company", "firm", "carmaker", "automaker", "retailer", "manufacturer", "lender")
_NO_FIRMS = frozenset((
    "group", "charity", "union", "party", "agency", "militia", "ngo", "network", "nonprofit",
    "club", "band", "university", "movement", "coalition", "alliance", "team", "foundation",
    "tank", "organization", "organisation", "ministry", "institute", "school", "college",
))  # fmt: skip
_NAMED = _NO_FIRMS - {"group", "network", "agency"} | {  # and what names itself so is none
    "front", "state", "army", "brigade", "brigades", "brotherhood", "forces", "police", "council",
    "court", "commission", "committee", "department", "parliament", "senate", "congress",
}  # fmt: skip
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
_PAST = ("former", "ex", "past", "then", "late")
# What somebody is called whose title is another word: the judge, of Justice Ann Lee.
_CALLED = {
    "justice": "judge", "gov.": "governor", "sen.": "senator", "pm": "prime minister",
    "prime minister": "pm", "chief minister": "cm",
}  # fmt: skip
_LETTERED = ("pm", "cm")  # that stand without "the"
_LEADS = 2  # times as often as the next, a firm is named that a story is about
_LINKS = ("of", "for", "on")  # the Commission for Bread
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
            told[_until_preposition(folded(actor.role).split())[-1]].append(actor)
    found = {**told, **found}
    meant = ((noun, _meant(bodies, noun)) for noun, bodies in found.items())
    return {noun: body for noun, body in meant if body is not None}


def _meant(bodies: list[Actor], noun: str) -> Actor | None:
    """The one body that the noun can mean; of several firms, the one that the story is about."""
    if len(bodies) == 1:
        return bodies[0]
    first, second = sorted(bodies, key=lambda body: -len(body.mentions))[:2]
    leads = noun in _FIRMS and len(first.mentions) >= _LEADS * len(second.mentions)
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
    if _is_firm(actor, leads):
        yield from _FIRMS
    if leads and _is_traded(actor):
        yield "group"


def _is_firm(actor: Actor, leads: bool) -> bool:
    """Whether its name ends as firms end, or the article calls it one.

    Its shares tell no more than its fighters do: what another is named more often than is none.
    """
    heads, small = vocabulary().heads, folded(actor.name).split()
    told = _TRADED if leads else ("“company”",)
    called = any(e.startswith(told) for e in actor.evidence)
    role = _until_preposition(actor.role.split()) if actor.role else []
    if called and _BUSINESS.isdisjoint(role) and not _NO_FIRMS.isdisjoint(role):
        return False  # an aid group
    ends = heads.get(small[-1]) == "ending"
    return ends or (called and _NAMED.isdisjoint(small))


def _is_traded(actor: Actor) -> bool:
    """Whether it has shares that are dealt in, or results."""
    return any(e.startswith("“posted a loss”") for e in actor.evidence)


def holders(words: Words, actors: tuple[Actor, ...]) -> Iterator[tuple[Actor, Span]]:
    """Where "the president" or "the opposition leader" stands for the one who is."""
    offices = _offices(actors)
    followers, begins = _followers(), {office.split(" ")[0] for office in offices}
    for at in _before_offices(words) if offices else ():
        if words.small[at + 1] not in begins:
            continue
        for length in (3, 2, 1):
            end = at + length
            holder = offices.get(" ".join(words.small[at + 1 : end + 1]))
            if holder and _ends(words, end, followers):
                small = max((i for i in range(at, end) if words.capital[i]), default=at)
                yield holder, words.span(at + 1 if words.capital[end] else small + 1, end)
                break


def _before_offices(words: Words) -> Iterator[int]:
    """Where an office may follow: behind "the", or "PM" in front of no name and behind none."""
    for at, small in enumerate(words.small):
        if small == "the":
            yield at
        elif small in _LETTERED and at and words.written[at].isupper():
            before = at - 1
            if words.small[before] != "the" and not words.capital[before]:
                yield before


@cache
def _followers() -> frozenset[str]:
    """Words behind which an office ends: the president | of, said, denounced."""
    known = vocabulary()
    return frozenset({*known.function, *known.doings, *reporting_verbs(), "further"})


def _ends(words: Words, at: int, followers: frozenset[str]) -> bool:
    """Whether nothing follows that would make another office or name of it."""
    after = words.around(at + 1)
    return after not in ("of", "for", "-") and (not after[0].isalpha() or after in followers)


def _until_preposition(words: list[str]) -> list[str]:
    """The office without what it is for: "doctor" of "doctor at a clinic in Kovel".

    Of "Ministry of Health spokesman" it is the last word.
    """
    roles = vocabulary().roles
    if words[-1] in roles and roles.isdisjoint(words[:-1]):
        return words if "of" not in words else words[-1:]
    ends = (at for at, word in enumerate(words) if at and word in PREPOSITIONS)
    return words[: next(ends, len(words))]


def _offices(actors: tuple[Actor, ...]) -> dict[str, Actor]:
    """{the noun of a role: the one who holds it}; the president is not that of a club.

    Beside the president of a story at home, a Moravian president is not "the president".
    """
    whole: dict[str, Actor | None] = {}
    foreign: dict[str, Actor | None] = {}
    cut: dict[str, Actor | None] = {}
    called: dict[str, Actor | None] = {}
    nationalities = vocabulary().nationalities
    for actor in actors:
        if actor.kind == "person" and actor.role:
            words = folded(actor.role).split()
            office = _until_preposition(words)
            found = foreign if office[0] in nationalities else whole if office == words else cut
            for noun in _nouns_of(office):
                found[noun] = None if noun in found else actor
                noun = _CALLED.get(noun, "")
                called[noun] = None if noun in called else actor
    meant = called | cut | foreign | whole
    return {noun: actor for noun, actor in meant.items() if noun and actor is not None}


def _nouns_of(office: list[str]) -> Iterator[str]:
    """What one may be called by an office; who was president is only "the former president"."""
    past = [word for word in office if word in _PAST]
    if past:
        yield f"{past[0]} {office[-1]}"
        return
    for length in range(1, min(len(office), 3) + 1):
        yield " ".join(office[-length:])
