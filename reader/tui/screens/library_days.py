"""The timeline of the library, or of what a search finds in it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.analysis.timeline import day_words
from reader.index import Day, timeline
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_screen import LibraryScreen
from reader.tui.widgets.row import Line, Piece, Row

MOST = 500
"""So many days are looked at; a search, or after: and before:, brings the others."""


class LibraryDays(LibraryScreen):
    """One row a day and article: where that is written, when, what happened."""

    ASKS = "all days; or those of a search:  actor:Moreau   fuel   after:2026-05"

    def found(self, typed: str) -> tuple[list[Row], str]:
        """The days in calendar order, the weightiest if there are very many."""
        calendar = timeline(self.index, typed, MOST)
        days = {(day.first, day.last) for day in calendar.days}
        says = "1 day" if len(days) == 1 else f"{len(days):,} days"
        if calendar.total > MOST:
            says = f"the weightiest {says}, of {calendar.total:,} times that any is named"
        return list(day_rows(calendar.days)), says


def day_rows(days: Iterable[Day]) -> Iterator[Row]:
    """When and what; days that follow each other in one article stand under its title together."""
    before: Path | None = None
    for day in days:
        label = day_words(day.first, day.last)
        guess = "" if day.certain else "≈ "
        when = Piece(f"  {guess}{label}", "strong")
        words = Line((when, Piece(f"  {' '.join(day.happening.split())}")))
        title = Line((Piece(day.title, "dim"),))
        there = Destination(day.path, day.places[0], day.places, label, "T ")
        yield Row((words,) if day.path == before else (title, words), there)
        before = day.path
