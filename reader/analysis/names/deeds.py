"""What a name does or suffers, where that tells its kind: firms acquire, people smile."""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_BE = frozenset(("is", "was", "are", "were", "be", "been", "being"))
# What else may stand between a name and its verb: "has since acquired", "will also sell".
_BETWEEN = frozenset((
    "has", "had", "have", "will", "would", "can", "could", "may", "might", "must", "should", "also",
    "now", "since", "already", "still", "then", "not", "never", "recently", "later", "once", "soon",
    "just", "currently", "previously", "who", "which", "that", "reportedly", "allegedly", "only",
))  # fmt: skip
_NO_SUBJECT = frozenset(("in", "of", "from", "for", "to", "with", "at", "near", "on", "by"))
_FAR = 4  # words between a name and its verb


def doer(words: Words, last: int, before: str, known: Vocabulary) -> str | None:
    """What does so: "Zumbo has acquired" a firm, "Zumbo was born" a person; None if anyone may."""
    if before in _NO_SUBJECT:
        return None
    small, passive = words.small, ""
    for at in range(last + 1, min(last + 1 + _FAR, len(small))):
        if small[at] in _BE:
            passive = "was "
        elif small[at] not in _BETWEEN:
            return known.deeds.get(passive + small[at])
    return None
