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
# Reported speech says the words in quotation marks inside it too (`reader.analysis.apart`).
_APART = """(q.kind != 'partial' OR NOT EXISTS (
    SELECT 1 FROM quotes r WHERE r.article = q.article AND r.kind = 'indirect'
    AND r.start <= q.start AND r."end" >= q."end"
    AND (r.actor = q.actor OR r.speaker IS q.speaker)
))"""
_WITHOUT = "q.id NOT IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)"


def found_quotes(index: Index, query: Query, limit: int, first: int) -> tuple[list[int], int]:
    """The numbers of quotes from number `first` on, and how many there are in all.

    They are counted up to `MOST_COUNTED`; as many as that are not ranked by their words any more,
    which then say little, but stand with the newest first.
    """
    where, values = _conditions(index, query)
    if query.terms:
        ranked = "quote_words JOIN quotes q ON q.id = quote_words.rowid"
        ranking = f"{ranked} {_THEIR_ARTICLES} WHERE quote_words MATCH ? AND {where}"
        match = words_match(query.terms)
        total = _count(index, ranking, [match, *values])
        if total < MOST_COUNTED:
            order = "bm25(quote_words), a.day DESC, q.id"
            return _page(index, ranking, order, [match, *values, limit, first]), total
        where, values = f"{where} AND {_HOLDING}", [*values, match]
    # Few quotes are of one speaker; without one, the articles are gone through by their day.
    source = f"quotes q {_THEIR_ARTICLES}" if query.speakers else _BY_DAY
    numbers = _page(index, f"{source} WHERE {where}", _NEWEST, [*values, limit, first])
    total = first + len(numbers)
    if len(numbers) == limit or not numbers:
        total = _count(index, f"{source} WHERE {where}", values)
    return numbers, total


_THEIR_ARTICLES = "JOIN articles a ON a.id = q.article"
_BY_DAY = "articles a CROSS JOIN quotes q ON q.article = a.id"
_NEWEST = "a.day DESC, a.id DESC, q.id"
# "+": else every article would be held against all of these quotes, rather than the other way.
_HOLDING = "+q.id IN (SELECT rowid FROM quote_words WHERE quote_words MATCH ?)"


def _page(index: Index, source: str, order: str, values: list[Any]) -> list[int]:
    rows = index.database.rows(
        f"SELECT q.id FROM {source} ORDER BY {order} LIMIT ? OFFSET ?", *values
    )
    return [number for (number,) in rows]


def _count(index: Index, source: str, values: list[Any]) -> int:
    counted = f"SELECT count(*) FROM (SELECT 1 FROM {source} LIMIT ?)"
    ((total,),) = index.database.rows(counted, *values, MOST_COUNTED)
    return int(total)


def quoting_articles(index: Index, query: Query) -> set[int]:
    """The numbers of the articles that hold a quote that the query finds."""
    where, values = _conditions(index, query)
    if query.terms:
        where, values = f"{where} AND {_HOLDING}", [*values, words_match(query.terms)]
    rows = index.database.rows(
        f"SELECT DISTINCT a.id FROM quotes q {_THEIR_ARTICLES} WHERE {where}", *values
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
    else:
        parts.append(_APART)
    if query.without:
        parts.append(_WITHOUT)
        values.append(words_match(query.without, " OR "))
    return " AND ".join(parts), values
