"""The timeline of the library, or of what a search finds in it."""

from collections.abc import Iterator, Sequence

from reader.analysis.day_words import day_words
from reader.index import Day, timeline
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_screen import LibraryScreen
from reader.tui.widgets.row import Line, Piece, Row

MOST = 500
"""So many days are looked at; a search, or after: and before:, brings the others."""


class LibraryDays(LibraryScreen):
    """One row a day and article: when, what happened, where that is written."""

    ASKS = "all days; or those of a search:  actor:Moreau   fuel   after:2026-05"
    NOTHING = "no days are known yet; in an article without a publication date, P sets it"

    def found(self, typed: str) -> tuple[list[Row], str]:
        """The days in calendar order, the weightiest if there are very many."""
        calendar = timeline(self.index, typed, MOST)
        days = {(day.first, day.last) for day in calendar.days}
        says = "1 day" if len(days) == 1 else f"{len(days):,} days"
        if calendar.total > sum(len(day.places) for day in calendar.days):
            says = f"{says}, the weightiest of {calendar.total:,} mentions; type to find others"
        return list(day_rows(calendar.days)), says


def day_rows(days: Sequence[Day]) -> Iterator[Row]:
    """When and what, with the article below; once below days of it that follow each other."""
    paths = [*(day.path for day in days), None]
    for day, after in zip(days, paths[1:], strict=True):
        label = day_words(day.first, day.last)
        when = Piece(f"{'' if day.certain else '≈ '}{label}", "strong")
        words = Line((when, Piece(f"  {' '.join(day.happening.split())}")))
        title = Line((Piece(f"  {day.title}", "dim"),))
        there = Destination(day.path, day.places[0], day.places, label, "T ")
        yield Row((words,) if day.path == after else (words, title), there)
