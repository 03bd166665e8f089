"""What somebody said: the quotes that a query finds; its words must be in the quote itself."""

from typing import Any

from reader.index.found import conditions, name_match, words_match
from reader.index.library_index import Index
from reader.index.query import Query

_SAID_BY = """(
    q.speaker IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
    OR (q.article, q.actor) IN (SELECT c.article, c.number FROM called c WHERE c.name IN
        (SELECT rowid FROM name_words WHERE name_words MATCH ?))
)"""
MOST_COUNTED = 10_000  # quotes: to count them all would take longer than to find them
_WITHOUT = "q.id NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)"


def found_quotes(index: Index, query: Query, limit: int, first: int) -> tuple[list[int], int]:
    """The numbers of quotes from number `first` on, the best or the newest first.

    With them, how many there are in all, counted up to `MOST_COUNTED`.
    """
    where, values = _conditions(index, query)
    if query.terms:
        source = "quote_words JOIN quotes q ON q.id = quote_words.rowid JOIN articles a"
        where = f"quote_words MATCH ? AND {where}"
        values.insert(0, words_match(query.terms))
        order = "bm25(quote_words), a.day DESC, q.id"
    else:
        # Few quotes are of one speaker; without one, the articles are gone through by their day.
        source = "quotes q JOIN articles a" if query.speakers else "articles a CROSS JOIN quotes q"
        order = "a.day DESC, a.id DESC, q.id"
    source += " ON a.id = q.article"
    rows = index.database.rows(
        f"SELECT q.id FROM {source} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?",
        *values, limit, first,
    )  # fmt: skip
    total = first + len(rows)
    if len(rows) == limit or not rows:
        counted = f"SELECT 1 FROM {source} WHERE {where} LIMIT ?"
        total = index.database.rows(f"SELECT count(*) FROM ({counted})", *values, MOST_COUNTED)[0][
            0
        ]
    return [number for (number,) in rows], total


def quoting_articles(index: Index, query: Query) -> set[int]:
    """The numbers of the articles that hold a quote that the query finds."""
    where, values = _conditions(index, query)
    if query.terms:
        where += " AND q.id IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)"
        values.append(words_match(query.terms))
    rows = index.database.rows(
        f"SELECT DISTINCT a.id FROM quotes q JOIN articles a ON a.id = q.article WHERE {where}",
        *values,
    )
    return {number for (number,) in rows}


def _conditions(index: Index, query: Query) -> tuple[str, list[Any]]:
    """What a quote `q` in an article `a` must be for the query, but for its words."""
    where, values = conditions(index, query)
    parts = [where]
    for name in query.speakers:
        parts.append(_SAID_BY)
        values += [name_match(name)] * 2
    if query.quote_kinds:
        parts.append(f"q.kind IN ({', '.join('?' for _ in query.quote_kinds)})")
        values += query.quote_kinds
    if query.without:
        parts.append(_WITHOUT)
        values.append(words_match(query.without, " OR "))
    return " AND ".join(parts), values
