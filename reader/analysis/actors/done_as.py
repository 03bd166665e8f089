"""As what did somebody do it: "Ann Lee resigned as mayor", "who succeeded Bob Orla as coach"?

To teach a verb, add it to `_DOES_AS`, or to `_FOLLOWS` where a name stands behind it.
"""

from reader.analysis.names.words import Words

_DOES_AS = frozenset((
    "resigned", "resigns", "quit", "quits", "retired", "retires", "serves", "served", "works",
    "continues", "returns", "returned", "joined", "joins", "acted", "acts", "steps", "stepped",
    "takes", "took", "sworn", "stays", "stayed",
))  # fmt: skip
# Behind "will", "would", "has" or "is to".
_DO_AS = frozenset((
    "act", "acted", "continue", "join", "joined", "resign", "resigned", "retire", "retired",
    "return", "returned", "serve", "served", "stay", "stayed", "step", "stepped", "take", "taken",
    "work", "worked",
))  # fmt: skip
_BEFORE_DO = ("will", "would", "has", "had", "also", "to", "is")
_PARTICLES = frozenset(("down", "over", "in", "on", "back", "charge"))
_NAME = 7  # words of a name with its title
_FOLLOWS = ("succeeded", "succeeds", "replaced", "replaces")
DOES = frozenset(
    (",", *_DOES_AS, *_FOLLOWS, "will", "would", "has", "had", "is")
)  # what may stand right behind her


def behind_as(words: Words, at: int) -> int | None:
    """The first word behind "took over as", ", who succeeded Bob Orla as"; None where none is."""
    at += 2 * (words.small[at] == "," and words.small[at + 1] == "who")
    helped = at
    while words.around(at) in _BEFORE_DO:
        at += 1
    if at > helped and words.around(at) not in _DO_AS:
        return None
    if words.around(at) in _FOLLOWS:
        end = min(at + _NAME, len(words) - 2)
        at += 1
        while at < end and words.capital[at]:
            at += 1
    elif words.around(at) in _DOES_AS or at > helped:
        at += 1 + (words.small[at + 1] in _PARTICLES)
    else:
        return None
    return at + 1 if words.around(at) == "as" else None
