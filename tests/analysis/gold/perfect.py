"""What an analysis without a fault would be: the marks themselves, as findings."""

from reader.analysis.findings import Actor, Analysis, KeyDate, Quote, Speaker
from tests.analysis.gold.marked import Marked, MarkedActor, MarkedDate, MarkedQuote


def perfect(marked: Marked) -> Analysis:
    """Every mark as a finding."""
    actors = tuple(_actor(actor) for actor in marked.actors if actor.mentions)
    named = {actor.name: actor for actor in actors}
    quotes = tuple(_quote(quote, named.get(quote.name)) for quote in marked.quotes)
    return Analysis(marked.article, actors, quotes, tuple(_date(day) for day in marked.dates))


def _actor(actor: MarkedActor) -> Actor:
    role = actor.roles[0] if actor.roles else None
    return Actor(actor.name, actor.kinds[0], role, actor.mentions)  # type: ignore[arg-type]


def _quote(quote: MarkedQuote, actor: Actor | None) -> Quote:
    speaker = Speaker(quote.speaker, actor, quote.name) if quote.speaker or quote.name else None
    return Quote(quote.span, quote.kind, speaker, None)  # type: ignore[arg-type]


def _date(day: MarkedDate) -> KeyDate:
    return KeyDate(day.span, "date", day.values[0], day.first, day.last)
