"""What was asked of the library, and where in the answer one was: both are there the next time."""

from dataclasses import dataclass

from reader.tui.widgets.rows import Rows


@dataclass
class Question:
    """The words that were typed, and where the row leads that one is at."""

    typed: str = ""
    at: object = None

    def note(self, rows: Rows) -> None:
        """One is at the row under the cursor."""
        self.at = rows.row.finding if rows.row else None

    def put(self, rows: Rows, otherwise: int = 0) -> None:
        """Put the cursor where one was, as far as the rows still lead there."""
        leads = [row.finding for row in rows.rows]
        known = self.at is not None and self.at in leads
        rows.cursor = leads.index(self.at) if known else otherwise
