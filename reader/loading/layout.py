"""Where paragraphs begin and end, in lines as people and programs write them.

A line is a paragraph, unless the text is hard-wrapped: then the break inside a paragraph becomes
one space, so that nothing after it moves.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from reader.article import Span

_LINE = re.compile(r"\S(?:[^\n]*\S)?")
_CLOSERS = "\"”’')]"
_SHORTEST, _LONGEST = 40, 100  # columns that mail and wires are wrapped at
_FEWEST = 4  # lines that run on, to speak of wrapping at all
_INDENT = 3  # blanks that begin a paragraph in any text
_DEEPEST = 40  # blanks
_A_PARAGRAPH = 12  # lines, at most, where blank lines part the paragraphs
_HEAD = 4  # lines at the top that may be a headline and a byline with no blank line between


def laid_out(text: str) -> tuple[str, tuple[Span, ...]]:
    """The text with hard-wrapped lines joined (of the same length), and its paragraphs."""
    lines = [Span(*line.span()) for line in _LINE.finditer(text)]
    width = _wrap_width(text, lines)
    if not width:
        return text, tuple(lines)
    return _joined(text, _blocks(text, lines, width))


def _wrap_width(text: str, lines: Sequence[Span]) -> int:
    """The column that lines are wrapped at; 0 where they are not."""
    if len(lines) <= _FEWEST:
        return 0
    widths = sorted(line.end - line.start for line in lines)
    width = widths[len(widths) * 9 // 10]
    if not _SHORTEST <= width <= _LONGEST:
        return 0
    running = [line for line, after in pairwise(lines) if _adjacent(line, after, text)]
    open_ended = sum(not _stops(text, line) for line in running)
    wide = sum(line.end - line.start > width * 0.7 for line in running)
    wrapped = len(running) >= max(_FEWEST, len(lines) * 0.3)
    return width if wrapped and min(open_ended, wide) > len(running) * 0.5 else 0


def _adjacent(line: Span, after: Span, text: str) -> bool:
    return text.count("\n", line.end, after.start) == 1


def _blocks(text: str, lines: Sequence[Span], width: int) -> Iterator[list[Span]]:
    """The lines that are one paragraph each."""
    indents = [_indent(text, line) for line in lines]
    usual = sorted(indents)[len(lines) // 5]  # of all lines but a headline and the like
    spaced = sum(not _adjacent(*two, text) for two in pairwise(lines)) * _A_PARAGRAPH >= len(lines)
    block = [lines[0]]
    for number, line in enumerate(lines[1:], 1):
        before, indent = block[-1], indents[number] - usual
        early = _ends_early(text, before, line, width)
        if (
            not _adjacent(before, line, text)
            or indent >= _INDENT
            or (number <= _HEAD and early)
            # Where no blank line parts paragraphs, a blank at the beginning does, or a short end.
            or (not spaced and (indent > 0 or (early and _stops(text, before))))
        ):
            yield block
            block = []
        block.append(line)
    yield block


def _indent(text: str, line: Span) -> int:
    """How many blanks stand before a line, as far as they tell anything."""
    before = text[max(0, line.start - _DEEPEST) : line.start]
    return len(before) - len(before.rstrip(" "))


def _stops(text: str, line: Span) -> bool:
    return ends_in(text[max(line.start, line.end - 4) : line.end], ".?!:;…")


def _ends_early(text: str, line: Span, after: Span, width: int) -> bool:
    """Whether the next word would have fitted: the break was meant."""
    word = text[after.start : after.end].split(" ", 1)[0]
    return line.end - line.start + 1 + len(word) < width * 0.85


def _joined(text: str, blocks: Iterator[list[Span]]) -> tuple[str, tuple[Span, ...]]:
    pieces, paragraphs, done = [], [], 0
    for block in blocks:
        for line in block[1:]:
            cut = text.rindex("\n", done, line.start)
            pieces += [text[done:cut], " "]
            done = cut + 1
        paragraphs.append(Span(block[0].start, block[-1].end))
    return "".join([*pieces, text[done:]]), tuple(paragraphs)


def ends_in(words: str, stops: str) -> bool:
    """Whether one of the stops ends the words, with marks that close behind it or without."""
    last = words.rstrip(_CLOSERS)[-1:]
    return last != "" and last in stops
