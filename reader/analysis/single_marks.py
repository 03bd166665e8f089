"""Which single marks quote, and which are apostrophes: ‘We shall appeal,’ but ’08, workers’ pay.

An opening mark stands before a word; its closing mark is the first one behind a word that cannot
be a possessive: one beside a comma or a full stop is sure, one behind an `s` is taken only where
no surer one follows.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from reader.article import Span

_OPENING = re.compile(
    r"[‘'](?<![\w’'‘.,;?!].)(?:(?<=‘)(?=[\w“\"…£$€@#])(?!(?:em|til|tis|twas|cause|bout|round|n)\b(?!\s\w{1,12}\s\w))"
    r"|(?<=')(?=[A-Za-z“£$€@#]|\d(?!\ds?\b))(?!(?:em|til|tis|twas|cause|bout|round|n)\b))"
    r"(?!\d0s\b|\d\ds?\b)"
)
_CLOSING = re.compile(r"[’'](?<=[^\s(\[—–].)(?!\w)")
_SURE_BEFORE = frozenset(',.?!…;:”"')
_SURE_AFTER = frozenset(",.;:?!")
_DROPPED = re.compile(r"(?:s|in|[Oo]|th)\Z")  # workers’, goin’, o’
_LONGEST = 3000  # letters between single marks


def find_singles(text: str, paragraph: Span, after: Span | None) -> Iterator[tuple[Span, bool]]:
    """(span with its marks, whether it is closed) of what stands in single marks."""
    openings = [m.start() for m in _OPENING.finditer(text, paragraph.start, paragraph.end)]
    reached = paragraph.start
    for start, limit in pairwise([*openings, paragraph.end]):
        if start < reached:
            continue
        open_still = _speaks(text, start, paragraph) and _goes_on(text, start, after)
        end = _closing(text, start, max(limit, min(start + 2, paragraph.end)), open_still)
        if end is not None:
            yield Span(start, end), True
            reached = end
        elif open_still:
            yield Span(start, paragraph.end), False
            reached = paragraph.end


def _closing(text: str, start: int, limit: int, open_still: bool) -> int | None:
    """Where the mark that closes the one at `start` ends, or None.

    In words that may go on in the next paragraph, “the workers' pay” closes nothing.
    """
    possessive = None
    for mark in _CLOSING.finditer(text, start + 2, min(limit, start + _LONGEST)):
        before, after = text[mark.start() - 1], text[mark.end() : mark.end() + 1]
        if before in _SURE_BEFORE or after in _SURE_AFTER:
            return mark.end()
        if not _DROPPED.search(text, start, mark.start()):
            return mark.end()
        possessive = possessive or mark.end()
    return None if open_still else possessive


def _speaks(text: str, start: int, paragraph: Span) -> bool:
    """Whether words begin here: the paragraph does, or a sentence or a comma ends before them."""
    return start == paragraph.start or text[start - 2 : start] in (". ", ", ", ": ")


def _goes_on(text: str, start: int, after: Span | None) -> bool:
    """Whether the next paragraph opens with the same mark: an utterance over both."""
    if after is None or text[start] != text[after.start]:
        return False
    return text[start] == "‘" or text[after.start + 1 : after.start + 2].isupper()
