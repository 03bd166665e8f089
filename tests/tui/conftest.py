"""A real app on real files, with findings marked by hand so that every test knows what is there."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.analysis.findings import Actor, Analysis, KeyDate, Quote, Speaker
from reader.article import Article, Span
from reader.loading.cleaning import clean_line
from reader.tui.app import NewsReader
from reader.tui.screens.news import Analysed
from reader.tui.screens.reading import ReadingScreen
from reader.tui.screens.request import Request

TALKS = """Harbour talks resume as fuel price rises

“We are close,” said Angela Moreau, who leads the delegation of the Northern League.

The talks were broken off on Monday. Moreau had then called the offer “a bad joke”.

The harbour master, Idris Bello, sees it otherwise.

“Nobody wants a strike,” Bello told reporters in Port Sabine on Tuesday. “Nobody can afford one.”

Fuel has risen by a third since March. A fuel tax, Moreau wrote, was never on the table.

{filler}

The delegates meet again on 20 May. “We will be there,” said Bello.
"""
FILLER = "\n\n".join(
    f"Paragraph {number} tells of cranes, barges and a fuel depot that nobody guards at night."
    for number in range(1, 31)
)


@pytest.fixture(params=[(80, 24), (120, 40)], ids=["80x24", "120x40"])
def size(request: pytest.FixtureRequest) -> tuple[int, int]:
    """The sizes of a terminal at which every key is tried."""
    return request.param


def spans_of(text: str, words: str) -> tuple[Span, ...]:
    found, at = [], text.find(words)
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return tuple(found)


def by_hand(article: Article) -> Analysis:
    """What a careful person finds in the talks; of any other text, nothing."""
    text = article.text
    if "bad joke" not in text:
        return Analysis(article, (), (), ())
    moreau = Actor("Angela Moreau", "person", "head of the delegation", spans_of(text, "Moreau"))
    (office,) = spans_of(text, "harbour master")
    bello = Actor("Idris Bello", "person", "harbour master", spans_of(text, "Bello"), office)
    league = Actor("Northern League", "organization", None, spans_of(text, "Northern League"))
    port = Actor("Port Sabine", "place", None, spans_of(text, "Port Sabine"))
    said = [
        ("“We are close,”", moreau, True, "direct"),
        ("“a bad joke”", moreau, False, "partial"),
        ("“Nobody wants a strike,”", bello, True, "direct"),
        ("“Nobody can afford one.”", None, True, "direct"),
        ("A fuel tax, Moreau wrote, was never on the table.", moreau, True, "indirect"),
        ("“We will be there,”", bello, True, "direct"),
    ]
    quotes = tuple(
        Quote(
            spans_of(text, words)[0], kind,
            Speaker(None, who, who.name, sure) if who else None, None, act="said",
        )
        for words, who, sure, kind in said
    )  # fmt: skip
    day = article.published.day if article.published else None
    dates = tuple(
        KeyDate(
            spans_of(text, words)[0], "date", "", on if day else None, on if day else None,
            unreckoned="" if day else "needs a publication date, press P",
        )
        for words, on in [
            ("Monday", date(2026, 5, 11)), ("Tuesday", date(2026, 5, 12)),
            ("March", date(2026, 3, 1)), ("20 May", date(2026, 5, 20)),
        ]
    )  # fmt: skip
    return Analysis(article, (moreau, bello, league, port), quotes, dates)


@dataclass
class Reading:
    """The app, the pilot and the screen, with what the tests ask of them."""

    app: NewsReader
    pilot: Pilot[None]

    @property
    def screen(self) -> ReadingScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, ReadingScreen))

    async def press(self, *keys: str) -> None:
        await self.pilot.press(*keys)

    async def type(self, words: str) -> None:
        await self.press(*("space" if letter == " " else letter for letter in words))

    async def settle(self) -> None:
        """Until all that was asked for has been read and analysed; then the findings by hand."""
        await self.pilot.pause()
        for _ in range(200):
            await self.pilot.pause(0.01)
            if self._is_open() and self._is_settled():
                break
        if self.screen.article and self.screen.analysis:
            self.screen.post_message(Analysed(by_hand(self.screen.article)))
        await self.pilot.pause()

    def _is_open(self) -> bool:
        return any(isinstance(screen, ReadingScreen) for screen in self.app.screen_stack)

    def _is_settled(self) -> bool:
        screen = self.screen
        if screen.trouble:
            return screen.path is None or screen.heading.endswith(clean_line(screen.path.name))
        article = screen.article
        shown = article is not None and article.path == screen.path
        busy = any(worker.group in ("opening", "analysing") for worker in screen.workers)
        return shown and screen.analysis is not None and not busy

    def here(self) -> str:
        """The words one is at."""
        screen = self.screen
        return screen.here.of(screen.article.text) if screen.here and screen.article else ""

    def in_sight(self, words: str) -> bool:
        screen = self.screen
        assert screen.article
        return spans_of(screen.article.text, words)[0].overlaps(screen.view.in_sight)

    def hint(self) -> str:
        return self.screen.notice


Opener = Callable[..., AbstractAsyncContextManager[Reading]]


@pytest.fixture
def opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opener:
    """Opens a directory with the talks and whatever files are named, at a size."""
    for name in ("STATE", "CACHE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("NEWSREADER_COPY", raising=False)
    monkeypatch.chdir(tmp_path)
    place = tmp_path / "articles"
    place.mkdir()

    @asynccontextmanager
    async def opening(
        size: tuple[int, int] = (80, 24),
        files: dict[str, str | bytes] | None = None,
        published: date | None = date(2026, 5, 12),
        talks: str | None = TALKS.format(filler=FILLER),
        piped: Article | None = None,
        held: str | None = None,
    ) -> AsyncIterator[Reading]:
        contents = {**({"1-talks.txt": talks} if talks else {}), **(files or {})}
        for name, content in contents.items():
            data = content if isinstance(content, bytes) else content.encode()
            (place / name).write_bytes(data)
        request = Request(None if piped else place, published=published, article=piped)
        if held is not None:
            (tmp_path / "standard input").write_text(held)
            request = Request(paths=(tmp_path / "standard input",), held=True)
        app = NewsReader(request)
        async with app.run_test(size=size) as pilot:
            reading = Reading(app, pilot)
            await reading.settle()
            yield reading

    return opening
