"""When: the days an article names, in the order of the calendar, its own day a rule among them.

What cannot be reckoned stands below, with the reason; what matters little is folded.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from textual.reactive import var

from reader.analysis.findings import Analysis
from reader.article import Published, Span
from reader.tui.widgets.days import short_day, shortened, weekday
from reader.tui.widgets.panel import Panel, fold_row
from reader.tui.widgets.row import Line, Piece, Row

if TYPE_CHECKING:
    from reader.analysis.timeline import Row as Day
    from reader.analysis.unreckoned import Open

_TOKEN = re.compile(r"\w+")


class NeedsDay:
    """What the row stands for that says a publication date is needed; choosing it asks for one."""


NEEDS_DAY = NeedsDay()


class DatesPanel(Panel):
    """One row a day: when, the words of the article, what happened."""

    PANE = "dates"
    HEADING, LOOKING, NOTHING = "Dates", "finding dates…", "no date is named"

    here: var[Span | None] = var(None)
    """Where the person is; the day named there is kept in sight."""

    def watch_here(self) -> None:
        """Keep up with the reader."""
        self.follow(self.here)

    def count(self, analysis: Analysis) -> int:
        """All that has a place on a calendar, or asks for one."""
        from reader.analysis.timeline import timeline

        days = timeline(analysis)
        return len(days.rows) + len(days.unreckoned)

    def made(self, analysis: Analysis) -> Iterable[Row]:
        """The timeline, what is folded, then what could not be reckoned."""
        from reader.analysis.timeline import timeline

        text, days = analysis.article.text, timeline(analysis)
        whole = self.unfolded or bool(self.needle)
        published = analysis.article.published
        for day in days.rows if whole else days.key_rows:
            if published and day.first > published.day:
                yield _rule(published)
                published = None
            yield Row(_lines(day, text), day)
        if published:
            yield _rule(published)
        if days.folded_rows and not whole:
            yield fold_row(len(days.folded_rows))
        for reason, left in groupby(
            sorted(days.unreckoned, key=attrgetter("reason")), key=attrgetter("reason")
        ):
            yield from _unreckoned(reason, tuple(left), text)

    def places(self, finding: object) -> tuple[Span, ...]:
        """Where the day is named."""
        from reader.analysis.timeline import Row as Day
        from reader.analysis.unreckoned import Open

        return finding.places if isinstance(finding, Day | Open) else ()


def _rule(published: Published) -> Row:
    guess = "" if published.certain else "≈ "
    left = Piece(f"── published {guess}{short_day(published.day)} ", "rule")
    line = Line((left,), (Piece("─", "rule"),), yields=True, fill="─")
    return Row((line,), published, counted=False)


def _unreckoned(reason: str, left: "Sequence[Open]", text: str) -> Iterator[Row]:
    """The reason once, and under it what it keeps from the calendar."""
    asks = "publication date" in reason
    words = [one.date.span.in_one_line(text) for one in left]
    heading = Line((Piece(reason, "warning"),), (Piece("P", "accent"),) if asks else (), True)
    yield Row((heading,), NEEDS_DAY if asks else None, also=" ".join(words), counted=False)
    for one, said in zip(left, words, strict=True):
        times = (Piece(f"×{len(one.places):,}", "dim"),) if len(one.places) > 1 else ()
        yield Row((Line((Piece(f"  {said}"),), times),), one, also=reason)


def _lines(day: "Day", text: str) -> tuple[Line, ...]:
    guess = "" if day.certain else "≈ "
    label = shortened(day.label)
    if day.first == day.last:
        label = f"{weekday(day.first)} {label}"
    times = (Piece(f"×{len(day.places):,}", "dim"),) if len(day.places) > 1 else ()
    said = day.dates[0].span.in_one_line(text)
    words = "" if _says_all_of(day.label, said) else f"  {said}"
    first = Line((Piece(f"{guess}{label}", "strong"), Piece(words, "dim")), times)
    if not day.told:
        return (first,)
    return first, Line((Piece(f"  {day.told}", "words"),))


def _says_all_of(label: str, said: str) -> bool:
    """Whether the article's own words are the day already: "May 12, 2026", "1991"."""
    label, said = shortened(label).casefold(), shortened(said).casefold()
    return set(_TOKEN.findall(label)) <= set(_TOKEN.findall(said))
