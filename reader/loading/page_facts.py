"""What a web page states of its article: in its JSON-LD, its metadata, its times.

The day is ours to find and not trafilatura's, because it must be told which is stated by the page
and which only looks so.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from reader.article import Published
from reader.loading.days import stated_day

_METAS = (
    "article:published_time", "og:article:published_time", "datepublished", "date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "dc.date", "dcterms.created",
    "publishdate", "publish_date", "publish-date", "pubdate", "published_time",
    "sailthru.date", "parsely-pub-date", "cxenseparse:recs:publishtime", "article.published",
    "published", "publication_date", "citation_publication_date", "originalpublicationdate",
)  # fmt: skip
_ITEMPROP = "//*[@itemprop='datePublished']/@*[name()='content' or name()='datetime']"
_ADDRESS = (
    "//link[@rel='canonical']/@href | //meta[@property='og:url']/@content"
    " | //a[contains(@class, 'reader-domain')]/@href"  # Firefox's reader view
)
_ARTICLE = r"Article|Report|Posting|NewsArt"
_MOST = 8  # authors
_SHORTEST_TITLE = 15  # characters
# What programs put around JSON so that old browsers should not read it: <!-- -->, //<![CDATA[ ]]>
_WRAPPING = re.compile(
    r"\A\s*(?:<!--|(?:/\*|//)?\s*<!\[CDATA\[(?:\s*\*/)?)\s*"
    r"|\s*(?:-->|(?:/\*|//)?\s*\]\]>(?:\s*\*/)?|;)\s*\Z"
)


def told_by_json(tree: Any) -> dict[str, Any]:
    """What the page's JSON-LD says of its article."""
    pages: list[dict[str, Any]] = []
    for script in tree.xpath("//script[@type='application/ld+json']/text()")[:20]:
        try:
            # Not strict: a line break inside a string is a slip that browsers forgive.
            said = json.loads(_WRAPPING.sub("", script), strict=False)
            values = list(_objects(said, 4))
        except (ValueError, RecursionError):
            continue
        articles = [one for one in values if re.search(_ARTICLE, str(one.get("@type", "")))]
        if articles:
            return articles[0]
        pages += [one for one in values if "WebPage" in str(one.get("@type", ""))]
    # Of a page that is no article only the day is its own.
    return {"datePublished": pages[0].get("datePublished")} if pages else {}


def authors_told(told: dict[str, Any]) -> str:
    """The authors that the JSON-LD names, however it does."""
    said = told.get("author")
    people = said if isinstance(said, list) else [said]
    names = (one.get("name") if isinstance(one, dict) else one for one in people[:_MOST])
    return ", ".join(dict.fromkeys(n.strip() for n in names if isinstance(n, str) and n.strip()))


def _objects(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if isinstance(value, list) and depth:
        for part in value:
            yield from _objects(part, depth - 1)
    elif isinstance(value, dict):
        yield value
        if depth:
            yield from _objects(value.get("@graph"), depth - 1)
            yield from _objects(value.get("mainEntity"), depth - 1)


def stated_by_page(tree: Any, told: dict[str, Any]) -> Published | None:
    """The day that the page states, by the surest of its ways."""
    for source, words in (
        ("the page's JSON-LD", [told.get("datePublished"), told.get("dateCreated")]),
        ("the page's metadata", _metas(tree)),
        ("the page's itemprop", tree.xpath(_ITEMPROP)),
        ("the page's time", _times(tree)),
    ):
        day = next(filter(None, map(_day, words)), None)
        if day:
            return Published(day, source)
    return None


def address_of(tree: Any) -> str:
    """Where the page says it belongs; "" where it does not."""
    found = (str(url) for url in tree.xpath(_ADDRESS))
    return next((url for url in found if url.startswith(("http://", "https://"))), "")


def headline_of(tree: Any, title: str) -> str:
    """The heading that the page's title begins or ends with, beside the name of the site: the
    headline, where the largest heading is the site's own name; "" where there is none."""
    headings = (part.text_content() for part in tree.xpath("//h1 | //h2 | //h3"))
    words = (" ".join(heading.split()) for heading in headings)
    told = (w for w in words if len(w) >= _SHORTEST_TITLE)
    return max((w for w in told if title.startswith(w) or title.endswith(w)), key=len, default="")


def credits_of(tree: Any) -> str:
    """The authors, as Firefox's reader view writes them below the headline."""
    found = (part.text_content() for part in tree.xpath("//*[contains(@class, 'reader-credits')]"))
    return next((" ".join(words.split()) for words in found), "")


def _day(words: object) -> date | None:
    return stated_day(str(words)) if words else None


def _metas(tree: Any) -> list[str]:
    said: dict[str, str] = {}
    for meta in tree.xpath("//meta[@content]"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        said.setdefault(name.lower(), meta.get("content"))
    return [said[name] for name in _METAS if name in said]


def _times(tree: Any) -> list[str]:
    """The only time of the page, or the one in the head of its article; several are teasers. Blogs
    write the day above the headline."""
    marked = tree.xpath("//time[@pubdate]/@datetime | //article//header//time/@datetime")
    every = tree.xpath("//time/@datetime")
    if not every:
        every = tree.xpath("//*[contains(@class, 'date-header')]//text()[normalize-space()]")
    return list(marked[:1]) or (list(every) if len(set(map(_day, every))) == 1 else [])
