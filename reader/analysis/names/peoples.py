"""Nationalities, creeds and peoples: no actors, and cut off the names they stand before."""

from reader.analysis.names.sentence_starts import FIRST_OF_PLACES, is_common
from reader.analysis.names.standing import is_last_name
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_PEOPLES = ("ians", "ists", "ites")

_OF_PLACES = ("ns", "ans", "ers", "ites", "ians")

_SIDES = ("northern", "southern", "eastern", "western")


def without_nationality(words: Words, stretch: Stretch) -> Stretch:
    """The stretch without a nationality before it, where that is no part of the name."""
    known, first = vocabulary(), stretch.first
    while first < stretch.last and _is_loose_people(words, first, stretch, known):
        first += 1
    return stretch if first == stretch.first else Stretch(first, stretch.last, stretch.title)


def _is_loose_people(words: Words, at: int, stretch: Stretch, known: Vocabulary) -> bool:
    small = words.small
    if _is_adherent(words, at, known) or _is_label(words, at, stretch.last, known):
        return stretch.title is None
    if small[at] not in known.nationalities or small[at] in known.countries or stretch.title:
        return False
    rest = small[at : stretch.last + 1]
    if _is_always_there(words, at, stretch.last, known):
        return False
    if small[at] in known.given and rest[1] not in known.common:
        return False  # Christian, Roman, Jordan
    if any(known.is_place(" ".join(rest[: n + 1])) for n in range(1, len(rest))):
        return False
    if " ".join(rest) in known.organizations:
        return False
    if _has_initials(words, at, stretch.last):
        return False
    tail = " ".join(rest[1:])
    if small[at] in _SIDES and not known.is_place(tail):
        return False  # Northern Vale Trains, not Northern Kenya
    if tail in known.organizations or (len(rest) > 2 and known.is_place(tail)):
        return True  # Libyan World Court, Jewish West Bank
    return not any(word in known.heads or word in known.place_heads for word in rest[1:])


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
    return "".join(word[0] for word in words.small[at : last + 1]) == words.small[last + 2]


def _is_adherent(words: Words, at: int, known: Vocabulary) -> bool:
    """Scientologist Ann Lee: what a person believes in, before the name."""
    small, follows = words.small[at], words.small[at + 1]
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
    if not words.capital[at + 1]:
        return False  # Clan del Orla
    return not any(w in known.heads or w in known.place_heads or w in known.events for w in rest)


def _is_demonym(phrase: str, known: Vocabulary) -> bool:
    """Arizonans, Londoners, New Yorkers: the people of a place, by its name."""
    if phrase.endswith("an") and phrase[:-1] in known.regions:
        return True  # Biafran
    cut = (phrase.removesuffix(ending) for ending in _OF_PLACES if phrase.endswith(ending))
    return any(known.is_place(place) for place in cut)


# What only a people has: "Zumbo tribesmen", "the Zumbo reservation".
OF_PEOPLES = frozenset((
    "tribe", "tribes", "tribesman", "tribesmen", "tribal", "reservation", "reserve", "elder",
    "elders", "herders", "herdsmen", "nomads", "indians", "language", "dialect", "territory",
    "lands", "people", "peoples", "ancestors", "warriors", "hunters", "shaman", "shamans",
))  # fmt: skip


def is_unlisted_people(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The Zumbo tribe, Zumbo territory: one strange word before what only a people has."""
    if words.small[s.last + 1] not in OF_PEOPLES or len(small) > 1 or s.title is not None:
        return False
    word = small[0]
    named = word in known.surnames or word in known.given or word in known.organizations
    written = words.written[s.first].isupper()
    return not (named or written or known.is_place(word) or is_common(word, known))


def is_people(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A nationality, a creed or a tongue, alone or with a title: "Danish", "New Zealanders"."""
    phrase, last = " ".join(small), small[-1]
    of_people = last in known.nationalities or last in known.titles or phrase in known.nationalities
    if not (of_people or last.endswith((*_PEOPLES, *_OF_PLACES, "an"))):
        return False
    if len(small) == 1:
        if is_last_name(words, s.first, known) or _is_polite(words, s, known):
            return False  # Mr. Blacks, White, King
        if small[0].endswith(_PEOPLES) and not known.is_place(small[0]):
            return small[0] not in known.organizations
    if len(small) == 2 and small[1] in known.nationalities and small[0] in FIRST_OF_PLACES:
        return True
    if len(small) == 2 and s.title is None and _is_one_of(words, s, small, known):
        return True
    if last.endswith((*_OF_PLACES, "an")) and _is_demonym(phrase, known):
        return phrase not in known.organizations and not known.is_place(phrase)
    if phrase in known.regions and _stands_alone(words, s, known):
        return False  # the Caribbean
    if phrase in known.organizations and not words.capital[s.last + 1]:
        return False  # Labour, the Republicans
    if phrase in known.nationalities:
        return phrase not in known.countries
    if known.heads.get(last) == "last" and last not in known.nationalities:
        return False  # the Danish Army
    if small[0] in _SIDES and len(small) > 1 and small[1] not in known.nationalities:
        return False  # Southern Water
    loose = all(word in known.nationalities or word in known.titles for word in small)
    return loose and s.title is None and phrase not in known.countries


def _is_one_of(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A Zumbo Indian, a 35-year-old Zumbo Indian: one of a people."""
    before = words.around(s.first - 1)
    one = before in ("a", "an") or before.endswith("-old")
    return one and small[1] in known.nationalities and small[0] not in known.given


def _is_polite(words: Words, s: Stretch, known: Vocabulary) -> bool:
    title = known.titles.get(words.small[s.first - 1], "") if s.title is not None else ""
    return title.startswith("polite")


def _stands_alone(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """Whether "the" stands before it and no noun behind it."""
    after = words.around(s.last + 1)
    return words.around(s.first - 1) == "the" and (
        not after[0].isalpha() or after in known.function or after in known.doings
    )
