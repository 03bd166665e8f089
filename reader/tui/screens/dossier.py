"""An actor across the library: roles, quotes, articles, days, and who is named beside them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from textual import on
from textual.message import Message

from reader.analysis.findings import Actor
from reader.index import Appearance, Beside, Dossier, RoleGiven, Said
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_days import day_rows
from reader.tui.screens.library_screen import ASK_AGAIN
from reader.tui.screens.overlay import Overlay
from reader.tui.screens.question import Question
from reader.tui.widgets.days import short_day
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.row import Line, Piece, Row
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
        indexing: Callable[[], str],
        question: Question,
        whose: "Callable[[Beside], DossierScreen]",
    ) -> None:
        super().__init__()
        self._question, self._whose = question, whose
        self._actor, self._ask, self._indexing = actor, ask, indexing
        self._was_indexing = indexing()

    def on_mount(self) -> None:
        """Ask at once, and again while the index fills."""
        self.set_interval(ASK_AGAIN, self._ask_again)
        self._begin()

    def _ask_again(self) -> None:
        if self._indexing() != self._was_indexing:
            self._was_indexing = self._indexing()
            self._begin()

    def _begin(self) -> None:
        self.run_worker(lambda: self.post_message(self.Known(self._ask())), thread=True)

    @on(Known)
    def _show(self, known: Known) -> None:
        self.rows.placeholder = "nothing in the index of the library yet"
        if self.rows.rows:
            self._question.note(self.rows)
        self.rows.rows = _rows(known.dossier)
        leads = (number for number, row in enumerate(self.rows.rows) if row.finding)
        self._question.put(self.rows, otherwise=next(leads, 0))
        self.rows.border_subtitle = self.foot()

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
        return self._indexing() or "Enter goes there · Esc back"

    def made(self) -> Sequence[Row]:
        """Nothing yet: the index is asked first."""
        return ()


def _rows(found: Dossier) -> list[Row]:
    """All that is known, section by section; what is empty is left out."""
    others = [name for name in found.names if name != found.name]
    return [
        *_section("also", [Row((Line((Piece(f"  {', '.join(others)}"),)),))] if others else []),
        *_section("roles", [_role(role) for role in found.roles]),
        *_section("quotes", [_said(said) for said in found.quotes]),
        *_section("articles", [_article(article) for article in found.articles]),
        *_section("days", list(day_rows(found.days))),
        *_section("named beside", [_beside(other) for other in found.beside]),
    ]


def _section(name: str, rows: list[Row]) -> Iterator[Row]:
    if rows:
        yield Row((Line((Piece(f"{name} {len(rows)}", "accent"),)),))
        yield from rows


def _role(role: RoleGiven) -> Row:
    days = [short_day(day) for day in dict.fromkeys((role.first, role.last)) if day]
    when = Piece(" – ".join(days), "dim")
    there = Destination(Path(role.file), role.span, chosen=True)
    return Row((Line((Piece(f"  {role.words}", "strong"),), (when,)),), there)


def _said(said: Said) -> Row:
    day = Piece(short_day(said.day) if said.day else "", "dim")
    guess = "" if said.certain else "? "
    mark = Piece("~ " if said.kind == "indirect" else "  ", "dim")
    first = Line((mark, Piece(f"{guess}{' '.join(said.words.split())}")))
    second = Line((Piece(f"  {said.act} · {said.title}".replace("  ·", " "), "dim"),), (day,))
    return Row((first, second), Destination(Path(said.file), said.span, chosen=True))


def _beside(other: Beside) -> Row:
    name = Piece(f"  {KIND_MARKS[other.kind]} {other.name}")
    return Row((Line((name, Piece(f" ({other.articles})", "dim"))),), other)


def _article(article: Appearance) -> Row:
    day = f"  {short_day(article.day)}" if article.day else ""
    guess = "" if article.certain else "? "
    right = Piece(f"×{len(article.mentions)}{day}", "dim")
    at = article.mentions[0] if article.mentions else None
    there = Destination(article.path, at, chosen=True)
    return Row((Line((Piece(f"  {guess}{article.title}"),), (right,)),), there)
