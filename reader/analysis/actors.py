"""Who: the people, organizations, places and groups of an article, each once."""

from collections.abc import Sequence

from reader.analysis.findings import Actor, Quote
from reader.analysis.sentences import Story


def find_actors(story: Story) -> tuple[Actor, ...]:
    """Everybody who is named, in the order of first mention."""
    return ()


def ranked(actors: Sequence[Actor], quotes: Sequence[Quote], story: Story) -> tuple[Actor, ...]:
    """The actors by their importance in the article, the most important first."""
    return tuple(actors)
