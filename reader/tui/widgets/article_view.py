"""What was found in an article: its text, lit up.

How the text is drawn is in `text_view.py`, what a person does with it in `leafing.py` (by key) and
`touched.py` (by mouse), what lights up in `highlights.py` and how that looks in `looks.py`.
Lighting up something else only clears the rows drawn so far.
"""

from collections.abc import Sequence

from textual.reactive import var

from reader.analysis.findings import Actor, Analysis
from reader.article import Article, Span
from reader.tui.widgets.highlights import asked_layers, finding_layers
from reader.tui.widgets.looks import FINDING_CSS, FINDING_LOOKS, component
from reader.tui.widgets.painting import Layer
from reader.tui.widgets.ticks import ticked, ticks_of
from reader.tui.widgets.touched import Touched


class ArticleView(Touched, can_focus=True):
    """The text of an article. Bind its `var`s; it answers with `Moved`, `Pressed` and `Copied`."""

    COMPONENT_CLASSES = {component(look) for look in FINDING_LOOKS}
    DEFAULT_CSS = FINDING_CSS

    analysis: var[Analysis | None] = var(None)
    """The findings to light up; None while they are being found."""
    chosen: var[Actor | None] = var(None)
    """The actor whose mentions all light up, with marks in the scrollbar."""
    hits: var[tuple[Span, ...]] = var(())
    """Where the words looked for stand; marked in the scrollbar instead of the chosen actor."""
    here: var[Span | None] = var(None)
    """The stretch jumped to, drawn brightest."""
    highlights: var[bool] = var(True)
    """Whether findings light up; what was asked for (chosen, hits, here) always does."""

    def __init__(self, *, id: str | None = None, classes: str | None = None) -> None:
        super().__init__(id=id, classes=classes)
        self._found: tuple[Layer, ...] = ()
        self._asked = asked_layers(None, (), None)

    def watch_article(self, before: Article | None, article: Article | None) -> None:
        """Show another article."""
        super().watch_article(before, article)
        self._light_up()

    def lit(self) -> Sequence[Layer]:
        """The page, the findings in it, what was asked for, and what is dragged over."""
        found = self._found if self.highlights else ()
        return (*self._page, *found, *self._asked, self.selected)

    def watch_analysis(self) -> None:
        """Light up other findings."""
        self._light_up()

    def watch_highlights(self) -> None:
        """Light up the findings, or not."""
        self.repaint()

    def watch_chosen(self) -> None:
        """Light up another actor."""
        self._ask()

    def watch_hits(self) -> None:
        """Light up other hits."""
        self._ask()

    def watch_here(self) -> None:
        """Light up another place."""
        self._ask()

    def _light_up(self) -> None:
        fits = self.analysis and self.article and self.analysis.article.text == self.article.text
        found = finding_layers(self.analysis) if self.analysis and fits else ()
        if found != self._found:
            self._found = found
            self.repaint()

    def _ask(self) -> None:
        asked = asked_layers(self.chosen, self.hits, self.here)
        if asked != self._asked:
            self._asked = asked
            self._mark()
            self.repaint()

    def rows_made(self) -> None:
        """Mark the scrollbar, now that it is known where the rows are."""
        self._mark()

    def _mark(self) -> None:
        """Mark in the scrollbar where the hits stand, else the chosen actor."""
        chosen, hits, _ = self._asked
        if self.rows.finished and self.show_vertical_scrollbar:
            height = self.scrollable_content_region.height
            ticks = ticks_of((hits if self.hits else chosen).starts, self.rows.starts, height)
            bar = ticked(ticks, self.style("hit").color)
            self.vertical_scrollbar.renderer = bar  # type: ignore[misc]  # one of its own
            self.vertical_scrollbar.refresh()
