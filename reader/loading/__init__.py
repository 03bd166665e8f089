"""What is on disk: a file becomes an Article.

A format is a module with one function, and a line in `FORMATS`; what a file is that has none of
these suffixes is decided by its content. Nothing but the format that is opened is imported. Where
one file may hold several articles, a format has a second function, which takes it apart; each has
an `address` of its own, `letters.mbox/3`.

Every format ends in `plain_text`: `labels`, `archive` and `masthead` read what stands above a
story, `publication` decides on its day, `furniture` dims what belongs to the page.
"""

from datetime import date

from reader.article import Article
from reader.loading.draft import Draft
from reader.loading.files import load_article, load_articles
from reader.loading.formats import FORMATS
from reader.loading.plain_text import article_from_draft
from reader.loading.unreadable import UnreadableArticle

__all__ = ["FORMATS", "UnreadableArticle", "article_from_text", "load_article", "load_articles"]


def article_from_text(text: str, published: date | None = None) -> Article:
    """The article in a string of plain text; `published` counts as set by the person."""
    return article_from_draft(Draft(text), set_by_you=published)
