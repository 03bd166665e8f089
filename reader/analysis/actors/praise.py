"""Which words at the head of a role only praise: the [legendary] singer, a [widely loved] baker?

To teach a compliment, add it to `_PRAISE`; what behind an adverb tells who somebody is, and is
none, to `_LASTING`.
"""

from reader.analysis.actors.families import KIN
from reader.analysis.actors.role_nouns import is_of_manner
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_PRAISE = frozenset((
    "legendary", "popular", "prominent", "famous", "renowned", "acclaimed", "celebrated",
    "iconic", "beloved", "respected", "well-known", "noted", "influential", "talented",
    "brilliant",
))  # fmt: skip
_LASTING = ("retired", "elected", "sighted", "impaired")


def behind_praise(words: Words, first: int, last: int) -> int:
    """The first word of the role behind an age and compliments."""
    while first < last and (praise := _praise(words, first)):
        first = min(first + praise, last)
    return first


def _praise(words: Words, at: int) -> int:
    """How many words are an age or a compliment: a [52-year-old] or [widely loved] baker."""
    widely = is_of_manner(words, at, vocabulary())
    told = words.small[at + widely]
    if "-and-" in told and KIN.issuperset(told.split("-and-")):
        return 1  # of two: father-and-daughter donors Bob and Ann Orla
    praised = told in _PRAISE or (told.endswith(("-year-old", "ed")[: 1 + widely]))
    praised = praised and told not in _LASTING and words.small[at + widely + 1] not in ("and", ",")
    return (1 + widely) * praised
