"""One line to type into, wherever something is typed: a question, a filter, a path.

Words that are pasted come over several lines as often as not; here they stand on one, and one sees
where they end.
"""

import re

from textual import events
from textual.widgets import Input


class TypedLine(Input):
    """The line of Textual, but for what is pasted."""

    def on_paste(self, event: events.Paste) -> None:
        """Take all lines, not the first alone."""
        event.prevent_default()
        event.stop()
        words = re.sub(r"\s*[\r\n]+\s*", " ", event.text.strip("\r\n"))
        self.replace(words, *self.selection)
        self.call_after_refresh(self.show_end)

    def show_end(self) -> None:
        """What is longer than the line is shown from its end, if one types on there."""
        if self.cursor_at_end:
            self.action_home()
            self.action_end()
