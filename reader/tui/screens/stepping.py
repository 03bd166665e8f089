"""From finding to finding by key, and back through the places one has been."""

from collections.abc import Sequence
from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.article import Span
from reader.tui.screens.browsing import Browsing
from reader.tui.screens.jump_list import Place
from reader.tui.screens.nearest import step


class Stepping(Browsing):
    """The page, walked through by key from any pane."""

    KEYS_ARE_FOR = "from finding to finding"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("w,right_square_bracket", "step('quote', 1)", "next quote"),
        Binding("W,left_square_bracket", "step('quote', -1)", "quote before"),
        Binding("d", "step('date', 1)", "next date"),
        Binding("D", "step('date', -1)", "date before"),
        Binding("n", "step('mention', 1)", "next hit or mention"),
        Binding("N", "step('mention', -1)", "hit or mention before"),
        Binding("ctrl+o,backspace", "back", "back to where you were"),
        Binding("alt+right,L", "forward", "forward again"),
    ]

    def action_step(self, kind: str, by: int) -> None:
        """Go to the next finding of a kind, or the one before; round the end with a notice."""
        spans = self._spans(kind)
        found = step(spans, self._offset(by), by)
        if found is None:
            if self.has_article():
                self.say(self._none(kind))
            return
        self.travel(spans[found.number])
        if found.wrapped:
            what = "hit" if kind == "mention" and self.sought else kind
            self.say(f"round to the {'first' if by > 0 else 'last'} {what}")

    def _spans(self, kind: str) -> Sequence[Span]:
        if kind == "mention":
            return self.steps
        if self.analysis is None:
            return ()
        if kind == "date":
            return [found.span for found in self.analysis.dates if found.kind in ("date", "time")]
        return [quote.span for quote in self.quotes]

    def _offset(self, by: int) -> int:
        """Where the step begins: the finding at hand if it is in sight, else the top."""
        if self.here and self.here.overlaps(self.view.in_sight):
            return self.here.start
        return self.view.top - (1 if by > 0 else 0)

    def _none(self, kind: str) -> str:
        if self.analysis is None and not self.sought:
            return "still finding actors, quotes and dates…"
        if kind != "mention":
            return f"no {kind}s in this article"
        if self.sought:
            return f"“{self.sought}” is not in this article"
        return "choose an actor first (a, then Enter; or click a name), or search with /"

    def action_back(self) -> None:
        """To the place before, in whichever article that is."""
        self._jump(self.jumps.back(self.place), "this is where you began")

    def action_forward(self) -> None:
        """To the place that was gone back from."""
        self._jump(self.jumps.forward(self.place), "nothing to go forward to")

    def _jump(self, place: Place | None, otherwise: str) -> None:
        if place is None:
            self.say(otherwise)
        elif place.path == self.place.path:
            self.here = None
            self.view.show_from(place.offset)
            self.locate()
        elif place.path:
            self.open(place.path, place.offset)
