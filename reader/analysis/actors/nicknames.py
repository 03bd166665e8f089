"""Chuck Zumbo and Charles Zumbo: one man, where the article has no other of either name."""

from collections import defaultdict

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.people import may_be_person
from reader.analysis.names.words import Words


def join_nicknames(candidates: list[Candidate], _words: Words) -> None:
    """Full names with the same last name, of which one first name is short for the other."""
    full = lexicon.classes("nicknames")
    by_last: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if len(candidate.small) > 1 and may_be_person(candidate):
            by_last[candidate.small[-1]].append(candidate)
    for family in by_last.values():
        for short in family:
            meant = full.get(short.small[0], "").split() if len(family) > 1 else ()
            homes = [c for c in family if c is not short and c.small[0] in meant]
            if len(homes) == 1 and not short.merged and not homes[0].merged:
                homes[0].take(short)
