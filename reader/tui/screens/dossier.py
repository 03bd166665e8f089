"""An actor across the library: roles, quotes, articles, days, and who is named beside them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from textual import on
from textual.message import Message

from reader.analysis.findings import Actor
from reader.index import Beside, Dossier
from reader.tui.screens.dossier_rows import dossier_rows
from reader.tui.screens.library_screen import ASK_AGAIN
from reader.tui.screens.overlay import Overlay
from reader.tui.screens.question import Question
from reader.tui.screens.standing import Standing
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.row import Row
from reader.tui.widgets.rows import Rows


class DossierScreen(Overlay):
    """Sections of rows, each leading to its place; filled as the index is."""

    @dataclass
    class Known(Message):
        """What the index holds of the actor by now."""

        dossier: Dossier

    def __init__(
        self,
        actor: Actor,
        ask: Callable[[], Dossier],
        standing: Callable[[], Standing],
        question: Question,
        whose: "Callable[[Beside], DossierScreen]",
    ) -> None:
        super().__init__()
        self._question, self._whose = question, whose
        self._known: DossierScreen.Known | None = None
        self._actor, self._ask, self._standing = actor, ask, standing
        self._stood = standing()

    def on_mount(self) -> None:
        """Ask at once, and again while the index fills."""
        self.set_interval(ASK_AGAIN, self._ask_again)
        self._begin()

    def _ask_again(self) -> None:
        if self._standing() != self._stood:
            self._stood = self._standing()
            self._begin()

    def _begin(self) -> None:
        self.run_worker(lambda: self.post_message(self.Known(self._ask())), thread=True)

    @on(Known)
    def _show(self, known: Known) -> None:
        self.rows.placeholder = "nothing in the index of the library yet"
        if self.rows.rows:
            self._question.note(self.rows)
        self._known = known
        self.rows.rows = dossier_rows(known.dossier, self.room)
        leads = (number for number, row in enumerate(self.rows.rows) if row.finding)
        self._question.put(self.rows, otherwise=next(leads, 0))
        self.rows.border_subtitle = self.foot()

    def on_resize(self) -> None:
        """Break what is long anew."""
        if self._known:
            self._show(self._known)

    def on_rows_chosen(self, event: Rows.Chosen) -> None:
        """Who is named beside the actor has a dossier too; the next time one is at this row."""
        self._question.note(self.rows)
        if isinstance(event.row.finding, Beside):
            event.prevent_default()
            self.app.push_screen(self._whose(event.row.finding), self._go_on)

    def _go_on(self, chosen: object) -> None:
        """Where the other dossier leads; Esc in it comes back to this one."""
        if chosen is not None:
            self.dismiss(chosen)

    def heading(self) -> str:
        """The actor."""
        return f"{KIND_MARKS[self._actor.kind]} {self._actor.name}".replace("[", r"\[")

    def foot(self) -> str:
        """The keys, or how far the index is."""
        return self._standing().says or "Enter goes there · Esc back"

    def made(self) -> Sequence[Row]:
        """Nothing yet: the index is asked first."""
        return ()
