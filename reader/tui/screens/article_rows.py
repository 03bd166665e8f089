"""How a file of the library stands in a list: unread mark, headline, day; or its problem."""

from reader.library import Entry
from reader.loading.cleaning import clean_line
from reader.tui.widgets.days import short_day
from reader.tui.widgets.row import Line, Piece, Row


def entry_row(entry: Entry, read: bool) -> Row:
    """One line; what is unread has a dot."""
    if entry.problem:
        left = (
            Piece("✗ ", "warning"),
            Piece(clean_line(entry.name), "dim"),
            Piece(f"  {entry.problem}", "warning"),
        )
        return Row((Line(left),), entry)
    mark = Piece("  ") if read else Piece("• ", "accent")
    day = short_day(entry.published.day) if entry.published else ""
    return Row(
        (Line((mark, Piece(entry.title or clean_line(entry.name))), (Piece(day, "dim"),)),), entry
    )
