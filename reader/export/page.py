"""Text for a terminal or a pipe: the article, then who, who said what, and when.

Every line fits the width it is given. Colours are names looked up in a table of escape sequences;
with the table empty the page is plain. To change how a finding looks, change `ANSI`.
"""

from collections.abc import Iterator, Mapping, Sequence

from reader.analysis.findings import Analysis, Quote
from reader.analysis.timeline import timeline
from reader.article import Article, Span
from reader.export.rows import cells, clipped, rows_of
from reader.export.wording import (
    act_words,
    one_line,
    published_words,
    quoted_words,
    speaker_words,
)

Colours = Mapping[str, str]
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
_SYMBOLS = {"person": "●", "organization": "■", "place": "▲", "group": "◆"}
_MEASURE = 84  # columns; wider lines are hard to read
_NARROW = 60  # columns; below it names stand above what belongs to them
_ROLE = 60


def text_page(analysis: Analysis, width: int = 80, colours: Colours = PLAIN) -> str:
    """The article and its findings, ending in a newline."""
    wide = max(20, min(width, _MEASURE))
    parts = (
        _article(analysis, wide, colours),
        _actors(analysis, wide, colours),
        _quotes(analysis, wide, colours),
        _dates(analysis, wide, colours),
    )
    return "\n".join(line for part in parts for line in part) + "\n"


def _article(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    article = analysis.article
    lit = _lit(analysis) if colours else []
    title = article.headline
    if title is None or not article.text[: title.start].strip():
        yield from _head(article, width, colours)
    for paragraph in article.paragraphs:
        if paragraph == title:
            continue
        yield ""
        for row in rows_of(article.text, paragraph, width):
            yield _painted(article.text, row, lit, colours)
    yield ""


def _head(article: Article, width: int, colours: Colours) -> Iterator[str]:
    """The title, and below it where the article comes from and what is to be known of it."""
    yield from (_paint(row, "title", colours) for row in _wrapped(article.title, width))
    known = (article.source, article.byline and f"by {article.byline}", article.dateline)
    words = " · ".join(filter(None, (*known, published_words(article.published))))
    for line in (words, *(f"note: {notice}" for notice in article.notices)):
        yield from (_paint(row, "furniture", colours) for row in _wrapped(line, width))


def _actors(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    yield from _heading("Actors", len(analysis.actors), colours)
    longest = max((cells(actor.name) for actor in analysis.actors), default=0)
    column = min(longest, max(12, width // 2))
    for actor in analysis.actors:
        count, name = f"{len(actor.mentions):>3}", clipped(actor.name, column)
        room = width - column - cells(actor.kind) - 12
        role = clipped(actor.role, room) if actor.role and room > 8 else ""
        gap = " " * (column - cells(name))
        tail = f"{actor.kind}{', ' + role if role else ''}"
        shown = _paint(name, actor.kind, colours)
        yield f"  {_SYMBOLS[actor.kind]} {shown}{gap} {count}  {tail}"
    yield from ([""] if analysis.actors else ["  nobody is named", ""])


def _quotes(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    yield from _heading("Quotes", len(analysis.quotes), colours)
    text = analysis.article.text
    named = [_who(quote) for quote in analysis.quotes]
    column = min(max(map(cells, named), default=0), max(12, width // 3))
    for quote, who in zip(analysis.quotes, named, strict=True):
        act = act_words(quote)
        words = quoted_words(quote, text)
        said = f"{words} ({act})" if act else words
        tint = "" if quote.kind == "indirect" else "quote"
        yield from _entry(who, said, column, width, tint, "", colours)
    yield from ([""] if analysis.quotes else ["  nothing is quoted", ""])


def _who(quote: Quote) -> str:
    return "…" if quote.continues else speaker_words(quote)


def _dates(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    days, text = timeline(analysis), analysis.article.text
    yield from _heading("Dates", len(days.rows) + len(days.unreckoned), colours)
    published = analysis.article.published
    entries = [
        (row.first, ("" if row.certain else "≈ ") + row.label, row.happening or row.dates[0].span)
        for row in days.rows
    ]
    column = min(max((cells(label) for _, label, _ in entries), default=0), max(12, width // 2))
    ruled = published is None
    for first, label, words in entries:
        if published and not ruled and first > published.day:
            yield _rule(f"published {published_words(published)}", width)
            ruled = True
        yield from _entry(label, one_line(words, text), column, width, "", "day", colours)
    if published and not ruled:
        yield _rule(f"published {published_words(published)}", width)
    if days.unreckoned:
        yield from _unreckoned([(one_line(o.date.span, text), o.reason) for o in days.unreckoned],
                               width)  # fmt: skip


def _unreckoned(pairs: Sequence[tuple[str, str]], width: int) -> Iterator[str]:
    """What has no place on a calendar, each reason once."""
    yield "  not on the calendar:"
    reasons: dict[str, list[str]] = {}
    for words, reason in pairs:
        reasons.setdefault(reason or "vague", []).append(words)
    for reason, words in reasons.items():
        listed = ", ".join(dict.fromkeys(words))
        yield from (f"    {row}" for row in _wrapped(f"{listed} · {reason}", width - 4))


def _heading(words: str, count: int, colours: Colours) -> Iterator[str]:
    yield _paint(f"{words.upper()} {count}", "heading", colours)


def _rule(words: str, width: int) -> str:
    words = f"  ── {clipped(words, width - 9)} ──"
    return words + "─" * max(0, width - cells(words))


def _entry(
    name: str, words: str, column: int, width: int, tint: str, name_tint: str, colours: Colours
) -> Iterator[str]:
    """A name in its column and words beside it; above them where the terminal is narrow."""
    indent = 4 if width < _NARROW else column + 4
    rows = [_paint(row, tint, colours) for row in _wrapped(words, width - indent)]
    name = clipped(name, width - 2 if width < _NARROW else column)
    shown = f"  {_paint(name, name_tint, colours)}"
    if width < _NARROW:
        yield shown
        yield from (" " * indent + row for row in rows)
    else:
        yield f"{shown}{' ' * (column - cells(name))}  {rows[0] if rows else ''}".rstrip()
        yield from (" " * indent + row for row in rows[1:])


def _wrapped(words: str, width: int) -> Iterator[str]:
    return (row.of(words) for row in rows_of(words, Span(0, len(words)), max(8, width)))


def _lit(analysis: Analysis) -> list[tuple[Span, str]]:
    """What is lit up in the text, the later over the earlier."""
    quotes = [(q.span, "quote") for q in analysis.quotes if q.kind != "indirect"]
    actors = [(span, actor.kind) for actor in analysis.actors for span in actor.mentions]
    furniture = [(span, "furniture") for span in analysis.article.furniture]
    return sorted([*quotes, *actors, *furniture])


def _painted(text: str, row: Span, lit: Sequence[tuple[Span, str]], colours: Colours) -> str:
    """A row of the article with what was found in it."""
    met = [(span, name) for span, name in lit if span.overlaps(row)]
    edges = sorted(
        {row.start, row.end, *(edge for span, _ in met for edge in (span.start, span.end))}
        & set(range(row.start, row.end + 1))
    )
    pieces = []
    for start, end in zip(edges, edges[1:], strict=False):
        names = [name for span, name in met if span.start <= start and end <= span.end]
        codes = ";".join(dict.fromkeys(colours[name] for name in names if name in colours))
        pieces.append(_coded(text[start:end], codes))
    return "".join(pieces)


def _paint(words: str, name: str, colours: Colours) -> str:
    return _coded(words, colours.get(name, ""))


def _coded(words: str, codes: str) -> str:
    return f"\x1b[{codes}m{words}\x1b[0m" if codes and words else words
