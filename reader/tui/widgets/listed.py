"""Which quotes have a row of their own, for the panel, for w and for the strip alike.

Words in quotation marks inside reported speech of the same speaker have none: the reported
sentence says them too. They stay lit in the text.
"""

from collections.abc import Iterator

from reader.analysis.findings import Actor, Analysis, Quote


def listed(analysis: Analysis, only: Actor | None = None) -> tuple[Quote, ...]:
    """The quotes that are stepped through, in the order of the text; with `only`, this actor's."""
    return tuple(
        quote
        for quote in _outermost(analysis.quotes)
        if only is None or (quote.speaker and quote.speaker.actor == only)
    )


def _outermost(quotes: tuple[Quote, ...]) -> Iterator[Quote]:
    """Without the partial quotes that a reported one holds; it begins no later than they do."""
    reported: Quote | None = None
    for quote in sorted(quotes, key=lambda quote: (quote.span.start, -quote.span.end)):
        if reported and quote.kind == "partial" and _holds(reported, quote):
            continue
        if quote.kind == "indirect" and not (reported and reported.span.holds(quote.span)):
            reported = quote
        yield quote


def _holds(reported: Quote, partial: Quote) -> bool:
    return reported.span.holds(partial.span) and _whose(reported) == _whose(partial)


def _whose(quote: Quote) -> Actor | str | None:
    return (quote.speaker.actor or quote.speaker.name) if quote.speaker else None
