"""Which organization is meant by a part of its name: the Air Force, the Commission, the Court?

Each way is a sieve, called in its turn by `sieves`; a firm that is called by its first words is
found by `short_forms`.
"""

from collections import defaultdict

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_PLACES = ("a country", "a region", "a capital", "a large city")
_LEADING = frozenset(("united", "royal", "federal", "national", "senate", "house"))


def join_leading_countries(candidates: list[Candidate], _words: Words) -> None:
    """The Danish Air Force is the Air Force."""
    known = vocabulary()
    by_phrase = {c.main.phrase: c for c in candidates}
    for long in candidates:
        first = long.small[0]
        led = (
            bool(known.nationalities.get(first))
            or first in _LEADING
            or first in known.countries
            or first in known.cities
        )
        far = len(long.small) > 3 and known.is_place(
            " ".join(long.small[:2])
        )  # New York Daily News
        if not (led or far) or len(long.small) < 2 or long.merged or long.kind != "organization":
            continue
        short = by_phrase.get(" ".join(long.small[1 + far :]))
        if short and short is not long and not (short.merged or short.has(*_PLACES)):
            long.take(short)  # but United Russia is not Russia, nor Royal Caribbean the sea


def join_places_behind(candidates: list[Candidate], _words: Words) -> None:
    """The Supreme Court of Kenya is the Supreme Court where there is no other."""
    known = vocabulary()
    homes: dict[str, list[Candidate]] = defaultdict(list)
    for long in candidates:
        if long.kind == "organization" and "of" in (words := long.main.phrase.split())[2:-1]:
            at = words.index("of", 2)
            behind = at + 1 + (words[at + 1] == "the")
            placed = known.is_place(" ".join(words[behind:])) or words[at - 1] == "court"
            if known.heads.get(words[at - 1]) == "last" and placed:
                homes[" ".join(words[:at])].append(long)
                if known.nationalities.get(words[0]) and at > 2:  # Danish High Court of Appeal
                    homes[" ".join(words[1:at])].append(long)
    for short in candidates:
        found = homes.get(short.main.phrase, [])
        if len(found) == 1 and not short.merged and not found[0].merged:
            found[0].take(short)


def join_bearers(candidates: list[Candidate], _words: Words) -> None:
    """The Peter G. Zumbo Fund is the Zumbo Fund, the University of Kovel at Orla that of Kovel."""
    homes: dict[str, list[Candidate]] = defaultdict(list)
    for long in candidates:
        if long.kind != "organization" or len(long.small) < 3 or long.merged:
            continue
        words = long.main.phrase.split()
        for at in range(1, len(words) - 1):
            if not _is_borne(words[at - 1]):
                break
            homes[" ".join(words[at:])].append(long)
        if words[0] == "university" and "at" in words[3:-1]:
            homes[" ".join(words[: words.index("at", 3)])].append(long)
    for short in candidates if homes else ():
        found = homes.get(short.main.phrase, ())
        if len(found) == 1 and not (short.merged or short.known_as or found[0].merged):
            found[0].take(short)


def _is_borne(small: str) -> bool:
    """Whether it may be the first name, or an initial, of whom a body is called after."""
    known = vocabulary()
    if known.is_place(small):
        return False  # the Georgia Democratic Party
    return small in known.given or len(small.strip(".")) == 1 or small in ("and", "&")


def join_heads_alone(candidates: list[Candidate], _words: Words) -> None:
    """The Commission is the Electoral Commission where there is no other."""
    known = vocabulary()
    by_head: dict[str, list[Candidate]] = defaultdict(list)
    by_led: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind == "organization" and len(candidate.small) > 1:
            for head in _heads_of(candidate, known):
                by_head[head].append(candidate)
            by_led[_led(candidate)].append(candidate)
    for single in candidates:
        if len(single.small) > 1 or single.merged or not known.heads.get(single.small[0]):
            continue
        if _only_begins(single):
            continue
        near = by_head[single.small[0]] or by_led[single.small[0]]
        homes = [home for home in near if not home.merged]
        listed = single.known_as is not None and not (homes and _is_team(single, homes[0]))
        if len(homes) == 1 and not listed:
            homes[0].take(single)


def _only_begins(single: Candidate) -> bool:
    """Board member Ann Lee left: a noun that has its capital from the sentence alone."""
    if single.small[0] not in vocabulary().bare_heads:
        return False
    loose = {"first in its sentence", "a noun behind it"}
    return all(loose <= set(name.context) for name in single.names)


def _led(home: Candidate) -> str:
    """The word before "of": the Army Corps of Engineers is the Corps."""
    phrase = home.main.phrase.split()
    return phrase[phrase.index("of", 2) - 1] if "of" in phrase[2:] else ""


def _heads_of(home: Candidate, known: Vocabulary) -> set[str]:
    """Its last word and its first; but the Senate Rivers Committee is not the Senate."""
    first, last = home.small[0], home.small[-1]
    within = known.heads.get(last) == "last" and " of " not in home.main.phrase
    return {last} if within or first == "united" else {first, last}


def _is_team(single: Candidate, home: Candidate) -> bool:
    """Whether the list's Warriors are those of this article: the Kovel Warriors."""
    word = single.small[0]
    nickname = (
        word.endswith("s") and not word.endswith("ss") and single.has("known, but a common word")
    )
    return nickname and home.small[-1] == word and home.known_as is None
