"""Where the marked words stand in an article; words that are not there are an error."""

import re

from reader.article import Span

_TITLE = re.compile(r"(?:Mrs?|Ms|Dr|Judge|Doña)\.?\s+(?=[A-Z])")
_PARAGRAPH = 1000  # a paragraph's end weighs more than any paragraph is long


class NotInTheText(Exception):
    """Marked words that the article does not have."""


def places(text: str, words: str) -> list[Span]:
    """Where the words stand as whole words, a capital at their head or not."""
    parts = [re.sub(r"\\?\s+", r"\\s+", re.escape(part)) for part in words.split(" … ")]
    form = r"(?s:.*?)".join(parts)
    if words[0].isalpha():
        form = rf"\b(?i:{words[0]}){form[1:]}"
    if words[-1].isalnum():
        form += r"(?!\w)"
    found = [Span(*match.span()) for match in re.finditer(form, text)]
    if not found:
        raise NotInTheText(words)
    return found


def chosen(text: str, words: str, nths: list[int]) -> list[Span]:
    """Some of the places where the words stand, counted from 1; all where none is asked for."""
    found = places(text, words)
    if nths and max(nths) > len(found):
        raise NotInTheText(f"{words} ({max(nths)})")
    return [found[nth - 1] for nth in nths] or found


def nearest(text: str, found: list[Span], quote: Span) -> Span:
    """The words nearest to the quote; its own paragraph is nearer than the next one."""

    def distance(span: Span) -> int:
        between = Span(min(span.end, quote.end), max(span.start, quote.start)).of(text)
        return len(between) + _PARAGRAPH * between.count("\n")

    outside = [span for span in found if not quote.holds(span)]
    if not outside:
        raise NotInTheText("a speaker outside the quote")
    return min(outside, key=distance)


def without_title(text: str, span: Span) -> Span:
    """A name without "Mr" or "Judge" before it."""
    title = _TITLE.match(text, span.start, span.end)
    return Span(title.end(), span.end) if title else span
