"""Which lines of a page are its menu, a button, or a notice about the browser.

Their words stand in the lexicon, their forms here.
"""

import re

from reader.article import Span
from reader.loading.date_lines import read_date_line
from reader.loading.layout import ends_in
from reader.loading.lexicon import words

BUTTONS, MENUS = words("buttons"), words("menus")

_MARKS = "•*·-–—>»|#▪ "
# Compiled when a line first shows how they begin: most texts have no menu.
_CRUMBS = r"(?i:home) ?(?:[/>»›|→] ?.{0,80}|[A-Z]{3,}.{0,40}|(?:Blog|News|Page)\b.{0,40})"
_RUN_TOGETHER = r"[a-zà-ÿ](?=[A-ZÀ-Þ][a-zà-ÿ])"
_PLATE = (  # of a shelf on which the story stands, or the weather
    r"(?:Tag|Category|Author|Monthly) ?Archives?: .{2,60}"
    r"|(?:(?:Tag|Category|Channel):|Posted in) ?.{2,60}"
    r"|Viewing all [\d,]+ .{3,20}|-?\d{1,2}(?:\.\d)? ?°? ?[CF]"
)
_PLATES = (
    "Tag",
    "Category",
    "Author",
    "Monthly",
    "Channel",
    "Posted in",
    "Viewing",
    *"-0123456789",
)
_NOTICE = (
    r"(?:.{0,40}\b[Ee]nable )?JavaScript (?:is (?:disabled|required|off|not)|must be|to|in your)\b"
    r"|Your browser (?:is|does)\b"
    r"|(?:We (?:and our \w+ )?use|This (?:web)?site uses|By (?:using|continuing)\b.{0,40})"
    r" .{0,40}\bcookies\b"
)
_TAG = r"#[\w.&]+"
_LONGEST_LINK = 40  # characters
_LONGEST_NOTICE = 200
_FEWEST = 3  # parts of a line that is a whole menu


def is_notice(text: str, span: Span) -> bool:
    """Whether a paragraph is not about the news but about the browser."""
    words = text[span.start : min(span.end, span.start + _LONGEST_NOTICE)]
    signed = "cookies" in words or "JavaScript" in words or words.startswith("Your browser")
    return signed and bool(re.match(_NOTICE, words))


def is_button(line: str) -> bool:
    """Whether a line is something to press, or only marks."""
    return bool(line) and (not line.strip(_MARKS) or line.lower().rstrip(" :…") in BUTTONS)


def is_menu(line: str) -> bool:
    """Whether a line is of a menu: one of its words, a tag, a plate over a shelf."""
    words = line.strip(_MARKS)
    small = words.lower()
    if small.rstrip(":") in MENUS or ("skip to" in small and len(words) <= _LONGEST_LINK):
        return True
    if line.startswith("#") and re.fullmatch(_TAG, line):
        return True
    return is_bar(words) or (line.startswith(_PLATES) and bool(re.fullmatch(_PLATE, line)))


def is_bar(line: str) -> bool:
    """Whether a line is a whole menu: "Home / World", "News | Sport | Weather", "NewsSportArts"."""
    if line[:4].lower() == "home" and re.fullmatch(_CRUMBS, line):
        return True
    if line.count(" | ") >= _FEWEST and not read_date_line(line):
        return True
    return len(re.findall(_RUN_TOGETHER, line)) >= _FEWEST and not ends_in(line, ".?!")
