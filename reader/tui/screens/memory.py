"""What is remembered of the person from one day to the next, as the screens need it."""

from datetime import date
from typing import Any

from reader.article import Article


class Memory:
    """What the person did with each article, and how they like the screen."""

    def __init__(self) -> None:
        self._offsets: dict[str, int] = {}
        self._days: dict[str, date] = {}
        self._hidden: dict[str, tuple[str, ...]] = {}
        self._read: dict[str, bool] = {}
        self._settings: dict[str, Any] = {}

    def offset(self, article: Article) -> int:
        """Where the person left off."""
        return self._offsets.get(article.text, 0)

    def leave(self, article: Article, offset: int) -> None:
        """Remember where the person is."""
        self._offsets[article.text] = offset

    def published(self, article: Article) -> date | None:
        """The publication date that was set by hand."""
        return self._days.get(article.text)

    def set_published(self, article: Article, day: date) -> None:
        """Remember a publication date."""
        self._days[article.text] = day

    def hidden(self, article: Article) -> tuple[str, ...]:
        """The names of the actors that are hidden here, in the order of hiding."""
        return self._hidden.get(article.text, ())

    def hide(self, article: Article, names: tuple[str, ...]) -> None:
        """Remember who is hidden."""
        self._hidden[article.text] = names

    def is_read(self, article: Article) -> bool:
        """Whether the article has been read."""
        return self._read.get(article.text, False)

    def mark(self, article: Article, read: bool) -> None:
        """Remember that the article has been read, or that it has not."""
        self._read[article.text] = read

    def setting(self, name: str, otherwise: Any) -> Any:
        """A way of showing things that the person chose."""
        return self._settings.get(name, otherwise)

    def set(self, name: str, value: Any) -> None:
        """Remember a way of showing things."""
        self._settings[name] = value
