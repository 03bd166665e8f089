"""Posts of social media that an article shows whole: the words, and below them who signed them.

"The offer is a joke. — Ann Roy (@annroy) May 12, 2031" is how pages embed them: the words have no
quotation marks, and stand in the paragraph of the signature or in the one above it.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.sentences import Story
from reader.article import Span

_SIGN = "(@"
_DAY = r"(?:[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})"
_SIGNED = re.compile(
    rf"(?:[—–]|--?)\s?(?P<name>[^\s@—–()][^\n@—–()]{{1,60}}?)\s?\(@[\w.]{{1,40}}\)"
    rf"(?:[\s·,|]{{1,3}}{_DAY})?\W{{0,9}}$"
)
_LINKS = re.compile(r"(?:\s*(?:https?://\S{1,200}|pic\.\S{3,60}|…|\[link\]))+$")
_FEWEST = 3  # letters of a post


@dataclass(frozen=True, slots=True)
class Post:
    """The words of a post, without the links behind them, and the name it is signed with."""

    span: Span
    name: Span


def find_posts(story: Story) -> tuple[Post, ...]:
    """The signed posts of the story, in the order of the text."""
    return tuple(_posts(story)) if _SIGN in story.text else ()


def _posts(story: Story) -> Iterator[Post]:
    text, above = story.text, Span(0, 0)
    for paragraph in story.paragraphs:
        signed = _SIGNED.search(text, paragraph.start, paragraph.end)
        if signed is None:
            above = paragraph
            continue
        inside = _words(text, Span(paragraph.start, signed.start()))
        post = inside if inside.end - inside.start >= _FEWEST else _words(text, above)
        if post.end - post.start >= _FEWEST:
            yield Post(post, Span(*signed.span("name")))
        above = Span(0, 0)  # what is signed has no second signature


def _words(text: str, span: Span) -> Span:
    """The words without blanks around them and without the links at their end."""
    words = _LINKS.sub("", span.of(text).rstrip())
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))
