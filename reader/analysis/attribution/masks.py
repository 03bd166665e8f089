"""Which words are not the reporter's: quoted stretches, masked by letters that no article holds.

No name or verb inside a quote can interfere then; places stay the same.
"""

from collections.abc import Sequence

from reader.analysis.marks import Stretch

MASK = "\x01"


def masked(text: str, marks: Sequence[Stretch]) -> str:
    """The text with every quoted stretch, its marks included, turned into mask letters."""
    pieces, reached = [], 0
    for mark in marks:
        pieces += [text[reached : mark.span.start], MASK * (mark.span.end - mark.span.start)]
        reached = mark.span.end
    return "".join([*pieces, text[reached:]])
