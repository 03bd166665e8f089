"""Is it a prize or something that takes place: a feast, a law, a cup, a storm?

To teach what happens, add its noun to `lexicon/events.txt`; for what a prize is given, to the lists
here.
"""

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.evidence.called_firms import is_called_a_firm
from reader.analysis.names.others.meetings import MEETINGS, is_meeting
from reader.analysis.names.others.reasons import SPEAKS
from reader.analysis.names.others.storms import STORMS
from reader.analysis.names.runs.days_in_names import is_of_a_family
from reader.analysis.names.runs.papers import PAPER_NOUNS
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_AWARDS = ("award", "awards", "prize", "prizes")  # of the Bakers Guild of Kovel
_OF_ALL = (*_AWARDS, "act", "bill")  # the College for All Act
_JOINS, _OF_LAW = (",", "and"), 9  # words of a law behind its first
_OPERATIONS = STORMS | {"operation", "exercise"}
_SAINTS = ("st", "saint")  # whose day it is
OF_EVENTS = lexicon.words("events").union(_OPERATIONS, _SAINTS, MEETINGS, ("fire",))
# What is told of where a forest burns.
_BURNS = frozenset((
    "acres", "blaze", "burned", "burnt", "contained", "evacuated", "evacuees", "firefighters",
    "flames", "hectares", "wildfire", "wildfires",
))  # fmt: skip


def is_event(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """A law, a war, a feast, a cup: by its last or first word."""
    if small[0] in _OPERATIONS and len(small) > 1:
        return True
    if small[0] in _SAINTS and words.small[s.last + 1 : s.last + 3] == ["'s", "day"]:
        return words.capital[s.last + 2]  # St Orla's Day
    if small[-1] == "fire" and len(small) > 1 and small[-2] != "of":
        return _is_wildfire(words, s, known)
    if is_meeting(small) and " ".join(small) not in known.organizations:
        return True
    if small[-1] not in known.events or s.title is not None:
        return False
    if small[-1] == "primary" and _is_school(words, s, small, known):
        return False
    if words.small[s.first - 1] in PAPER_NOUNS and not words.capital[s.first - 1]:
        return False  # the journal Zumbo Record
    if len(small) < 3 and is_of_a_family(words, s.last, known):
        return False  # Danny March, and March alone
    if len(small) > 1 and words.small[s.last + 1] in (*SPEAKS, "movement", "party"):
        return False  # "the Kovel Festival said": whoever holds it
    if len(small) == 1 and is_called_a_firm(words, s.last):
        return False  # Framework, the start-up that
    if len(small) == 1 and not words.written[s.first].isascii() and known.is_place(small[0]):
        return False  # Réunion
    if len(small) == 1 and small[0] in known.organizations and not words.low[small[0]]:
        return words.first[s.first] or words.small[s.first - 1] in ARTICLES  # joined from Visa
    if len(small) == 1:
        return not words.written[s.first].isupper() and not _is_of_a_person(words, s, known)
    if small[-1] == "caucus" and not known.is_place(small[0]):
        return False  # the Congressional Rural Caucus sits, the Kenya Caucus is held
    if small[-1] not in _OF_ALL and known.is_linked_head(small):
        return False
    if " ".join(small[-2:]) in known.heads:
        return False
    if " ".join(small) in known.organizations or known.is_place(" ".join(small)):
        return False
    named = small[0] in known.given and small[-1] in known.surnames and words.low[small[-1]] == 0
    return len(small) > 2 or not named or small[1] in ("act", "prize", "award", "cup", "trophy")


def _is_wildfire(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """The Zumbo Fire burned, where acres do; but the Kovel Fire chief, Kovel Fire said."""
    after = words.small[s.last + 1]
    body = after in SPEAKS or after in known.roles or after in known.titles
    burns = not words.sport and not _BURNS.isdisjoint(words.low)
    return burns and words.small[s.first - 1] == "the" and not body


def is_of_an_act(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """The [Salt Reform], Recovery and Harbours Act: the first of what a law is for."""
    at = s.last + 1
    while at < s.last + _OF_LAW and (words.capital[at] or words.small[at] in _JOINS):
        if words.written[at] == "Act" and "and" in words.small[s.last + 1 : at]:
            return True
        at += 1
    return False


def _is_of_a_person(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """Day said no, where Lucy Day is named, and no day."""
    small = words.small[s.first]
    if small not in known.surnames or words.low[small] or words.small[s.first - 1] in ARTICLES:
        return False
    before = words.ending.get(small, ())
    return any(given in known.given and given not in known.common for given in before)


_AT_SCHOOL = frozenset(("at", "of", "near", "outside", "from", "attended"))


def _is_school(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """St Orla's Primary, at Zumbo Grove Primary: no vote is held without "the", or in a Grove."""
    if small[0] in ("st", "st.", "saint"):
        return True
    if len(small) < 2 or words.small[s.first - 1] not in _AT_SCHOOL:
        return False
    of_party = small[-2] in known.nationalities or small[-2] in known.organizations
    return not (of_party or known.is_place(" ".join(small[:-1])))


def is_held(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """During the Zumbo Orla, they prayed; the holy month of Zumbo: what takes place."""
    before = words.around(s.first - 2)
    if before in _HELD and words.small[s.first - 1] == "of":
        return not known.is_place(" ".join(small))
    if before != "during" or words.small[s.first - 1] != "the" or s.title is not None:
        return False
    listed = " ".join(small) in known.organizations or small[-1] in known.heads
    return not listed and not words.small[s.last + 1][0].isalpha()


_HELD = ("feast", "festival", "month", "season")
_OCCASIONS = ("match", "year", "month", "week", "season", "tournament", "series", "decade", "game")
_WON = ("-winning", "-nominated", "-shortlisted")
FAMOUS = frozenset(("bafta", "emmy", "golden globe", "grammy", "oscar", "pulitzer", "tony"))
_AS_WON = frozenset(("winning", "nominated", "winner", "nominee", "nomination", "nominations"))
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
    if len(small) == 1 and small[0] in FAMOUS and words.small[s.last + 1] in _AS_WON:
        return True
    return words.text.startswith(_WON, words.end(s.last))


def is_so_called(words: Words, s: Stretch, _small: list[str], known: Vocabulary) -> bool:
    """The so-called Lava Zumbo scandal, the so-called Lava Zumbo or "Car Wash" scandal."""
    if words.small[s.first - 1] != "so-called":
        return False
    behind = s.last + 1
    end = behind + (7 if words.around(behind) == "or" else 1)
    return any(words.around(at) in known.events for at in range(behind, end))


def is_prize(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """She won the Golden Zumbo for best film, the Golden Zumbo at the Kovel Festival."""
    if words.small[s.first - 1] not in ("the", "a"):
        return False
    if words.small[s.last + 1] == "at" and words.around(s.first - 2) in _WINS:
        shown = not known.events.isdisjoint(words.small[s.last + 2 : s.last + 7])
        return shown and small[-1] not in known.heads
    if words.small[s.last + 1] != "for":
        return False
    won = words.around(s.first - 2) in _WINS or words.around(s.first - 3) in _WINS
    return won and words.around(s.last + 2) in _MERITS and small[-1] not in known.heads


def is_of_the_match(words: Words, at: int) -> bool:
    """Oriva [Man] of the Match, Kovel [Player] of the Year: an award, behind who gives it."""
    link = words.around(at + 1) == "of" and words.around(at + 2) == "the"
    return link and words.capital[at] and words.around(at + 3) in _OCCASIONS
