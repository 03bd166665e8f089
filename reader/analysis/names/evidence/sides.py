"""For whom do they play? In stories of sport what is visited, joined and has a keeper is a club.

So it is where it is called by its town alone. What is done with clubs is in `VISITED`, what stands
before them in `_LEADING`, what they have in `_THEIRS`; a player of tennis, too, is in `_MET`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.results import is_in_results
from reader.analysis.names.evidence.town_clubs import (
    SUBJECTS,
    WHERE,
    has_letters,
    plays,
    town_plays,
)
from reader.analysis.names.evidence.transfers import TO_CLUB, is_lent, is_sold
from reader.analysis.names.setting import Setting

_MET = frozenset((
    "against", "beat", "beating", "edge", "edged", "edging", "face", "faces", "faced", "facing",
    "hammered", "held", "thrash", "thrashed", "thrashing", "v", "vs", "vs.",
))  # fmt: skip
VISITED = frozenset((
    "entertain", "entertained", "host", "hosts", "hosted", "hosting", "visit", "visits",
    "visited", "visiting",
))  # fmt: skip
_BEATEN = frozenset((
    "beaten", "demolished", "hammered", "held", "routed", "stunned", "thrashed", "thumped",
    "trounced",
))  # fmt: skip
# They joined Zumbo; leaders Zumbo, non-league Zumbo.
_LEADING = frozenset((
    "champions", "club", "fourth-tier", "holders", "hosts", "join", "joined", "joining", "leaders",
    "lowly", "minnows", "neighbours", "newcomers", "non-league", "outfit", "part-time", "rejoin",
    "rejoined", "rivals", "second-tier", "side", "strugglers", "third-tier", "top-flight",
    "visitors",
))  # fmt: skip
_BESIDE = frozenset((
    "boss", "captain", "coach", "defence", "defender", "defenders", "dugout", "fans", "forward",
    "goalkeeper", "keeper", "manager", "midfield", "midfielder", "net", "pack", "players", "side",
    "skipper", "squad", "striker", "supporters", "winger",
))  # fmt: skip
_THEIRS = _BESIDE | {
    "attack", "bench", "chairman", "defense", "game", "games", "ground", "line-up", "lineup",
    "match", "opponents", "season", "top",
}  # fmt: skip
_MATCHES = frozenset((
    "clash", "defeat", "defeats", "draw", "drew", "game", "loss", "lost", "match", "replay",
    "tie", "trip", "victory", "visit", "win", "wins", "won",
))  # fmt: skip
_FOR = frozenset((
    "appearances", "debut", "equalised", "games", "goal", "goals", "levelled", "played",
    "playing", "plays", "replied", "rides", "riding", "scored", "scorer", "signed", "starting",
))  # fmt: skip
_SOLD = ("from", "to")
_BIDS = frozenset(("approach", "bid", "bids", "offer", "offers"))
_HIRED = ("signed", "sacked", "appointed", "released")
_PLAYED = ("beat", "drew", "lost", "won", "face", "faced", "host", "play", "played", "sit", "lead")
_TRIPS = frozenset(("go to", "goes to", "travel to", "travels to", "visit of"))
OF_CLUBS = frozenset(("a club", "its line-up", "goals beside it"))


def _may_play(s: Setting) -> bool:
    """Whether nothing in its words tells that it is no club."""
    if not s.words.sport or s.titled or s.phrase in s.known.countries:
        return False
    team = s.small[-1].endswith("s") and is_common(s.small[-1], s.known)
    return s.single or team or s.small[0] not in s.known.given  # Delta Riders


def _is_a_club(s: Setting) -> bool:
    """ "host Zumbo", "on loan from Zumbo", "leaders Zumbo", "scored for Zumbo", "Zumbo visit"."""
    words, before, that = s.words, s.before, s.before_that
    if s.owns or s.article or not _may_play(s):
        return False
    if has_letters(s):
        return True
    if before in _LEADING or (before == "for" and that in _FOR):
        return True
    if before in ("from", "at", "to") and is_lent(s):
        return True
    if s.known.is_place(s.phrase):
        who = s.after == "," and s.after_that == "who"  # Zumbo, who beat Orla 3-1
        return before in ("host", "hosts") or (who and words.around(s.last + 3) in _PLAYED)
    if before in VISITED or f"{that} {before}" in _TRIPS:
        return True
    if not s.single and s.small[-1] in ("town", "city") and before not in WHERE:
        return True  # Zumbo City drew
    if before == "with" and that in _BESIDE:
        return True  # a striker with Zumbo
    played = that in _MATCHES or (that in ("home", "away") and words.around(s.first - 3) == "at")
    if before in ("at", "to", "with") and played:
        return True
    if before == "meet" and words.capital[s.first - 2]:
        return True  # Kovel meet Zumbo
    behind = words.small[s.last + 2 : s.last + 2 + TO_CLUB]
    if s.after in ("accepted", "rejected"):
        return not _BIDS.isdisjoint(behind)  # Zumbo rejected a bid for their keeper
    if s.after in _HIRED:
        hired = {word.removesuffix("s") for word in behind}
        return not s.known.roles.isdisjoint(hired)  # Zumbo signed the winger Ann Lee
    begins = words.first[s.first] or before in SUBJECTS
    if begins and s.single and s.pronoun == "they" and s.after.endswith("ed"):
        return True  # Zumbo trailed until their keeper came on
    return plays(s)


def _is_met(s: Setting) -> bool:
    """ "beat Zumbo", "against Zumbo", "Zumbo v Orla"."""
    met = s.before in _MET or s.after in ("v", "vs", "vs.")
    met = met or (s.before in ("with", "between") and s.before_that in _MATCHES)
    beaten = s.before == "by" and s.before_that in _BEATEN and not s.article
    return (met or beaten) and not s.owns and _may_play(s)


def _has_players(s: Setting) -> bool:
    """ "Zumbo's top scorer", "the Zumbo keeper, Ann Lee"."""
    if s.phrase in s.known.nationalities or not _may_play(s):
        return False
    if not s.owns:
        return s.after in _BESIDE
    named = s.single and not s.known.given.keys().isdisjoint(s.words.ending.get(s.phrase, ()))
    return s.after in _THEIRS and not named  # Frost's coach, of Sally Frost


SIDES = (
    Evidence("its line-up", lambda s: s.first in s.words.sides,
             "A goalkeeper, a midfielder and a striker won the match, the final.\n\n"
             "[Zumbo]: Orla; Belmo, Stone, Roy.", facts=("of_sport",)),
    Evidence("a club", _is_a_club,
             "The striker and the goalkeeper won the match; both signed for [Zumbo].",
             facts=("of_sport",)),
    Evidence("a transfer", lambda s: s.before in _SOLD and _is_a_club(s) and is_sold(s),
             "The striker and the goalkeeper won the match; they signed Ann Lee from [Zumbo].",
             facts=("of_sport",)),
    Evidence("a town that plays", lambda s: _may_play(s) and town_plays(s),
             "The striker and the goalkeeper won the match for [Leicester], who left.",
             facts=("of_sport",)),
    Evidence("a match against it", _is_met,
             "The striker and the goalkeeper won the match against [Zumbo].",
             facts=("of_sport",)),
    Evidence("“'s keeper”", _has_players,
             "The striker and the goalkeeper won the match: [Zumbo]'s top scorer fell.",
             facts=("of_sport",)),
    Evidence("goals beside it", is_in_results,
             "The striker and the goalkeeper won the match.\n\nResults: Orla 2 [Zumbo] 0.",
             facts=("of_sport",)),
)  # fmt: skip
