"""Where a capital stands for its government: "Moscow denied it" is Russia, "in Moscow" is the city.

Only where the capital does what states do (`lexicon/acts_of_states.txt`) or suffers it
(`done_to_states.txt`: "it angered Washington"), and only where the article names the country
itself; a capital in front of a preposition stays a place.
"""

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
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


def give_capitals(candidates: list[Candidate], words: Words) -> None:
    """Mentions of a capital that acts go to the country it is the capital of."""
    known = vocabulary()
    countries = {folded(c.known_as): c for c in candidates if c.known_as and c.has("a country")}
    for candidate in candidates:
        country = countries.get(known.capitals.get(candidate.main.phrase, ""))
        if country is None or country is candidate or candidate.kind != "place":
            continue
        acting = [name for name in candidate.names if _acts(name, words)]
        if acting:
            candidate.give(acting, country)


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
