"""Families by their noun: "the Zumbo family", "the Zumbo brothers" are a group for themselves."""

from dataclasses import replace

from reader.analysis.actors.candidates import Candidate
from reader.analysis.findings import Actor
from reader.analysis.names import Name
from reader.analysis.names.words import Words

_CLANS = ("family", "brothers", "sisters", "twins", "siblings")


def is_of_clan(name: Name, words: Words) -> bool:
    """Whether one name, without a title, stands before the noun: the [Zumbo] family."""
    behind = name.last + 1
    if name.first < name.last or name.title is not None or words.around(behind) not in _CLANS:
        return False
    return not words.capital[behind] and words.around(name.first - 1) == "the"


def is_clan(candidate: Candidate, words: Words) -> bool:
    """Whether nothing else is called so."""
    if words.small[candidate.names[0].last + 1] not in _CLANS:
        return False  # of most names no more is asked
    return all(is_of_clan(name, words) for name in candidate.names)


def clan_of(actor: Actor, candidate: Candidate, words: Words) -> Actor:
    """The family under its whole name."""
    spans = sorted({words.span(name.first, name.last + 1) for name in candidate.names})
    name = " ".join(spans[0].of(words.text).split())
    return replace(actor, name=name, kind="group", role=None, role_span=None, mentions=tuple(spans))
