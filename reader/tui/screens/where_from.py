"""Where everything on the screen came from: file, encoding, publication date, counts."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import ClassVar

from textual.binding import Binding, BindingType

from reader.analysis.findings import Analysis
from reader.article import Article
from reader.loading.cleaning import clean_line
from reader.tui.screens.overlay import Overlay
from reader.tui.widgets.date_check import doubt_about
from reader.tui.widgets.days import published_in_words
from reader.tui.widgets.listed import listed
from reader.tui.widgets.row import Line, Piece, Row
from reader.tui.widgets.wrapping import broken, drawable

LOOK_AGAIN = 0.3  # seconds

NAMES, LEAST = 12, 10
"""The columns of the names, and the fewest of what they say; with less it stands under them."""


class WhereFrom(Overlay):
    """One row a fact; gives True where another day is to be set."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("P", "dismiss(True)", "set the publication date"),
    ]
    HEADING = "Where from"

    def __init__(
        self, article: Article, path: Path | None, find: Callable[[], Analysis | None]
    ) -> None:
        super().__init__()
        self._article, self._path, self._find = article, path, find
        self._found = find()

    def on_mount(self) -> None:
        """Look again for what is still being found."""
        if self._found is None:
            self.set_interval(LOOK_AGAIN, self._look_again)

    def _look_again(self) -> None:
        if self._found is None and (found := self._find()):
            self._found = found
            self.rows.rows = self.made()

    def made(self) -> Sequence[Row]:
        """The facts that are known."""
        facts = (*self._of_the_file(), *self._of_the_article(), *self._of_the_findings())
        return [Row(tuple(_lines(name, value, self.room))) for name, value in facts if value]

    def on_resize(self) -> None:
        """Break what is long anew."""
        self.rows.rows = self.made()

    def _of_the_file(self) -> tuple[tuple[str, str], ...]:
        path = clean_line(str(self._path)) if self._path else "standard input"
        count = self._article.count
        holds = f"one of the {count:,} articles in it" if count > 1 else ""
        return ("file", path), ("", holds), ("encoding", self._article.encoding)

    def _of_the_article(self) -> tuple[tuple[str, str], ...]:
        article, day = self._article, self._article.published
        published = ", ".join(published_in_words(day)) if day else "not known; P sets it"
        return (
            ("title", article.title),
            ("byline", article.byline or ""),
            ("dateline", article.dateline or ""),
            ("source", article.source or ""),
            ("address", article.url or ""),
            ("published", published),
            ("words", f"{len(article.text.split()):,}"),
            ("", doubt_about(self._found) if self._found else ""),
            *(("notice", notice) for notice in _still_so(article)),
        )

    def _of_the_findings(self) -> tuple[tuple[str, str], ...]:
        found = self._found
        if found is None:
            return (("findings", "still being found"),)
        quotes = listed(found)
        named = sum(1 for quote in quotes if quote.speaker)
        reckoned = sum(1 for when in found.dates if when.first)
        return (
            ("actors", f"{len(found.actors):,}"),
            ("quotes", f"{len(quotes):,}, {named:,} with a speaker"),
            ("dates", f"{len(found.dates):,} in the text, {reckoned:,} on the calendar"),
        )


def _still_so(article: Article) -> Iterator[str]:
    """The notices of the loading, without that no day was found once a day has been set."""
    for notice in article.notices:
        if not (article.published and notice.startswith("no publication date")):
            yield notice


def _lines(name: str, value: str, room: int) -> Iterator[Line]:
    """The name, and the value beside it; under it on a narrow screen."""
    beside = room >= NAMES + LEAST
    rows = broken(drawable(value).strip(), room - (NAMES if beside else 2))
    if name and not beside:
        yield Line((Piece(name, "dim"),))
    for number, words in enumerate(rows):
        named = "" if number or not beside else name
        yield Line((Piece(f"{named:<{NAMES if beside else 2}}", "dim"), Piece(words)))
