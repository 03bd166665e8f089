"""How rows are drawn, a line at a time, and which of them are on the screen.

Ten thousand rows cost no more to show than ten. The text of a row is news text: it is drawn as it
stands and never read as markup. A row's looks are named by its pieces; the styles of those names
are in newsreader.tcss.
"""

from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual.geometry import Size
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.tui.widgets.parts import look
from reader.tui.widgets.row import Line, Piece, Row, fitted


class DrawnRows(ScrollView):
    """Rows, each of one line or more, with a cursor that is always in sight."""

    rows: var[Sequence[Row]] = var((), init=False)
    """What is listed."""
    cursor: var[int] = var(0, init=False)
    """The row the keys act on."""
    at_hand: var[int | None] = var(None, init=False)
    """The row of what the person is at in the text; faintly lit while the focus is elsewhere."""
    always_lit: var[bool] = var(False, init=False)
    """Whether the cursor is seen without the focus: the keys come from an input beside the list."""
    placeholder: var[str] = var("", init=False)
    """What an empty list says."""

    def __init__(self, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._drawn: list[tuple[int, Line]] = []
        self._tops: list[int] = []

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.cursor < len(self.rows) else None

    def watch_rows(self) -> None:
        """Lay the rows out anew; the cursor stays on its number as far as there is one."""
        self._drawn, self._tops = [], []
        for number, row in enumerate(self.rows):
            self._tops.append(len(self._drawn))
            self._drawn.extend((number, line) for line in row.lines)
        self.cursor = max(0, min(self.cursor, len(self.rows) - 1))
        self.virtual_size = Size(0, len(self._drawn))
        self.refresh()
        self._reveal()

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on a row."""
        return max(0, min(cursor, len(self.rows) - 1))

    def watch_cursor(self) -> None:
        """Show the row the cursor is on."""
        self._reveal()
        self.refresh()

    def watch_at_hand(self) -> None:
        """Show which row that is."""
        self.refresh()

    def watch_placeholder(self) -> None:
        """Say at once why nothing is listed."""
        self.refresh()

    def on_resize(self) -> None:
        """A panel that grew or shrank still shows its cursor."""
        self._reveal()

    def render_line(self, y: int) -> Strip:
        """One line of one row, cut to the width."""
        width, at = self.scrollable_content_region.width, self.scroll_offset.y + y
        if at >= len(self._drawn):
            said = self.placeholder if y == 0 and not self._drawn else ""
            return self._strip(Line((Piece(said, "dim"),)), width, self.rich_style)
        number, line = self._drawn[at]
        lit = number == self.cursor and (self.has_focus or self.always_lit)
        base = Style()
        if lit or number == self.at_hand:
            base = look(self, "cursor" if lit else "at-hand")
        return self._strip(line, width, self.rich_style + base, lit)

    def _strip(self, line: Line, width: int, base: Style, lit: bool = False) -> Strip:
        segments = []
        for piece in fitted(line, width):
            style = base + look(self, piece.part)
            if lit:  # in the colours of the cursor; the letters still tell what is what
                style += Style.from_color(base.color, base.bgcolor)
            segments.append(Segment(piece.words, style))
        return Strip(segments).adjust_cell_length(width, base)

    def _reveal(self) -> None:
        if not self._tops:
            return
        top, height = self._tops[self.cursor], self.scrollable_content_region.height
        bottom = top + len(self.rows[self.cursor].lines)
        if top < self.scroll_offset.y:
            self._scroll(top)
        elif height and bottom > self.scroll_offset.y + height:
            self._scroll(min(top, bottom - height))  # of one that is higher, its beginning

    def _scroll(self, y: int) -> None:
        self.scroll_to(y=y, animate=False, force=True, immediate=True)
