"""Where to and in which form the findings are written; the path is shown before and after."""

import os
from functools import partial
from pathlib import Path
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.analysis.findings import Analysis
from reader.loading.address import number_in_file
from reader.loading.cleaning import clean_line
from reader.tui.screens import breakpoints
from reader.tui.screens.exporting import FORMS, Form
from reader.tui.widgets.typed_line import TypedLine


class ExportDialog(ModalScreen[str | None]):
    """Gives a notice of what was written where, or None."""

    CSS_PATH = "overlays.tcss"
    VERTICAL_BREAKPOINTS = breakpoints.VERTICAL
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss", "back", priority=True),
        Binding("tab,down", "form(1)", "another form", priority=True),
        Binding("shift+tab,up", "form(-1)", "the form before", priority=True),
        Binding("f1", "help", "help", priority=True),
    ]
    KEYS_ARE_FOR = "this file"

    def __init__(self, analysis: Analysis) -> None:
        super().__init__()
        self._analysis, self._number, self._confirmed = analysis, 0, ""

    def compose(self) -> ComposeResult:
        """The forms, the path, what would happen."""
        with Vertical(id="dialog"):
            with Vertical(id="forms"):
                yield from (Static(classes="form") for _ in FORMS)
            yield TypedLine(self._path(), compact=True, select_on_focus=False)
            yield Static(id="outcome")

    def on_mount(self) -> None:
        """Say what Enter would do."""
        dialog = self.query_one("#dialog")
        dialog.border_title, dialog.border_subtitle = "Export", "Tab form · Enter write · Esc back"
        self._show_forms()
        self.call_after_refresh(self.query_one(TypedLine).show_end)

    @property
    def _form(self) -> Form:
        return FORMS[self._number]

    def _path(self) -> str:
        article, name = self._analysis.article.path, "article"
        if article:
            file, number = number_in_file(article)
            name = f"{clean_line(file.stem)}{f'-{number}' if number > 1 else ''}"
        path = Path.cwd() / f"{name}{self._form.ending}"
        if article and _is_same(path, article):
            path = path.with_stem(f"{name}-notes")
        return str(path)

    def action_form(self, by: int) -> None:
        """Another form; the end of the path follows."""
        self._take((self._number + by) % len(FORMS))

    def action_help(self) -> None:
        """The keys that work here, and how the files of each form end."""
        from reader.tui.screens.help import Help
        from reader.tui.screens.keys import press

        forms = [(form.ending, form.says) for form in FORMS]
        self.app.push_screen(Help(self, "the forms", forms), partial(press, self.app))

    def on_click(self, event: events.Click) -> None:
        """A click on a form takes it; one beside the dialog closes it."""
        if event.widget is self and event.chain == 1:
            self.dismiss(None)
        elif event.widget in (forms := list(self.query(".form"))):
            self._take(forms.index(event.widget))

    def _take(self, number: int) -> None:
        typed, before = self.query_one(Input), self._form.ending
        self._number = number
        if typed.value.endswith(before):
            typed.value = typed.value.removesuffix(before) + self._form.ending
        self._show_forms()

    def _show_forms(self) -> None:
        for form, line in zip(FORMS, self.query(".form").results(Static), strict=True):
            line.update(Content(f"{'▶' if form is self._form else ' '} {form.says}"))
            line.set_class(form is self._form, "-taken")

    def _say(self, what: str) -> None:
        self.query_one("#outcome", Static).update(Content(what))

    @on(Input.Changed)
    def _changed(self) -> None:
        self._confirmed = ""
        self._say("")

    @on(Input.Submitted)
    def _write(self, event: Input.Submitted) -> None:
        path = Path(os.path.expanduser(event.value.strip()))  # noqa: PTH111 - "~nobody" may stand
        try:
            if why_not := self._kept_from(path):
                self._say(why_not)
            elif self._confirmed == event.value or not path.exists():
                path.write_text(self._form.written(self._analysis), "utf-8")
                place = clean_line(str(path.absolute().parent))
                self.dismiss(f"written: {clean_line(path.name)} in {place}")
            else:
                self._confirmed = event.value
                self._say("that file exists: Enter again replaces it")
        except (OSError, ValueError) as error:
            self._say(f"cannot be written: {getattr(error, 'strerror', None) or error}")

    def _kept_from(self, path: Path) -> str:
        """Why nothing is written there, and what helps; or nothing."""
        article = self._analysis.article.path
        if article and _is_same(path, article):
            return "that is the article itself: write to another file"
        if path.is_dir():
            return "that is a directory: add the name of a file"
        if not path.parent.is_dir():
            return f"there is no directory {clean_line(str(path.parent))}"
        return ""


def _is_same(path: Path, article: Path) -> bool:
    """Whether writing to one would lose the other."""
    file, _ = number_in_file(article)
    return path.resolve() == file.resolve() or (path.exists() and path.samefile(file))
