"""Which words of a happening are shown: some phrases, trimmed; none where they tell nothing.

What is cut off at the ends stands in `trimming`, what tells nothing in `telling_words`.
"""

import re
from dataclasses import dataclass

from reader.analysis.dates.happening.leads import without_lead
from reader.analysis.dates.happening.open_quotations import balanced, ends_a_quotation, is_open
from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.dates.happening.telling_words import only_spoke, tells
from reader.analysis.dates.happening.trimming import without_date
from reader.article import Span

_THAT = re.compile(  # showed | that men wrote it
    r"that (?!is\b|was\b)(?:[\w-]+ )?\w*(?:s|men|people|thing|tion|ment|ness)\b"
)
_ANY_THAT = re.compile(r"that ")
_RANKS = frozenset({"managing", "acting", "founding", "outgoing", "incoming", "sitting", "serving"})


@dataclass(frozen=True, slots=True)
class Happening:
    """The words of what happened; `subject` where it stands apart, with its verb where the words
    are those about a date far behind that; `clipped`: cut short.
    """

    words: Span
    subject: Span | None = None
    clipped: bool = False


def told_words(
    parts: Parts, start: int, end: int, floor: int, clipped: bool, subject: Span | None = None
) -> Happening | None:
    """The words of some phrases, trimmed; never before `floor`. None where they tell nothing."""
    start = without_lead(parts, start, end)
    if (
        0 < start < end
        and parts.word(start).startswith("now ")
        and (parts.word(start - 1) == "until")
    ):
        start -= 1  # | until now the record was
    if start and parts.word(start - 1) == "nor":
        start -= 1  # | Nor is the bank fooled
    if start and parts.word(start - 1) in _RANKS and parts.letters[start] == "A":
        start -= 1  # | Managing director Orr
    short = without_date(parts, start, end, floor)
    if short <= start:
        return None
    if is_open(parts.span(start, short).of(parts.text)) and ends_a_quotation(parts, short):
        short = end  # the quotation ends behind the date
    if only_spoke(parts, start, short):
        return None
    span = parts.span(start, short)
    after_said = parts.letters[max(0, start - 1) : start] in ("s", "g", "c", "C")
    long = parts.word(start).count(" ") > 1  # warned | that heavy rain would fall
    that = after_said and (_THAT if not long else _ANY_THAT).match(parts.text, span.start)
    said = len("that ") if that else 0
    slash = parts.text.endswith("/", span.start, span.end)  # in June/ | July
    span = Span(*balanced(parts.text, span.start + said, span.end - slash))
    if not tells(span.of(parts.text) + (subject.of(parts.text) if subject else "")):
        return None
    return Happening(span, subject, clipped)
