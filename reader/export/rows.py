"""Where the lines of a printed text break, in the cells of a terminal.

East Asian letters take two cells, and combining ones none; a word that is longer than a line is
broken. A row is a pair of offsets, so that what was found can still be lit up in it.
"""

import re
from collections.abc import Callable, Iterator

from reader.article import Span

_WORD = re.compile(r"\S+")
_NARROW = re.compile(r"[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u2030-\u205e\n]*")


def cells(words: str) -> int:
    """How many cells of the terminal the words take."""
    return _measure(words)(words)


def rows_of(text: str, span: Span, width: int) -> Iterator[Span]:
    """The rows of a stretch of text, each at most `width` cells wide."""
    measure = _measure(span.of(text))
    start = end = -1
    used = 0
    for word in _WORD.finditer(text, span.start, span.end):
        wide = measure(word[0])
        gap = word.start() - end
        if start >= 0 and used + gap + wide > width:
            yield Span(start, end)
            start = -1
        if start < 0:
            start, used, gap = word.start(), 0, 0
        while wide > width:
            cut = _fitting(word.string, start, word.end(), width, measure)
            yield Span(start, cut)
            start = cut
            wide = measure(text[cut : word.end()])
        used, end = used + gap + wide, word.end()
    if 0 <= start < end:
        yield Span(start, end)


def wrapped(words: str, width: int) -> Iterator[str]:
    """The words in rows of at most so many cells."""
    return (row.of(words) for row in rows_of(words, Span(0, len(words)), max(8, width)))


def clipped(words: str, width: int) -> str:
    """The words in at most so many cells, with "…" where they were cut."""
    if cells(words) <= width:
        return words
    measure = _measure(words)
    end = _fitting(words, 0, len(words), max(1, width - 1), measure)
    return words[:end].rstrip(" ,;:") + "…"


def _fitting(text: str, start: int, end: int, width: int, measure: Callable[[str], int]) -> int:
    """Where a stretch must be cut to fit; at least one letter always does."""
    cut, used = start, 0
    for cut in range(start, end):
        used += measure(text[cut])
        if used > width:
            return max(cut, start + 1)
    return end


def _measure(words: str) -> Callable[[str], int]:
    """How cells are counted: by length, unless there are letters that need a table."""
    if _NARROW.fullmatch(words):
        return len
    from rich.cells import cell_len

    return cell_len
