"""A mark that was typed twice is no part of a quote: the span of one that begins with two."""

from dataclasses import replace

from reader.analysis.findings import Quote
from reader.article import Span

_SLIPPED = 3  # marks, of which one is too many


def once_marked(text: str, quote: Quote) -> Quote:
    """The quote without the second of two marks that slipped in for one: ""We go," she said."""
    start, end = quote.span.start, quote.span.end
    marks = text.count('"', start, end)
    if marks != _SLIPPED:
        return quote  # ""Go" is odd," she said
    start += text.startswith('""', start)
    end -= text.startswith('""', end - 2)
    return replace(quote, span=Span(start, end))
