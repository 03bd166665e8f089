"""What is called so: "a front company called Zumbo", "a gang calling itself Zumbo".

The noun before "called" tells the kind, and all that has a capital behind it is the name.
"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_CALLED = frozenset(("called", "named", "dubbed", "christened"))
_KNOWN = frozenset(("known", "trading", "operating", "registered"))  # as
_PEOPLE = frozenset((
    "man", "woman", "boy", "girl", "child", "person", "teenager", "baby", "friend", "neighbor",
    "neighbour", "student", "youth", "guy", "kid", "stranger",
))  # fmt: skip


_MARKS = ("“", '"', "'", "‘")
# What may stand right before the mark: the website “Zumbo Orla”, the channel "Kori".
_QUOTED = frozenset((
    "website", "newspaper", "newspapers", "channel", "magazine", "blog", "portal", "daily",
    "weekly", "tabloid", "broadsheet", "broadcaster", "station", "company", "firm", "group", "band",
    "party", "movement", "organization", "organisation", "association", "ngo", "startup", "outlet",
    "agency", "militia", "gang", "newssheet",
))  # fmt: skip
_IN_PARTIES = frozenset((
    "mps", "lawmakers", "deputies", "councillors", "councilors", "members", "leader", "leaders",
    "chairman", "chairwoman", "co-chair", "activists", "councillor", "councilor", "lawmaker",
))  # fmt: skip
_CALLS = frozenset(("call", "calling", "calls", "styles", "styling"))
_ITSELF = ("itself", "themselves")
_BEFORE = _CALLED.union(_MARKS, _ITSELF, ("as", "only"))


def noun_called(words: Words, first: int) -> str | None:
    """The noun before "called" or "known as" in front of a name; None where there is none."""
    at = first - 1
    if words.small[at] not in _BEFORE:
        return None
    if words.small[at] in _ITSELF:
        return "group" if words.around(at - 1) in _CALLS else None
    if words.small[at] not in _CALLED:
        at -= 1
        if words.small[at + 1] in _MARKS and words.small[at] in _QUOTED and not words.capital[at]:
            return words.small[at]
        if words.small[at] in ("of", "from") and words.small[at - 1] in _IN_PARTIES:
            return "party" if words.small[at + 1] in _MARKS else None  # MPs from "Orla"
    if words.small[at + 1] == "as" and words.around(at) == "trading":
        return "company"  # Oriva Ltd, trading as Blue Anchor
    if words.around(at) in _CALLED or (at < first - 1 and words.around(at) in _KNOWN):
        noun = at - 1
        low = noun >= 0 and (not words.capital[noun] or words.small[noun] == "ngo")
        return words.small[noun] if low else None
    return None


def called_kind(words: Words, edge: int, before: str, known: Vocabulary) -> str | None:
    """What the noun before "called" says of the name whose first word, or "the", is at `edge`."""
    noun = noun_called(words, edge) if before in _BEFORE else None
    return None if noun is None else kind_of_noun(noun, known)


def kind_of_noun(noun: str, known: Vocabulary) -> str | None:
    """What bears such a noun: a company is a firm, a town a place, a farmer a person."""
    if noun == "site":
        return "place"  # though "the site Zumbo" is one of the web
    kin = known.kin.get(noun)
    if kin == "before" or known.heads.get(noun) == "last":
        return "firm"
    if kin == "place" or known.place_heads.get(noun) in ("last", "both"):
        return "place"
    return "person" if noun in known.roles or noun in _PEOPLE else None
