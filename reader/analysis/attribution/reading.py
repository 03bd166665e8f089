"""A story read for attribution: its phrases, its sentences, and the cues in each of them."""

from bisect import bisect_right
from dataclasses import dataclass
from itertools import pairwise

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.cues import find_cues
from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.sentences import Story
from reader.article import Span

_LONGEST = 300  # phrases; no sentence is longer, and what is costs no more than its length


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence outside quotation marks: from phrase `first` up to `end`, and its cues."""

    first: int
    end: int
    cues: tuple[Cue, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """All that the finder of quotes knows of a story; sentences are in the order of the text."""

    phrases: Phrases
    sentences: tuple[Sentence, ...]
    firsts: list[int]

    def number(self, phrase: int) -> int:
        """The number of the sentence that a phrase belongs to."""
        return max(0, bisect_right(self.firsts, phrase) - 1)

    def sentence_of(self, phrase: int) -> Sentence:
        """The sentence that a phrase belongs to."""
        return self.sentences[self.number(phrase)]

    def span(self, sentence: Sentence) -> Span:
        """Where a sentence stands in the text."""
        return self.phrases.stretch(sentence.first, sentence.end - 1)


def read(story: Story) -> Reading:
    """The story's own words, cut and tagged, with every cue in them."""
    phrases = read_phrases(story)
    sentences = tuple(
        Sentence(
            start, min(start + _LONGEST, end), find_cues(phrases, start, min(start + _LONGEST, end))
        )
        for first, end in pairwise([0, *phrases.bounds])
        for start in range(first, end, _LONGEST)
    )
    return Reading(phrases, sentences, [sentence.first for sentence in sentences])
