"""The timeline of the library, or of what a search finds in it."""

from reader.analysis.timeline import day_words
from reader.index import Day, timeline
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_screen import LibraryScreen
from reader.tui.widgets.row import Line, Piece, Row

MOST = 500
"""So many days are looked at; a search, or after: and before:, brings the others."""


class LibraryDays(LibraryScreen):
    """One row a day and article: when, what happened, where that is written."""

    ASKS = "all days; or those of a search:  actor:Moreau   fuel   after:2026-05"

    def found(self, typed: str) -> tuple[list[Row], str]:
        """The days in calendar order, the weightiest if there are very many."""
        calendar = timeline(self.index, typed, MOST)
        says = f"{len(calendar.days):,} days"
        if calendar.total > MOST:
            says = f"the weightiest {says} of {calendar.total:,} that are named"
        return [day_row(day) for day in calendar.days], says


def day_row(day: Day) -> Row:
    """When and what, with the article under it."""
    guess = "" if day.certain else "≈ "
    label = day_words(day.first, day.last)
    when = Piece(f"{guess}{label}", "strong")
    what = Piece(f"  {' '.join(day.happening.split())}")
    lines = Line((when, what)), Line((Piece(f"  {day.title}", "dim"),))
    return Row(lines, Destination(day.path, day.places[0], day.places, label, "T "))
