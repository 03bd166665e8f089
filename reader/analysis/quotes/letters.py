"""Letters to the editor, each with its signature below it: "Ann Roy, Holm", on a page of letters.

Only what says in its headline or above the first letter that it is letters is read so, and only
where the line below them begins with the name of a person of the story and is no sentence.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.attribution.cast import Cast
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.quotes.posts import Post
from reader.analysis.sentences import Story
from reader.article import Span

_LETTERS = re.compile(
    r"\b(?:[Ll]etters?|LETTERS?)(?:$|[:|–—-])|\b[Ll]etters? to the [Ee]ditor\b"
    r"|\b(?:[Rr]eaders?[’']?s?|[Yy]our) (?:letters|views)\b|\b[Yy]ou write\b"
)
_UNSIGNED = re.compile(r"Name (?:and|&) address (?:supplied|withheld)|Name withheld\b", re.I)
_OF_THE_PAPER = re.compile(
    r"\b(?:letters|readers)\b[^.\n]{0,40}\b(?:write|wrote|sent|send|this week|edited)\b|"
    r"\A[A-Z][\w’' -]{2,40} (?:replies|responds|writes):"
)
_LONGEST = 90  # letters of a signature
_SIGN = re.compile(r"[^\n]{3,90}(?:\n[^\n]{2,60}){0,2}\Z")
_TITLE = 16  # letters of a title in front of the name: Prof. Ann Roy
_PLACE = re.compile(r"[A-Z][\w’'. -]{2,40}(?:, [\w’'. -]{2,40}){0,3}\Z")  # the line below a name


def find_letters(story: Story, cast: Cast) -> tuple[Post, ...]:
    """The paragraphs of the signed letters, in the order of the text; none on other pages."""
    told = [p for p in story.paragraphs if p != story.article.headline]
    head = " ".join((story.article.title, *(p.of(story.text) for p in told[:1])))[:200]
    if not _LETTERS.search(story.article.title) and not _LETTERS.match(head):
        return ()
    return tuple(_letters(story, cast, told))


def _letters(story: Story, cast: Cast, paragraphs: Sequence[Span]) -> Iterator[Post]:
    written: list[Span] = []
    for paragraph in paragraphs:
        words = paragraph.of(story.text)
        name = _signature(story, cast, paragraph)
        if name is not None or _UNSIGNED.match(words):
            yield from (Post(span, name) for span in written if name is not None)
            written = []
        elif words[-1] in ".!?…\"”’'" and not _OF_THE_PAPER.search(words):
            written.append(paragraph)
        elif not written or not _PLACE.match(words):
            written = []  # the heading of another letter


def _signature(story: Story, cast: Cast, paragraph: Span) -> Span | None:
    """The name that opens a line of no sentence, if it is a person's."""
    words = paragraph.of(story.text)
    if len(words) > _LONGEST or words[-1] in ".!?…\"”’':" or not _SIGN.match(words):
        return None
    for mention in cast.between(paragraph.start, paragraph.start + _TITLE):
        titled = story.text[paragraph.start : mention.span.start].lower().split()
        if any(title not in vocabulary().titles for title in titled):
            continue
        behind = story.text[mention.span.end : mention.span.end + 2]
        if mention.role.is_person and (mention.span.end == paragraph.end or behind[0] in ",\n("):
            return mention.span
    return None
