"""Is somebody told by her place in the world: [world number one] Ann Lee, [world No 3] Bob Roy?"""

from reader.analysis.actors.role_nouns import Stretch
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_NUMBER = frozenset(("number", "no", "no."))
_PLACES = frozenset((
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
))  # fmt: skip


def world_rank(words: Words, name: Name, _known: Vocabulary) -> Stretch | None:
    """The former world number one Ann Lee: where the place begins and ends."""
    last = begin_of(name) - 1
    first = last - 2 - (words.around(last - 1) == ".")
    if first < 0 or words.small[first + 1] not in _NUMBER:
        return None
    if words.small[first] != "world":  # but No 8 Ann Lee plays rugby
        return (first + 1, last) if words.small[last] in ("8", "eight") else None
    if not (words.small[last] in _PLACES or words.small[last].isdigit()):
        return None
    return first - (words.around(first - 1) in ("former", "ex", "current")), last
