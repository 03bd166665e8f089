"""Chuck Zumbo and Charles Zumbo: one man, where the article has no other of either name."""

from collections import defaultdict

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.name_parts import may_be_person
from reader.analysis.names.words import Words

_QUOTES = frozenset('"“”')


def join_nicknames(candidates: list[Candidate], words: Words) -> None:
    """Full names with the same last name, of which one first name is short for the other."""
    full = lexicon.classes("nicknames")
    by_last: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if len(candidate.small) > 1 and may_be_person(candidate):
            by_last[candidate.small[-1]].append(candidate)
    for family in by_last.values():
        _join_quoted(family, words)
        for short in family:
            meant = full.get(short.small[0], "").split() if len(family) > 1 else ()
            homes = [c for c in family if c is not short and c.small[0] in meant]
            if len(homes) == 1 and not short.merged and not homes[0].merged:
                homes[0].take(short)


def _join_quoted(family: list[Candidate], words: Words) -> None:
    """Zumbo "Kiki" Orla is Zumbo Orla, and Zumbo Maria Orla too."""
    quoted = [c for c in family if not _QUOTES.isdisjoint(c.main.span.of(words.text))]
    if len(quoted) != 1 or quoted[0].merged:
        return
    home = quoted[0]
    for other in family:
        if other is not home and not other.merged and other.small[0] == home.small[0]:
            main = home.main
            home.take(other)
            home.show(main)
