"""When, across the library: the days that its articles name, each with a place to jump to.

    timeline(index)                        the days of the whole library
    timeline(index, "fuel after:2019")     those of the articles that a search finds
    dossier(index, actor, article).days    those of an actor

A library names far more days than anybody reads: the weightiest are taken, then put in order.
"""

import json
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

from reader.article import Span
from reader.index.found import found_articles
from reader.index.library_index import Index
from reader.index.query import Query
from reader.index.said import quoting_articles
from reader.index.typed_query import read_query

# What a row of `day_of` is made of, of dates `d` in articles `a`.
DAY = (
    "d.article, d.first, d.last, d.start, d.\"end\", d.certain, d.weight, d.happening,"
    " a.file, a.title, a.day"
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Day:
    """A day, or a stretch of days, as one article names it; `places` are all its words there.

    `happening` says in the words of the article what happens; `published` is its publication day.
    """

    first: date
    last: date
    places: tuple[Span, ...]
    happening: str
    certain: bool
    weight: float
    file: str
    title: str
    published: date | None

    @property
    def path(self) -> Path:
        """Where the article lies."""
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Days in calendar order; `total` is how often days are named, when not all were taken."""

    days: tuple[Day, ...]
    total: int


def timeline(
    index: Index, typed: str = "", limit: int = 500, since: date = date.min, until: date = date.max
) -> Calendar:
    """The weightiest days that touch the time between the two; raises BadQuery."""
    where, values = index.within("a.on_disk")
    where = f"d.last >= ? AND d.first <= ? AND {where}"
    values = [since.isoformat(), until.isoformat(), *values]
    if typed.strip():
        where += " AND d.article IN (SELECT value FROM json_each(?))"
        values.append(json.dumps(_articles(index, read_query(typed))))
    # From the weightiest on, until there are enough: so the order of the tables is fixed.
    source = f"FROM dates d CROSS JOIN articles a ON a.id = d.article WHERE {where}"
    rows, more = _weightiest(index, source, values, limit)
    total = index.database.rows(f"SELECT count(*) {source}", *values)[0][0] if more else len(rows)
    return Calendar(in_calendar_order(_full(index, rows)), total)


def _weightiest(
    index: Index, source: str, values: Sequence[object], limit: int
) -> tuple[list[tuple[Any, ...]], bool]:
    """So many days by the rows that name them, and whether there are more rows.

    An article that names one day a thousand times leaves the days of the others their room.
    """
    query = f"SELECT d.article, d.number, d.first, d.last {source} ORDER BY d.weight DESC LIMIT ?"
    asked = limit
    while True:
        rows = index.database.rows(query, *values, asked)
        days = dict.fromkeys((article, *day) for article, _, *day in rows)
        if len(rows) < asked or len(days) >= limit:
            break
        asked *= 4
    taken = set(islice(days, limit))
    naming = [(article, number) for article, number, *day in rows if (article, *day) in taken]
    return naming, len(rows) == asked or len(naming) < len(rows)


def _articles(index: Index, query: Query) -> list[int]:
    if query.wants_quotes:
        return sorted(quoting_articles(index, query))
    return found_articles(index, query)


def in_calendar_order(rows: Iterable[tuple[Any, ...]]) -> tuple[Day, ...]:
    """The days of rows of `DAY`; what one article names twice is one day with two places."""
    together: dict[tuple[Any, ...], list[tuple[Any, ...]]] = {}
    for row in rows:
        together.setdefault(row[:3], []).append(row)
    days = [_day(sorted(same, key=lambda row: -row[6])) for same in together.values()]
    return tuple(sorted(days, key=lambda day: (day.first, day.last, -day.weight, day.file)))


def _day(rows: list[tuple[Any, ...]]) -> Day:
    _, first, last, _, _, certain, weight, happening, file, title, published = rows[0]
    return Day(
        date.fromisoformat(first), date.fromisoformat(last),
        tuple(sorted(Span(row[3], row[4]) for row in rows)),
        happening, bool(certain), weight, os.fsdecode(file), title,
        date.fromisoformat(published) if published else None,
    )  # fmt: skip


def _full(index: Index, rows: list[tuple[Any, ...]]) -> list[tuple[Any, ...]]:
    return [
        full
        for article, number in rows
        for full in index.database.rows(
            f"SELECT {DAY} FROM dates d JOIN articles a ON a.id = d.article"
            " WHERE d.article = ? AND d.number = ?",
            article, number,
        )
    ]  # fmt: skip
