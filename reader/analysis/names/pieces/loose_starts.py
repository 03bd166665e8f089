"""Does the first word of a sentence stand loose before a name? "Nearby Kovel" is Kovel.

Each way of telling is a line of `stands_loose`; the lines that keep the word come as they are
surer. Where there is no name behind the word, see `sentence_starts`.
"""

from reader.analysis.names.english import is_common, is_derived
from reader.analysis.names.others.storms import STORMS
from reader.analysis.names.pieces.shouted_starts import is_shouted
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_OF_AGE = frozenset(("young", "old", "younger", "elder", "poor", "dear"))
_SIDES = ("opposition", "ruling", "fellow")
_ADJECTIVES = ("al", "ary", "ed", "ic", "ing", "ist", "ive", "ous")  # no Riki Welsh
# What firms end in, and what stands nowhere alone.
_ENDS = frozenset((
    "airlines", "airways", "capital", "entertainment", "foods", "healthcare", "holdings",
    "logistics", "motors", "partners", "pharma", "records", "resorts", "securities", "software",
    "solutions", "studios", "systems", "technologies", "telecom", "therapeutics", "ventures",
))  # fmt: skip
_NEAR = ("neighboring", "neighbouring")
# Heads of names that do not begin one before what is no word.
_KIN_ALONE = frozenset((
    "airline", "broadcaster", "newspaper", "supermarket", "consultancy", "charity", "thinktank",
    "brokerage", "nonprofit", "militia", "militants", "lenders", "retailers", "auctioneers",
))  # fmt: skip
FIRST_OF_PLACES = frozenset((
    "north", "south", "east", "west", "latin", "central", "new", "sri", "costa", "puerto",
))  # fmt: skip


def is_name_elsewhere(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the article or the list of countries tells that the word is a name."""
    small, written = words.small[at], words.written[at]
    shouted = written.isupper() and len(written) > 1
    return small in known.countries or words.middle[small] > 0 or shouted


def stands_loose(words: Words, at: int, known: Vocabulary) -> bool:
    """A word before others of a run: "Yesterday Maria Lopez", "Nearby Kovel"."""
    small, follows = words.small[at], words.small[at + 1]
    sided = small in _SIDES and words.capital[at + 2]
    if small in _NEAR or sided or is_shouted(words, at, known):
        return True
    if small in _OF_AGE and words.middle[follows] and follows in known.surnames:
        return True  # "Young Orla", where Orla is named
    if words.capital[at + 1] and _stands_before_firms(small, follows, known):
        return known.heads.get(follows) != "last" or follows == "air"  # Automaker Oriva
    if small in known.particles and known.heads.get(follows) == "first":
        return True  # Le Ministère, El Banco
    strange = small in known.particles and follows not in known.common
    if strange or is_name_elsewhere(words, at, known):
        return False  # Bin Orla
    if is_common(small, known) and _is_named_otherwise(words, at, known):
        return True  # "Late Zumbo goal": Ann Zumbo
    led = small in known.given or known.titles.get(small, "").startswith("polite")  # Mr. Blacks
    loose = is_common(small, known) or "-" in small or small.endswith(_ADJECTIVES)
    if follows in known.nationalities and not words.capital[at + 2] and not led and loose:
        return not known.is_place(f"{small} {follows}") and small not in FIRST_OF_PLACES
    if ("-" in small or _is_undone(small)) and is_derived(small, known):
        return small not in known.titles  # Anti-slavery Whigs, Unseeded Orla; no Inspector-General
    if not is_common(small, known):
        return False
    if small.endswith("ing") and known.is_place(follows) and words.low[small] == 0:
        return known.titles.get(small) == "before" and not words.capital[at + 2]  # Visiting Kovel
    if any(small in kept for kept in (STORMS, known.titles, known.heads, known.nationalities)):
        return False  # Hurricane Orla
    if _is_of_a_firm(words, at, known) or _leads_a_word(words, at, known):
        return False  # Travelers Corp., Atlantic First Lending Corp., Alarm Phone
    if small.removesuffix("ern") in FIRST_OF_PLACES and words.capital[at + 2]:
        return False  # Northern Vale Trains
    if small in known.place_heads or known.is_place(f"{small} {follows}"):
        return False
    if follows in known.place_heads and words.capital[at + 1] and small not in known.doings:
        return known.is_place(f"{follows} {words.around(at + 2)}")  # Armed Sierra Leone troops
    if words.capital[at + 2] and is_common(follows, known) and known.is_place(words.small[at + 2]):
        return False  # Clean Rivers Scotland
    return not (small in known.given and _may_be_called(words, at + 1, known))


def _leads_a_word(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a word with a capital follows that is nobody's name and never small here."""
    small, follows = words.small[at], words.small[at + 1]
    if not words.capital[at + 1] or words.heading[at] or words.low[follows]:
        return False
    plain = small not in known.function | known.particles and not small.endswith(
        ("ly", "ed", "ern")
    )
    others = (known.organizations, known.nationalities, known.calendar, known.titles, known.given)
    named = any(follows in names for names in others) or follows in known.surnames
    headed = follows in known.place_heads or follows in known.heads
    named = named or (headed and follows not in _ENDS)
    return plain and is_common(follows, known) and not (named or known.is_place(follows))


def _is_undone(small: str) -> bool:
    return small.startswith("un") and small.endswith("ed")


def _may_be_called(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether somebody may be called so behind a given name: Maria [del Carmen] Orla"""
    follows = words.small[at]
    behind = words.capital[at] or follows in known.particles
    is_name = follows not in known.common or follows in known.surnames or len(follows) == 1
    return behind and is_name


def _stands_before_firms(small: str, follows: str, known: Vocabulary) -> bool:
    """Automaker Oriva, Brokerage Orla Belmo; but Charity Commission."""
    if small in _KIN_ALONE:
        return not is_common(follows, known) or follows == "air"  # Airline Air Zumbo
    return known.kin.get(small) == "before" and small not in known.heads


def _is_of_a_firm(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether an ending of firms follows, be it at the end of what begins with a place."""
    last = at
    small, follows = words.small[at], words.small[at + 1]
    if small in known.organizations and known.is_place(follows) and words.capital[at + 2]:
        return True  # Shell Kenya Exploration
    if known.heads.get(follows) == "ending":
        return True
    while words.capital[last + 1]:
        last += 1
    return known.is_place(small) and known.heads.get(words.small[last]) == "ending"


def _is_named_otherwise(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the word behind ends the name of somebody who is called otherwise elsewhere."""
    name = words.small[at + 1]
    if words.capital[at + 2] or name in known.common or name in known.heads:
        return False
    if words.small[at] in known.given or known.titles.get(words.small[at], "before") != "before":
        return False
    named = words.ending.get(name, set()) - {words.small[at]}
    given = any(one in known.given or one not in known.common for one in named)
    return given and not known.is_place(name)


_LEAGUES = ("friends", "sons", "daughters", "knights", "mothers", "doctors", "reporters", "voice")


def begins_league(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """[Friends] of the Irish Environment: a body of those; but friends of Ann Lee."""
    if words.small[first] not in _LEAGUES or words.small[first + 1] != "of" or last < first + 2:
        return False
    about = words.small[first + 2 + (words.small[first + 2] == "the") : last + 1]
    return bool(about) and (is_common(about[-1], known) or known.is_place(" ".join(about)))
