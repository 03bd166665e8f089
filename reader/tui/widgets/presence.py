"""Where in the article an actor appears, as a small bar: ▁▃▁▇."""

from collections.abc import Sequence

from reader.article import Span

_HEIGHTS = "▁▂▃▄▅▆▇█"


def presence(mentions: Sequence[Span], length: int, cells: int = 8) -> str:
    """A bar of so many cells, each as high as a part of the text has mentions; "·" where none."""
    counts = [0] * cells
    for mention in mentions:
        counts[min(cells - 1, mention.start * cells // max(1, length))] += 1
    most = max(counts, default=0)
    return "".join(_height(count, most) for count in counts)


def _height(count: int, most: int) -> str:
    return _HEIGHTS[(count * (len(_HEIGHTS) - 1)) // max(1, most)] if count else "·"
