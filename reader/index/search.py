"""Where it stands: the articles, or the quotes, that a query finds, the best first.

    results = search(index, 'fuel actor:Moreau after:2019-06')      raises BadQuery

Articles that words are searched in are ranked by BM25, a word in the title counting four times;
what is found without words stands by day, the newest first. How a hit looks is in `hit.py`.
"""

from dataclasses import dataclass

from reader.index.found import found_articles
from reader.index.hit import Hit, article_hit, quote_hit
from reader.index.library_index import Index
from reader.index.query import Query
from reader.index.said import MOST_COUNTED, found_quotes
from reader.index.typed_query import read_query


@dataclass(frozen=True, slots=True)
class Results:
    """The first hits, how many there are in `total`, and in how many articles was searched.

    Where there is `more`, not all were counted: "more than 10,000".
    """

    query: Query
    hits: tuple[Hit, ...]
    total: int
    searched: int
    more: bool = False


def search(index: Index, typed: str, limit: int = 50, first: int = 0) -> Results:
    """The hits of what was typed, from number `first` on; raises BadQuery."""
    query = read_query(typed)
    if query.wants_quotes:
        quotes, total = found_quotes(index, query, limit, first)
        more = total == MOST_COUNTED
        found = (quote_hit(index, query, number) for number in quotes)
        return Results(query, tuple(hit for hit in found if hit), total, index.size(), more)
    articles = found_articles(index, query)
    found = (article_hit(index, query, number) for number in articles[first : first + limit])
    return Results(query, tuple(hit for hit in found if hit), len(articles), index.size())
