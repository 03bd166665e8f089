"""Where an article begins in a page that was copied whole: below its menus, not with them.

Only what stands above the first paragraph of the story is looked at, so that no word of the story
can be lost. What a line of a menu is, is known in `menus`; a text without one begins at its top.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.article import Span
from reader.loading.date_lines import read_date_line
from reader.loading.dateline import find_dateline
from reader.loading.head_lines import byline_in, is_paper
from reader.loading.layout import ends_in
from reader.loading.lexicon import words
from reader.loading.menus import is_bar, is_button, is_menu, is_notice

_SECTIONS = words("sections")
_WITHIN = 150  # paragraphs, the longest menus have
_PROSE = 100  # characters; headlines may be as long, and do not end in a stop
_STOPS = ".?!"
_LONGEST = 200  # characters of a headline
_FEWEST_WORDS = 4  # of a headline that stands below a menu
_SURE = 3  # lines of a menu, where the text begins with what may be a headline
_A_MENU = "Menu"  # what a notice about the browser is taken for
_KICKER = 4  # words
_TITLE_OF_PAGE = r"\s*(?:[|:»«–—]|-)\s+(?P<site>.{2,80})"
_SHORTEST_TITLE = 20  # characters


class PageTop(NamedTuple):
    """How many paragraphs stand above the headline, the name of the paper where one is it, and
    whether they are a menu: a day among its lines is that of the visit."""

    above: int = 0
    source: str = ""
    menu: bool = False


def read_page_top(text: str, paragraphs: Sequence[Span]) -> PageTop:
    """What stands above the headline of a page that was copied whole; nothing, in most texts."""
    story = next((n for n, span in enumerate(paragraphs[:_WITHIN]) if _is_story(text, span)), 0)
    if story < 2:
        return PageTop()
    lines = [_line(text, span) for span in paragraphs[: story + 1]]
    dates = next(n for n, line in enumerate(lines) if n == story or not read_date_line(line))
    head = lines[dates:story]
    top = _below_a_menu(head) or (
        len(head) > 1 and (_below_a_title(head) or _below_a_section(head))
    )
    if not top:
        return PageTop()
    return top._replace(above=_with_its_day(lines, dates + top.above))


def _with_its_day(lines: Sequence[str], above: int) -> int:
    """Where the head of the story begins: a day right above the headline belongs to it."""
    while above and read_date_line(lines[above - 1]):
        above -= 1
    return above


def _line(text: str, span: Span) -> str:
    if is_notice(text, span):
        return _A_MENU
    return span.of(text) if span.end - span.start <= _LONGEST else ""


def _is_story(text: str, span: Span) -> bool:
    long = span.end - span.start
    if is_notice(text, span):
        return False
    if find_dateline(text, span):
        return True
    return long >= _PROSE and ends_in(text[max(span.start, span.end - 4) : span.end], _STOPS)


def _below_a_menu(head: Sequence[str]) -> PageTop | None:
    """The headline is the first line below the menu that can be one."""
    menu = [n for n, line in enumerate(head) if is_menu(line)]
    begins = next((n for n, line in enumerate(head) if _may_head(line)), len(head))
    sure = len(menu) >= _SURE or any(is_bar(head[n]) for n in menu)
    if not menu or (begins < menu[0] and not sure):
        return None
    menu += [n for n in range(menu[-1], len(head)) if head[n].lower() in _SECTIONS]
    told = (n for n in range(menu[-1] + 1, len(head)) if _may_head(head[n]))
    below = (n for n in told if not head[n].endswith((".", "…")))
    found = next(below, None)
    if found is None and begins > menu[0]:  # buttons stand between the headline and the story
        found = _said_twice(head) or begins
    return PageTop(found, menu=True) if found else None


def _said_twice(head: Sequence[str]) -> int | None:
    """The last line that stands twice: first in a list of headlines, then as the headline."""
    twice = (n for n in range(len(head) - 1, 0, -1) if _may_head(head[n]) and head[n] in head[:n])
    return next(twice, None)


def _below_a_title(head: Sequence[str]) -> PageTop | None:
    """A page begins with its own title: the headline, and behind a stroke the name of the site."""
    title, headline = head[0], head[1]
    if len(headline) < _SHORTEST_TITLE or not title.startswith(headline):
        return None
    found = re.fullmatch(_TITLE_OF_PAGE, title[len(headline) :])
    return PageTop(1, re.split(r" ?[|:»] ", found["site"])[-1].strip()) if found else None


def _below_a_section(head: Sequence[str]) -> PageTop | None:
    """The name of a section or of the paper stands right above the headline."""
    first, second = head[0], head[1]
    if not _may_head(second) or second.isupper() or ends_in(second, _STOPS):
        return None
    small = first.lower()
    shouted = first.isupper() and len(small.split()) <= _KICKER
    if small in _SECTIONS or small.removesuffix(" news") in _SECTIONS:
        return PageTop(1)
    if shouted and small.rpartition(" ")[2] in _SECTIONS:
        return PageTop(1)
    paper = re.sub(r" \([A-Z][^()]{1,30}\)$", "", first)  # The Monitor (Port Elias)
    long = len(paper.split()) > 1
    named = paper.istitle() and long and (is_paper(paper) or paper != first)
    return PageTop(1, paper) if named and not paper.endswith("Today") else None


def _may_head(line: str) -> bool:
    """Whether a line may be a headline: words enough, and no menu, no day, no byline."""
    if len(line.split()) < _FEWEST_WORDS or line[0] in "•*" or is_menu(line) or is_button(line):
        return False
    return not (read_date_line(line) or byline_in(line))
