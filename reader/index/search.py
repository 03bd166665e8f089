"""Where it stands: the articles, or the quotes, that a query finds, the best first.

    results = search(index, 'fuel actor:Moreau after:2019-06')      raises BadQuery

Articles that words are searched in are ranked by BM25, a word in the title counting four times;
what is found without words stands by day, the newest first.
"""

import os
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from reader.article import Span
from reader.index.excerpt import Excerpt, best_place, excerpt
from reader.index.keys import folded
from reader.index.library_index import Index
from reader.index.query import Query, Term, read_query

_RANK = "bm25(words, 4.0, 1.0)"
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


@dataclass(frozen=True, slots=True)
class Results:
    """The first hits, how many there are in `total`, and in how many articles was searched."""

    query: Query
    hits: tuple[Hit, ...]
    total: int
    searched: int


def search(index: Index, typed: str, limit: int = 50, first: int = 0) -> Results:
    """The hits of what was typed, from number `first` on; raises BadQuery."""
    query = read_query(typed)
    if query.wants_quotes:
        quotes = _quotes(index, query)
        hits = [_quote_hit(index, query, row) for row in quotes[first : first + limit]]
        return Results(query, tuple(hits), len(quotes), index.size())
    articles = found_articles(index, query)
    hits = [_article_hit(index, query, number) for number in articles[first : first + limit]]
    return Results(query, tuple(hit for hit in hits if hit), len(articles), index.size())


def found_articles(index: Index, query: Query) -> list[int]:
    """The numbers of the articles that a query finds, the best first."""
    where, values = _conditions(index, query)
    if not query.terms:
        rows = index.database.rows(
            f"SELECT a.id FROM articles a WHERE {where} ORDER BY a.day DESC NULLS LAST, a.file",
            *values,
        )
    else:
        rows = index.database.rows(
            "SELECT a.id FROM words JOIN articles a ON a.id = words.rowid"
            f" WHERE words MATCH ? AND {where} ORDER BY {_RANK}, a.day DESC",
            _match(query.terms), *values,
        )  # fmt: skip
    return [number for (number,) in rows]


def _match(terms: Iterable[Term], between: str = " ") -> str:
    return between.join(term.as_match() for term in terms)


def _name_match(name: str) -> str:
    """Names with every word of this one, whatever stands between them."""
    words = re.findall(r"[^\W_]+", name)
    return " ".join(f'"{word}"' for word in words)


def _conditions(index: Index, query: Query) -> tuple[str, list[Any]]:
    """What an article `a` must be for the query, but for its words."""
    where, values = index.within("a.file")
    parts = [where, "a.problem IS NULL"]
    for part, value in (
        ("a.day >= ?", query.after and query.after.isoformat()),
        ("a.day < ?", query.before and query.before.isoformat()),
        (
            "a.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)",
            _match(query.without, " OR "),
        ),
    ):
        if value:
            parts.append(part)
            values.append(value)
    for name in query.actors:
        parts.append(f"a.id IN (SELECT c.article {_CALLED}{_of_kind(query)})")
        values += [_name_match(name), *query.actor_kinds]
    if query.actor_kinds and not query.actors:
        kinds = _of_kind(query)
        parts.append(f"EXISTS (SELECT 1 FROM actors b WHERE b.article = a.id{kinds})")
        values += query.actor_kinds
    return " AND ".join(parts), values


_CALLED = (
    "FROM called c JOIN actors b ON b.article = c.article AND b.number = c.number WHERE c.name IN"
    " (SELECT rowid FROM name_words WHERE name_words MATCH ?)"
)


def _of_kind(query: Query) -> str:
    asked = ", ".join("?" for _ in query.actor_kinds)
    return f" AND b.kind IN ({asked})" if asked else ""


def _article_hit(index: Index, query: Query, number: int) -> Hit | None:
    """An article with its words lit up, or where none are asked for, those it mentions."""
    columns = "a.file, a.title, a.day, a.text"
    if query.terms:
        rows = index.database.rows(
            f"SELECT {columns}, highlight(words, 1, char(2), char(3)) FROM words"
            " JOIN articles a ON a.id = words.rowid WHERE words MATCH ? AND words.rowid = ?",
            _match(query.terms), number,
        )  # fmt: skip
    else:
        rows = index.database.rows(f"SELECT {columns}, '' FROM articles a WHERE a.id = ?", number)
    if not rows:
        return None  # another window has just replaced it
    file, title, day, text, marked = rows[0]
    words = list(_lit(marked))
    spans = sorted({*words, *_mentions(index, query, number)})
    at = (words or spans or [Span(0, 0)])[best_place(words or spans or [Span(0, 0)])]
    return Hit(
        os.fsdecode(file), title, date.fromisoformat(day) if day else None, at, tuple(spans),
        excerpt(text, spans, at),
    )  # fmt: skip


def _lit(marked: str) -> Iterator[Span]:
    """The spans between the marks that `highlight` has put into the text."""
    for number, found in enumerate(_LIT.finditer(marked)):
        start = found.start() - 2 * number
        yield Span(start, start + len(found[1]))


def _mentions(index: Index, query: Query, number: int) -> Iterator[Span]:
    """Where the article names the actors that were asked for."""
    for name in query.actors:
        for (mentions,) in index.database.rows(
            f"SELECT DISTINCT b.mentions {_CALLED}{_of_kind(query)} AND c.article = ?",
            _name_match(name), *query.actor_kinds, number,
        ):  # fmt: skip
            yield from spans_of(mentions)


def spans_of(kept: str) -> Iterator[Span]:
    """Spans as the index keeps them, "12-18 40-45"."""
    for each in kept.split():
        start, _, end = each.partition("-")
        yield Span(int(start), int(end))


def _quotes(index: Index, query: Query) -> list[tuple[Any, ...]]:
    """The quotes that are asked for, by the rank of their articles, then as they stand there."""
    order = {number: rank for rank, number in enumerate(found_articles(index, query))}
    where, values = ["1"], []
    for name in query.speakers:
        where.append(_SAID_BY)
        values += [_name_match(name)] * 2
    if query.quote_kinds:
        where.append(f"q.kind IN ({', '.join('?' for _ in query.quote_kinds)})")
        values += query.quote_kinds
    rows = index.database.rows(
        "SELECT q.article, q.start, q.\"end\", substr(a.text, q.start + 1, q.\"end\" - q.start),"
        " n.name, q.certain, a.file, a.title, a.day"
        " FROM quotes q JOIN articles a ON a.id = q.article LEFT JOIN names n ON n.id = q.speaker"
        f" WHERE {' AND '.join(where)}",
        *values,
    )  # fmt: skip
    kept = [row for row in rows if row[0] in order and _holds(row[3], query.terms)]
    return sorted(kept, key=lambda row: (order[row[0]], row[1]))


_SAID_BY = """(
    q.speaker IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
    OR (q.article, q.actor) IN (SELECT c.article, c.number FROM called c WHERE c.name IN
        (SELECT rowid FROM name_words WHERE name_words MATCH ?))
)"""


def _holds(words: str, terms: Sequence[Term]) -> bool:
    """Whether every term stands in the words."""
    plain = folded(words)
    return all(_pattern(term).search(plain) for term in terms)


def _pattern(term: Term) -> re.Pattern[str]:
    parts = map(re.escape, re.findall(r"[^\W_]+", folded(term.words)))
    return re.compile(r"\b" + r"[\W_]+".join(parts) + ("" if term.beginning else r"\b"))


def _quote_hit(index: Index, query: Query, row: tuple[Any, ...]) -> Hit:
    _, start, end, words, speaker, certain, file, title, day = row
    whole = Span(0, len(words))
    lit = [Span(*found.span()) for term in query.terms for found in _pattern(term).finditer(words)]
    return Hit(
        os.fsdecode(file), title, date.fromisoformat(day) if day else None, Span(start, end),
        (Span(start, end),), excerpt(words, sorted(lit) or [whole], sorted(lit)[0] if lit else whole),
        speaker, bool(certain),
    )  # fmt: skip
