"""How wide and how high the screen is, as classes that the looks in newsreader.tcss go by."""

from typing import Any

from textual.geometry import Size
from textual.screen import Screen

HORIZONTAL = [(0, "-narrow"), (80, "-normal"), (160, "-wide")]
VERTICAL = [(0, "-low"), (12, "-high")]


def begin_at(screen: Screen[Any], size: Size) -> None:
    """Give a screen the classes of a size from the start: to restyle all of it later is felt."""
    for breakpoints, cells in ((HORIZONTAL, size.width), (VERTICAL, size.height)):
        screen.add_class([name for least, name in breakpoints if cells >= least][-1])
