"""The very first frame: the text of an article, before all that is needed to work with it.

How soon one can read is what people feel first. This screen imports only what it takes to load an
article and to draw it; the reading screen takes its place as soon as that frame has been painted.
"""

from pathlib import Path

from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.screen import Screen

from reader.article import Article
from reader.tui.screens.request import Request
from reader.tui.widgets.text_view import TextView

AT_ONCE = {".txt", ".md"}  # formats that are read in a millisecond for every few pages …
AT_ONCE_BYTES = 1_000_000  # … so that at this size nobody waits; all else is read by a worker


class FirstPage(Screen[None]):
    """The text where the reading screen will have it, and room for what comes."""

    AUTO_FOCUS = ""

    class Painted(Message):
        """The text is on the screen."""

    def __init__(self, article: Article | None) -> None:
        super().__init__()
        self.article = article

    def compose(self) -> ComposeResult:
        """The text, with the places of the list and of the panels empty beside it."""
        if self.article is None:  # it takes a worker; the reading screen waits for that
            return
        yield Container(id="column")
        view = TextView()
        view.article = self.article
        yield view
        yield Container(id="side")

    def on_mount(self) -> None:
        """Tell when there is something to read."""
        self.call_after_refresh(self.post_message, self.Painted())

    def on_screen_suspend(self) -> None:
        """Covered for good: let go of the text."""
        self.remove_children()


def first_article(request: Request) -> Article | None:
    """The article to begin with, if it can be read at once; None where that takes a worker."""
    from reader.loading import UnreadableArticle, load_article

    if request.article:
        return request.article
    path = _first_path(request)
    if path is None or not _is_quick(path):
        return None
    try:
        return load_article(path, encoding=request.encoding)
    except UnreadableArticle:
        return None  # the reading screen says why


def _first_path(request: Request) -> Path | None:
    named = request.paths or ((request.place,) if request.place else ())
    if len(named) == 1 and named[0].is_file():
        return named[0]
    from reader.library.listing import first_file

    first = first_file(*named, recursive=request.recursive)
    return Path(first) if first else None


def _is_quick(path: Path) -> bool:
    try:
        return path.suffix.lower() in AT_ONCE and path.stat().st_size <= AT_ONCE_BYTES
    except OSError:
        return False
