"""What stands twice on a page: captions, headlines, whole pages that were copied together.

A long paragraph is a copy wherever it stands; a short one only beside another copy.
"""

from collections.abc import Sequence

from reader.article import Span

_A_COPY = 40  # characters; what is shorter may be said twice


def copies(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """What stands twice: captions, whole pages. The first time it is told; or, where it breaks off
    and the next line says it to the end, there."""
    found, seen, before = set(), set(), ""
    for number, span in enumerate(paragraphs):
        words = span.of(text) if span.end - span.start >= _A_COPY else ""
        if words in seen:
            found.add(number)
        elif before and words.startswith(before):
            found.add(number - 1)
        before = words
        seen.add(words or None)
    return found | _short_copies(text, paragraphs, found) if found else found


def _short_copies(text: str, paragraphs: Sequence[Span], longer: set[int]) -> set[int]:
    """The short paragraphs beside a copy that were there before: of a page that stands twice."""
    found, seen = set(longer), set[str]()
    for number, span in enumerate(paragraphs):
        words = span.of(text) if span.end - span.start < _A_COPY else ""
        if words in seen and (number - 1 in found or number + 1 in found):
            found.add(number)
        elif words:
            seen.add(words)
    return found
