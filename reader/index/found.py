"""Which articles a query means: its parts become one SQL condition, and the ranking of BM25."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from reader.article import Span
from reader.index.library_index import Index
from reader.index.query import Query, Term

_RANK = "bm25(words, 4.0, 1.0)"  # a word in the title counts four times

# The actors that go by a name; the value is a `name_match`.
CALLED = (
    "FROM called c JOIN actors b ON b.article = c.article AND b.number = c.number WHERE c.name IN"
    " (SELECT rowid FROM name_words WHERE name_words MATCH ?)"
)


def found_articles(index: Index, query: Query) -> list[int]:
    """The numbers of the articles that a query finds, the best first."""
    where, values = conditions(index, query)
    if query.without:
        where += " AND a.id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)"
        values.append(words_match(query.without, " OR "))
    if not query.terms:
        rows = index.database.rows(
            f"SELECT a.id FROM articles a WHERE {where} ORDER BY a.day DESC NULLS LAST, a.file",
            *values,
        )
    else:
        rows = index.database.rows(
            "SELECT a.id FROM words JOIN articles a ON a.id = words.rowid"
            f" WHERE words MATCH ? AND {where} ORDER BY {_RANK}, a.day DESC",
            words_match(query.terms), *values,
        )  # fmt: skip
    return [number for (number,) in rows]


def words_match(terms: Iterable[Term], between: str = " ") -> str:
    """Terms as FTS5 writes them; with " OR " between them, any of them."""
    return between.join(term.as_match() for term in terms)


def name_match(name: str) -> str:
    """As FTS5 writes it: names with every word of this one, whatever stands between them."""
    words = re.findall(r"[^\W_]+", name)
    return " ".join(f'"{word}"' for word in words)


def conditions(index: Index, query: Query) -> tuple[str, list[Any]]:
    """What an article `a` must be for the query, but for its words."""
    # "+": the index of files is of no help where most files are in the library, and would keep
    # the query from going through the articles by their day.
    where, values = index.within("+a.on_disk")
    parts = [where, "a.problem IS NULL"]
    for part, value in (
        ("a.day >= ?", query.after and query.after.isoformat()),
        ("a.day < ?", query.before and query.before.isoformat()),
    ):
        if value:
            parts.append(part)
            values.append(value)
    for name in query.actors:
        parts.append(f"a.id IN (SELECT c.article {CALLED}{of_kind(query)})")
        values += [name_match(name), *query.actor_kinds]
    if query.actor_kinds and not query.actors:
        kinds = of_kind(query)
        parts.append(f"EXISTS (SELECT 1 FROM actors b WHERE b.article = a.id{kinds})")
        values += query.actor_kinds
    return " AND ".join(parts), values


def of_kind(query: Query) -> str:
    """The condition that an actor `b` is of a kind that is asked for."""
    asked = ", ".join("?" for _ in query.actor_kinds)
    return f" AND b.kind IN ({asked})" if asked else ""


def spans_of(kept: str) -> Iterator[Span]:
    """Spans as the index keeps them, "12-18 40-45"."""
    for each in kept.split():
        start, _, end = each.partition("-")
        yield Span(int(start), int(end))
