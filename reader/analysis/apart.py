"""Which quotes stand by themselves: what is inside a reported one is said by it already.

The panel, the export and the dossier list these; the others stay lit in the text.
"""

from collections.abc import Iterable, Iterator

from reader.analysis.findings import Actor, Quote


def apart(quotes: Iterable[Quote]) -> Iterator[Quote]:
    """Without the partial quotes inside a reported one of the same speaker, in text order."""
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
