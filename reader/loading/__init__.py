"""What is on disk: a file becomes an Article.

A format is a module with one function, and a line in `FORMATS`.
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reader.article import Article, Published, Span


@dataclass
class UnreadableArticle(Exception):
    """A file that cannot be shown, and the reason in words for a person."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


def load_article(path: str | Path) -> Article:
    """The article in a file; raises UnreadableArticle."""
    try:
        text = Path(path).read_text("utf-8")
    except (OSError, UnicodeError) as error:
        raise UnreadableArticle(Path(path), str(error)) from error
    return article_from_text(text)


def article_from_text(text: str, published: date | None = None) -> Article:
    """The article in a string of plain text; `published` counts as set by the person."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    title = paragraphs[0].of(text) if paragraphs else ""
    day = Published(published, "set by you") if published else None
    return Article(
        text, title, tuple(paragraphs), day, headline=paragraphs[0] if paragraphs else None
    )
