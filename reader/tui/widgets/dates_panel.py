"""When: the days an article names, in the order of the calendar, its own day a rule among them.

What cannot be reckoned stands below, with the reason; what matters little is folded.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from reader.analysis.findings import Analysis
from reader.article import Published, Span
from reader.tui.widgets.days import published_in_words, weekday
from reader.tui.widgets.panel import Panel, fold_row
from reader.tui.widgets.row import Line, Piece, Row

if TYPE_CHECKING:
    from reader.analysis.timeline import Row as Day


class DatesPanel(Panel):
    """One row a day: when, the words of the article, what happened."""

    HEADING, LOOKING, NOTHING = "Dates", "finding dates…", "no date is named"

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
        for left in days.unreckoned:
            words = Piece(f"{_words(left.date.span, text)} · ", "dim")
            yield Row((Line((words, Piece(left.reason, "warning"))),), left)

    def places(self, finding: object) -> tuple[Span, ...]:
        """Where the day is named."""
        from reader.analysis.timeline import Row as Day

        return finding.places if isinstance(finding, Day) else ()


def _rule(published: Published) -> Row:
    day, _ = published_in_words(published)
    return Row((Line((Piece(f"── published {day} ──", "rule"),)),), published)


def _lines(day: "Day", text: str) -> tuple[Line, ...]:
    guess = "" if day.certain else "≈ "
    label = f"{guess}{weekday(day.first)} {day.label}" if day.first == day.last else day.label
    times = Piece(f"×{len(day.places)}" if len(day.places) > 1 else "", "dim")
    words = Piece(f"  {_words(day.dates[0].span, text)}", "dim")
    first = Line((Piece(label, "strong"), words), (times,))
    if day.happening is None:
        return (first,)
    return first, Line((Piece(f"  {_words(day.happening, text)}", "words"),))


def _words(span: Span, text: str) -> str:
    return " ".join(span.of(text).split())
