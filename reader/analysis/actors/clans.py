"""Families by their noun: "the Zumbo family", "the Zumbo brothers" are a group for themselves.

"The Zumbos" are the same ones, and so is a bare Zumbo who is nobody: the Zumbo stake.
"""

from dataclasses import replace

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import last_names
from reader.analysis.findings import Actor
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_CLANS = frozenset(("family", "brothers", "sisters", "twins", "siblings"))
_SOMEBODY = ("says or does", "said it", "a title", "“he”", "“who”", "acts as people do")


def is_of_clan(name: Name, words: Words) -> bool:
    """Whether one name, without a title, stands before the noun: the [Zumbo] family.

    The Miami family is one that lives there.
    """
    behind = name.last + 1
    if words.small[behind] not in _CLANS or name.first < name.last or name.title is not None:
        return False
    known = vocabulary()
    town = known.is_place(name.phrase) and name.phrase not in known.surnames
    return not town and not words.capital[behind] and words.small[name.first - 1] == "the"


def is_clan(candidate: Candidate, words: Words) -> bool:
    """Whether a family is called so."""
    return is_of_clan(candidate.main, words)


def join_clans(clans: list[Candidate], candidates: list[Candidate]) -> None:
    """To a family its plural, and the bare name if nobody has it and it says and does nothing."""
    borne = last_names(c for c in candidates if not c.merged)
    for clan in clans:
        word = clan.small[0]
        called: dict[str, tuple[str, ...]] = {f"{word}s": (), f"{word}es": ()}
        if word not in borne:
            called[word] = _SOMEBODY
        for single in candidates:
            if single in clans or single.merged or len(single.small) > 1:
                continue
            own = called.get(single.small[0])
            firm = own and single.kind == "organization" and single.margin > 0
            if own is not None and not firm and not single.has(*own):
                main = clan.main
                clan.take(single)
                clan.show(main)


def clan_of(actor: Actor, candidate: Candidate, words: Words) -> Actor:
    """The family under its whole name."""
    names = candidate.names
    spans = sorted({words.span(n.first, n.last + is_of_clan(n, words)) for n in names})
    whole = words.span(candidate.main.first, candidate.main.last + 1)
    name = " ".join(whole.of(words.text).split())
    return replace(actor, name=name, kind="group", role=None, role_span=None, mentions=tuple(spans))
