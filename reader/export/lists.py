"""What stands below a printed article: its actors, its quotes, its days.

A finding is a name in a column and words beside it; where the terminal is narrow, the words stand
below the name.
"""

from collections.abc import Iterator, Sequence

from reader.analysis.apart import apart
from reader.analysis.findings import Analysis
from reader.analysis.timeline import Row, timeline
from reader.analysis.unreckoned import Open
from reader.article import Published
from reader.export.colours import Colours, paint
from reader.export.rows import cells, clipped, wrapped
from reader.export.wording import (
    act_words,
    published_words,
    quoted_words,
    speaker_words,
)

_SYMBOLS = {"person": "●", "organization": "■", "place": "▲", "group": "◆"}
_NARROW = 60  # columns; below it names stand above what belongs to them


def actor_lines(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    """Who: kind, name, how often, role."""
    yield _heading("Actors", len(analysis.actors), colours)
    longest = max((cells(actor.name) for actor in analysis.actors), default=0)
    column = min(longest, max(width // 2, width - 40), width - 8)
    for actor in analysis.actors:
        name = clipped(actor.name, column)
        kind = f"{actor.kind}, {actor.role}" if actor.role else actor.kind
        room = width - column - 10
        yield (
            f"  {_SYMBOLS[actor.kind]} {paint(name, actor.kind, colours)}"
            f"{' ' * (column - cells(name))}{len(actor.mentions):4}"
            f"{'  ' + clipped(kind, room) if room > 5 else ''}"
        )
    yield from ([""] if analysis.actors else ["  nobody is named", ""])


def quote_lines(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    """Who said what; the words of a quote without marks are reported, not quoted."""
    text, quotes = analysis.article.text, tuple(apart(analysis.quotes))
    yield _heading("Quotes", len(quotes), colours)
    named = ["…" if quote.continues else speaker_words(quote) for quote in quotes]
    column = _column(named, max(12, width // 3))
    for quote, who in zip(quotes, named, strict=True):
        act, words = act_words(quote), quoted_words(quote, text)
        tint = "" if quote.kind == "indirect" else "quote"
        said = f"{act}: {words}" if act else words
        yield from _entry((who, ""), (said, tint), column, width, colours)
    yield from ([""] if quotes else ["  nothing is quoted", ""])


def date_lines(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    """When: the days in calendar order, the publication day as a rule among them."""
    days, published = timeline(analysis), analysis.article.published
    yield _heading("Dates", len(days.rows) + len(days.unreckoned), colours)
    labels = [f"{'' if row.certain else '≈ '}{row.label}" for row in days.rows]
    column = _column(labels, max(12, width // 2))
    before = _before_publication(days.rows, published)
    for number, (row, label) in enumerate(zip(days.rows, labels, strict=True)):
        if published and number == before:
            yield _rule(published, width)
        words = row.told or row.dates[0].span.in_one_line(analysis.article.text)
        yield from _entry((label, "day"), (words, ""), column, width, colours)
    if published and before == len(days.rows):
        yield _rule(published, width)
    yield from _off_the_calendar(days.unreckoned, analysis.article.text, width)
    if not (days.rows or days.unreckoned):
        yield "  no date is named"


def _before_publication(rows: Sequence[Row], published: Published | None) -> int:
    """How many rows stand above the rule of the publication day."""
    return sum(1 for row in rows if published and row.first <= published.day)


def _off_the_calendar(left: Sequence[Open], text: str, width: int) -> Iterator[str]:
    """What cannot be reckoned, each reason once with the words it holds for."""
    reasons: dict[str, list[str]] = {}
    for one in left:
        reasons.setdefault(one.reason or "vague", []).append(one.date.span.in_one_line(text))
    if reasons:
        yield clipped("  not on the calendar:", width)
    for reason, words in reasons.items():
        listed = f"{', '.join(dict.fromkeys(words))} · {reason}"
        yield from (f"    {row}" for row in wrapped(listed, width - 4))


def _heading(words: str, count: int, colours: Colours) -> str:
    return paint(f"{words.upper()} {count}", "heading", colours)


def _rule(published: Published, width: int) -> str:
    words = clipped(f"published {published_words(published)}", width - 8)
    return f"  ── {words} ".ljust(width - 1 - cells(words) + len(words), "─")


def _column(names: Sequence[str], most: int) -> int:
    return min(max(map(cells, names), default=0), most)


def _entry(
    name: tuple[str, str], words: tuple[str, str], column: int, width: int, colours: Colours
) -> Iterator[str]:
    """A name and words, each with its colour, the words beside or below the name."""
    beside = width >= _NARROW
    shown = clipped(name[0], column if beside else width - 2)
    indent = " " * (column + 4 if beside else 4)
    rows = [paint(row, words[1], colours) for row in wrapped(words[0], width - len(indent))]
    first = f"  {paint(shown, name[1], colours)}"
    if beside and rows:
        yield f"{first}{' ' * (column - cells(shown))}  {rows.pop(0)}"
    else:
        yield first
    yield from (f"{indent}{row}" for row in rows)
