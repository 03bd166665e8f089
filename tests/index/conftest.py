"""A library of articles marked by hand, so that the index is tested apart from the analysis."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from reader.analysis.findings import Actor, ActorKind, Analysis, KeyDate, Quote, QuoteKind, Speaker
from reader.article import Article, Span, fingerprint
from reader.index import Index
from reader.index.record import findings_record
from reader.index.storing import store
from reader.index.version import analysis_version
from reader.loading import article_from_text


@dataclass(frozen=True)
class Marked:
    """Somebody in an article: every place where a name of theirs stands is a mention."""

    name: str
    kind: ActorKind = "person"
    role: str | None = None
    also: Sequence[str] = ()

    def actor(self, text: str) -> Actor:
        names = (self.name, *self.also)
        places = {(text.index(name), name) for name in names if name in text}
        spans = tuple(sorted(Span(start, start + len(name)) for start, name in places))
        start = text.find(self.role) if self.role else -1
        role_span = Span(start, start + len(self.role)) if self.role and start >= 0 else None
        return Actor(self.name, self.kind, self.role, spans, role_span)


class MarkedLibrary:
    """A directory, its index, and `add` to put an article with its findings into both."""

    def __init__(self, place: Path, index: Index) -> None:
        self.place, self.index = place, index

    def add(
        self,
        name: str,
        text: str,
        day: str | None = None,
        actors: Sequence[Marked] = (),
        quotes: Sequence[tuple[str, str]] = (),
        dates: Sequence[tuple[str, str]] = (),
    ) -> Article:
        """`quotes` are words and the name of who said them; `dates` are words and the day."""
        file = self.place / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        article = article_from_text(text, date.fromisoformat(day) if day else None)
        article = replace(article, path=file)
        found = tuple(marked.actor(article.text) for marked in actors)
        analysis = Analysis(
            article,
            found,
            tuple(quote(article.text, *each, found) for each in quotes),
            tuple(key_date(article.text, *each) for each in dates),
        )
        state = file.stat()
        record = findings_record(
            analysis, str(file), fingerprint(article.text), (state.st_size, state.st_mtime_ns)
        )
        version = analysis_version()
        assert self.index.database.write(lambda rows: store(rows, record, version, ""))
        return article


def quote(text: str, words: str, speaker: str, actors: Sequence[Actor]) -> Quote:
    who = next((actor for actor in actors if actor.name == speaker), None)
    start = text.index(words)
    said_by = Speaker(None, who, speaker) if speaker else None
    return Quote(Span(start, start + len(words)), _kind(words), said_by, None, act="said")


def _kind(words: str) -> QuoteKind:
    """Reported without marks; with them a clause of its own if it ends like one."""
    if words[0] not in '“"':
        return "indirect"
    return "direct" if words[-2] in ",.?!" else "partial"


def key_date(text: str, words: str, day: str) -> KeyDate:
    start, when = text.index(words), date.fromisoformat(day)
    return KeyDate(Span(start, start + len(words)), "date", day, when, when, weight=2.0)


@pytest.fixture
def marked(tmp_path: Path) -> Iterator[MarkedLibrary]:
    place = tmp_path / "news"
    place.mkdir()
    index = Index(place, recursive=True, file=tmp_path / "cache" / "index.db")
    yield MarkedLibrary(place, index)
    index.close()


@pytest.fixture
def somebody() -> Callable[..., Marked]:
    return Marked
