"""Which key of a file means what: the words that programs write for title, author, date.

Keys are compared in small letters, without blanks and strokes. Another key is another word here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from reader.article import Published
from reader.loading.days import ambiguous, in_two_ways, stated_day
from reader.loading.draft import Draft
from reader.loading.head_lines import is_paper

TITLE = ("title", "headline", "webtitle", "ogtitle", "name")
BYLINE = ("byline", "author", "authors", "by", "creator", "writer", "dccreator")
SOURCE = ("publication", "publisher", "sitename", "sourcehostname", "site", "newspaper",
          "journal", "website", "copyrightholder", "provider", "source", "sourcedomain",
          "hostname")  # fmt: skip
URL = ("url", "link", "weburl", "canonicalurl", "canonical", "permalink", "sourceurl",
       "originalurl", "webpage", "mainentityofpage", "source", "uri", "id")  # fmt: skip
# Never created, saved or modified: a clipper's "created" is the day of clipping.
PUBLISHED = ("published", "datepublished", "publishdate", "pubdate", "publicationdate", "date",
             "datepublish", "publishedat", "webpublicationdate", "publishedon", "publisheddate",
             "publishedtime")  # fmt: skip
SAVED = ("saved", "datesaved", "savedat", "created", "clipped", "modified", "datemodified",
         "updated", "lastmod", "retrieved", "dateadded", "datedownload")  # fmt: skip


def draft_from(
    facts: Mapping[str, Sequence[str]], body: str, source: str, notices: tuple[str, ...] = ()
) -> Draft:
    """A draft with what the facts state; `source` says where the publication date comes from."""
    day, problem = published_in(facts, PUBLISHED)
    address = next((v for v in _values(facts, URL) if v.startswith(("http://", "https://"))), "")
    title = next(_values(facts, TITLE), "")
    named = (v for v in _values(facts, SOURCE) if not v.startswith(("http://", "https://", "urn:")))
    site = next(named, "") or _paper_behind(title)
    return Draft(
        body,
        title=_without_site(title, site),
        byline=", ".join(_names(facts)),
        source=site,
        url=address,
        published=Published(day, source) if day else None,
        saved=published_in(facts, SAVED)[0],
        notices=notices + problem,
    )


def _without_site(title: str, site: str) -> str:
    """The title without the name of the site behind it: "Ferry sails - The Herald"."""
    for stroke in (" - ", " | ", " – ", " — ") if site else ():
        title = title.removesuffix(f"{stroke}{site}")
    return title


def _paper_behind(title: str) -> str:
    """The paper that a title ends in, where nothing else says which: "Ferry sails | The Herald"."""
    site = re.split(r" [|–—-] ", title)[-1]
    return site if site != title and is_paper(site) else ""


def published_in(
    facts: Mapping[str, Sequence[str]], keys: Iterable[str]
) -> tuple[date | None, tuple[str, ...]]:
    """The first day that one of the keys states, and a date that cannot be decided."""
    unclear = ""
    for value in _values(facts, keys):
        if day := stated_day(value):
            return day, ()
        if not unclear and ambiguous(value):
            unclear = value
    return None, (in_two_ways(unclear),) if unclear else ()


def _values(facts: Mapping[str, Sequence[str]], keys: Iterable[str]) -> Iterator[str]:
    return (value for key in keys for value in facts.get(key, ()) if value)


def _names(facts: Mapping[str, Sequence[str]]) -> Sequence[str]:
    """The authors of the first key that has any; addresses and repetitions left out."""
    for key in BYLINE:
        parts = (part.strip() for names in facts.get(key, ()) for part in names.split(";"))
        # ada@herald.example (Ada Cole) · Ada Cole <ada@herald.example>
        parts = (re.sub(r"^\S+@\S+ \((.+)\)$|^(.+?) <\S+@\S+>$", r"\1\2", part) for part in parts)
        names = [name.removeprefix("By ").removeprefix("by ") for name in parts]
        names = [name for name in names if "://" not in name and re.search(r"[^\W\d]", name)]
        if names:
            return list(dict.fromkeys(names))[:8]
    return ()
