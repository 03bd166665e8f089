"""How the sentence of a date is built: its phrases as letters, the date a letter of its own.

The letters are those of attribution/tags.py (A noun phrase, v verb, i preposition …); D is the date
itself. "The ferry sank off Mirel on Monday." is `AviAiD.`: clauses are forms over such a string.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.sentences import Story
from reader.article import Span

# A sentence of more phrases than this is read only near the date: the reader stays linear.
_REACH_LEFT, _REACH_RIGHT = 60, 45
_SMALL = frozenset({"the", "a", "an", "this", "that", "its", "their", "of"})
ARTICLES = frozenset({
    "the", "a", "an", "his", "her", "its", "their", "our", "my", "your", "no", "this", "that",
})  # fmt: skip
_ADVERBS = frozenset({"just", "only", "even", "back", "again", "once", "until", "since", "about"})
_BEGINS = re.compile(
    r"\d|[A-Z]|(?:the|a|an|his|her|its|their|this|these|some)$"
)  # this year | 58 boats
_SENTENCE_ENDS = ".\n"
_MODIFIES = re.compile(r"[dP][TD]+(?=A)")  # her Tuesday | vote
_AGED = re.compile(r"\d (?:- years? )?$")  # a 16 - year - old girl
# What leads in a time, and no more than that.
PLACING = frozenset({
    "in", "on", "at", "by", "since", "until", "till", "during", "after", "before", "from", "for",
    "early", "late", "mid", "through", "throughout",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parts:
    """A sentence, or as much of it as is near its date: one letter and one place a phrase.

    The date is `date[0]` up to `date[1]`; `counts` are the words before each phrase.
    """

    text: str
    letters: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    counts: tuple[int, ...]
    date: tuple[int, int]

    def length(self, first: int, last: int) -> int:
        """How many words stand from one phrase up to another."""
        return self.counts[last] - self.counts[first]

    def span(self, first: int, last: int) -> Span:
        """Where the phrases from one up to, not with, another stand."""
        return Span(self.starts[first], self.ends[last - 1])

    def word(self, place: int) -> str:
        """A phrase in small letters."""
        return self.text[self.starts[place] : self.ends[place]].lower()


class Sentences:
    """The sentences that hold a date, read for their phrases at once."""

    __slots__ = ("_phrases", "_sentences", "_starts")

    def __init__(self, story: Story, dates: Iterable[Span]) -> None:
        self._sentences = story.sentences
        self._starts = [sentence.start for sentence in story.sentences]
        held = sorted({number for span in dates if (number := self._number(span)) is not None})
        dated = tuple(self._sentences[number] for number in held)
        self._phrases = read_phrases(replace(story, paragraphs=dated, marks=()))

    def _number(self, span: Span) -> int | None:
        number = bisect_right(self._starts, span.start) - 1
        return number if number >= 0 and span.start < self._sentences[number].end else None

    def sentence(self, date: Span) -> Span | None:
        """The sentence that a date stands in; None for a date in what is no sentence."""
        number = self._number(date)
        return None if number is None else self._sentences[number]

    def parts(self, date: Span) -> Parts | None:
        """The phrases of the sentence a date stands in."""
        sentence = self.sentence(date)
        if sentence is None:
            return None
        phrases = self._phrases
        first, end = phrases.at(sentence.start), phrases.at(sentence.end)
        at = max(first, bisect_right(phrases.starts, date.start) - 1)
        behind = max(at + 1, bisect_left(phrases.starts, date.end))
        first, end = max(first, at - _REACH_LEFT), min(max(end, behind), behind + _REACH_RIGHT)
        return _parts(phrases, first, end, (at, behind), date)


def _parts(
    phrases: Phrases, first: int, end: int, place: tuple[int, int], date: Span
) -> Parts | None:
    text, (at, behind) = phrases.tokens.text, place
    while end > first and phrases.letters[end - 1] in _SENTENCE_ENDS:
        end -= 1
    if behind > end:
        return None
    spans = [phrases.span(number) for number in range(first, end)]
    held = _split(text, Span(spans[at - first].start, spans[behind - first - 1].end), date)
    spans[at - first : behind - first] = [span for span, _ in held]
    mark = "".join(letter for _, letter in held)
    letters = phrases.letters[first:at] + mark + phrases.letters[behind:end]
    starts = tuple(span.start for span in spans)
    words = (_words(text[a:b]) for a, b in pairwise((*starts, spans[-1].end)))
    dated = at - first + mark.index("D" if "D" in mark else "A")
    return Parts(
        text, _rewritten(text, letters, spans), starts, tuple(span.end for span in spans),
        (0, *accumulate(words)), (dated, dated + 1),
    )  # fmt: skip


def _words(written: str) -> int:
    """How many words a phrase has; a mark is none."""
    return len(written.split()) if written[:1].isalnum() else written.count(" ", 1, -1)


def _split(text: str, held: Span, date: Span) -> list[tuple[Span, str]]:
    """The phrases that hold a date as what stands before it, itself (D), and what is behind.

    In "last week's vote" and "her 2016 bid" the date is a part of the noun phrase and stays there.
    """
    before = text[held.start : date.start].split()
    after = text[date.end : held.end].split()
    if before and before[-1] in ("and", "or", "to"):
        return [(held, "A")]
    if after and (before or not _BEGINS.match(after[0])):
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


def _rewritten(text: str, letters: str, spans: Sequence[Span]) -> str:
    """The letters, with "her Tuesday vote" as one noun phrase, and "whose members" a relative."""
    found = list(_MODIFIES.sub(lambda match: "A" * len(match[0]), letters))
    for place, letter in enumerate(letters):
        span = spans[place]
        if letter == "A" and text[span.start : span.start + 6].lower() == "whose ":
            found[place] = "w"
        elif letter == "," and text[span.start - 1 : span.end + 1].replace(",", "").isdigit():
            found[place] = "A"  # $100,000
        elif letter in "-T" and _AGED.search(text, max(0, span.start - 12), span.start):
            found[place] = "A"
        elif letter == "D" and _names_an_event(text, letters, spans, place):
            found[place - (letters[place - 1 : place] == "d") : place + 2] = "A" * (
                2 + (letters[place - 1 : place] == "d")
            )
        elif letter in "TD" and _is_modifier(text, letters, spans, place):
            found[place] = "A"
    return "".join(found)


def _names_an_event(text: str, letters: str, spans: Sequence[Span], place: int) -> bool:
    """Whether a date with its year and a comma stands before a noun: "the June 3, 2019, attack"."""
    noun = letters[place + 1 : place + 3] == ",A"
    led = letters[place - 1 : place] == "d" or text.startswith(("the ", "The "), spans[place].start)
    return noun and led and text[spans[place].end - 4 : spans[place].end].isdigit()


def _is_modifier(text: str, letters: str, spans: Sequence[Span], place: int) -> bool:
    """Whether a time belongs to the noun behind it: "like 2004 nominee Roy", not "in 2004 Roy"."""
    return (
        letters[place + 1 : place + 2] == "A"
        and letters[place - 1 : place] in ("i", "f", "l", "y")
        and spans[place - 1].of(text).lower() not in PLACING
    )
