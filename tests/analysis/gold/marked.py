"""What a careful person found in an article: the marks that the finders are scored against.

Every .toml file beside this one marks one article: a sample (`article = "file in articles/"`) or a
text of its own (`text = ...`). Findings are marked by their words, so that a person can read and
check them:

- `words` are looked for as they stand; " … " in them leaves words out; `nth` picks one of several
  places (1 is the first), in the whole text of the article. Words that are not there are an error.
- a quote's `speaker` are the words nearest to the quote; without `speaker` nobody is named beside
  it. `name` is who that is; without it a careful reader leaves the speaker open. `maybe = true`: it
  may be found (a quote inside a quote, the questions of an interview).
- a date's days follow from its `value` unless `first` and `last` are given; `open = true`: no day
  can be reckoned, and no value is asked for; `within = true`: any days inside these will do;
  `maybe = true`: it may be found.
- an actor's `mentions` are all places with these words that are not part of a longer mention;
  `also` are words that may count as mentions (roles, "the ministry"); `role` are words a reader
  must see, with alternatives between bars; `maybe = true`: this actor may be found.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from reader.article import Article, Published, Span
from reader.loading import article_from_text, load_article
from tests.analysis.gold.calendar_days import days_of
from tests.analysis.gold.places import chosen, nearest, places, without_title

HERE = Path(__file__).parent
SAMPLES = HERE.parents[2] / "articles"
FILES = sorted(HERE.glob("*.toml"))


@dataclass(frozen=True, slots=True)
class MarkedQuote:
    span: Span
    kind: str
    speaker: Span | None
    name: str
    maybe: bool


@dataclass(frozen=True, slots=True)
class MarkedDate:
    span: Span
    values: tuple[str, ...]
    first: date | None
    last: date | None
    open: bool
    within: bool
    maybe: bool


@dataclass(frozen=True, slots=True)
class MarkedActor:
    name: str
    kinds: tuple[str, ...]
    roles: tuple[str, ...]
    mentions: tuple[Span, ...]
    also: tuple[Span, ...]
    maybe: bool


@dataclass(frozen=True, slots=True)
class Marked:
    """An article and all that is to be found in it."""

    name: str
    sample: str
    article: Article
    quotes: tuple[MarkedQuote, ...]
    dates: tuple[MarkedDate, ...]
    actors: tuple[MarkedActor, ...]


@cache
def read_marked(path: Path) -> Marked:
    """The article that a .toml file marks, with its marks as spans; raises NotInTheText."""
    marks = tomllib.loads(path.read_text("utf-8"))
    article = _article(marks)
    return Marked(
        path.stem,
        marks.get("article", ""),
        article,
        tuple(_quote(article.text, mark) for mark in marks.get("quotes", ())),
        tuple(_date(article.text, mark) for mark in marks.get("dates", ())),
        tuple(_actors(article, marks.get("actors", ()))),
    )


def _article(marks: dict[str, Any]) -> Article:
    """The article as loaded; the marked day counts where the file does not tell one."""
    day: date | None = marks.get("published")
    if "text" in marks:
        return article_from_text(marks["text"].strip("\n"), day)
    article = load_article(SAMPLES / marks["article"])
    if article.published is None and day is not None:
        return replace(article, published=Published(day, "the marks"))
    return article


def _place(text: str, mark: dict[str, Any]) -> Span:
    return chosen(text, mark["words"], [mark.get("nth", 1)])[0]


def _quote(text: str, mark: dict[str, Any]) -> MarkedQuote:
    span = _place(text, mark)
    speaker = nearest(text, places(text, mark["speaker"]), span) if "speaker" in mark else None
    name, maybe = mark.get("name", ""), mark.get("maybe", False)
    return MarkedQuote(span, mark["kind"], speaker, name, maybe)


def _date(text: str, mark: dict[str, Any]) -> MarkedDate:
    values = tuple(mark["value"].split(" | "))
    first, last = (None, None) if mark.get("open") else days_of(values[0])
    return MarkedDate(
        _place(text, mark),
        values,
        mark.get("first", first),
        mark.get("last", last),
        mark.get("open", False),
        mark.get("within", False),
        mark.get("maybe", False),
    )


def _actors(article: Article, marks: Any) -> Iterator[MarkedActor]:
    """Actors with their mentions; words inside a longer mention, whosever, are not another."""
    spans: dict[tuple[int, str], list[Span]] = defaultdict(list)
    taken = list(article.furniture)
    rows = [(i, *words) for i, actor in enumerate(marks) for words in _all_words(actor)]
    for i, field, words, nths in sorted(rows, key=lambda row: -len(row[2])):
        names = [without_title(article.text, p) for p in chosen(article.text, words, nths)]
        free = [name for name in names if not any(name.overlaps(other) for other in taken)]
        taken += free
        spans[i, field] += free
    for i, actor in enumerate(marks):
        yield _actor(actor, spans[i, "mentions"], spans[i, "also"])


def _actor(actor: dict[str, Any], mentions: list[Span], also: list[Span]) -> MarkedActor:
    return MarkedActor(
        actor["name"],
        tuple(actor["kind"].split(" | ")),
        tuple(actor["role"].split(" | ")) if "role" in actor else (),
        tuple(sorted(mentions)),
        tuple(sorted(also)),
        actor.get("maybe", False),
    )


def _all_words(actor: dict[str, Any]) -> Iterator[tuple[str, str, list[int]]]:
    for field in ("mentions", "also"):
        for words in actor.get(field, ()):
            if isinstance(words, str):
                yield field, words, []
            else:
                yield field, words["words"], words["nth"]
