"""Where to and in which form the findings are written; the path is shown before and after."""

import os
from pathlib import Path
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.analysis.findings import Analysis
from reader.tui.screens.exporting import FORMS, written


class ExportDialog(ModalScreen[str | None]):
    """Gives a notice of what was written where, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "back", priority=True),
        Binding("tab", "form(1)", "another form", priority=True),
        Binding("shift+tab", "form(-1)", "the form before", priority=True),
    ]

    def __init__(self, analysis: Analysis) -> None:
        super().__init__()
        self._analysis, self._form, self._confirmed = analysis, "md", ""

    def compose(self) -> ComposeResult:
        """The forms, the path, what would happen."""
        with Vertical(id="dialog"):
            yield Static(id="forms")
            yield Input(str(self._default()), compact=True, select_on_focus=False)
            yield Static(id="outcome")

    def on_mount(self) -> None:
        """Say what Enter would do."""
        self.query_one("#dialog").border_title = "Export"
        self.query_one("#dialog").border_subtitle = "Tab form · Enter write · Esc back"
        self._explain()

    def _default(self) -> Path:
        path = self._analysis.article.path
        stem = path.stem if path else "article"
        return Path.cwd() / f"{stem}.{self._form}"

    def action_form(self, by: int) -> None:
        """Markdown, CSV of quotes, actors or dates, JSON; the path's suffix follows."""
        forms = list(FORMS)
        self._form = forms[(forms.index(self._form) + by) % len(forms)]
        typed = self.query_one(Input)
        suffix = FORMS[self._form].suffix
        typed.value = str(Path(typed.value or self._default()).with_suffix(suffix))
        self._explain()

    def _explain(self) -> None:
        marks = ("▶ " if name == self._form else "  " for name in FORMS)
        forms = "\n".join(
            f"{mark}{form.says}" for mark, form in zip(marks, FORMS.values(), strict=True)
        )
        self.query_one("#forms", Static).update(Content(forms))
        self._say("")

    def _say(self, what: str) -> None:
        self.query_one("#outcome", Static).update(Content(what))

    @on(Input.Changed)
    def _changed(self) -> None:
        self._confirmed = ""
        self._say("")

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        path = Path(os.path.expanduser(event.value.strip()))  # noqa: PTH111 - "~nobody" must not raise
        if path.exists() and self._confirmed != event.value:
            self._confirmed = event.value
            self._say("that file exists: Enter again replaces it")
            return
        try:
            path.write_text(written(self._analysis, self._form), FORMS[self._form].encoding)
        except (OSError, ValueError) as error:
            self._say(f"cannot be written: {getattr(error, 'strerror', None) or error}")
            return
        self.dismiss(f"written to {path}")
