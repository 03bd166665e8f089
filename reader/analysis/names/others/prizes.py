"""Is it a prize or something that takes place: a feast, a law, a cup, a storm?

To teach what happens, add its noun to `lexicon/events.txt`; for what a prize is given, to the lists
here.
"""

from reader.analysis.names.others.reasons import SPEAKS
from reader.analysis.names.runs.days_in_names import is_of_a_family
from reader.analysis.names.runs.papers import PAPER_NOUNS
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_AWARDS = ("award", "awards", "prize", "prizes")  # of the Bakers Guild of Kovel
STORMS = frozenset(("hurricane", "typhoon", "cyclone", "storm", "tropical"))
_WEATHER = STORMS | {"depression"}
_OPERATIONS = STORMS | {"operation", "exercise"}
_GRADES = frozenset((
    "super", "cyclonic", "severe", "very", "extremely", "subtropical", "post-tropical",
    "ex-tropical",
))  # fmt: skip


def is_event(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A law, a war, a feast, a cup, a storm: by its last or first word."""
    if small[0] in _OPERATIONS and len(small) > 1:
        return True
    if is_storm(words, s, small):
        return True
    if small[-1] not in known.events or s.title is not None:
        return False
    if words.small[s.first - 1] in PAPER_NOUNS and not words.capital[s.first - 1]:
        return False  # the journal Zumbo Record
    if len(small) < 3 and is_of_a_family(words, s.last, known):
        return False  # Danny March, and March alone
    if len(small) > 1 and words.small[s.last + 1] in (*SPEAKS, "movement", "party"):
        return False  # "the Kovel Festival said": whoever holds it
    if len(small) == 1:
        return not words.written[s.first].isupper()
    if small[-1] == "caucus" and not known.is_place(small[0]):
        return False  # the Congressional Rural Caucus sits, the Kenya Caucus is held
    if small[-1] not in _AWARDS and known.is_linked_head(small):
        return False
    if " ".join(small[-2:]) in known.heads:
        return False
    if " ".join(small) in known.organizations or known.is_place(" ".join(small)):
        return False
    named = small[0] in known.given and small[-1] in known.surnames and words.low[small[-1]] == 0
    return len(small) > 2 or not named or small[1] in ("act", "prize", "award", "cup", "trophy")


def is_storm(words: Words, s: Stretch, small: list[str]) -> bool:
    """Hurricane Zumbo, Severe Tropical Storm Zumbo; super typhoon [Zumbo]."""
    if len(small) > 1:
        return small[0] in STORMS or (small[0] in _GRADES and small[-2] in _WEATHER)
    near = words.around(s.first - 1) in STORMS and s.title is None
    return near and words.around(s.first - 2) not in _POINTS  # after the storm Zumbo left


_POINTS = ("the", "this", "that", "a", "of", "")
_OCCASIONS = ("match", "year", "month", "week", "season", "tournament", "series", "decade", "game")
_WON = ("-winning", "-nominated", "-shortlisted")
_FAMOUS = ("bafta", "emmy", "golden globe", "grammy", "oscar", "pulitzer", "tony")
_AS_WON = ("winning", "nominated", "winner", "nominee", "nomination", "nominations")
_WINS = frozenset((
    "win", "wins", "won", "winning", "receive", "receives", "received", "receiving", "awarded",
    "collect", "collected", "presented", "claimed", "accepted",
))  # fmt: skip
_MERITS = frozenset((
    "best", "outstanding", "lifetime", "excellence", "achievement", "achievements", "services",
    "bravery", "literature", "fiction", "poetry", "peace", "journalism", "most", "distinguished",
))  # fmt: skip


def is_won(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """The Oscar-winning film, the Emmy nominated star: what is won, whatever else is called so."""
    if len(small) == 1 and small[0] in _FAMOUS and words.small[s.last + 1] in _AS_WON:
        return True
    return words.text.startswith(_WON, words.end(s.last))


def is_so_called(words: Words, s: Stretch, _small: list[str], known: Vocabulary) -> bool:
    """The so-called Lava Zumbo scandal, the so-called Lava Zumbo or "Car Wash" scandal."""
    if words.around(s.first - 1) != "so-called":
        return False
    behind = s.last + 1
    end = behind + (7 if words.around(behind) == "or" else 1)
    return any(words.around(at) in known.events for at in range(behind, end))


def is_prize(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """She won the Golden Zumbo for best film."""
    if words.small[s.last + 1] != "for" or words.around(s.first - 1) not in ("the", "a"):
        return False
    won = words.around(s.first - 2) in _WINS or words.around(s.first - 3) in _WINS
    return won and words.around(s.last + 2) in _MERITS and small[-1] not in known.heads


def is_of_the_match(words: Words, at: int) -> bool:
    """Oriva [Man] of the Match, Kovel [Player] of the Year: an award, behind who gives it."""
    link = words.around(at + 1) == "of" and words.around(at + 2) == "the"
    return link and words.capital[at] and words.around(at + 3) in _OCCASIONS
