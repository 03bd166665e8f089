"""A line or two of the frame around the text: drawn at once, cut to the width, never markup."""

from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.widgets.parts import look
from reader.tui.widgets.row import Line, Piece, fitted


class Bar(Widget):
    """Lines of pieces; a subclass says which, in `lines`."""

    def lines(self) -> tuple[Line, ...]:
        """What stands in the bar, from the top."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """The line's pieces in their styles."""
        base, width, lines = self.rich_style, self.size.width, self.lines()
        line = lines[y] if y < len(lines) else Line(())
        right = (*line.right, Piece(" ")) if line.right else ()
        padded = Line((Piece(" "), *line.left), right)
        segments = [
            Segment(piece.words, base + look(self, piece.part)) for piece in fitted(padded, width)
        ]
        return Strip(segments).adjust_cell_length(width, base)
