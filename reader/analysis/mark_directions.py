"""Whether a double quotation mark opens or closes: by its glyph, and by its neighbours.

A mark that is none (6'2", a stray one between blanks) is left out. For another glyph: its place in
`_MARK`, and a line in `_opens`.
"""

import re
from collections.abc import Iterator

from reader.article import Span

_MARK = re.compile(r"\"{1,2}|“{1,2}|”{1,2}|[„«»＂]|''|``|[‘’]{2}")
_MEASURE = re.compile(r"\d['’′]\s?\d{1,2}\Z|\A\d{1,3}\Z")
_BEFORE_OPENING = frozenset(" \t\xa0([{—–-―/")
_AFTER_CLOSING = frozenset(" \t\xa0.,;:?!)]}—–-―…'’")
_LATE = re.compile(  # a closing mark that slipped behind the blank: ablaze, "said Roy
    r"(?<=[,.?!…] )[\"“]"
    r"(?=(?:(?:he|she|they|the\s[a-z]{2,20}|[A-Z][\w’'-]{1,30}(?:\s[A-Z]\S{1,30})?)\s)?"
    r"(?:said|says|told|added|adds|wrote|asked|explained|testified|recalled|noted|reported)\b)"
)
_SAID = re.compile(r"\b(?:said|says|told|tells|added|adds|wrote|asked|saying|called)\b")


def oriented(text: str, paragraph: Span) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether it opens) of each double mark; marks that are measures are left out."""
    is_open, opener, opened = False, "", paragraph.start
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        start, end = mark.span()
        before = text[start - 1] if start > paragraph.start else " "
        after = text[end] if end < paragraph.end else " "
        if mark[0][0] in '"”' and before.isdigit() and _is_measure(text, start, paragraph, is_open):
            continue
        opening = _opens(mark[0][0], before, after, is_open)
        if _is_turned(text, mark[0][0], mark.span(), paragraph):
            opening = mark[0][0] in "”»"
        if mark[0][0] == "“" and is_open and opener == "„":
            opening = False  # „German“
        if is_open and _slipped(text, opened, start):
            opening = False
        if opening and is_open and after.isspace():
            continue  # a stray mark between blanks
        if mark[0] == "’’" and is_open and "‘" in text[opened + 2 : start]:
            continue  # “He said ‘no’’ – the first of the two belongs to an inner pair
        is_open, opener, opened = opening, mark[0][0], start
        yield start, end, opening


def _is_turned(text: str, glyph: str, mark: tuple[int, int], paragraph: Span) -> bool:
    """Whether a mark looks the wrong way at an end of its paragraph: ” We go. “"""
    start, end = mark
    if glyph == "”":
        return start == paragraph.start and text[end : end + 1].strip() not in {*"”,.;:)"}
    return glyph == "“" and end == paragraph.end and start > paragraph.start


def _slipped(text: str, opened: int, mark: int) -> bool:
    """Whether a mark that looks like an opening one closes: it stands behind the blank."""
    if _LATE.match(text, mark):
        return True
    straight = '"' in (text[mark], text[opened])
    return straight and text[mark - 2 : mark] == ", " and not _SAID.search(text, opened, mark)


def _is_measure(text: str, start: int, paragraph: Span, is_open: bool) -> bool:
    """Whether a mark behind a digit stands for inches: 6'2" or, with nothing open, 9"."""
    number = text[max(paragraph.start, start - 6) : start]
    return bool(_MEASURE.search(number)) or not is_open


def _opens(mark: str, before: str, after: str, is_open: bool) -> bool:
    """Whether a mark opens: by its glyph, unless its neighbours say the opposite; else by them."""
    could_open = before in _BEFORE_OPENING and not after.isspace()
    could_close = after in _AFTER_CLOSING and before not in " \t\xa0"
    if mark in "„`«":
        return True
    if mark == "“":
        return not (is_open and could_close and not could_open)
    if mark in "”»":
        return not is_open and could_open and not could_close
    if could_open != could_close:
        return could_open
    return not is_open
