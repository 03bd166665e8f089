"""The screen: newsreader as an app in the terminal.

What is shown and every key stand in `screens/reading.py` and the modules it names; the looks in
`frame.tcss` and `newsreader.tcss`. Here: how the app starts, ends, and what holds on every screen.
"""

import asyncio
import gc
import signal
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from textual import on
from textual.app import SystemCommand
from textual.binding import Binding, BindingType
from textual.screen import Screen

from reader.article import Article
from reader.tui.screens.breakpoints import begin_at
from reader.tui.screens.first_page import FirstPage, first_article
from reader.tui.screens.newsprint import NEWSPRINT
from reader.tui.screens.request import Request
from reader.tui.screens.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from textual.command import Provider

    from reader.tui.screens.vi_commands import ViCommands

__all__ = ["NewsReader", "Request", "open_screen"]

ENDINGS = {signal.SIGTERM: 143, signal.SIGHUP: 129}
"""What the shell is told when a signal ended it: 128 and the signal's number."""


def open_screen(request: Request) -> int:
    """Show a directory, files, or what comes from standard input; the exit code."""
    app = NewsReader(request)
    app.run()
    return app.return_code or 0


START_IS_OVER = 1.0  # seconds; the first article has long been painted


def _collect_garbage() -> None:
    """Collect again what the command line told the collector to leave alone at the start."""
    gc.freeze()
    gc.enable()


def _vi_commands() -> type["ViCommands"]:
    from reader.tui.screens.vi_commands import ViCommands

    return ViCommands


class NewsReader(TypedAhead):
    """The terminal app; all it shows is the reading screen and what opens over it."""

    COMMANDS: ClassVar[set["type[Provider] | Callable[[], type[Provider]]"]] = (
        TypedAhead.COMMANDS | {_vi_commands}
    )

    TITLE = "newsreader"
    CSS_PATH = "frame.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("colon,ctrl+p", "command_palette", "every action, with its key"),
        Binding("Q", "quit", "quit now"),
        Binding("Z", "quit_at_second", "quit now"),
        Binding("ctrl+q", "quit", "quit now", priority=True),  # also out of an overlay, a line
        Binding("ctrl+l", "draw_anew", "draw the screen anew", priority=True),
        Binding("ctrl+z", "suspend_process", "to the shell; fg comes back", priority=True),
    ]

    def __init__(self, request: Request) -> None:
        super().__init__()
        self.register_theme(NEWSPRINT)
        self.request = request
        self.first: Article | None = None

    def get_default_screen(self) -> Screen[None]:
        """What the app opens with: the text alone, where it can be read at once, or nothing yet.

        It is never the reading screen itself: a screen's own style sheet is only read when the
        screen is pushed.
        """
        self.first = first_article(self.request)
        screen = FirstPage(self.first)
        begin_at(screen, self.size)
        return screen

    def _reading_screen(self) -> Screen[None]:
        from reader.tui.screens.reading import ReadingScreen

        return ReadingScreen(self.request, self.first)

    @on(FirstPage.Painted)
    def _begin(self) -> None:
        """Lay the reading screen over the first frame."""
        screen = self._reading_screen()
        begin_at(screen, self.size)
        self.push_screen(screen)

    def on_mount(self) -> None:
        """Leave the terminal as it was when the system ends the app; paint anew after fg."""
        loop = asyncio.get_running_loop()
        for number, code in ENDINGS.items():
            loop.add_signal_handler(number, self.exit, None, code)
        self.app_resume_signal.subscribe(self, lambda _: self.action_draw_anew())
        self.set_timer(START_IS_OVER, _collect_garbage)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Every action that has a key, and the theme."""
        from reader.tui.screens.keys import keys_of

        for key in keys_of(screen):
            name = f"{key.does[0].upper()}{key.does[1:]}"
            run = partial(self.run_action, key.action, key.node)
            yield SystemCommand(name, key.names, run)
        yield SystemCommand("Light or dark", "change the theme", self.action_other_theme)

    def action_draw_anew(self) -> None:
        """Paint over what something else has written to the terminal."""
        self.refresh(layout=True)

    def action_quit_at_second(self) -> None:
        """Quit at ZZ, as less and vim do; at the first Z, say what the second does."""
        from reader.tui.screens.page import Page

        if self.last_keys != ("Z", "Z") and self.last_keys[1] == "Z":
            if isinstance(self.screen, Page):
                self.screen.say("Z again quits")
        else:
            self.exit()

    def action_other_theme(self) -> None:
        """From dark to light, and back."""
        self.theme = NEWSPRINT.name if self.current_theme.dark else "textual-dark"
