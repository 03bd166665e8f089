"""What somebody said: the quotes that a query finds."""

import re
from collections.abc import Sequence
from typing import Any

from reader.index.found import found_articles, name_match
from reader.index.keys import folded
from reader.index.library_index import Index
from reader.index.query import Query, Term

_SAID_BY = """(
    q.speaker IN (SELECT rowid FROM name_words WHERE name_words MATCH ?)
    OR (q.article, q.actor) IN (SELECT c.article, c.number FROM called c WHERE c.name IN
        (SELECT rowid FROM name_words WHERE name_words MATCH ?))
)"""


def found_quotes(index: Index, query: Query) -> list[tuple[Any, ...]]:
    """The quotes that are asked for, by the rank of their articles, then as they stand there."""
    order = {number: rank for rank, number in enumerate(found_articles(index, query))}
    where, values = ["1"], []
    for name in query.speakers:
        where.append(_SAID_BY)
        values += [name_match(name)] * 2
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


def _holds(words: str, terms: Sequence[Term]) -> bool:
    """Whether every term stands in the words."""
    plain = folded(words)
    return all(pattern_of(term).search(plain) for term in terms)


def pattern_of(term: Term) -> re.Pattern[str]:
    """What finds a term in words that are folded; in others, it may miss an accent."""
    parts = map(re.escape, re.findall(r"[^\W_]+", folded(term.words)))
    return re.compile(
        r"\b" + r"[\W_]+".join(parts) + ("" if term.beginning else r"\b"), re.IGNORECASE
    )
