"""`newsreader add`: articles saved into the library, as Markdown with front matter."""

import argparse
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from reader.article import Article
from reader.commands.arguments import day, encoding
from reader.commands.fetching import NotFetched, fetched, is_address
from reader.commands.input import is_stream, read_streamed_articles
from reader.commands.places import NoLibrary, default_library
from reader.export.article_file import markdown_article
from reader.loading import UnreadableArticle, load_articles
from reader.loading.files import articles_from_bytes

_LONGEST_NAME = 60


def add_article(typed: Sequence[str], report: Callable[[str], None]) -> int:
    """Save what was named; the exit code."""
    asked = _parser().parse_args(typed)
    try:
        library = default_library()
    except NoLibrary as problem:
        report(str(problem))
        return 1
    failed = False
    for place in asked.places:
        for refusal in _add(place, asked, library):
            report(refusal)
            failed = True
    return 1 if failed else 0


def _add(place: str, asked: argparse.Namespace, library: Path) -> Iterator[str]:
    """Save the articles of a place; what went wrong, if anything."""
    try:
        for found in _articles(place, asked.encoding, asked.published):
            if isinstance(found, Article):
                print(_saved(found, library))
            else:
                yield f"{place}: {found.reason}" if is_address(place) else str(found)
    except NotFetched as problem:
        yield f"{place}: {problem}"
    except OSError as error:
        yield f"{library}: cannot be written: {(error.strerror or str(error)).lower()}"


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsreader add",
        description="Save articles into the library as Markdown with front matter.",
        allow_abbrev=False,
    )
    parser.add_argument("places", nargs="+", metavar="URL|FILE|-", help="what to save")
    parser.add_argument("--published", metavar="DATE", type=day, help="when it came out")
    parser.add_argument("--encoding", metavar="NAME", type=encoding, help="what it is written in")
    return parser


def _articles(
    place: str, encoded: str | None, published: date | None
) -> Iterator[Article | UnreadableArticle]:
    """The articles of a place, which may be a mailbox, a feed or an archive."""
    if is_stream(place):
        yield from read_streamed_articles(place, encoded, published)
    elif not is_address(place):
        yield from load_articles(place, encoding=encoded, published=published)
    else:
        raw, name, declared = fetched(place)
        for found in articles_from_bytes(raw, name, encoded or declared, published):
            yield replace(found, url=found.url or place) if isinstance(found, Article) else found


def _saved(article: Article, library: Path) -> Path:
    """Where the article now lies; one that is there already is left alone."""
    library.mkdir(parents=True, exist_ok=True)
    text = markdown_article(article, date.today())
    for number in range(1, 1000):
        path = library / f"{_name(article)}{'' if number == 1 else f'-{number}'}.md"
        try:
            with path.open("x", encoding="utf-8") as file:
                file.write(text)
        except FileExistsError:
            if _same(path, text):
                return path
        else:
            return path
    raise FileExistsError(None, "a thousand articles have this name")


def _same(path: Path, text: str) -> bool:
    """Whether a file holds the same article, saved on whatever day."""
    there = path.read_text("utf-8", "replace") if path.is_file() else ""
    return _undated(there) == _undated(text)


def _undated(text: str) -> str:
    return re.sub(r"^created: .*\n", "", text, count=1, flags=re.M)


def _name(article: Article) -> str:
    """The day, where it is known, and the words of the title."""
    plain = unicodedata.normalize("NFKD", article.title).encode("ascii", "ignore").decode().lower()
    words = re.sub(r"[^a-z0-9]+", "-", plain)[:_LONGEST_NAME].strip("-") or "article"
    known = article.published and article.published.certain
    return f"{article.published.day.isoformat()}-{words}" if known and article.published else words
