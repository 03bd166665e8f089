"""Why there is nothing to read, and the key that helps; it stands in the place of the text."""

from textual.content import Content
from textual.reactive import var
from textual.widget import Widget


class Trouble(Widget, can_focus=True):
    """A few sentences, drawn as they are."""

    trouble: var[str] = var("")
    """What is so, and what helps."""

    def watch_trouble(self) -> None:
        """Say it."""
        self.refresh(layout=True)

    def render(self) -> Content:
        """The sentences as plain text."""
        return Content(self.trouble)
