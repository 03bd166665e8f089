"""Where a row ends: paragraphs cut into rows of cells, broken at blanks and never in a grapheme.

Most news is made of characters one cell wide, and those paragraphs are cut by `str.rfind`; a
paragraph with anything else in it (an emoji, a combining accent, Chinese) is cut a grapheme at a
time. A character that draws like any other one belongs in `_ONE_CELL`, one that must not reach a
terminal in `_UNDRAWABLE`.
"""

import re
from collections.abc import Iterable, Iterator

from rich.cells import split_graphemes

from reader.article import Span

# What a terminal draws in one cell and joins to nothing: Latin, Greek, Cyrillic, and the
# punctuation of news (curly quotes, dashes, bullets, ellipsis), currency and box drawing.
_ONE_CELL = re.compile(
    r"[ -~\u00a0-\u00ac\u00ae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf"
    r"\u2500-\u25fc]*"
)
# Controls, direction marks and lone surrogates: they move the cursor, hide text or cannot be sent.
_UNDRAWABLE = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)
_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
# Chinese and Japanese break before any character but these.
_NEVER_FIRST = frozenset(
    "、。，．：；！？）」』】〉》〕’”…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)


def drawable(text: str) -> str:
    """The text as it is drawn, character for character: a line break or tab is a blank, a control
    or direction mark shows as "�"."""
    return _UNDRAWABLE.sub(_stand_in, text).replace("\n", " ")


def _stand_in(undrawable: re.Match[str]) -> str:
    return " " if undrawable[0].isspace() else "\ufffd"


def blocks(text: str, paragraphs: Iterable[Span]) -> Iterator[Span]:
    """The stretches set apart by a blank row: the paragraphs, and whatever else is not blank."""
    start = 0
    for paragraph in paragraphs:
        yield from _chunks(text, start, paragraph.start)
        yield from _chunks(text, max(start, paragraph.start), paragraph.end)
        start = max(start, paragraph.end)
    yield from _chunks(text, start, len(text))


def _chunks(text: str, start: int, end: int) -> Iterator[Span]:
    """What stands between blank lines, without the blanks at its ends."""
    while start < end:
        gap = _BLANK_LINE.search(text, start, end)
        words = text[start : gap.start() if gap else end]
        if inner := words.strip():
            left = start + len(words) - len(words.lstrip())
            yield Span(left, left + len(inner))
        start = gap.end() if gap else end


def rows_of(drawn: str, block: Span, width: int) -> Iterator[tuple[int, int]]:
    """The rows of one block of drawn text: where each starts and ends, the blank it broke at
    left out. Only a grapheme that is wider than the width makes a row that is."""
    if _ONE_CELL.fullmatch(drawn, block.start, block.end):
        return _one_cell_rows(drawn, block.start, block.end, width)
    return _grapheme_rows(drawn[block.start : block.end], block.start, width)


def broken(words: str, width: int) -> list[str]:
    """The words in rows of a width; eight columns at least, however narrow the screen."""
    rows = rows_of(words, Span(0, len(words)), max(8, width))
    return [words[start:end] for start, end in rows]


def _one_cell_rows(drawn: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    while end - start > width:
        cut = drawn.rfind(" ", start + 1, start + width + 1)
        if cut < 0:
            yield start, start + width
            start += width
            continue
        last = cut
        while drawn[last - 1] == " ":
            last -= 1
        yield start, last
        start = cut + 1
        while drawn[start] == " ":
            start += 1
    yield start, end


def _grapheme_rows(piece: str, offset: int, width: int) -> Iterator[tuple[int, int]]:
    """The rows of a piece whose characters are not all of one cell; `offset` is where it starts."""
    start = cells = 0
    last, resume, cells_there = -1, -1, 0  # where the row may end, and where the next one starts
    for begin, end, size in split_graphemes(piece)[0]:
        grapheme = piece[begin:end]
        if grapheme == " ":
            if begin == start:  # a row starts with a word
                start = end
                continue
            if resume != begin:
                last = begin
            resume, cells = end, cells + 1
            cells_there = cells
            continue
        if size == 2 and begin > start and resume != begin and grapheme not in _NEVER_FIRST:
            last = resume = begin
            cells_there = cells
        while cells + size > width and begin > start:
            if last <= start:
                last = resume = begin
                cells_there = cells
            yield offset + start, offset + last
            start, cells = resume, cells - cells_there
            last = -1
        cells += size
    yield offset + start, offset + len(piece)
