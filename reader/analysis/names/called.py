"""What is called so: "a front company called Zumbo", "a town known as Zumbo", "a man named Zumbo".

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
_BEFORE = _CALLED.union(_MARKS, ("as", "only"))


def noun_called(words: Words, first: int) -> str | None:
    """The noun before "called" or "known as" in front of a name; None where there is none."""
    at = first - 1
    if words.small[at] not in _BEFORE:
        return None
    if words.small[at] not in _CALLED:
        at -= 1
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
