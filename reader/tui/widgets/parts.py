"""The looks that the parts of rows and bars have: their names are here, their styles in the sheet.

They are component classes of the screen, once, and not of each widget: a style sheet is applied
to every component of every widget, and that is felt at the start.
"""

from rich.style import Style
from textual.widget import Widget

from reader.tui.widgets.colours import PALETTE

PARTS = (
    "person", "organization", "place", "group", "strong", "dim", "words", "rule", "accent",
    "warning", "cursor", "at-hand", "lit",
)  # fmt: skip

LOOKS = {f"look--{part}" for part in (*PARTS, *PALETTE)}
"""The parts, and the colours of actors; they are among the COMPONENT_CLASSES of every screen."""


def look(widget: Widget, part: str) -> Style:
    """The style of a part on the widget's screen; no style for no part."""
    if not part:
        return Style()
    own = widget.screen.get_component_rich_style(f"look--{part}", partial=True)
    if own.color is None:
        return own
    # Its own colour as it is upon the screen: by itself it would not know how to be muted.
    whole = widget.screen.get_component_rich_style(f"look--{part}")
    return own + Style(color=whole.color)
