"""The rows of a dossier: sections with their counts, each row leading to its place."""

from collections.abc import Iterator
from pathlib import Path

from reader.article import Span
from reader.index import Appearance, Beside, Dossier, RoleGiven, Said
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_days import day_rows
from reader.tui.widgets.days import short_day
from reader.tui.widgets.kinds import KIND_MARKS
from reader.tui.widgets.row import Line, Piece, Row
from reader.tui.widgets.wrapping import rows_of

LEAST = 10  # columns for the other names, however narrow the screen


def dossier_rows(found: Dossier, room: int) -> list[Row]:
    """All that is known, section by section; what is empty is left out."""
    others = [name for name in found.names if name != found.name]
    return [
        *_section("also", [_also(", ".join(others), room)] if others else [], len(others)),
        *_section("roles", [_role(role) for role in found.roles]),
        *_section("quotes", [_said(said) for said in found.quotes]),
        *_section("articles", [_article(article) for article in found.articles]),
        *_section("days", list(day_rows(found.days))),
        *_section("named beside", [_beside(other) for other in found.beside]),
    ]


def _section(name: str, rows: list[Row], count: int | None = None) -> Iterator[Row]:
    if rows:
        yield Row((Line((Piece(f"{name} {count or len(rows):,}", "accent"),)),))
        yield from rows


def _also(names: str, room: int) -> Row:
    """The other names, all of them at any width."""
    lines = rows_of(names, Span(0, len(names)), max(LEAST, room - 2))
    return Row(tuple(Line((Piece(f"  {names[start:end]}"),)) for start, end in lines))


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
