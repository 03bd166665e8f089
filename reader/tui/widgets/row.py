"""What a row of a list says: lines of pieces, the right end kept, the left cut to fit."""

from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words; `part` names their looks in newsreader.tcss ("person", "dim")."""

    words: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a row: `left` is cut with "…" where the width does not hold both."""

    left: tuple[Piece, ...]
    right: tuple[Piece, ...] = ()
    yields: bool = False
    """Whether the right end goes, rather than the left be cut."""
    fill: str = " "
    """What stands between the two: a blank, or the stroke of a rule."""


@dataclass(frozen=True, slots=True)
class Row:
    """What is listed, and the `finding` (or anything else) it stands for."""

    lines: tuple[Line, ...]
    finding: object = None
    also: str = ""
    """Words it is found by that it does not show."""
    counted: bool = True
    """Whether it is one of what is listed, and not a rule or a heading among them."""

    @property
    def words(self) -> str:
        """All that the row says, for a filter."""
        shown = [piece.words for line in self.lines for piece in line.left]
        return " ".join([*shown, self.also]).strip()


def fitted(line: Line, width: int) -> list[Piece]:
    """The pieces of a line, cut and spaced to exactly the width where it has a right end."""
    right = _wide(line.right)
    too_narrow = right + 1 + _wide(line.left) > width if line.yields else right + 8 > width
    if too_narrow:  # for both: the left says more
        return _cut(line.left, width)
    room = width - right - (1 if right else 0)
    left = _cut(line.left, room)
    gap = width - right - _wide(left)
    if not right:
        return left
    return [*left, Piece(line.fill * gap, line.right[0].part), *line.right]


def _wide(pieces: Iterable[Piece]) -> int:
    return sum(cell_len(piece.words) for piece in pieces)


def _cut(pieces: tuple[Piece, ...], width: int) -> list[Piece]:
    if _wide(pieces) <= width:
        return list(pieces)
    kept: list[Piece] = []
    room = width - 1
    for piece in pieces:
        if cell_len(piece.words) > room:
            words = set_cell_size(piece.words, max(0, room)).rstrip()
            return [*kept, Piece(words + "…" if width > 0 else "", piece.part)]
        kept.append(piece)
        room -= cell_len(piece.words)
    return kept
