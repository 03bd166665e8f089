"""Which quotes have a row of their own, for the panel, for w and for the strip alike.

Words in quotation marks inside reported speech of the same speaker have none: the reported
sentence says them too. They stay lit in the text.
"""

from reader.analysis.apart import apart
from reader.analysis.findings import Actor, Analysis, Quote


def listed(analysis: Analysis, only: Actor | None = None) -> tuple[Quote, ...]:
    """The quotes that are stepped through, in the order of the text; with `only`, this actor's."""
    return tuple(
        quote
        for quote in apart(analysis.quotes)
        if only is None or (quote.speaker and quote.speaker.actor == only)
    )
