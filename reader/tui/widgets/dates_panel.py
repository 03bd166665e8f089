"""When: the days an article names, in the order of the calendar, its own day a rule among them.

What cannot be reckoned stands below, with the reason.
"""

from collections.abc import Iterable
from datetime import date

from reader.analysis.findings import Analysis, KeyDate
from reader.tui.widgets.days import day_in_words, days_in_words
from reader.tui.widgets.panel import Panel
from reader.tui.widgets.row import Line, Piece, Row


class DatesPanel(Panel):
    """One row a date: the day, the words of the article, what happened."""

    HEADING, LOOKING, NOTHING = "Dates", "finding dates…", "no date is named"

    def count(self, analysis: Analysis) -> int:
        """All that has a place on a calendar, or asks for one."""
        return len(_key_dates(analysis))

    def made(self, analysis: Analysis) -> Iterable[Row]:
        """The timeline, then what could not be reckoned."""
        text, dates = analysis.article.text, _key_dates(analysis)
        reckoned = sorted((d for d in dates if d.first), key=lambda d: (d.first, d.last))
        rule = analysis.article.published
        for found in reckoned:
            if rule and found.first and found.first > rule.day:
                yield _published(rule.day)
                rule = None
            yield Row(_lines(found, text), found)
        if rule:
            yield _published(rule.day)
        for found in dates:
            if found.first is None:
                yield Row(_lines(found, text), found)


def _key_dates(analysis: Analysis) -> list[KeyDate]:
    return [found for found in analysis.dates if found.kind in ("date", "time")]


def _published(day: date) -> Row:
    return Row((Line((Piece(f"── published {day_in_words(day)} ──", "rule"),)),), day)


def _lines(found: KeyDate, text: str) -> tuple[Line, ...]:
    words = " ".join(found.span.of(text).split())
    if found.first is None or found.last is None:
        why = found.unreckoned or "cannot be reckoned"
        return (Line((Piece(f"{words} · ", "dim"), Piece(why, "warning"))),)
    guess = "" if found.certain else "≈ "
    head = Piece(guess + days_in_words(found.first, found.last), "strong")
    first = Line((head, Piece(f"  {words}", "dim")))
    if found.happening is None:
        return (first,)
    return first, Line((Piece("  " + " ".join(found.happening.of(text).split()), "words"),))
