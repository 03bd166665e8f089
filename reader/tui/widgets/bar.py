"""A line or two of the frame around the text: drawn at once, cut to the width, never markup."""

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from reader.tui.widgets.row import Line, Piece, fitted


class Bar(Widget):
    """Lines of pieces; a subclass says which, in `lines`."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        f"bar--{part}"
        for part in ("strong", "dim", "words", "accent", "warning", "key")
    }  # fmt: skip

    def lines(self) -> tuple[Line, ...]:
        """What stands in the bar, from the top."""
        raise NotImplementedError

    def render_line(self, y: int) -> Strip:
        """The line's pieces in their styles."""
        base, width, lines = self.rich_style, self.size.width, self.lines()
        line = lines[y] if y < len(lines) else Line(())
        padded = Line((Piece(" "), *line.left), (*line.right, Piece(" ")))
        segments = [
            Segment(piece.words, base + self._style(piece.part)) for piece in fitted(padded, width)
        ]
        return Strip(segments).adjust_cell_length(width, base)

    def _style(self, part: str) -> Style:
        if not part:
            return Style()
        return self.get_component_rich_style(f"bar--{part}", partial=True)
