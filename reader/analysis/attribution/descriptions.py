"""Whom words mean that say what somebody is: "the 22-year-old", "the minister", "the striker".

An office means the only one who holds it. A noun of `descriptions.txt` means whom "he" or "she"
would mean there, and is never certain. To teach it a noun, add a line to that list.
"""

import re

from reader.analysis.attribution.known_nouns import sex_described
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.pronouns import PRONOUNS, Pronouns
from reader.analysis.findings import Actor, Speaker
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_AGE = re.compile(r"[Tt]he (?P<years>\d{1,3})-year-old\Z")
_OTHERS = frozenset((
    "former", "ex", "late", "deputy", "vice", "assistant", "other", "second", "next", "then",
    "first", "new", "old", "incoming", "outgoing", "junior", "shadow", "acting", "two", "three",
))  # fmt: skip
_ALSO = {  # what else one may be who is called so
    "skipper": ("captain",),
    "lawmaker": ("mp", "senator", "congressman", "congresswoman", "representative", "councillor"),
    "legislator": ("mp", "senator", "congressman", "congresswoman", "representative", "mla"),
    "premier": ("prime minister",),
    "spokesperson": ("spokesman", "spokeswoman"),
    "boss": ("manager", "head coach", "chief executive"),
    "gaffer": ("manager", "head coach"),
    "chief": ("president", "chief executive", "director", "secretary", "chairman"),
}
_LEADERS = frozenset(("head", "boss", "chief", "leader"))
_LEADS = re.compile(r"\b(?:chief|ceo|head|president|chair(?:man|woman)?|director|boss|leader)\b")
_LEADING = re.compile(  # roles of those who are not called by what they play or perform
    r"\b(?:coach|manager|director|chairman|president|owner|referee|agent|minister|judge|analyst)\b"
)
_BOTH = {"he": ("he",), "she": ("she",), "any": ("he", "she")}


def described(naming: Naming, phrase: int, span: Span) -> Speaker | None:
    """Whom "the striker" means, perhaps: whom "he" or "she" would mean, if only one fits."""
    sex = sex_described(naming, span)
    if sex not in _BOTH:
        return None  # nobody, or one of two rivals: "the nominee"
    pronouns, words = Pronouns(naming), span.of(naming.text).lower().split()
    meant = [pronouns.meaning(phrase, span, pronoun).actor for pronoun in _BOTH[sex]]
    fitting = {actor.name: actor for actor in meant if actor is not None and _may_be(actor, words)}
    actor = _nearest(naming, list(fitting.values()), span)
    return None if actor is None else Speaker(span, actor, actor.name, certain=False)


def _nearest(naming: Naming, fitting: list[Actor], span: Span) -> Actor | None:
    """The only one, else the only one who was named before in the same paragraph."""
    if len(fitting) > 1:
        begin = naming.text.rfind("\n", 0, span.start)
        here = [any(begin < m.start < span.start for m in actor.mentions) for actor in fitting]
        fitting = [actor for actor, named in zip(fitting, here, strict=True) if named]
    return fitting[0] if len(fitting) == 1 else None


def leader_of(naming: Naming, phrase: int, span: Span) -> Speaker | None:
    """Whom "the head of Zed Mills" means, perhaps: the only one told to lead it."""
    phrases = naming.reading.phrases
    if (
        phrases.word(phrase).lower() not in _LEADERS
        or phrases.letters[phrase + 1 : phrase + 3] != "fA"
    ):
        return None
    body = naming.written(phrase + 2).lower().removeprefix("the ")
    leading = [
        role.actor
        for role in naming.cast.roles
        if role.is_person and body in (role.actor.role or "").lower()
        if _LEADS.search((role.actor.role or "").lower())
    ]
    known = len(leading) == 1 and leading[0].mentions[0].start < span.start
    return Speaker(span, leading[0], leading[0].name, certain=False) if known else None


def _may_be(actor: Actor, words: list[str]) -> bool:
    """Whether somebody may be called so: no coach is "the striker", no Dane "the Czech skipper"."""
    role = (actor.role or "").lower()
    own, lands = _lands(role.split()), _lands(words)
    if own and lands and own != lands:
        return False
    if words[-1] in vocabulary().nationalities:
        return True  # the Dane, who is their coach
    return words[-1] in role or _LEADING.search(role) is None


def in_office(naming: Naming, span: Span) -> Speaker | None:
    """Whom "the harbour minister" means, perhaps: the only minister that was named before."""
    words = span.of(naming.text).lower().split()
    also = _ALSO.get(words[-1], ())
    known = words[0] == "the" and (also or words[-1] in vocabulary().roles)
    if not known or len(words) + len(also) < 3 or not _OTHERS.isdisjoint(words):
        return None
    offices, lands = (words[-1], *also), _lands(words)
    named = [
        role.actor
        for role in naming.cast.roles
        if role.is_person
        and any(_holds(role.actor, office, lands) for office in offices)
        and (words[-1] != "chief" or _leads_it(role.actor, words[1:-1]))
        and role.actor.mentions[0].start < span.start
    ]
    return Speaker(span, named[0], named[0].name, certain=False) if len(named) == 1 else None


def _leads_it(actor: Actor, body: list[str]) -> bool:
    """Whether the body of "the Senate chief" is told in somebody's role: "Senate president"."""
    return set(body) <= set((actor.role or "").lower().split())


def _lands(words: list[str]) -> set[str]:
    """The countries that the words tell by a nationality: India, of "the Indian skipper"."""
    known = vocabulary().nationalities
    return {known[word].lower() for word in words if word in known}


def _holds(actor: Actor, office: str, lands: set[str]) -> bool:
    """Whether an office is somebody's role: "minister", "harbour minister", "minister of Peace"."""
    role = (actor.role or "").lower()
    if office not in role:
        return False
    *before, last = re.split(rf"\b{re.escape(office)}(?= (?:of|for|at|in|on|to)\b|\Z)", role)
    if not before or last.startswith("s") or not _OTHERS.isdisjoint(before[0].split()):
        return False
    own = _lands(role.split())
    return own == lands or (not own and lands <= set(role.split()))


def aged(naming: Naming, phrase: int, span: Span) -> Speaker | None:
    """Whom "the 22-year-old" means: the one whose age is told, else perhaps he or she."""
    age = _AGE.match(span.of(naming.text))
    if age is None:
        return None
    known = naming.of_age(age["years"])
    if known is not None:
        return Speaker(span, known, known.name)
    pronouns = Pronouns(naming)
    told = [pronouns.meaning(phrase, span, pronoun).actor for pronoun in PRONOUNS]
    meant = {actor.name: actor for actor in told if actor is not None}
    actor = _nearest(naming, list(meant.values()), span)
    return None if actor is None else Speaker(span, actor, actor.name, certain=False)
