"""Which sentence a date stands in, and how it is built near the date.

Labels of an interview are no part of a sentence (see speaker_labels.py).
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import replace

from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.dates.happening.rewritten_letters import rewritten
from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.dates.happening.speaker_labels import behind_labels
from reader.analysis.sentences import Story
from reader.article import Span

# A sentence of more phrases than this is read only near the date: the reader stays linear.
_REACH_LEFT, _REACH_RIGHT = 60, 45
_SMALL = frozenset({"the", "a", "an", "this", "that", "its", "their", "of"})
_ADVERBS = frozenset({"just", "only", "even", "back", "again", "once", "until", "since", "about"})
_BEGINS = re.compile(
    r"\d|[A-Z]|(?:the|a|an|his|her|its|their|this|these|some)$"
)  # this year | 58 boats
_SENTENCE_ENDS = ".\n"


class Sentences:
    """The sentences that hold a date, with their phrases.

    `phrases` are the story's own, in which quoted words are one phrase each: a sentence with
    quotation marks is read again, all of them at once.
    """

    __slots__ = ("_dated", "_phrases", "_quoting", "_reread", "_sentences", "_starts")

    def __init__(self, story: Story, dates: Iterable[Span], phrases: Phrases) -> None:
        self._sentences, self._phrases = behind_labels(story), phrases
        self._starts = [sentence.start for sentence in self._sentences]
        ends = [mark.span.end for mark in story.marks]
        self._dated: dict[int, list[Span]] = {}
        for span in sorted(dates):
            if (number := self._number(span)) is not None:
                self._dated.setdefault(number, []).append(span)
        held = sorted(self._dated)
        self._quoting = {number for number in held if self._is_marked(number, story, ends)}
        again = tuple(self._sentences[number] for number in held if number in self._quoting)
        self._reread = read_phrases(replace(story, paragraphs=again, marks=()))

    def _is_marked(self, number: int, story: Story, ends: list[int]) -> bool:
        """Whether a sentence has words in quotation marks."""
        sentence = self._sentences[number]
        mark = bisect_right(ends, sentence.start)
        return mark < len(ends) and story.marks[mark].span.start < sentence.end

    def _number(self, span: Span) -> int | None:
        number = bisect_right(self._starts, span.start) - 1
        return number if number >= 0 and span.start < self._sentences[number].end else None

    def parts(self, date: Span) -> Parts | None:
        """The phrases of the sentence a date stands in."""
        number = self._number(date)
        if number is None:
            return None
        sentence = self._sentences[number]
        phrases = self._reread if number in self._quoting else self._phrases
        first, end = phrases.at(sentence.start), phrases.at(sentence.end)
        first -= first > 0 and phrases.span(first - 1).end > sentence.start  # A. | The ferry
        at = max(first, bisect_right(phrases.starts, date.start) - 1)
        behind = max(at + 1, bisect_left(phrases.starts, date.end))
        first, end = max(first, at - _REACH_LEFT), min(max(end, behind), behind + _REACH_RIGHT)
        found = _parts(phrases, first, end, (at, behind), date)
        if found is None:
            return None
        letters = rewritten(found)
        starts = [max(found.starts[0], sentence.start), *found.starts[1:]]
        dated = tuple(self._dated[number])
        return Parts(found.text, letters, starts, found.ends, found.date, dated)


def _parts(
    phrases: Phrases, first: int, end: int, place: tuple[int, int], date: Span
) -> Parts | None:
    (at, behind), starts, lasts = place, phrases.starts, phrases.lasts
    text = phrases.tokens.text
    while (
        end > first
        and phrases.letters[end - 1] in _SENTENCE_ENDS
        and not text[starts[end - 1]].isalnum()
    ):
        end -= 1
    if behind > end or at < first:
        return None
    ends = phrases.tokens.ends
    held = _split(text, Span(starts[at], ends[lasts[behind - 1]]), date)
    mark = "".join(letter for _, letter in held)
    letters = phrases.letters[first:at] + mark + phrases.letters[behind:end]
    letters = letters[:-1] + "A" if letters.endswith(".") else letters  # at 5 p.m.
    before = [ends[last] for last in lasts[first:at]]
    after = [ends[last] for last in lasts[behind:end]]
    dated = at - first + mark.index("D" if "D" in mark else "A")
    return Parts(
        text,
        letters,
        [*starts[first:at], *(span.start for span, _ in held), *starts[behind:end]],
        [*before, *(span.end for span, _ in held), *after],
        (dated, dated + 1),
    )


def _split(text: str, held: Span, date: Span) -> list[tuple[Span, str]]:
    """The phrases that hold a date as what stands before it, itself (D), and what is behind.

    In "last week's vote" and "her 2016 bid" the date is a part of the noun phrase and stays there.
    """
    before = text[held.start : date.start].split()
    after = text[date.end : held.end].split()
    if (before and before[-1] in ("and", "or", "to")) or (
        after and (before or not _BEGINS.match(after[0]))
    ):
        return [(held, "A")]
    if not {word.lower() for word in before} - _SMALL:
        before, date = [], Span(held.start, date.end)
    pieces = [(date, "D")]
    if before:
        end = held.start + len(text[held.start : date.start].rstrip())
        pieces.insert(0, (Span(held.start, end), "r" if before[-1].lower() in _ADVERBS else "A"))
    if after:
        start = held.end - len(text[date.end : held.end].lstrip())
        pieces.append((Span(start, held.end), "A"))
    return pieces
