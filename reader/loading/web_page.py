"""A saved web page: the story found among menus, teasers and advertisements.

The story is found in `page_story`; what the page states of it stands in `page_facts`, how the page
is laid out in `page_shape`.
"""

import re
from typing import Any

from reader.article import Published
from reader.loading.days import named_days, stated_day
from reader.loading.draft import Draft, SavedFile
from reader.loading.head_facts import Masthead
from reader.loading.markup import words_of_markup
from reader.loading.page_facts import (
    address_of,
    authors_told,
    credits_of,
    headline_of,
    stated_by_page,
    told_by_json,
)
from reader.loading.page_shape import (
    lines_of,
    parsed_page,
    under_the_headline,
    without_layout_tables,
)
from reader.loading.page_story import body_of, found_story
from reader.loading.publication import UPDATED
from reader.loading.saving_programs import with_saving

_NAMED_SITE = re.compile(r"\s+[|–—·»-]\s+(?P<site>[^|–—·»]{2,40})$")


def read_web_page(file: SavedFile) -> Draft:
    """The story of the page and what the page states; all its words where no story is found."""
    import lxml.etree

    page = file.text
    try:
        tree = parsed_page(page)
    except (lxml.etree.LxmlError, AssertionError, RecursionError):
        return Draft(words_of_markup(page), notices=("the page is damaged",))
    return with_saving(_draft(tree, page), page)


def _draft(tree: Any, page: str) -> Draft:
    told = told_by_json(tree)
    stated, address = stated_by_page(tree, told), address_of(tree)
    heading = " ".join(tree.findtext(".//title", "").split())
    headline = headline_of(tree, heading)
    without_layout_tables(tree)
    credited, lines = credits_of(tree), lines_of(tree)
    story = found_story(tree)  # this takes the tree apart
    body, notices = body_of(story, told, page)
    named = str(told.get("headline") or (story.title if story is not None else "") or "")
    title = words_of_markup(named).replace("\n", " ")
    if len(headline) > len(title) or (headline and title not in heading):
        title = headline
    head = under_the_headline(lines, title, body)
    return Draft(
        body,
        title=title,
        byline=_byline(story) or credited or authors_told(told) or head.byline,
        source=_source(story, heading, title),
        url=address or (story.url or "" if story is not None else ""),
        published=stated or (Published(head.published, "date line") if head.published else None),
        guessed=(_guessed(story, page, body) or _updated(head)) if not stated else None,
        saved=head.saved,
        notices=(*notices, *(() if stated else head.notices)),
    )


def _guessed(story: Any, page: str, body: str) -> Published | None:
    """The day that the page seems to be of: one that it names elsewhere than in the story.

    trafilatura makes the first of January of "© 1999"; that is no day that anybody named.
    """
    day = stated_day(story.date or "") if story is not None else None
    if day and list(named_days(page)).count(day) > list(named_days(body)).count(day):
        return Published(day, "guessed from the page", certain=False)
    return None


def _updated(head: Masthead) -> Published | None:
    return Published(head.updated, UPDATED, certain=False) if head.updated else None


def _source(story: Any, heading: str, title: str) -> str:
    """The name of the site; in need what the page's own title has behind the headline."""
    named = (story.sitename or story.hostname or "") if story is not None else ""
    found = _NAMED_SITE.search(heading)
    if named or not found or heading[: found.start()] != title:
        return named
    return found["site"]


def _byline(story: Any) -> str:
    names = ((story.author if story is not None else "") or "").split(";")
    return ", ".join(dict.fromkeys(name.strip() for name in names if name.strip()))
