"""How what was found is lit up in a printed text.

A colour is a name looked up in a table of escape sequences; with the table empty all is plain.
Kinds are never told by colour alone: they differ in weight and line too, and have symbols.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from reader.analysis.findings import Analysis, named_in
from reader.article import Span

Colours = Mapping[str, str]
Lit = tuple[Span, str]
PLAIN: Colours = {}
ANSI: Colours = {
    "title": "1",
    "heading": "1;36",
    "furniture": "2",
    "quote": "36",
    "person": "1",
    "organization": "4",
    "place": "3",
    "group": "1",
    "day": "1;33",
}


def paint(words: str, name: str, colours: Colours) -> str:
    """The words in a colour."""
    return _coded(words, colours.get(name, ""))


def lit_in(analysis: Analysis) -> list[Lit]:
    """What is lit up in an article, in the order of the text."""
    quotes = [(quote.span, "quote") for quote in analysis.quotes if quote.kind != "indirect"]
    actors = [(span, actor.kind) for span, actor in named_in(analysis.actors)]
    furniture = [(span, "furniture") for span in analysis.article.furniture]
    return sorted([*quotes, *actors, *furniture])


def painted(text: str, rows: Iterable[Span], lit: list[Lit], colours: Colours) -> Iterator[str]:
    """The rows of a text with what is lit up in them; both are in the order of the text."""
    ahead, met = 0, list[Lit]()
    for row in rows:
        while ahead < len(lit) and lit[ahead][0].start < row.end:
            met.append(lit[ahead])
            ahead += 1
        met = [(span, name) for span, name in met if span.end > row.start]
        yield _painted(text, row, met, colours) if colours else row.of(text)


def _painted(text: str, row: Span, met: list[Lit], colours: Colours) -> str:
    inside = (edge for span, _ in met for edge in (span.start, span.end) if edge > row.start)
    edges = sorted({row.start, row.end, *(edge for edge in inside if edge < row.end)})
    pieces = []
    for start, end in pairwise(edges):
        names = [name for span, name in met if span.start <= start and end <= span.end]
        codes = ";".join(dict.fromkeys(colours[name] for name in names if name in colours))
        pieces.append(_coded(text[start:end], codes))
    return "".join(pieces)


def _coded(words: str, codes: str) -> str:
    return f"\x1b[{codes}m{words}\x1b[0m" if codes and words else words
