"""Which article this is: its headline, its number among the others, its source and day."""

import re
from collections.abc import Iterator

from rich.cells import cell_len
from textual import events
from textual.reactive import var

from reader.article import Article, Published
from reader.tui.widgets.bar import Bar
from reader.tui.widgets.days import published_in_words
from reader.tui.widgets.hint_line import HintLine
from reader.tui.widgets.row import Line, Piece

ORIGIN = 12
"""So many columns, at least, are left to say where an article is from."""
_NAMES_A_KEY = re.compile(r"(?:[^\s·]+ )+press ([rPi])\b")


class TitleBar(Bar):
    """The headline with "3/41", and under it where the article is from."""

    article: var[Article | None] = var(None)
    """What is open."""
    heading: var[str] = var("")
    """What to say where no article is open."""
    ordinal: var[str] = var("")
    """The article's place in the list: "3/41"."""

    indexing: var[str] = var("")
    """How far the index of the library is, while it fills."""
    changed: var[str] = var("")
    """What happened to the file since it was read."""
    doubt: var[str] = var("")
    """What speaks against the publication day."""

    def watch_article(self) -> None:
        """Name the article that is open."""
        self.refresh()

    watch_heading = watch_ordinal = watch_indexing = watch_article
    watch_changed = watch_doubt = watch_article

    def lines(self) -> tuple[Line, ...]:
        """The headline, then where it is from."""
        title = self.article.title if self.article else self.heading
        right = "  ".join(part for part in (self.indexing, self.ordinal) if part)
        first = Line((Piece(title, "strong"),), (Piece(right, "dim"),))
        if self.article is None:
            return (first,)
        right = self._warnings()
        look_out = (Piece(right, "warning"),) if right else ()
        return first, Line((Piece(_origin(self.article), "dim"),), look_out)

    def on_click(self, event: events.Click) -> None:
        """Press the key that a warning names."""
        said = self.render_line(event.y).text if event.y else ""
        for found in _NAMES_A_KEY.finditer(said):
            if cell_len(said[: found.start()]) <= event.x < cell_len(said[: found.end()]):
                self.post_message(HintLine.Pressed(found[1]))

    def _warnings(self) -> str:
        """What to look out for, the most urgent first; as many as there is room for."""
        notice = "a notice, press i" if self.article and any(notices_of(self.article)) else ""
        warnings = [self.changed, "check date, press P" if self.doubt else "", notice]
        said = [warning for warning in warnings if warning]
        while len(said) > 1 and len(" · ".join(said)) + ORIGIN > self.size.width:
            said.pop()
        return " · ".join(said)


def notices_of(article: Article) -> Iterator[str]:
    """What the loading has to say, but for a missing day: the bar says that, until one is set."""
    return (one for one in article.notices if not one.startswith("no publication date"))


def _origin(article: Article) -> str:
    about = [article.source or "", article.byline or "", *_when(article.published)]
    return " · ".join(part for part in about if part)


def _when(published: Published | None) -> tuple[str, ...]:
    if published is None:
        return ("no publication date, press P",)
    return published_in_words(published)
