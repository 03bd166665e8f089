"""Who speaks, as it is shown: "Moreau?" where that is only probable, and no guess beyond that."""

from reader.analysis.findings import Quote

ELSEWHERE = "unattributed"


def said_by(quote: Quote) -> str:
    """The speaker's name with its doubt, or that nobody is named."""
    if quote.speaker is None or not quote.speaker.name:
        return ELSEWHERE
    return quote.speaker.name + ("" if quote.speaker.certain else "?")
