"""Whether a noun is somebody who can speak: "the nurses", "her letter"; not "the hall".

Where no verb of saying stands beside a quote, its speaker is only looked for among those who can.
"""

from functools import cache

from reader.analysis.lexicon import classes, words

_NOUNS = ("headline_speakers", "role_nouns", "documents", "people")
_TRADES = ("ologist", "ician")  # a seismologist, a dietician: no list has them all
_PLURALS = frozenset(("people", "children", "women", "men", "some", "many", "others", "both"))
_EXPRESSIVE = frozenset((
    "voice", "eyes", "face", "smile", "hands", "head", "lips", "gaze", "tone", "shoulders",
    "remarks", "comments", "words", "answer", "response", "reply", "message", "advice", "reaction",
    "verdict", "retort",
))  # fmt: skip


@cache
def _speakers() -> frozenset[str]:
    known = {*classes("nominal_actors"), *classes("sex_nouns")}
    return frozenset(known.union(*(words(name) for name in _NOUNS)))


def can_speak(noun: str) -> bool:
    """Whether the noun, in the singular or the plural, is a person, a body or a document."""
    low = noun.lower().rpartition("-")[2] if "-" in noun else noun.lower()
    if low.removesuffix("s").endswith(_TRADES):
        return True
    ways = (noun.lower(), low, low.removesuffix("s"), low.removesuffix("men") + "man")
    return any(way in _speakers() for way in ways)


def is_body(noun: str) -> bool:
    """Whether it can be taken up by "it": a ministry, a club, a report; no person."""
    low = noun.lower()
    one = low in classes("nominal_actors") or low in words("documents")
    return one and not _is_person(low) and not are_people(low)


def is_document(noun: str) -> bool:
    """Whether somebody wrote it: "a letter", "reports"."""
    low = noun.lower()
    return not words("documents").isdisjoint((low, low.removesuffix("s")))


def are_people(noun: str) -> bool:
    """Whether it can be taken up by "they": officials, the police."""
    low = noun.lower()
    several = low.endswith("s") and low.removesuffix("s") in _speakers()
    return several or low in _PLURALS or classes("nominal_actors").get(low) == "group"


def _is_person(low: str) -> bool:
    return low in words("role_nouns") or low in classes("sex_nouns")


def is_expressive(noun: str) -> bool:
    """Whether it is something of a person that speaks for him: "Roy's voice shook"."""
    return noun.lower() in _EXPRESSIVE
