"""A look at an article before it is opened: its first paragraphs, or why there are none."""

from textual.content import Content

from reader.article import Article
from reader.library import Entry
from reader.loading import UnreadableArticle, load_article
from reader.loading.cleaning import clean_line

PREVIEW = 4_000
"""So many characters of an article are looked at beside the list."""


def preview(entry: Entry) -> Content:
    """What stands beside the list while the cursor is on this row; the file is read for it."""
    if entry.problem:
        return Content(f"{clean_line(entry.name)} cannot be read.\n\n{entry.problem}")
    try:
        return _beginning(load_article(entry.path))
    except UnreadableArticle as unreadable:
        return Content(unreadable.reason)


def _beginning(article: Article) -> Content:
    """The first paragraphs, the headline bold as it is on the page."""
    paragraphs = (span.of(article.text) for span in article.paragraphs)
    words = Content("\n\n".join(paragraphs)[:PREVIEW])
    headline = article.headline
    return words.stylize("bold", 0, headline.end) if headline else words
