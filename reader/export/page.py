"""Text for a terminal or a pipe: the article, then who, who said what, and when.

Every line fits the width it is given, as far as twenty columns. What is below the article is in
`lists`, how it is lit up in `colours`.
"""

from collections.abc import Iterator

from reader.analysis.findings import Analysis
from reader.article import Article
from reader.export.colours import PLAIN, Colours, lit_in, paint, painted
from reader.export.lists import actor_lines, date_lines, quote_lines
from reader.export.rows import rows_of, wrapped
from reader.export.wording import published_words

_MEASURE = 84  # columns; wider lines are hard to read
_LEAST = 20


def text_page(analysis: Analysis, width: int = 80, colours: Colours = PLAIN) -> str:
    """The article and its findings, ending in a newline."""
    wide = max(_LEAST, min(width, _MEASURE))
    parts = (_article, actor_lines, quote_lines, date_lines)
    return "\n".join(line for part in parts for line in part(analysis, wide, colours)) + "\n"


def _article(analysis: Analysis, width: int, colours: Colours) -> Iterator[str]:
    article = analysis.article
    body = [p for p in article.paragraphs if p != article.headline]
    rows = [row for paragraph in body for row in rows_of(article.text, paragraph, width)]
    starts = {paragraph.start for paragraph in body}
    yield from _head(article, width, colours)
    for row, line in zip(rows, painted(article.text, rows, lit_in(analysis), colours), strict=True):
        if row.start in starts:
            yield ""
        yield line
    yield ""


def _head(article: Article, width: int, colours: Colours) -> Iterator[str]:
    """The title, and below it where the article comes from and what is to be known of it."""
    yield from (paint(row, "title", colours) for row in wrapped(article.title, width))
    place = article.dateline or ""
    source = "" if article.source and article.source in place else article.source
    known = (source, article.byline and f"by {article.byline}", place)
    words = " · ".join(filter(None, (*known, published_words(article.published))))
    for line in (words, *(f"note: {notice}" for notice in article.notices)):
        yield from (paint(row, "furniture", colours) for row in wrapped(line, width))
