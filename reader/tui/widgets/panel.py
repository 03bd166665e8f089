"""One of the three panels: findings of one kind with their count, and a filter over them."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.reactive import var

from reader.analysis.findings import Analysis
from reader.article import Span
from reader.tui.widgets.row import Line, Piece, Row
from reader.tui.widgets.rows import Rows


class Fold:
    """What the row stands for that unfolds the rest."""


FOLD = Fold()


def fold_row(count: int) -> Row:
    """The row in the place of so many others."""
    return Row(
        (Line((Piece(f"▸ {count:,} more", "dim"),), (Piece("Enter", "dim"),)),), FOLD, counted=False
    )


class Panel(Rows):
    """Rows made from the analysis; a subclass says which, in `made`."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("h,left", "screen.focus_text", "back to the text", show=False),
    ]

    PANE = ""
    """Which hints help here: a key of `HINTS`."""
    HEADING = ""
    LOOKING = ""
    NOTHING = ""

    _leads: Mapping[Span, int] = MappingProxyType({})
    """The rows by the places they lead to."""
    _followed: Span | None = None
    """The place in the text that the panel shows the row of."""

    unfolded: var[bool] = var(False, init=False)
    """Whether the tail is shown."""
    analysis: var[Analysis | None] = var(None)
    """What was found; None while that is still being found out."""
    needle: var[str] = var("", init=False)
    """Only rows with these words are shown."""

    def made(self, analysis: Analysis) -> Iterable[Row]:
        """The rows of this panel."""
        raise NotImplementedError

    def count(self, analysis: Analysis) -> int:
        """How many findings there are, whether folded away or not."""
        raise NotImplementedError

    def watch_analysis(self, before: Analysis | None, analysis: Analysis | None) -> None:
        """Show what was found; another article is folded again, and begun at the top."""
        same = before and analysis and before.article.text == analysis.article.text
        if not same:
            self.set_reactive(Panel.unfolded, False)
        self.rebuild()
        if not same:
            self.cursor = self.at_hand or 0

    def watch_unfolded(self) -> None:
        """Show the tail."""
        self.rebuild()

    def watch_needle(self) -> None:
        """Show only what the filter lets through."""
        self.cursor = 0
        self.rebuild()

    def rebuild(self) -> None:
        """Make the rows again."""
        analysis = self.analysis
        needle = self.needle.casefold()
        made = () if analysis is None else self.made(analysis)
        self.rows = tuple(row for row in made if needle in row.words.casefold())
        self.border_title = f"{self._heading(analysis)} "
        self.placeholder = self._nothing(analysis)
        leads = (
            (place, n) for n, row in enumerate(self.rows) for place in self.places(row.finding)
        )
        self._leads = dict(leads)
        self.at_hand = self._leads.get(self._followed) if self._followed else None

    def follow(self, place: Span | None) -> None:
        """Put the cursor on the row that leads to a place, if there is one; nobody is told."""
        self._followed = place
        self.at_hand = self._leads.get(place) if place else None
        if self.at_hand is not None:
            self.cursor = self.at_hand

    @property
    def listed(self) -> int:
        """How many of its findings the rows show; rules among them are none."""
        return sum(row.counted for row in self.rows)

    def places(self, finding: object) -> tuple[Span, ...]:  # noqa: ARG002 - a subclass knows
        """Where a row leads; nowhere, if the panel does not follow."""
        return ()

    def show(self, finding: object) -> None:
        """Put the cursor on the row of a finding, if there is one; nobody is told."""
        for number, row in enumerate(self.rows):
            if row.finding == finding:
                self.cursor = number
                return

    @property
    def narrowed(self) -> bool:
        """Whether fewer are listed than were found, even without a filter."""
        return False

    def _heading(self, analysis: Analysis | None) -> str:
        count = "" if analysis is None else f" {self.count(analysis):,}"
        if analysis and (self.needle or self.narrowed):
            count = f" {self.listed:,}/{self.count(analysis):,}"
        sought = f" /{self.needle}" if self.needle else ""
        return f"{self.HEADING}{count}{sought}".replace("[", r"\[")

    def _nothing(self, analysis: Analysis | None) -> str:
        if analysis is None:
            return self.LOOKING
        return f"nothing with “{self.needle}”" if self.needle else self.NOTHING
