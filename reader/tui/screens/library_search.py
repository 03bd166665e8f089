"""Search in the whole library: words, actors, who said what, from when to when."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from reader.article import Span
from reader.index import Hit, search
from reader.index.excerpt import Excerpt, nearer
from reader.tui.screens.destination import Destination
from reader.tui.screens.library_screen import LibraryScreen
from reader.tui.widgets.days import short_day
from reader.tui.widgets.row import Line, Piece, Row

MOST = 200
"""So many hits are listed; who needs more narrows the question."""


LEAD = 8
"""So many characters, at least, stand before what is lit, however narrow the screen."""


class LibrarySearch(LibraryScreen):
    """One row a hit: the article, and the words with the place lit up."""

    ASKS = 'fuel "price cap"   actor:Moreau   said-by:Bello   kind:direct   after:2026-05'

    def found(self, typed: str) -> tuple[list[Row], str]:
        """The hits, the best first."""
        if not typed.strip():
            return [], f"{_articles(self.index.size())} can be searched"
        results = search(self.index, typed, MOST)
        articles = f"in {_articles(results.searched)}"
        says = f"{results.total:,} found {articles}" if results.total else f"not found {articles}"
        return list(_rows(results.hits, typed, self.app.size.width)), says

    def on_resize(self) -> None:
        """What is lit is in sight at any width."""
        if self.rows.rows:
            self.ask()


def _articles(count: int) -> str:
    return "1 article" if count == 1 else f"{count:,} articles"


def _rows(hits: Sequence[Hit], typed: str, width: int) -> Iterator[Row]:
    """Hits that follow each other in one article stand under its title together.

    Each leads to its place; n goes on from there through all that was found in the article.
    """
    before: Path | None = None
    spans = _spans(hits)
    for hit in hits:
        title, words = _lines(hit, width)
        there = Destination(hit.path, hit.at, spans[hit.path], typed)
        yield Row((words,) if hit.path == before else (title, words), there)
        before = hit.path


def _spans(hits: Iterable[Hit]) -> dict[Path, tuple[Span, ...]]:
    """Where all that was found in each article stands, in the order of its text."""
    found: dict[Path, set[Span]] = {}
    for hit in hits:
        found.setdefault(hit.path, set()).update(hit.spans)
    return {path: tuple(sorted(spans)) for path, spans in found.items()}


def _lines(hit: Hit, width: int) -> tuple[Line, Line]:
    day = Piece(short_day(hit.day) if hit.day else "", "dim")
    first = Line((Piece(hit.title, "strong"),), (day,))
    said = f"{hit.speaker}{'' if hit.certain else '?'}: " if hit.speaker else ""
    excerpt = nearer(hit.excerpt, max(LEAD, width // 2 - len(said)))
    return first, Line((Piece(f"  {said}", "strong"), *_lit(excerpt)))


def _lit(excerpt: Excerpt) -> Iterator[Piece]:
    """The words with the place lit up; where all of them are the place, nothing stands out."""
    if sum(len(span.of(excerpt.text)) for span in excerpt.lit) >= len(excerpt.text.strip(" …")):
        yield Piece(excerpt.text, "words")
        return
    start = 0
    for span in excerpt.lit:
        yield Piece(excerpt.text[start : span.start], "dim")
        yield Piece(span.of(excerpt.text), "lit")
        start = span.end
    yield Piece(excerpt.text[start:], "dim")
