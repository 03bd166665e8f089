"""The few words of an article that show why it was found, with the place lit up in them."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Span

_WIDTH = 160  # characters: two lines of a list at 80 columns
_BEFORE = 40  # of them before the first word that is lit


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of words; `lit` are spans into `text` of this excerpt."""

    text: str
    lit: tuple[Span, ...]


def best_place(spans: Sequence[Span]) -> int:
    """Which of the spans, in their order, has the most others close behind it."""
    starts = [span.start for span in spans]
    crowds = [
        bisect_left(starts, span.start + _WIDTH - _BEFORE) - number
        for number, span in enumerate(spans)
    ]
    return crowds.index(max(crowds))


def excerpt(text: str, spans: Sequence[Span], at: Span) -> Excerpt:
    """The words around a span on one line, the spans in them lit; "…" where words are cut off."""
    start = _word_start(text, max(0, at.start - _BEFORE), at.start)
    end = _word_end(text, max(at.end, start), min(len(text), start + _WIDTH))
    words = text[start:end].rstrip()
    end, words = start + len(words), words.replace("\n", " ")
    shift = -start
    if start > 0 and text[start - 1] != "\n":
        words, shift = f"…{words}", shift + 1
    lit = [
        Span(max(span.start, start) + shift, min(span.end, end) + shift)
        for span in spans
        if span.start < end and span.end > start
    ]
    return Excerpt(words + "…" if end < len(text.rstrip()) else words, tuple(lit))


def nearer(found: Excerpt, before: int) -> Excerpt:
    """The same words with so many characters at most before the first that is lit."""
    first = found.lit[0].start if found.lit else 0
    if first <= before:
        return found
    start = _word_start(found.text, first - before + 1, first)
    lit = (Span(span.start - start + 1, span.end - start + 1) for span in found.lit)
    return Excerpt(f"…{found.text[start:]}", tuple(lit))


def _word_start(text: str, start: int, latest: int) -> int:
    """The first beginning of a paragraph, else of a word, from `start` on."""
    paragraph = text.rfind("\n", start, latest)
    if paragraph >= 0:
        return paragraph + 1
    if start == 0:
        return 0
    space = text.find(" ", start - 1, latest)
    return space + 1 if space >= 0 else start


def _word_end(text: str, earliest: int, end: int) -> int:
    """The end of the last whole word before `end`; cut hard where one word is longer."""
    if end == len(text) or text[end].isspace() or end <= earliest:
        return end
    space = max(text.rfind(" ", earliest, end), text.rfind("\n", earliest, end))
    return space if space >= 0 else end
