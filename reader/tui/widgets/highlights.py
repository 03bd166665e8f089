"""What is lit up in an article: its findings as layers of looks.

To light up another kind of finding, give it a layer here and a look in `looks.py`. After a blank
a look may name a colour of an actor: "chosen primary".
"""

from reader.analysis.findings import Actor, Analysis, named_in
from reader.article import Span
from reader.tui.widgets.colours import colour_of
from reader.tui.widgets.painting import Layer, layer


def finding_layers(analysis: Analysis) -> tuple[Layer, ...]:
    """Quotes below, the actors named in them above, dates over all. Indirect speech is not lit."""
    quotes = ((quote.span, quote.kind) for quote in analysis.quotes if quote.kind != "indirect")
    actors = ((span, actor.kind) for span, actor in named_in(analysis.actors))
    dates = ((date.span, "date") for date in analysis.dates)
    return layer(quotes), layer(actors), layer(dates)


def asked_layers(
    chosen: Actor | None, hits: tuple[Span, ...], here: Span | None
) -> tuple[Layer, Layer, Layer]:
    """What the person asked for: the chosen actor in its colour, the hits, the span jumped to."""
    look = f"chosen {colour_of(chosen.name)}" if chosen else ""
    return (
        layer((span, look) for span in (chosen.mentions if chosen else ())),
        layer((span, "hit") for span in hits),
        layer([(here, "here")] if here else []),
    )
