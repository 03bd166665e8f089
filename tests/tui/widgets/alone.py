"""An article view alone in an app, and what a person does with it."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.app import App, ComposeResult
from textual.message import Message
from textual.pilot import Pilot
from textual.reactive import var

from reader.analysis.findings import Actor, Analysis, KeyDate, Quote
from reader.article import Article, Span
from reader.tui.widgets.article_view import ArticleView

HEADLINE = "Harbour strike enters third week"
BYLINE = "By Ama Tetteh"
BODY = (
    "Dock workers in Port Vane turned down another offer from the Ports Authority on Tuesday. "
    "“We have waited for a serious number,” said Ines Okafor, who leads the union. {}"
)


def article_of(paragraphs: int) -> Article:
    """A story of a headline, a byline and so many numbered paragraphs."""
    pieces = [HEADLINE, BYLINE, *(BODY.format(number) for number in range(paragraphs))]
    text, spans, start = "\n\n".join(pieces), [], 0
    for piece in pieces:
        spans.append(Span(start, start + len(piece)))
        start += len(piece) + 2
    return Article(text, HEADLINE, tuple(spans), headline=spans[0], furniture=(spans[1],))


def places(text: str, words: str) -> tuple[Span, ...]:
    return tuple(Span(*hit.span()) for hit in re.finditer(re.escape(words), text))


def analysis_of(article: Article) -> Analysis:
    def found(words: str) -> tuple[Span, ...]:
        return places(article.text, words)

    actors = (
        Actor("Ines Okafor", "person", None, found("Ines Okafor")),
        Actor("Ports Authority", "organization", None, found("Ports Authority")),
        Actor("Port Vane", "place", None, found("Port Vane")),
        Actor("Dock workers", "group", None, found("Dock workers")),
    )
    quotes = tuple(
        Quote(span, "direct", None, None)
        for span in found("“We have waited for a serious number,”")
    )
    days = tuple(KeyDate(span, "date", "2019-06-25", None, None) for span in found("Tuesday"))
    return Analysis(article, actors, quotes, days)


SHORT, LONG = article_of(1), article_of(200)


class Reading(App[None]):
    """An article view, bound as a screen binds it, that keeps what it is told."""

    article: var[Article | None] = var(None)
    analysis: var[Analysis | None] = var(None)
    chosen: var[Actor | None] = var(None)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[Message] = []

    def compose(self) -> ComposeResult:
        yield ArticleView().data_bind(Reading.article, Reading.analysis, Reading.chosen)

    def on_article_view_moved(self, message: ArticleView.Moved) -> None:
        self.told.append(message)

    def on_article_view_pressed(self, message: ArticleView.Pressed) -> None:
        self.told.append(message)

    def on_article_view_copied(self, message: ArticleView.Copied) -> None:
        self.told.append(message)


@asynccontextmanager
async def reading(
    article: Article | None, size: tuple[int, int] = (80, 24)
) -> AsyncIterator[tuple[ArticleView, Pilot[None]]]:
    app = Reading()
    async with app.run_test(size=size) as pilot:
        app.article = article
        view = app.query_one(ArticleView)
        view.focus()
        await settled(pilot)
        yield view, pilot


async def settled(pilot: Pilot[None]) -> None:
    for _ in range(4):
        await pilot.pause()


async def resized(pilot: Pilot[None], columns: int, rows: int) -> None:
    await pilot.resize_terminal(columns, rows)
    await settled(pilot)


def shown(view: ArticleView) -> list[str]:
    return [view.render_line(y).text.rstrip() for y in range(view.size.height)]


def styles_of(view: ArticleView, words: str) -> set[tuple[bool | None, ...]]:
    """How the words are drawn where they are first in sight: bold, italic, underlined, reversed."""
    drawn = [segment for y in range(view.size.height) for segment in view.render_line(y)]
    return {
        (s.style.bold, s.style.italic, s.style.underline, s.style.reverse)
        for s in drawn
        if s.style and s.text.strip() == words
    }
