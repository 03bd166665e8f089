"""Is a nationality before a name no part of it: "French carmaker Oriva", "Scientologist Ann Lee"?

Each way of telling is a line of `_is_loose_people`; the surer come first.
"""

from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

PARTISANS = (
    "tory", "democrat", "republican", "conservative", "libertarian", "brexiteer", "labour",
)  # fmt: skip
_SERVICES = ("coast guard", "red crescent", "red cross")
_COLOURS = ("black", "white")
SIDES = ("northern", "southern", "eastern", "western")


def without_nationality(words: Words, stretch: Stretch) -> Stretch:
    """The stretch without a nationality before it, where that is no part of the name."""
    known, first = vocabulary(), stretch.first
    if first == stretch.last:
        return stretch
    if stretch.title is None:
        first += _length_of_long_people(words, first, stretch.last, known)
        first += _length_of_party(words, first, stretch.last, known)
    while first < stretch.last and _is_loose_people(words, first, stretch, known):
        first += 1
    return stretch if first == stretch.first else Stretch(first, stretch.last, stretch.title)


def _length_of_long_people(words: Words, first: int, last: int, known: Vocabulary) -> int:
    """How many words a nationality of several has, before two that are a name: Sri Lankan Ann Lee.

    "N. Korean" has three, as its point is one.
    """
    length = last - first - 1
    if not 2 <= length <= 3 or not words.capital[first + length]:
        return 0
    if " ".join(words.small[first : first + length]) not in known.nationalities:
        return 0
    rest = words.small[first + length : last + 1]
    headed = any(word in known.heads for word in rest) or rest[-1] in known.place_heads
    return 0 if headed else length


def _length_of_party(words: Words, first: int, last: int, known: Vocabulary) -> int:
    """How many words the party has before who is of it: Tory Ann Lee, Lib Dem Ann Lee."""
    length = 1 if words.small[first] in PARTISANS else 2
    party = length == 1 or words.small[first : first + 2] == ["lib", "dem"]
    named = first + length < last and words.small[first + length] in known.given
    return length if party and named else 0


def _is_loose_people(words: Words, at: int, stretch: Stretch, known: Vocabulary) -> bool:
    small = words.small
    if _is_adherent(words, at, known) or _is_label(words, at, stretch.last, known):
        return stretch.title is None
    if small[at] not in known.nationalities or small[at] in known.countries or stretch.title:
        return False
    if not words.capital[at + 1]:
        return False  # Americans for Clean Rivers
    rest = [word for word in small[at : stretch.last + 1] if word not in ("'s", "’s")]
    if _is_always_there(words, at, stretch.last, known) or _is_colour(rest, known):
        return False
    if small[at] in known.given and (rest[1] not in known.common or len(rest[1]) == 1):
        return False  # Christian, Roman, Jordan B. Orla
    if any(known.is_place(" ".join(rest[: n + 1])) for n in range(1, len(rest))):
        return False
    if " ".join(rest) in known.organizations or " ".join(rest) in known.characters:
        return False  # Black Widow
    if _has_initials(words, at, stretch.last):
        return False
    tail = " ".join(rest[1:])
    if small[at] in SIDES and not known.is_place(tail):
        return False  # Northern Vale Trains, not Northern Kenya
    if tail in _SERVICES:
        return False  # the Zumbian Coast Guard
    if tail in known.organizations or (len(rest) > 2 and known.is_place(tail)):
        return True  # Libyan World Court, Jewish West Bank
    return not any(word in known.heads or word in known.place_heads for word in rest[1:])


def _is_colour(rest: list[str], known: Vocabulary) -> bool:
    """Black Lantern, White Ribbon: what is called so, and no Black Republican."""
    if rest[0] not in _COLOURS or len(rest) != 2 or rest[1] not in known.common:
        return False
    people = rest[1] in known.nationalities or rest[1] in known.roles or rest[1] in PARTISANS
    return not (people or rest[1].endswith("s"))


def _is_always_there(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """Whether the article never writes the strange word behind it without it: Baltic Zumbo."""
    name = words.small[last]
    if at + 1 != last or words.middle[name] < 2 or words.ending.get(name) != {words.small[at]}:
        return False
    listed = name in known.given or name in known.surnames or name in known.organizations
    return not (listed or name in known.common or known.is_place(name) or name in words.alone)


def _has_initials(words: Words, at: int, last: int) -> bool:
    """The Zumbian Democratic Party (ZDP): its initials in brackets tell that it is all its name."""
    bracketed = words.around(last + 1) == "(" and words.around(last + 3) == ")"
    between = words.around(last + 1) == "," and words.around(last + 3) in (",", ".")
    if not (bracketed or between):
        return False
    letters = words.small[last + 2]  # those of its own tongue may be others: the Serb Party, SDS
    known = words.written[last + 2].isupper() and letters[0] == words.small[at][0]
    large = words.capital[at : last + 1].count(True)  # without the small words and the marks
    return known and len(letters) in (last + 1 - at, large)


def _is_adherent(words: Words, at: int, known: Vocabulary) -> bool:
    """Scientologist Ann Lee: what a person believes in, before the name."""
    small, follows = words.small[at], words.small[at + 1]
    if words.around(at - 1) == "fellow" and words.capital[at + 2]:
        return small not in known.given and follows in known.given  # his fellow Charger Ann Lee
    if len(small) < 7 or not small.endswith(("ist", "ian", "crat")):
        return False
    named = small in known.given or small in known.surnames or known.is_place(small)
    return not named and follows in known.given and follows not in known.common


def _is_label(words: Words, at: int, last: int, known: Vocabulary) -> bool:
    """Actress Ann Lee, Person of the Year Ann Lee: a word with a capital before a whole name."""
    small, rest = words.small[at], words.small[at + 1 : last + 1]
    if words.around(at - 1) in known.roles and not words.capital[at - 1]:
        return False  # the baker Arcade Joseph Orla
    if (
        len(rest) < 2
        or len(small) == 1  # S Zumbo Orla
        or small not in known.common
        or small in known.given
        or small in known.surnames
    ):
        return False
    kept = small in known.heads or small in known.place_heads or small in known.particles
    kept = kept or small == "operation"  # Operation Zumbo Orla
    if kept or small in known.function or rest[0] not in known.given or rest[0] in known.common:
        return False
    return not any(w in known.heads or w in known.place_heads or w in known.events for w in rest)
