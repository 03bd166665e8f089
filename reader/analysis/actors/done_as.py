"""As what did somebody do it: "Ann Lee resigned as mayor", "who succeeded Bob Orla as coach"?

To teach a verb, add it to `_DOES_AS`, or to `_FOLLOWS` where a name stands behind it.
"""

from reader.analysis.names.words import Words

_DOES_AS = frozenset((
    "resigned", "resigns", "quit", "quits", "retired", "retires", "serves", "served", "works",
    "continues", "returns", "returned", "joined", "joins", "acted", "acts", "steps", "stepped",
    "takes", "took", "sworn",
))  # fmt: skip
_PARTICLES = frozenset(("down", "over", "in", "on", "back"))
_NAME = 7  # words of a name with its title
_FOLLOWS = ("succeeded", "succeeds", "replaced", "replaces")
DOES = frozenset((",", *_DOES_AS, *_FOLLOWS))  # what may stand right behind her


def behind_as(words: Words, at: int) -> int | None:
    """The first word behind "took over as", ", who succeeded Bob Orla as"; None where none is."""
    at += 2 * (words.small[at] == "," and words.small[at + 1] == "who")
    if words.around(at) in _FOLLOWS:
        end = min(at + _NAME, len(words) - 2)
        at += 1
        while at < end and words.capital[at]:
            at += 1
    elif words.around(at) in _DOES_AS:
        at += 1 + (words.small[at + 1] in _PARTICLES)
    else:
        return None
    return at + 1 if words.around(at) == "as" else None
