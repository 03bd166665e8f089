"""What stands in quotation marks, with what a reader sees of it at a glance.

An utterance knows its words, how they end, and where among the phrases of the story it stands.
"""

from bisect import bisect_right
from dataclasses import dataclass

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.sentences import Story
from reader.article import Span

_MARKS = "\"'“”„‘’«»`＂ "


@dataclass(frozen=True, slots=True)
class Utterance:
    """A quoted stretch: `phrase` is its index in the story's phrases, `paragraph` its paragraph.

    `words` are its words without the marks, `ending` its last sign (",", ".", "?" or a letter).
    """

    span: Span
    closed: bool
    single: bool
    phrase: int
    paragraph: int
    words: tuple[str, ...]
    ending: str


def find_utterances(story: Story, phrases: Phrases) -> tuple[Utterance, ...]:
    """Every quoted stretch that holds a word, in the order of the text."""
    begins = [paragraph.start for paragraph in story.paragraphs]
    found = []
    for mark in story.marks:
        bare = mark.span.of(story.text).strip(_MARKS)
        if not any(letter.isalnum() for letter in bare):
            continue
        paragraph = bisect_right(begins, mark.span.start) - 1
        phrase = phrases.at(mark.span.start)
        if phrases.letters[phrase : phrase + 1] not in ("Q", "K", "q", "Z"):
            continue  # a nickname inside a name
        found.append(
            Utterance(
                mark.span,
                mark.closed,
                mark.single,
                phrase,
                paragraph,
                tuple(bare.split()),
                bare[-1],
            )
        )
    return tuple(found)
