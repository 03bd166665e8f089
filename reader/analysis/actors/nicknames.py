"""Chuck Zumbo and Charles Zumbo: one man, where the article has no other of either name.

So is Crooked Chuck, as his opponents call him.
"""

from collections import defaultdict

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.name_parts import may_be_person
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_QUOTES = frozenset('"“”')
_EPITHET = 2  # words: Crazy Ann


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


def join_epithets(candidates: list[Candidate], _words: Words) -> None:
    """What an opponent calls somebody by her first name, where the article has no other of it."""
    first: dict[str, list[Candidate]] = defaultdict(list)
    epithets = [c for c in candidates if len(c.small) == _EPITHET and _is_epithet(c)]
    for candidate in candidates if epithets else ():
        if len(candidate.small) > 1 and may_be_person(candidate) and candidate not in epithets:
            first[candidate.small[0]].append(candidate)
    for epithet in epithets:
        homes = first[epithet.small[1]]
        if len(homes) == 1 and not homes[0].merged:
            homes[0].take(epithet)


def _is_epithet(candidate: Candidate) -> bool:
    """Whether it is a word of English, and no head of a body or a place, and a given name."""
    known, small = vocabulary(), candidate.small
    if small[1] not in known.given or candidate.kind != "person":
        return False
    head = small[0] in known.heads or small[0] in known.place_heads or small[0] in known.kin
    head = head or small[0].endswith("s")  # Forts Henry and Zumbo
    named = small[0] in known.given or " ".join(small) in known.organizations
    return small[0] in known.common and not (head or named or known.is_place(" ".join(small)))


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
