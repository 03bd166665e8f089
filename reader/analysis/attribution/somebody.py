"""Whether a noun is somebody who can speak: "the nurses", "her letter"; not "the hall".

Where no verb of saying stands beside a quote, its speaker is only looked for among those who can.
"""

from functools import cache

from reader.analysis.lexicon import classes, words

_NOUNS = ("headline_speakers", "role_nouns", "documents", "people")
_EXPRESSIVE = frozenset(
    ("voice", "eyes", "face", "smile", "hands", "head", "lips", "gaze", "tone", "shoulders")
)


@cache
def _speakers() -> frozenset[str]:
    known = {*classes("nominal_actors"), *classes("sex_nouns")}
    return frozenset(known.union(*(words(name) for name in _NOUNS)))


def can_speak(noun: str) -> bool:
    """Whether the noun, in the singular or the plural, is a person, a body or a document."""
    low = noun.lower().rpartition("-")[2] if "-" in noun else noun.lower()
    ways = (noun.lower(), low, low.removesuffix("s"), low.removesuffix("men") + "man")
    return any(way in _speakers() for way in ways)


def is_expressive(noun: str) -> bool:
    """Whether it is something of a person that speaks for him: "Roy's voice shook"."""
    return noun.lower() in _EXPRESSIVE
