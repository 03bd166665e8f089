"""What was found in the article: a worker finds it, and it is shown without the hidden actors.

The text is painted before that begins.
"""

from collections.abc import Generator
from contextlib import closing
from dataclasses import replace

from textual import on
from textual.message import Message
from textual.worker import get_current_worker

from reader.analysis.findings import Analysis
from reader.reading_state import ReadingState
from reader.tui.screens.locating import Locating
from reader.tui.screens.news import Analysed, analysing


class Analysing(Locating):
    """The page, with its findings."""

    def __init__(self) -> None:
        super().__init__()
        self.state = ReadingState()
        self.shelf.state = self.state
        self.found: Analysis | None = None

    def on_unmount(self) -> None:
        """Let go of the reading state."""
        self.state.close()

    def work(self, news: Generator[Message, None, None], group: str) -> None:
        """Have a thread loop over the news and hand it to the screen; a later one takes over."""

        def loop() -> None:
            worker = get_current_worker()
            with closing(news):
                for message in news:
                    if worker.is_cancelled:
                        return
                    self.post_message(message)

        self.run_worker(loop, thread=True, exclusive=True, group=group)

    def analyse(self) -> None:
        """Find out who, who said what, and when."""
        if self.article:
            self.work(analysing(self.article), "analysing")

    @on(Analysed)
    def _show_analysed(self, news: Analysed) -> None:
        if self.article == news.analysis.article:
            self.found = news.analysis
            self.show_findings()
            self.state.mark_read(news.analysis.article)
            self.list_moved()

    def show_findings(self) -> None:
        """Show what was found, without the actors that are hidden."""
        if self.found is None or self.article is None:
            return
        from reader.tui.widgets.date_check import doubt_about

        self.doubt = doubt_about(self.found)
        hidden = self.state.hidden()
        actors = tuple(actor for actor in self.found.actors if actor.name not in hidden)
        self.hidden = len(self.found.actors) - len(actors)
        self.analysis = replace(self.found, actors=actors)
