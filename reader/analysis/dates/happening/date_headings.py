"""What a day tells that stands alone in a line above its text, as in a list of what came when.

A page that names its own day so has one such line or two; a list of days has more: `_A_LIST`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable

from reader.analysis import lexicon
from reader.analysis.dates.happening.clause_starts import MOST
from reader.analysis.dates.happening.told_words import Happening
from reader.analysis.sentences import Story
from reader.article import Span

_A_LIST = 3
_LED, _ENDED = (
    re.compile(r"[ \t#*•·–—-]*"),
    re.compile(
        r"(?: ?\([^()\n]{3,20}\))?[ \t:.*–—-]*(?:\n|$)"  # Tuesday (July 5)
    ),
)
_SENTENCE = re.compile(r"[A-Z\d“\"].{15,}", re.DOTALL)
_WORD = re.compile(r"\S+")


def told_below(story: Story, dates: Iterable[Span]) -> dict[Span, Happening]:
    """The dates that head a list, each with the first words of the sentence below it."""
    found = {date: below for date in dates if (below := _below(story, date))}
    if len(found) < _A_LIST:
        return {}
    return {date: _first_words(story.text, below) for date, below in found.items()}


def _below(story: Story, date: Span) -> Span | None:
    """The sentence under a date that stands alone in its line."""
    text = story.text
    line = text.rfind("\n", 0, date.start) + 1
    if not _LED.fullmatch(text, line, date.start) or not _ENDED.match(text, date.end):
        return None
    number = bisect_left(story.sentences, Span(date.end, date.end))
    below = story.sentences[number] if number < len(story.sentences) else None
    return below if below and _SENTENCE.fullmatch(below.of(text)) else None


def _first_words(text: str, sentence: Span) -> Happening:
    words = list(_WORD.finditer(text, sentence.start, sentence.end))
    if len(words) <= MOST:
        return Happening(Span(sentence.start, sentence.end - text.endswith(".", 0, sentence.end)))
    last = MOST
    while last > 1 and words[last - 1][0].lower() in lexicon.words("function_words"):
        last -= 1  # is elected | in
    return Happening(Span(sentence.start, words[last - 1].end()), clipped=True)
