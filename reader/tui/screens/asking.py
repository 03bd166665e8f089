"""What is asked in one line at the foot of the screen: there is one question at a time.

To ask something new: a link of its own, as in `seeking.py` and `dating.py`, with a purpose that it
asks for, and what it does with the words in `on_prompt_typed`, `on_prompt_answered` and
`on_prompt_left`.
"""

from typing import TYPE_CHECKING

from textual.widget import Widget

from reader.tui.screens.peeking import Peeking

if TYPE_CHECKING:
    from reader.tui.widgets.panel import Panel
    from reader.tui.widgets.prompt import Prompt


class Asking(Peeking):
    """The page, with questions to the person."""

    _asked_from: Widget | None = None

    def __init__(self, *arguments: object) -> None:
        super().__init__(*arguments)
        self._answers: dict[str, list[str]] = {}  # to each question, the last one last

    async def ask(self, purpose: str, asks: str, words: str = "", hint: str = "") -> None:
        """Put a question, and have it there to type into; there is one at a time."""
        from reader.tui.widgets.prompt import Prompt

        if not self.query(Prompt):
            self._asked_from = self.focused
            if self.panel:  # it is filtered in sight, also where it lies over the text
                self.panel.add_class("-asked")
            self.hush()
            self.add_class("-asking")
            prompt = Prompt(purpose, asks, words, hint, self._answers.get(purpose, ()))
            await self.mount(prompt, before="HintLine")
            self.set_focus(prompt.line)

    def pane_now(self) -> str:
        """While something is asked, the hints are about that."""
        from reader.tui.widgets.prompt import Prompt

        asked = self.focused.parent if self.focused else None
        return asked.purpose if isinstance(asked, Prompt) else super().pane_now()

    def on_descendant_focus(self) -> None:
        """A click elsewhere settles what was asked; what was typed so far stays."""
        from reader.tui.widgets.prompt import Prompt

        for prompt in self.query(Prompt):
            if self.focused and self.focused.parent is not prompt and prompt.has_been_focused:
                self.settle(prompt)

    def settle(self, prompt: "Prompt") -> None:
        """What was asked is asked no more; what was typed stays."""
        for panel in self.panels:
            panel.remove_class("-asked")
        self.remove_class("-asking")
        self.watch_notice(self.notice)
        prompt.remove()

    def action_next_pane(self, by: int) -> None:
        """Not while something is asked."""
        if not self.is_asked():
            super().action_next_pane(by)

    def is_asked(self) -> bool:
        """Whether there is a question at the foot, that letters are typed into."""
        from reader.tui.widgets.prompt import Prompt

        return bool(self.query(Prompt))

    def close(self, prompt: "Prompt") -> None:
        """The question is settled; the focus returns to where it was."""
        self.settle(prompt)
        self.focus_on(self._asked_from or self.view)

    def on_prompt_answered(self, event: "Prompt.Answered") -> None:
        """Keep what was asked for."""
        if words := event.words.strip():
            answers = self._answers.setdefault(event.prompt.purpose, [])
            answers[:] = [*(one for one in answers if one != words), words]
        self.close(event.prompt)

    def on_prompt_left(self, event: "Prompt.Left") -> None:
        """What the typing did is taken back by then."""
        self.hush()
        self.close(event.prompt)

    @property
    def panels(self) -> "list[Panel]":
        """The three panels, as far as they are there."""
        from reader.tui.widgets.panel import Panel

        return list(self.query(Panel))
