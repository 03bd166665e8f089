"""How a long article feels in the hand: CPU of the article view for what a person does with it.

Run by hand from the root: `python -m tests.benchmarks.article_view`. The article has 100,000 words
and about 18,000 lit spans. The ratio is to the same done by the trial widget that the view was
built after; below 1 is faster.
"""

import asyncio
import re
from collections.abc import Callable, Iterator
from itertools import cycle
from statistics import median
from time import process_time

from textual.app import App, ComposeResult
from textual.pilot import Pilot

from reader.analysis.findings import Actor, Analysis
from reader.article import Article, Span
from reader.tui.widgets.article_view import ArticleView
from reader.tui.widgets.finding import find

WORDS = 100_000
TRIAL = {  # milliseconds of CPU, measured on two cores at 120 columns
    "mount": 119, "a line down": 8, "jump": 18, "light up": 17, "resize": 177, "find": 5,
}  # fmt: skip
NAMES = ("Ines Okafor", "Port Vane", "Dockers’ Union", "Ama Tetteh", "Northern Ports Authority")
PARAGRAPH = (
    "Dock workers in Port Vane turned down another offer from the Northern Ports Authority on "
    "Tuesday. “We have waited for a serious number,” said Ines Okafor, who leads the "
    "Dockers’ Union. Ama Tetteh of the Northern Ports Authority, who had come to Port Vane "
    "for talks with Ines Okafor and the Dockers’ Union, said that the offer stood. (Paragraph {})"
)


def long_article(words: int = WORDS) -> Article:
    """A made-up story of so many words, in paragraphs of about sixty."""
    count = words // len(PARAGRAPH.split())
    pieces = ["Harbour strike goes on", *(PARAGRAPH.format(at) for at in range(count))]
    text, spans, start = "\n\n".join(pieces), [], 0
    for piece in pieces:
        spans.append(Span(start, start + len(piece)))
        start += len(piece) + 2
    return Article(text, pieces[0], tuple(spans), headline=spans[0])


def every_name(article: Article) -> Analysis:
    """Findings as dense as news can be: every name in the article."""
    actors = tuple(
        Actor(
            name,
            "person",
            None,
            tuple(Span(*hit.span()) for hit in re.finditer(name, article.text)),
        )
        for name in NAMES
    )
    return Analysis(article, actors, (), ())


class Bench(App[None]):
    """Nothing but an article view."""

    def compose(self) -> ComposeResult:
        yield ArticleView()


async def until_idle(pilot: Pilot[None]) -> None:
    for _ in range(3):
        await pilot.pause()
    while not pilot.app.query_one(ArticleView).rows.finished:
        await pilot.pause()


def deeds(view: ArticleView, analysis: Analysis) -> Iterator[tuple[str, Callable[[], object]]]:
    """What a person does, by name; each is done many times over."""
    spans = cycle(analysis.actors[0].mentions[::97])
    actors = cycle(analysis.actors)
    columns = cycle((60, 84))
    words = cycle(("ines", "tuesday", "harbour"))
    yield "a line down", lambda: view.action_rows(1)
    yield "jump", lambda: view.go_to(next(spans))
    yield "light up", lambda: setattr(view, "chosen", next(actors))
    yield "resize", lambda: setattr(view, "measure", next(columns))
    yield "find", lambda: find(view.rows.drawn, next(words))


async def measured(deed: Callable[[], object], pilot: Pilot[None], times: int = 15) -> float:
    """The middle of the CPU milliseconds until the app is idle again."""
    taken = []
    for _ in range(times):
        start = process_time()
        deed()
        await until_idle(pilot)
        taken.append(1000 * (process_time() - start))
    return median(taken)


def report(name: str, taken: float, idle: float = 0) -> None:
    cost = max(taken - idle, 0)
    print(f"{name:14}{cost:8.1f} ms   {cost / TRIAL[name]:5.2f} of the trial's {TRIAL[name]} ms")


async def main() -> None:
    article = long_article()
    analysis = every_name(article)
    lit = sum(len(actor.mentions) for actor in analysis.actors)
    print(f"{len(article.text.split()):,} words, {lit:,} lit spans")
    app = Bench()
    async with app.run_test(size=(120, 40)) as pilot:
        view = app.query_one(ArticleView)
        await until_idle(pilot) if view.rows.finished else None
        start = process_time()
        view.article, view.analysis = article, analysis
        await until_idle(pilot)
        report("mount", 1000 * (process_time() - start))
        idle = await measured(lambda: None, pilot)
        for name, deed in deeds(view, analysis):
            report(name, await measured(deed, pilot), idle)


if __name__ == "__main__":
    asyncio.run(main())
