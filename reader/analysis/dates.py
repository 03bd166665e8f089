"""When: the days an article names, reckoned from the day it was published."""

from collections.abc import Sequence

from reader.analysis.findings import KeyDate, Quote
from reader.analysis.sentences import Story


def find_dates(story: Story, quotes: Sequence[Quote]) -> tuple[KeyDate, ...]:
    """The expressions of time in a story; relative ones have days only if its own day is known."""
    return ()
