"""A saved web page: the story found among menus, teasers and advertisements.

trafilatura finds the story (F1 .959 on 181 pages); the publication date is ours, because it must
be told which is stated by the page (JSON-LD, meta, itemprop, time) and which only looks so.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from reader.article import Published
from reader.loading.days import stated_day
from reader.loading.draft import Draft, SavedFile
from reader.loading.markup import words_of_markup

_METAS = (
    "article:published_time", "og:article:published_time", "datepublished", "date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "dc.date", "dcterms.created",
    "publishdate", "publish_date", "publish-date", "pubdate", "published_time",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "article.published",
    "published", "publication_date", "citation_publication_date", "originalpublicationdate",
)  # fmt: skip
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S{1,2000})")
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile\s+url: (?P<url>\S{1,2000})\s+saved date: (?P<day>[^\n(]{8,60})"
)
_ITEMPROP = (
    "//*[@itemprop='datePublished']/@content | //*[@itemprop='datePublished']/@datetime"
    " | //*[@itemprop='datePublished']/text()"
)
_FEW = 120  # characters: less than that is a menu or a notice about cookies


def read_web_page(file: SavedFile) -> Draft:
    """The story of the page and what the page states; all its words where no story is found."""
    import lxml.html

    page = file.text
    raw = re.sub(r"[^\t\n\r -\ud7ff\ue000-\U0010ffff]", " ", page).encode("utf-8")
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=False, huge_tree=True)
    try:
        tree = lxml.html.document_fromstring(raw, parser=parser)
    except (lxml.etree.LxmlError, AssertionError, RecursionError):
        return Draft(words_of_markup(page), notices=("the page is damaged",))
    return _saved(_draft(tree, page), page)


def _draft(tree: Any, page: str) -> Draft:
    told = _told(tree)
    stated, address = _stated_day(tree, told), _address(tree)
    story = _story(tree)  # this takes the tree apart
    body = story.text if story is not None and story.text else ""
    notices: tuple[str, ...] = ()
    if len(body) < _FEW:
        whole = words_of_markup(page)
        if len(whole) > 2 * len(body):
            body, notices = whole, ("no story was found on the page: all its words are shown",)
    named = str(told.get("headline") or (story.title if story is not None else "") or "")
    guess = stated_day(story.date or "") if story is not None and not stated else None
    return Draft(
        "\n\n".join(body.split("\n")) if "\n\n" not in body else body,
        title=words_of_markup(named).replace("\n", " "),
        byline=_byline(story.author or "") if story is not None else "",
        source=(story.sitename or story.hostname or "") if story is not None else "",
        url=address or (story.url or "" if story is not None else ""),
        published=stated,
        guessed=Published(guess, "guessed from the page", certain=False) if guess else None,
        notices=notices,
    )


def _story(tree: Any) -> Any:
    """What trafilatura finds; None where it finds nothing or gives up."""
    import logging

    from lxml.etree import LxmlError
    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it would write on the screen
    try:
        return bare_extraction(
            tree, fast=True, include_comments=False, with_metadata=True, deduplicate=False
        )
    except (
        ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError,
        LxmlError,
    ):  # fmt: skip
        return None


def _told(tree: Any) -> dict[str, Any]:
    """What the page's JSON-LD says of its article."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()")[:20]:
        try:
            values = list(_articles(json.loads(script), 4))
        except (ValueError, RecursionError):
            continue
        if values:
            return values[0]
    return {}


def _articles(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth:
        for part in value:
            yield from _articles(part, depth - 1)
    elif isinstance(value, dict):
        if re.search(r"Article|Report|Posting|NewsArt", str(value.get("@type", ""))):
            yield value
        if depth:
            yield from _articles(value.get("@graph"), depth - 1)


def _stated_day(tree: Any, told: dict[str, Any]) -> Published | None:
    """The day that the page states, by the surest of its ways."""
    for source, words in (
        ("the page's JSON-LD", [told.get("datePublished"), told.get("dateCreated")]),
        ("the page's metadata", _metas(tree)),
        (
            "the page's itemprop",
            tree.xpath("//*[@itemprop='datePublished']/@*[name()='content' or name()='datetime']"),
        ),
        ("the page's time", _times(tree)),
    ):
        day = next(filter(None, map(_day, words)), None)
        if day:
            return Published(day, source)
    return None


def _day(words: object) -> date | None:
    return stated_day(str(words)) if words else None


def _metas(tree: Any) -> list[str]:
    said: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        said.setdefault(name.lower(), meta.get("content"))
    return [said[name] for name in _METAS if name in said]


def _times(tree: Any) -> list[str]:
    """The only time of the page, or the one in the head of its article; several are teasers."""
    marked = tree.xpath("//time[@pubdate]/@datetime | //article//header//time/@datetime")
    every = tree.xpath("//time/@datetime")
    return list(marked[:1]) or (list(every) if len({t[:10] for t in every}) == 1 else [])


def _address(tree: Any) -> str:
    found = tree.xpath("//link[@rel='canonical']/@href | //meta[@property='og:url']/@content")
    return next((str(url) for url in found if str(url).startswith(("http://", "https://"))), "")


def _byline(author: str) -> str:
    return ", ".join(dict.fromkeys(part.strip() for part in author.split(";") if part.strip()))


def _saved(draft: Draft, page: str) -> Draft:
    """The draft with what the program that saved the page wrote into it."""
    head = page[:5000]
    if single := _SINGLE_FILE.search(head):
        # "Mon May 12 2031 10:15:00 GMT+0200"
        day = stated_day(" ".join(single["day"].split()[1:4]))
        return replace(draft, url=draft.url or single["url"], saved=day)
    if found := _SAVED_FROM.search(head):
        return replace(draft, url=draft.url or found[1])
    return draft
