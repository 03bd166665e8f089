"""Which finding comes next: the one after or before an offset, round the end of the article."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Span


@dataclass(frozen=True, slots=True)
class Step:
    """The number of the span stepped to, and whether that meant going round the end."""

    number: int
    wrapped: bool


def step(spans: Sequence[Span], offset: int, by: int) -> Step | None:
    """The span that begins after the offset (or before it, if `by` is negative); None of none.

    The spans are in the order of the text.
    """
    if not spans:
        return None
    starts = [span.start for span in spans]
    if by > 0:
        number = bisect_right(starts, offset)
        return Step(number % len(spans), number == len(spans))
    number = bisect_left(starts, offset) - 1
    return Step(number % len(spans), number < 0)
