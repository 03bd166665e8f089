"""Where a capital stands for its government: "Moscow denied it" is Russia, "in Moscow" is the city.

Only where the capital does what states do (`lexicon/acts_of_states.txt`) or suffers it
(`done_to_states.txt`: "it angered Washington"), and only where the article names the country
itself; a capital behind a preposition stays a place. Where one acts and nothing in the article is
told of the town, every mention is the government's: "they blamed Moscow", "new to Moscow".
"""

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.lexicon.small_words import MODALS
from reader.analysis.names import Name
from reader.analysis.names.folding import folded
from reader.analysis.names.setting import is_possessive
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_PLACED = frozenset((
    "in", "at", "from", "to", "near", "for", "of", "into", "around", "outside", "via", "through",
    "and", "or", "between", "toward", "towards", "across", "inside", "reach", "reached", "left",
    "visit", "visited", "leaving", "entered", "based", "over", "on", "with", "by",
))  # fmt: skip
# Before "to" or "for": who went to Moscow was in the town.
_WENT = frozenset((
    "ambassador", "back", "bound", "came", "come", "drove", "flew", "flight", "flights", "fly",
    "flying", "go", "going", "headed", "heading", "journey", "left", "leave", "moved", "plane",
    "return", "returned", "returning", "road", "sent", "train", "travel", "traveled", "traveling",
    "travelled", "travelling", "trip", "trips", "visit", "visits", "went", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "envoy", "home",
))  # fmt: skip
_IS = MODALS | {"is", "was", "were", "are", "be", "being", "been"}
_THERE = frozenset((
    "in", "at", "near", "into", "around", "outside", "via", "through", "across", "inside", "reach",
    "reached", "left", "visit", "visited", "visiting", "leaving", "entered", "from", "between",
    "throughout", "beyond", "leave", "mayor", "city",
))  # fmt: skip


def give_capitals(candidates: list[Candidate], words: Words) -> None:
    """Mentions of a capital that acts go to the country it is the capital of."""
    known = vocabulary()
    countries = {folded(c.known_as): c for c in candidates if c.known_as and c.has("a country")}
    for candidate in candidates:
        country = countries.get(known.capitals.get(candidate.main.phrase, ""))
        if country is None or country is candidate or candidate.kind != "place":
            continue
        acting = [name for name in candidate.names if _acts(name, words)]
        if acting and not any(_is_there(name, words) for name in candidate.names):
            acting = [name for name in candidate.names if _is_free(name, words)]
        if acting:
            candidate.give(acting, country)


def _is_there(name: Name, words: Words) -> bool:
    """Whether something is told to be in the town: in Moscow, Moscow-based, the Moscow mayor."""
    before = words.small[name.first - 1]
    gone = before in ("to", "for") and words.around(name.first - 2) in _WENT
    based = words.text.startswith("-", words.end(name.last))
    return before in _THERE or gone or based or not _is_free(name, words)


def _is_free(name: Name, words: Words) -> bool:
    """Whether nothing follows that tells of a town: Moscow residents, Moscow was taken."""
    after = words.small[name.last + 1]
    if is_possessive(after):
        return words.around(name.last + 2) in _OF_STATES
    if after in _IS:
        return False  # that Kovel was sacked, that it should be free
    known = vocabulary()
    free = after in known.function or after in known.doings or not after[0].isalpha()
    return free or after in lexicon.words("acts_of_states") or after.endswith(("ed", "ing"))


# What a state has, and no town: Moscow's claim.
_OF_STATES = frozenset((
    "allies", "ambassador", "ambition", "ambitions", "army", "assault", "backing", "claim",
    "claims", "decision", "decisions", "demand", "demands", "envoy", "forces", "foreign",
    "influence", "interests", "invasion", "military", "negotiators", "nuclear", "offensive",
    "offer", "policies", "policy", "position", "proposal", "proposals", "refusal", "response",
    "rhetoric", "sanctions", "stance", "support", "tariffs", "threat", "threats", "troops", "war",
))  # fmt: skip


def _acts(name: Name, words: Words) -> bool:
    if is_possessive(words.small[name.last + 1]):
        return words.around(name.last + 2) in _OF_STATES
    if words.small[name.first - 1] in lexicon.words("done_to_states"):
        return True
    return (
        words.small[name.last + 1] in lexicon.words("acts_of_states")
        and words.small[name.first - 1] not in _PLACED
    )
