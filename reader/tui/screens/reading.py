"""The reading screen: an article, who is in it, who said what, and when.

The keys stand with their actions; `page.py` names the rooms. Here are those that change how the
screen looks, and the doors to the other screens.
"""

from functools import partial
from typing import ClassVar

from textual import on
from textual.actions import SkipAction
from textual.binding import Binding, BindingType
from textual.theme import Theme

from reader.tui.screens.shelf import ORDERS_SHOWN
from reader.tui.screens.watching import Watching
from reader.tui.widgets.hint_line import HintLine
from reader.tui.widgets.shelf_column import ShelfColumn

NARROWEST, WIDEST, BY = 40, 120, 4


class ReadingScreen(Watching):
    """The page with all its keys."""

    KEYS_ARE_FOR = "the screen"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("backslash", "highlights", "highlights on / off"),
        Binding("z", "zen", "the text only"),
        Binding("plus", "measure(1)", "wider lines"),
        Binding("minus", "measure(-1)", "narrower lines"),
        Binding("question_mark,f1", "help", "help"),
        Binding("q", "leave", "one level back; at the top, quit"),
    ]

    def on_mount(self) -> None:
        """As the person likes it."""
        theme = self.state.setting("theme", "")
        if theme in self.app.available_themes:
            self.app.theme = theme
        self.app.theme_changed_signal.subscribe(self, self._remember_theme)
        self.highlights = bool(self.state.setting("highlights", True))
        self.measure = int(self.state.setting("measure", self.measure))
        order = self.state.setting("order", "name")
        self.shelf.begin_in(order if order in ORDERS_SHOWN else "name")

    def _remember_theme(self, theme: Theme) -> None:
        if theme.name != self.state.setting("theme", ""):
            self.state.set("theme", theme.name)

    def action_highlights(self) -> None:
        """Light findings up, or not."""
        self.highlights = not self.highlights
        self.state.set("highlights", self.highlights)
        self.say(f"highlights {'on' if self.highlights else 'off'}")

    def action_zen(self) -> None:
        """The text and nothing else; again: all."""
        self.toggle_class("-zen")
        self.action_focus_text()

    def action_measure(self, by: int) -> None:
        """Make the lines of the text wider or narrower than they are; every press is seen."""
        if not self.has_article():
            return
        room = self.view.room
        before = min(self.measure, room)
        columns = max(NARROWEST, min(WIDEST, room, before + by * BY))
        if (columns - before) * by > 0:
            self.measure = columns
            self.state.set("measure", columns)
            self.say(f"lines of {columns} columns")
        elif by > 0:
            self.say("there is no room for wider lines" if before == room else "no wider than this")
        else:
            self.say("no narrower than this")

    def action_copy_text(self) -> None:
        """Copy what was dragged over (ctrl+c); where nothing was, say how to quit."""
        try:
            super().action_copy_text()
        except SkipAction:
            letters_are_keys = "q goes back, and at the top quits; Q quits now"
            self.say("Esc leaves it; ctrl+q quits now" if self.is_asked() else letters_are_keys)

    def action_help(self) -> None:
        """The keys that work here."""
        from reader.tui.screens.help import Help
        from reader.tui.screens.keys import press

        self.app.push_screen(Help(self), partial(press, self.app))

    def action_leave(self) -> None:
        """One level back: from a panel to the text, out of zen; at the top, quit."""
        if self.panel or self.focused is self.query_one(ShelfColumn):
            self.action_focus_text()
        elif self.has_class("-zen"):
            self.remove_class("-zen")
        else:
            self.app.exit()

    @on(HintLine.Pressed)
    async def _press_hint(self, event: HintLine.Pressed) -> None:
        self.hush()
        if active := self.active_bindings.get(event.key):
            await self.app.run_action(active.binding.action, active.node)
