"""When it was said: dates inside a quote are reckoned from the day its attribution names.

In 'On March 3 he said: "We sign tomorrow"' tomorrow is 4 March. Only a single day near the cue,
outside the quotation marks, moves the quote; without one it was said on the day of the article.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.finding import Expression, Finder
from reader.analysis.findings import Quote
from reader.article import Span

# An attribution names its day within so many characters of the cue: "said in Paris on Monday".
_NEAR = 40


def reckoned_in_quotes(
    expressions: list[Expression], finder: Finder, quotes: Sequence[Quote]
) -> list[Expression]:
    """The expressions, those inside a quote that was said on another day reckoned from that day."""
    starts = [finder.tokens.starts[expression.start] for expression in expressions]
    moved, outside = list(expressions), set(range(len(expressions)))
    for quote in quotes:
        if quote.kind != "indirect":
            outside.difference_update(_among(starts, quote.span))
    for quote in quotes:
        inside = _among(starts, quote.span)
        said = _day_of(quote, expressions, outside, finder) if inside else None
        if said is not None and said != finder.today:
            first, last = expressions[inside.start].start, expressions[inside.stop - 1].end
            again = {e.start: e for e in finder.on(said).expressions(first, last)}
            for number in inside:
                there = again.get(expressions[number].start)
                if there is not None and not there.meaning.reason:
                    moved[number] = there
    return moved


def _among(starts: Sequence[int], span: Span) -> range:
    """The numbers of the expressions that begin inside a span."""
    return range(bisect_left(starts, span.start), bisect_left(starts, span.end))


def _day_of(
    quote: Quote, expressions: Sequence[Expression], outside: set[int], finder: Finder
) -> date | None:
    """The one day that the attribution of a quote names."""
    if quote.cue is None or quote.kind == "indirect":
        return None
    sentence = Span(*finder.clauses.sentence_at(quote.cue.start))
    near = Span(max(sentence.start, quote.cue.start - _NEAR), quote.cue.end + _NEAR)
    starts = [finder.tokens.starts[expression.start] for expression in expressions]
    days = set()
    for number in _among(starts, near):
        if starts[number] < sentence.end and number in outside:
            covered = days_of(expressions[number].meaning.value)
            if covered and covered[0] == covered[1]:
                days.add(covered[0])
    return days.pop() if len(days) == 1 else None
