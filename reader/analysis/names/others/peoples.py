"""Is it a nationality, a creed or a people, and so no actor?

To teach a people, add a line to `lexicon/nationalities.txt`; how they are built of their places is
in the endings here. Before a name they are cut off by `loose_peoples`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.last_names import is_last_name
from reader.analysis.names.pieces.loose_peoples import SIDES
from reader.analysis.names.pieces.loose_starts import FIRST_OF_PLACES
from reader.analysis.names.pieces.noble_names import is_relative
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_PEOPLES, _LONG = ("ians", "ists", "ites"), 7
_GENERATIONS = ("gen x", "gen xers", "gen z", "gen zer", "gen zers")

_OF_PLACES = ("ns", "ans", "ers", "ites", "ians")
_BUILT = (*_PEOPLES, *_OF_PLACES, "an")


# What only a people has: "Zumbo tribesmen", "the Zumbo reservation".
OF_PEOPLES = frozenset((
    "tribe", "tribes", "tribesman", "tribesmen", "tribal", "reservation", "reserve", "elder",
    "elders", "herders", "herdsmen", "nomads", "indians", "language", "dialect", "territory",
    "lands", "people", "peoples", "ancestors", "warriors", "hunters", "shaman", "shamans",
))  # fmt: skip


def is_people(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A nationality, a creed or a tongue, alone or with a title: "Danish", "New Zealanders"."""
    phrase, last = " ".join(small), small[-1]
    of_people = last in known.nationalities or last in known.titles or phrase in known.nationalities
    if phrase == "crown":
        return False  # that prosecutes
    if phrase == "first nation" or phrase in _GENERATIONS:
        return True  # a First Nation, whichever
    if not (of_people or last.endswith(_BUILT)):
        return False
    if len(small) > 1 and phrase in known.regions:
        return False  # Rakhine State
    if len(small) == 1:
        if is_last_name(words, s.first, known) or _is_polite(words, s, known):
            return False  # Mr. Blacks, White, King
        if is_relative(words, s.first):
            return False  # her husband, Dean
        if small[0].endswith(_PEOPLES) and not known.is_place(small[0]):
            return small[0] not in known.organizations
    if len(small) == 2 and small[1] in known.nationalities and small[0] in FIRST_OF_PLACES:
        return True
    if len(small) == 2 and s.title is None and _are_some_of(words, s, small, known):
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
    if small[0] in SIDES and len(small) > 1 and small[1] not in known.nationalities:
        return False  # Southern Water
    if len(small) == 1 and begins_a_body(words, last, known):
        return False  # Star told them
    loose = all(word in known.nationalities or word in known.titles for word in small)
    return loose and s.title is None and phrase not in known.countries


def begins_a_body(words: Words, word: str, known: Vocabulary) -> bool:
    """Whether it is written large throughout, and stands before a head word: Star Bank."""
    if known.titles.get(word) != "before" or words.low[word]:
        return False
    heads = (head for head, led in words.ending.items() if word in led)
    return any(known.heads.get(head) in ("last", "ending") for head in heads)


def _is_demonym(phrase: str, known: Vocabulary) -> bool:
    """Arizonans, Londoners, New Yorkers: the people of a place, by its name."""
    if phrase.endswith("an") and phrase[:-1] in known.regions:
        return True  # Biafran
    if phrase.endswith("ian") and phrase[:-1] in known.provinces and len(phrase) > _LONG:
        return phrase not in known.given and phrase not in known.surnames  # Virginian
    cut = (phrase.removesuffix(ending) for ending in _OF_PLACES if phrase.endswith(ending))
    return any(known.is_place(place) for place in cut)


def _is_one_of(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A Zumbo Indian, a 35-year-old Zumbo Indian: one of a people."""
    before = words.small[s.first - 1]
    one = before in ("a", "an") or before.endswith("-old")
    return one and small[1] in known.nationalities and small[0] not in known.given


def _is_polite(words: Words, s: Stretch, known: Vocabulary) -> bool:
    title = known.titles.get(words.small[s.first - 1], "") if s.title is not None else ""
    return title.startswith("polite")


def _stands_alone(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """Whether "the" stands before it and no noun behind it."""
    after = words.small[s.last + 1]
    return words.small[s.first - 1] == "the" and (
        not after[0].isalpha() or after in known.function or after in known.doings
    )


def _are_some_of(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Zumbo Jews, Orva Muslims, a Zumbo Indian: of a creed or a people who live somewhere."""
    if _is_one_of(words, s, small, known):
        return True
    many = small[1].endswith("s") and small[1][:-1] in known.nationalities
    strange = small[0] not in known.given and small[0] not in known.surnames
    body = small[1] in known.organizations or " ".join(small) in known.organizations
    return many and strange and not body  # the Zumbo Republicans


def is_unlisted_people(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """The Zumbo tribe, Zumbo territory: one strange word before what only a people has."""
    if words.small[s.last + 1] not in OF_PEOPLES or len(small) > 1 or s.title is not None:
        return False
    word = small[0]
    named = word in known.surnames or word in known.given or word in known.organizations
    written = words.written[s.first].isupper()
    return not (named or written or known.is_place(word) or is_common(word, known))
