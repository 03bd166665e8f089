"""A long name and its initials: "Kovel River Authority (KRA)" and "KRA" are one actor."""

from collections import defaultdict
from collections.abc import Iterator

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_SMALL = ("of", "for", "and", "the", "on", "de", "la", "du", "del", "do", "da", "des", "di")

_FAR = 9  # words between a name and its initials, as in ", which is known by its Spanish initials"


def join_acronyms(candidates: list[Candidate], words: Words) -> None:
    """Acronyms go to the name they are defined for, else to the one whose initials they are."""
    short = {c: letters for c in candidates if (letters := _letters(c, words))}
    spoken = [c for c in candidates if len(c.small) == 1 and c.has("in brackets behind a name")]
    if not (short or spoken):
        return
    full = [c for c in candidates if len(c.small) > 1]
    by_end = {name.last: c for c in full for name in c.names}
    for candidate in spoken:
        if candidate not in short:
            _join_spoken(candidate, by_end)
    by_start = {name.first: (c, name.last) for c in full for name in c.names}
    by_initials: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in full:
        for letters in set(_initials(candidate.main, words)):
            by_initials[letters].append(candidate)
    for candidate, letters in short.items():
        home = (
            _defined(candidate, letters, by_end, words)
            or _explained(candidate, by_start, words)
            or _only([home for home in by_initials[letters] if _may_mean(candidate, home)])
        )
        if home and home is not candidate and not home.merged:
            home.take(candidate)


def _join_spoken(short: Candidate, by_end: dict[int, Candidate]) -> None:
    """Kovel Taxi Council (Kotaco): letters of the name in their order, as a word."""
    for name in short.names:
        home = by_end.get(name.first - 2)
        if home and home.has("a head word") and not home.merged and _is_drawn(name.phrase, home):
            home.take(short)
            return


def _is_drawn(short: str, home: Candidate) -> bool:
    """Whether the letters come in the name in this order, and both begin with the same."""
    letters = iter("".join(home.small))
    return short[0] == home.small[0][0] and all(letter in letters for letter in short)


def _letters(candidate: Candidate, words: Words) -> str | None:
    written = words.written[candidate.main.first].replace(".", "")
    single = len(candidate.small) == 1
    if not single or not 2 <= len(written) <= 8 or sum(map(str.isupper, written)) < 2:
        return None
    return None if candidate.has("a country") else written.upper()


def _initials(name: Name, words: Words) -> Iterator[str]:
    """The ways a name may be cut down to letters."""
    parts = [word for word in words.written[name.first : name.last + 1] if word[0].isalpha()]
    pieces = [piece for word in parts for piece in word.split("-") if piece]
    yield "".join(piece[0] for piece in pieces).upper()
    yield "".join(piece[0] for piece in pieces if piece[0].isupper())
    large = [word for word in parts if word.lower() not in _SMALL]
    yield "".join(word[0] for word in large).upper()
    if len(large) > 3 and name.small[0] in vocabulary().countries:  # not of the U.S.
        yield "".join(word[0] for word in large[1:]).upper()
    heads = vocabulary().heads
    yield "".join(piece[0] for piece in pieces if heads.get(piece.lower()) != "ending").upper()


def _defined(
    short: Candidate, letters: str, by_end: dict[int, Candidate], words: Words
) -> Candidate | None:
    """The name that the acronym stands behind: in brackets, or after "or" or "initials"."""
    for name in short.names:
        home = by_end.get(_end_of_long(name.first, by_end, words))
        behind_comma = words.around(name.first - 1) == ","
        if home and behind_comma and not (home.has("a head word") and _is_drawn(name.phrase, home)):
            continue
        if home and (
            home.small[0][0].upper() == letters[0]
            or _is_translated(short, home)
            or _is_shuffled(letters, home)
        ):
            return home
    return None


def _explained(
    short: Candidate, by_start: dict[int, tuple[Candidate, int]], words: Words
) -> Candidate | None:
    """KRA (Kovel River Authority): the name in brackets behind the acronym."""
    for name in short.names:
        if words.around(name.first + 1) == "(":
            home, last = by_start.get(name.first + 2, (None, 0))
            if home and words.around(last + 1) == ")" and _is_translated(short, home):
                return home
    return None


def _end_of_long(at: int, by_end: dict[int, Candidate], words: Words) -> int:
    """Where the long name of an acronym would end: "Zumbo Front | (ZF", "Zumbo Front |, or ZF"."""
    before = words.around(at - 1)
    if before == "or" and words.around(at - 2) == ",":
        return at - 3
    if before in ("initials", "acronym"):  # Zumbo Front, known by its French initials ZF
        return next((end for end in range(at - 3, at - _FAR, -1) if end in by_end), at)
    between = before == "," and words.around(at + 1) in (",", ".")  # Zumbo Front, ZF,
    return at - 2 if before == "(" or between else -1


def _is_translated(short: Candidate, home: Candidate) -> bool:
    """Alliance of Villages (ZOO): letters of the name in another language."""
    headed = home.kind == "organization" and home.has("a head word")
    listed = (short.known_as or short.main.phrase).lower() != short.main.phrase
    return headed and not listed and len(short.small[0]) > 2


def _is_shuffled(letters: str, home: Candidate) -> bool:
    """Unity and Village Party (PUV): its initials in the order of another language."""
    initials = {word[0].upper() for word in home.small if word not in _SMALL}
    return len(letters) > 2 and home.has("a head word") and initials.issuperset(letters)


def _may_mean(short: Candidate, home: Candidate) -> bool:
    """Two letters that a list knows mean only that: the U.N. is not the U.S. Navy."""
    if short.known_as is None or len(short.main.phrase.replace(".", "")) > 2:
        return True
    return home.known_as == short.known_as or home.main.phrase.startswith(short.known_as.lower())


def _only(homes: list[Candidate]) -> Candidate | None:
    living = [home for home in homes if not home.merged and home.kind != "person"]
    return living[0] if len(living) == 1 else None
