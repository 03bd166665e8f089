"""Whose short form is a name: Oriva Motors Inc., Oriva Motors, Oriva?

Which names may be short is asked in `shortened`, of which longer ones in `whole_names`; where
several are left, `_homes` has the lines that choose.
"""

from collections import defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.families import last_names
from reader.analysis.actors.shortened import (
    PERSONAL,
    PLACES,
    TRADED,
    is_traded,
    is_visited,
    may_be_short,
)
from reader.analysis.actors.whole_names import (
    CLUBS,
    begins_with,
    is_headed,
    is_of_district,
    is_of_its_place,
    is_part_of,
    is_partnership,
    is_party,
    stem_of,
)
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_SOLD = ("“shares”", "“company”", "acts as firms do", "“posted a loss”", "“, founded by”")
_TAUGHT_AT = ("university", "college", "institute")
_RUNS = ("acts as firms do", "“posted a loss”", "“, founded by”")


def join_short_forms(candidates: list[Candidate], words: Words) -> None:
    """First words of a firm to the firm: Oriva Motors Inc, Oriva Motors, Oriva."""
    known = vocabulary()
    by_first: dict[str, list[Candidate]] = defaultdict(list)
    by_second: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind == "organization":
            by_first[candidate.small[0]].append(candidate)
            if "-" in candidate.small[0]:  # Zumbo of Zumbo-Orla Inc.
                by_first[candidate.small[0].split("-")[0]].append(candidate)
            leads = known.heads.get(candidate.small[0]) == "first" or candidate.small[0] in CLUBS
            if leads and len(candidate.small) > 1:
                second = candidate.small[1 + (candidate.small[1] in known.particles) :]
                by_second[second[0] if second else ""].append(candidate)  # Banca Zumbo is Zumbo
    families = last_names(candidates)
    lent = {c.small[-1]: c for c in candidates if c.small[-2:-1] == ("of",)}  # University of Kovel
    for short in sorted(candidates, key=lambda c: -len(c.small)):
        campus = _campus(short, by_first[short.small[0]]) if short.small[-1] == "state" else None
        if campus is not None:
            campus.take(short)
            continue
        if not may_be_short(short, words, known):
            continue
        if short.main.phrase in families and not (short.known_as or short.has(*TRADED)):
            continue  # Orla is one of the Orlas, and no Orla Foundation
        if len(short.small) == 1 and short.small[0] in lent and not short.has(*_SOLD):
            _give_to_university(short, lent[short.small[0]])
            continue  # at Kovel, where the University of Kovel and the Kovel Lantern are named
        near = (by_first[short.small[0]] + by_second[short.small[0]])[:50]
        homes = _homes(short, near, known)
        if len(homes) == 1:
            homes[0].take(short)


def _campus(short: Candidate, near: list[Candidate]) -> Candidate | None:
    """Zumbo State, where the Zumbo State University or its School of Salt is named."""
    length = len(short.small)
    homes = [c for c in near if c.small[: length + 1] == (*short.small, "university")]
    return homes[0] if len(homes) == 1 and not (homes[0].merged or short.merged) else None


def _give_to_university(short: Candidate, home: Candidate) -> None:
    """Kovel's Department of Physics is one of the University of Kovel."""
    owns = short.kind == "organization" and short.has("“'s shares”")
    if owns and home.small[0] in _TAUGHT_AT and not home.merged and home is not short:
        home.take(short)


def _homes(short: Candidate, near: list[Candidate], known: Vocabulary) -> list[Candidate]:
    """What it may be a short form of: the firm of just that name, else the longer names."""
    stem = stem_of(short.small, known)
    homes = [
        home
        for home in near
        if stem and len(home.small) > len(short.small) and not home.merged
        if begins_with(home, stem, known)
        if not short.known_as or _is_that_of_the_list(short, home, known)
        if len(short.small) == 1 or not is_of_district(home, len(short.small))
        if (len(short.small) > 1 and not is_part_of(short, home, known))
        or is_party(short, home)
        or not (is_of_its_place(short, home) or is_part_of(short, home, known))
    ]
    saint = short.has("a saint's")  # at St Luke's, which is St Luke's Hospital
    if short.has(*PLACES) and not (saint or is_traded(short)):
        homes = [home for home in homes if home.has("the ending of a firm")]
    same = [home for home in homes if stem_of(home.small, known) == stem]
    personal = short.kind == "person" and len(short.small) > 1 and short.has(*PERSONAL)
    if personal and not (is_visited(short) or short.has(*_RUNS)):
        return same  # "Milton Zumbo shares" are those of Milton Zumbo Inc.
    return same or _parents([home for home in homes if _may_go_on(short, home, known)], known)


def _is_that_of_the_list(short: Candidate, home: Candidate, known: Vocabulary) -> bool:
    """Whether a longer name is a listed one's: but Ford is not the Ford Falcon."""
    if is_partnership(short, home):
        return True
    two = len(short.small) > 1 and home.known_as is not None  # that a list has
    return is_headed(home, known) and not two


def _parents(homes: list[Candidate], known: Vocabulary) -> list[Candidate]:
    """Without the daughters of the first: Oriva Ships Inc., and no Oriva Ships Malaysia Ltd."""
    if len(homes) < 2:
        return homes
    stems = [stem_of(home.small, known) for home in homes]
    short = min(stems, key=len)
    if all(stem[: len(short)] == short for stem in stems):
        return [home for home, stem in zip(homes, stems, strict=True) if stem == short]
    return homes


def _may_go_on(short: Candidate, home: Candidate, known: Vocabulary) -> bool:
    """Oriva Inc. is no short form of Oriva Ships Inc., but of Oriva Inc. International."""
    whole = known.heads.get(short.small[-1]) == "ending"
    return not whole or home.small[: len(short.small)] == short.small
