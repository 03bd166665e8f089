"""A saved web page: the story found among menus, teasers and advertisements.

trafilatura finds the story (F1 .959 on 181 pages). What the page states of it stands in
`page_facts`, how the page is laid out in `page_shape`.
"""

import re
from dataclasses import replace
from typing import Any

from reader.article import Published
from reader.loading.days import named_days, stated_day
from reader.loading.draft import Draft, SavedFile
from reader.loading.head_facts import Masthead
from reader.loading.markup import is_markup, words_of_markup
from reader.loading.page_facts import (
    address_of,
    authors_told,
    credits_of,
    headline_of,
    stated_by_page,
    told_by_json,
)
from reader.loading.page_shape import (
    holds_the_end,
    lines_of,
    parsed_page,
    plain_lines,
    story_words,
    under_the_headline,
    without_layout_tables,
)
from reader.loading.publication import UPDATED

_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S{1,2000})")
_SINGLE_FILE = re.compile(
    r"Page saved with SingleFile\s+url: (?P<url>\S{1,2000})\s+saved date: (?P<day>[^\n(]{8,60})"
)
_NAMED_SITE = re.compile(r"\s+[|–—·»-]\s+(?P<site>[^|–—·»]{2,40})$")
_FEW = 120  # characters: less than that is a menu or a notice about cookies
_AS_LONG = 0.8  # of what the page shows, which may end in an offer to subscribe; less is a teaser


def read_web_page(file: SavedFile) -> Draft:
    """The story of the page and what the page states; all its words where no story is found."""
    import lxml.etree

    page = file.text
    try:
        tree = parsed_page(page)
    except (lxml.etree.LxmlError, AssertionError, RecursionError):
        return Draft(words_of_markup(page), notices=("the page is damaged",))
    return _saved(_draft(tree, page), page)


def _draft(tree: Any, page: str) -> Draft:
    told = told_by_json(tree)
    stated, address = stated_by_page(tree, told), address_of(tree)
    heading = " ".join(tree.findtext(".//title", "").split())
    headline = headline_of(tree, heading)
    without_layout_tables(tree)
    credited, lines = credits_of(tree), lines_of(tree)
    story = _story(tree)  # this takes the tree apart
    body, notices = _body(story, told, page)
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


def _body(story: Any, told: dict[str, Any], page: str) -> tuple[str, tuple[str, ...]]:
    """The words of the story, a blank line between its paragraphs; and what is to be known."""
    body = plain_lines(story.text) if story is not None and story.text else ""
    whole = _told_body(told)
    is_cut = "\n" not in body.strip() or not holds_the_end(body, whole)
    if len(whole) > max(_FEW, _AS_LONG * len(body)) and is_cut:
        return whole, ()  # the page shows only the beginning, or all in one piece
    if len(body) < _FEW:
        words, marked = story_words(page)
        if marked and len(words) > len(body) / 2:
            return words, ()
        if len(words) > 2 * len(body):
            return words, ("no story was found on the page: all its words are shown",)
    return body if "\n\n" in body else "\n\n".join(body.split("\n")), ()


def _told_body(told: dict[str, Any]) -> str:
    """The whole story, where the JSON-LD holds it; its paragraphs as far as they are marked."""
    words = told.get("articleBody")
    if not isinstance(words, str):
        return ""
    return words_of_markup(words) if is_markup(words) else "\n\n".join(words.split("\n"))


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
