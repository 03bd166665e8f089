"""The looks that the parts of rows and bars have: their names are here, their styles in the sheet.

They are component classes of the screen, once, and not of each widget: a style sheet is applied
to every component of every widget, and that is felt at the start.
"""

from rich.style import Style
from textual.widget import Widget

PARTS = (
    "person", "organization", "place", "group", "strong", "dim", "words", "rule", "accent",
    "warning", "cursor",
)  # fmt: skip

LOOKS = {f"look--{part}" for part in PARTS}
"""Every screen that shows rows or bars has these among its COMPONENT_CLASSES."""


def look(widget: Widget, part: str) -> Style:
    """The style of a part on the widget's screen; no style for no part."""
    if not part:
        return Style()
    return widget.screen.get_component_rich_style(f"look--{part}", partial=True)
