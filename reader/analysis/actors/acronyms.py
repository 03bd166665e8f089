"""Which name do initials stand for: "Kovel River Authority (KRA)" and "KRA" are one actor?

A way of saying so beside the name is a line of `_end_of_long`; whether the letters fit is asked in
`initials`.
"""

from collections import defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.initials import (
    initials_of,
    is_drawn,
    is_shuffled,
    is_translated,
    letters_of,
)
from reader.analysis.actors.spoken_acronyms import join_spoken
from reader.analysis.names.words import Words

_WINGS = frozenset(("maoist", "marxist", "marxist-leninist", "leninist", "wing", "faction"))
_OF_BODIES = 3  # letters
_FAR = 11  # words between a name and its initials, as in ", which is known by its Spanish initials"


def join_acronyms(candidates: list[Candidate], words: Words) -> None:
    """Acronyms go to the name they are defined for, else to the one whose initials they are."""
    _join_shouted(candidates, words)
    short = {c: letters for c in candidates if (letters := letters_of(c, words))}
    spoken = [c for c in candidates if len(c.small) == 1 and c.has("in brackets behind a name")]
    if not (short or spoken):
        return
    full = [c for c in candidates if len(c.small) > 1]
    by_end = {name.last: c for c in full for name in c.names}
    for candidate in spoken:
        if candidate not in short:
            join_spoken(candidate, by_end)
    by_start = {name.first: (c, name.last) for c in full for name in c.names}
    by_initials: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in full:
        for letters in set(initials_of(candidate.main, words)):
            by_initials[letters].append(candidate)
    for candidate, letters in short.items():
        home = (
            _defined(candidate, letters, by_end, words)
            or _explained(candidate, by_start, words)
            or _only(
                [home for home in by_initials[letters] if _may_mean(candidate, home)], candidate
            )
        )
        pointed = home and home.kind == "person" and "." in candidate.main.phrase  # B.C.
        if home and home is not candidate and not (home.merged or pointed):
            home.take(candidate)


def _join_shouted(candidates: list[Candidate], words: Words) -> None:
    """Kovel Union Sea Force (KU SEAFOR): two words in capitals, in brackets behind the name."""
    short = [c for c in candidates if len(c.small) == 2 and not c.merged]
    short = [c for c in short if words.around(c.names[0].first - 1) == "("]
    if not short:
        return
    by_end = {name.last: c for c in candidates for name in c.names}
    for candidate in short:
        first, last = candidate.names[0].first, candidate.names[0].last
        home = by_end.get(first - 2)
        shouted = all(map(str.isupper, words.written[first : last + 1]))
        if home and shouted and words.around(last + 1) == ")" and home.has("a head word"):
            home.take(candidate)


def _defined(
    short: Candidate, letters: str, by_end: dict[int, Candidate], words: Words
) -> Candidate | None:
    """The name that the acronym stands behind: in brackets, or after "or" or "initials"."""
    for name in short.names:
        home = by_end.get(_end_of_long(name.first, by_end, words))
        behind_comma = words.small[name.first - 1] == ","
        if home and behind_comma and not (home.has("a head word") and is_drawn(name.phrase, home)):
            continue
        if home and (
            home.small[0][0].upper() == letters[0]
            or is_translated(short, home)
            or is_shuffled(letters, home)
        ):
            return home
    return None


def _explained(
    short: Candidate, by_start: dict[int, tuple[Candidate, int]], words: Words
) -> Candidate | None:
    """KRA (Kovel River Authority); KRA, or Kovel River Authority, fell: the name behind."""
    for name in short.names:
        if words.around(name.first + 1) == "," and words.around(name.first + 2) == "or":
            home, last = by_start.get(name.first + 3, (None, 0))
            if home and words.around(last + 1) == "," and is_translated(short, home):
                return home
        if words.around(name.first + 1) == "(":
            home, last = by_start.get(name.first + 2, (None, 0))
            wing = home is not None and not _WINGS.isdisjoint(home.small)
            if home and not wing and words.around(last + 1) == ")" and is_translated(short, home):
                return home
    return None


def _end_of_long(at: int, by_end: dict[int, Candidate], words: Words) -> int:
    """Where the long name of an acronym would end: "Zumbo Front | (ZF", "Zumbo Front |, or ZF"."""
    before = words.around(at - 1)
    if before == "or" and words.around(at - 2) == ",":
        return at - 3
    if before in ("initials", "acronym"):  # Zumbo Front, known by its French initials ZF
        return next((end for end in range(at - 3, at - _FAR, -1) if end in by_end), at)
    if before == "(" and words.around(at - 2) in ("'s", "’s"):
        return at - 3  # the Zumbo Front's (ZF) men
    between = before == "," and words.around(at + 1) in (",", ".")  # Zumbo Front, ZF,
    return at - 2 if before == "(" or between else -1


def _may_mean(short: Candidate, home: Candidate) -> bool:
    """Two letters or a body that a list knows mean only that: the U.N. is not the U.S. Navy."""
    if len(short.main.phrase.replace(".", "")) > 2:
        return True
    if short.known_as is None:
        return not home.has("a known organization")
    return home.known_as == short.known_as or home.main.phrase.startswith(short.known_as.lower())


def _only(homes: list[Candidate], short: Candidate) -> Candidate | None:
    """The only one; somebody by three letters that no list knows, or by more: AOC, AMLO."""
    letters, body = len(short.main.phrase), short.known_as is not None or short.has("“the”")
    long = letters > _OF_BODIES or (letters == _OF_BODIES and not body)
    living = [home for home in homes if not home.merged and (long or home.kind != "person")]
    return living[0] if len(living) == 1 else None
