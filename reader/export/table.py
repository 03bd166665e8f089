"""CSV for a spreadsheet: a row a finding, actors, quotes or dates in a table of their own.

The text begins with a byte order mark, because spreadsheets read it as UTF-8 only then; and a cell
that begins like a formula is guarded with an apostrophe, because an article may be hostile.
"""

import csv
import io
from collections.abc import Callable, Iterable, Iterator

from reader.analysis.findings import Analysis
from reader.export.wording import path_words, quoted_words, speaker_words

Cell = str | int | None
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_ARTICLE = ("article", "source", "published", "path")


def csv_table(analyses: Iterable[Analysis], what: str = "quotes") -> Iterator[str]:
    """The table of one kind of finding, line by line, its heading first; `what` is in KINDS."""
    heading, rows = KINDS[what]
    yield "\ufeff" + _line((*_ARTICLE, *heading))
    for analysis in analyses:
        article = analysis.article
        day = article.published.day.isoformat() if article.published else None
        where = (article.title, article.source, day, path_words(article))
        yield from (_line((*where, *row)) for row in rows(analysis))


def _actors(analysis: Analysis) -> Iterator[tuple[Cell, ...]]:
    for actor in analysis.actors:
        first = actor.mentions[0].start if actor.mentions else None
        yield actor.name, actor.kind, actor.role, len(actor.mentions), first


def _quotes(analysis: Analysis) -> Iterator[tuple[Cell, ...]]:
    text = analysis.article.text
    for quote in analysis.quotes:
        speaker = quote.speaker.span if quote.speaker else None
        said_by = speaker.in_one_line(text) if speaker else ""
        words = quoted_words(quote, text)
        span = quote.span
        yield speaker_words(quote), said_by, quote.act, quote.kind, words, span.start, span.end


def _dates(analysis: Analysis) -> Iterator[tuple[Cell, ...]]:
    text = analysis.article.text
    for found in analysis.dates:
        first = found.first.isoformat() if found.first else ""
        last = found.last.isoformat() if found.last else ""
        sure = "yes" if found.certain and first else "no"
        yield (
            first, last, found.span.in_one_line(text), found.kind, found.value, sure,
            found.told(text), found.unreckoned, found.span.start, found.span.end,
        )  # fmt: skip


KINDS: dict[str, tuple[tuple[str, ...], Callable[[Analysis], Iterator[tuple[Cell, ...]]]]] = {
    "actors": (("name", "kind", "role", "mentions", "first"), _actors),
    "quotes": (("speaker", "attributed to", "act", "kind", "words", "start", "end"), _quotes),
    "dates": (
        ("first", "last", "words", "kind", "value", "certain", "happening", "unreckoned",
         "start", "end"),
        _dates,
    ),
}  # fmt: skip


def _line(cells: Iterable[Cell]) -> str:
    row = io.StringIO()
    csv.writer(row).writerow(map(_guarded, cells))
    return row.getvalue()


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(_FORMULA) else cell
