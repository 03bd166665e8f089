"""What LexisNexis, ProQuest and Factiva write above a story without a label.

"1 of 50 DOCUMENTS", the newspaper, the day, the edition; the headline stands right above the first
label, or above all of it.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.article import Span
from reader.loading.date_lines import read_date_line
from reader.loading.labels import Label

# Compiled when they are first needed: most articles are from no archive.
_NUMBERED = r"\d+ of \d+ DOCUMENTS|Document \d+ of \d+"
_SET_APART = (
    r"_{5,}|(?:Copyright|\([cC]\)|©).{0,200}|All Rights Reserved|[\d,]{1,7} words|English"
    r"|[A-Z]{3,6}|(?:.{0,30} )?Edition"
)
_BEGINS = r"(?m)^ *(?:Document \d+ of \d+|\d+ of \d+ DOCUMENTS) *\r?$"
_ENDS = r"(?m)^ *End of Document *\r?$"
_ABOVE = 10  # lines
_LONGEST = 200  # characters of a headline
_LABELS = 3  # that tell an archive, where nothing counts its documents


def archived_texts(text: str) -> list[str]:
    """The articles that an archive has written into one file; one, where it is no archive."""
    starts = [found.start() for found in re.finditer(_BEGINS, text)]
    if len(starts) < 2:
        starts = [0, *(found.end() for found in re.finditer(_ENDS, text))]
    parts = (text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True))
    return [part for part in parts if part.strip(" \n\r_")] or [text]


class ArchiveHead(NamedTuple):
    """The headline, the newspaper and the rest that stands above; empty for other texts."""

    headline: Span | None = None
    source: Span | None = None
    furniture: Sequence[Span] = ()


def read_archive_head(
    text: str, paragraphs: Sequence[Span], labels: Sequence[Label]
) -> ArchiveHead:
    """The head of a story from an archive."""
    numbered = any(_is_number(p.of(text)) for p in paragraphs[:3])
    counted = any(text.endswith(" words", p.start, p.end) for p in paragraphs[:_ABOVE])
    if not (numbered and labels) and len(labels) < _LABELS and not counted:
        return ArchiveHead()
    end = _where(paragraphs, labels) if labels else _below_the_rights(text, paragraphs)
    above = [p for p in paragraphs[:end] if p.end - p.start <= _LONGEST and not _dated(text, p)]
    free = [p for p in above if not re.fullmatch(f"{_NUMBERED}|{_SET_APART}", p.of(text))]
    if not free or end > _ABOVE:
        return ArchiveHead()
    headline = free[-1 if numbered else 0]
    others = [p for p in free if p != headline and not p.of(text).lower().startswith("by ")]
    furniture = [p for p in above if p != headline and (p in others or p not in free)]
    return ArchiveHead(headline, others[0] if others else None, furniture)


def _is_number(words: str) -> bool:
    signed = words.endswith("DOCUMENTS") or words.startswith("Document ")
    return signed and bool(re.fullmatch(_NUMBERED, words))


def _dated(text: str, paragraph: Span) -> bool:
    return read_date_line(paragraph.of(text)) is not None


def _where(paragraphs: Sequence[Span], labels: Sequence[Label]) -> int:
    return paragraphs.index(labels[0].line)


def _below_the_rights(text: str, paragraphs: Sequence[Span]) -> int:
    """Where the lines of Factiva end: behind "(c) 2031 The Herald"; 0 where there are none."""
    ends = (n + 1 for n, p in enumerate(paragraphs[:_ABOVE]) if p.of(text)[:3].lower() == "(c)")
    return next(ends, 0)
