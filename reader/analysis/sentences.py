"""Where a story's paragraphs and sentences begin and end; what all three finders lean on."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reader.analysis.marks import Stretch, find_marks
from reader.article import Article, Span

_STOP = re.compile(r"[.?!…]+[\"”’')\]]*(?=\s+[\"“‘'(\[]*[A-Z0-9])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Cmdr|Adm|Maj|Rev|Hon|Prof|Pres"
    r"|St|Mt|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|[A-Z]|[A-Z]\.[A-Z]))$"
)


@dataclass(frozen=True, slots=True)
class Story:
    """An article's own words, cut up: furniture is left out of paragraphs, sentences and marks.

    `sentences` are cut everywhere, inside quotation marks too; each lies in one paragraph.
    `marks` are the stretches in quotation marks.
    """

    article: Article
    text: str
    paragraphs: tuple[Span, ...]
    sentences: tuple[Span, ...]
    marks: tuple[Stretch, ...]


def read_story(article: Article) -> Story:
    """The article cut into the parts that findings are looked for in."""
    paragraphs = tuple(_without_furniture(article))
    sentences = tuple(
        sentence for paragraph in paragraphs for sentence in _sentences(article.text, paragraph)
    )
    marks = find_marks(article.text, paragraphs)
    return Story(article, article.text, paragraphs, sentences, marks)


def _without_furniture(article: Article) -> Iterator[Span]:
    for paragraph in article.paragraphs:
        yield from _rest(article.text, paragraph, article.furniture)


def _rest(text: str, paragraph: Span, furniture: Iterable[Span]) -> Iterator[Span]:
    """The parts of a paragraph outside the furniture, without blanks at their ends."""
    start = paragraph.start
    for piece in sorted(furniture):
        if piece.overlaps(paragraph):
            yield from _trimmed(text, start, max(start, piece.start))
            start = max(start, piece.end)
    yield from _trimmed(text, start, max(start, paragraph.end))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    if words.strip():
        yield Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _sentences(text: str, paragraph: Span) -> Iterator[Span]:
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        before = text[max(start, stop.start() - 8) : stop.start()]
        if text[stop.start()] == "." and _ABBREVIATION.search(before):
            continue
        yield Span(start, stop.end())
        start = stop.end() + len(text[stop.end() :][:8]) - len(text[stop.end() :][:8].lstrip())
    if start < paragraph.end:
        yield Span(start, paragraph.end)
