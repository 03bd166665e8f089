"""An actor across the library: roles, quotes, articles, days, and who is named beside them."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.index import Appearance, Dossier, RoleGiven, Said
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_days import day_row
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.days import short_day
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.row import Line, Piece, Row


class DossierScreen(Overlay):
    """Sections of rows; each row leads to its place."""

    def __init__(self, dossier: Dossier, indexing: str) -> None:
        super().__init__()
        self._dossier, self._indexing = dossier, indexing

    def heading(self) -> str:
        """The actor."""
        mark = KIND_MARKS.get(self._dossier.kind, "")
        return f"{mark} {self._dossier.name}".replace("[", r"\[")

    def foot(self) -> str:
        """The keys, or how far the index is."""
        return self._indexing or "Enter goes there · Esc back"

    def made(self) -> Sequence[Row]:
        """All that is known, section by section; what is empty is left out."""
        found = self._dossier
        others = [name for name in found.names if name != found.name]
        company = [f"{each.name} ({each.articles})" for each in found.beside]
        return [
            *_section("also", [Row((Line((Piece(f"  {', '.join(others)}"),)),))] if others else []),
            *_section("roles", [_role(role) for role in found.roles]),
            *_section("quotes", [_said(said) for said in found.quotes]),
            *_section("articles", [_article(article) for article in found.articles]),
            *_section("days", [day_row(day) for day in found.days]),
            *_section("named beside", [Row((Line((Piece(f"  {name}"),)),)) for name in company]),
        ]


def _section(name: str, rows: list[Row]) -> Iterator[Row]:
    if rows:
        yield Row((Line((Piece(f"{name} {len(rows)}", "accent"),)),))
        yield from rows


def _role(role: RoleGiven) -> Row:
    days = [short_day(day) for day in dict.fromkeys((role.first, role.last)) if day]
    when = Piece(" – ".join(days), "dim")
    there = Destination(Path(role.file), role.span)
    return Row((Line((Piece(f"  {role.words}", "strong"),), (when,)),), there)


def _said(said: Said) -> Row:
    day = Piece(short_day(said.day) if said.day else "", "dim")
    guess = "" if said.certain else "? "
    first = Line((Piece(f"  {guess}{' '.join(said.words.split())}"),))
    second = Line((Piece(f"  {said.act} · {said.title}".replace("  ·", " "), "dim"),), (day,))
    return Row((first, second), Destination(Path(said.file), said.span, (said.span,)))


def _article(article: Appearance) -> Row:
    day = f"  {short_day(article.day)}" if article.day else ""
    guess = "" if article.certain else "? "
    right = Piece(f"×{len(article.mentions)}{day}", "dim")
    at = article.mentions[0] if article.mentions else None
    there = Destination(article.path, at, article.mentions)
    return Row((Line((Piece(f"  {guess}{article.title}"),), (right,)),), there)
