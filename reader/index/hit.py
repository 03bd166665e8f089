"""How a hit looks: an article or a quote, the place to open it at, and what lights up in it."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reader.article import Span
from reader.index.excerpt import Excerpt, best_place, excerpt
from reader.index.found import CALLED, name_match, of_kind, spans_of, words_match
from reader.index.library_index import Index
from reader.index.query import Query

_LIT = re.compile("\x02([^\x03]*)\x03")


@dataclass(frozen=True, slots=True)
class Hit:
    """An article, or a quote in one: `at` is the span to open it at, `spans` are all to light up.

    The spans are those of the article as the index read it. `speaker` is who said it, where the
    hit is a quote and somebody is named; one who is not `certain` is shown with a question mark.
    """

    file: str
    title: str
    day: date | None
    at: Span
    spans: tuple[Span, ...]
    excerpt: Excerpt
    speaker: str | None = None
    certain: bool = True

    @property
    def path(self) -> Path:
        """Where the article lies."""
        return Path(self.file)


def article_hit(index: Index, query: Query, number: int) -> Hit | None:
    """An article with its words lit up, or where none are asked for, those it mentions."""
    columns = "a.file, a.title, a.day, t.text"
    joined = "JOIN articles a ON a.id = t.article"
    row = _row(
        index, query, number,
        f"SELECT {columns}, highlight(words, 1, char(2), char(3)) FROM words"
        f" JOIN texts t ON t.article = words.rowid {joined}"
        " WHERE words MATCH ? AND words.rowid = ?",
        f"SELECT {columns}, '' FROM texts t {joined} WHERE a.id = ?",
    )  # fmt: skip
    if row is None:
        return None
    file, title, day, text, marked = row
    words = list(_lit(marked))
    spans = sorted({*words, *_mentions(index, query, number)})
    at = _place(text, title, words or spans)
    return Hit(
        os.fsdecode(file), title, date.fromisoformat(day) if day else None,
        at or Span(0, 0), tuple(spans), excerpt(text, spans, at or _beginning(text, title)),
    )  # fmt: skip


def _row(
    index: Index, query: Query, number: int, marked: str, plain: str
) -> tuple[Any, ...] | None:
    """What stands in the index, `marked` where words are asked for; the last column has the marks.

    None where another window has just replaced it.
    """
    if query.terms:
        rows = index.database.rows(marked, words_match(query.terms), number)
    else:
        rows = index.database.rows(plain, number)
    return rows[0] if rows else None


def _place(text: str, title: str, spans: list[Span]) -> Span | None:
    """Where most of it stands together; below the headline if it can, which is shown anyway."""
    body = _beginning(text, title).start
    below = [span for span in spans if span.start >= body] or spans
    return below[best_place(below)] if below else None


def _beginning(text: str, title: str) -> Span:
    """Where the story begins below its headline."""
    body = len(title) if text.startswith(title) else 0
    start = len(text) - len(text[body:].lstrip())
    return Span(start, start)


def _lit(marked: str) -> Iterator[Span]:
    """The spans between the marks that `highlight` has put into the text."""
    for number, found in enumerate(_LIT.finditer(marked)):
        start = found.start() - 2 * number
        yield Span(start, start + len(found[1]))


def _mentions(index: Index, query: Query, number: int) -> Iterator[Span]:
    """Where the article names the actors that were asked for."""
    for name in query.actors:
        for (mentions,) in index.database.rows(
            f"SELECT DISTINCT b.mentions {CALLED}{of_kind(query)} AND c.article = ?",
            name_match(name), *query.actor_kinds, number,
        ):  # fmt: skip
            yield from spans_of(mentions)


def quote_hit(index: Index, query: Query, number: int) -> Hit | None:
    """A quote, the words in it lit up that were asked for, else all of it."""
    columns = 'a.file, a.title, a.day, q.start, q."end", q.words, n.name, q.certain'
    joined = "JOIN articles a ON a.id = q.article LEFT JOIN names n ON n.id = q.speaker"
    row = _row(
        index, query, number,
        f"SELECT {columns}, highlight(quote_words, 0, char(2), char(3)) FROM quote_words"
        f" JOIN quotes q ON q.id = quote_words.rowid {joined}"
        " WHERE quote_words MATCH ? AND quote_words.rowid = ?",
        f"SELECT {columns}, '' FROM quotes q {joined} WHERE q.id = ?",
    )  # fmt: skip
    if row is None:
        return None
    file, title, day, start, end, words, speaker, certain, marked = row
    lit = list(_lit(marked)) or [Span(0, len(words))]
    return Hit(
        os.fsdecode(file), title, date.fromisoformat(day) if day else None, Span(start, end),
        (Span(start, end),), excerpt(words, lit, lit[0]), speaker, bool(certain),
    )  # fmt: skip
