"""What stands in quotation marks: the stretches, paired paragraph by paragraph."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.article import Span

_PAIR = re.compile(r'“[^“”\n]+”|"[^"\n]+"')


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words between quotation marks; `span` covers the marks.

    A stretch that is not `closed` runs to the end of its paragraph: the closing mark is missing,
    or the utterance goes on in the next paragraph.
    """

    span: Span
    closed: bool = True


def find_marks(text: str, paragraphs: Iterable[Span]) -> tuple[Stretch, ...]:
    """The stretches in quotation marks, in the order of the text; none crosses a paragraph."""
    return tuple(
        Stretch(Span(*found.span()))
        for paragraph in paragraphs
        for found in _PAIR.finditer(text, paragraph.start, paragraph.end)
    )
