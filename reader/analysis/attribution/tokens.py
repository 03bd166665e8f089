"""What the reporter wrote himself: the words outside quotation marks, each with its part.

Quoted words are masked (see `masks`); sentences are cut on what is left. How a text falls into
words is one pattern; which letter a word gets stands in `letters`, `paragraphs` and `tags`.
"""

import re
from dataclasses import dataclass

from reader.analysis.attribution.masks import masked
from reader.analysis.attribution.paragraphs import paragraph_letters
from reader.analysis.attribution.tags import corrected
from reader.analysis.sentences import ABBREVIATIONS, Story
from reader.article import Span

_TOKEN = re.compile(
    r"(?=\S)(?:(?:[Aa]t (?:least|most)|[Uu]p to(?= \d)|[Aa]s (?:many|much|few|little) as)\b"
    # most words: what is known at once is tried first
    r"|[A-Za-z][a-z]*+(?=[ ,])|[.?!…]+|[;:,()\[\]]"
    rf"|\x01+|(?:{ABBREVIATIONS}|[A-Z](?:\.[A-Z])*)(?<!\bon X)\.(?=[\s,’'\-]|\w\.|$)"
    r"|\d{1,2}:\d\d(?:[ap]m)?\b"
    r"|[@#$€£]?\w[\w&/]*(?:(?:[.’'\-]|,(?<=\d,)(?=\d{3}(?!\d)))(?=\w)[\w&/]+)*(?:(?<=s)[’'](?=\s\w)|(?<=\d)%)?(?:\.(?=[,;]))?"
    r"|[—–―]+|(?<=\s)-+(?=\s)|--+)"
)


@dataclass(frozen=True, slots=True)
class Tokens:
    """The words and signs of a story: where each begins and ends, and one letter for each.

    `text` is the masked text. Each paragraph ends in a token of its own, tagged with a newline.
    """

    text: str
    starts: list[int]
    ends: list[int]
    tags: str

    def word(self, index: int) -> str:
        """A token as it is written."""
        return self.text[self.starts[index] : self.ends[index]]

    def span(self, first: int, last: int) -> Span:
        """From the first token to the last, that one included."""
        return Span(self.starts[first], self.ends[last])


def read_tokens(story: Story) -> Tokens:
    """The story's words outside quotation marks, and each quoted stretch as one token."""
    text = masked(story.text, story.marks)
    starts: list[int] = []
    ends: list[int] = []
    tags: list[str] = []
    for paragraph in story.paragraphs:
        found = list(_TOKEN.finditer(text, paragraph.start, paragraph.end))
        starts += [m.start() for m in found]
        ends += [m.end() for m in found]
        tags += paragraph_letters(story.text, [m[0] for m in found], found)
        starts.append(paragraph.end)
        ends.append(paragraph.end)
        tags.append("\n")
    return Tokens(text, starts, ends, corrected("".join(tags)))
