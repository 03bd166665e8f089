"""What belongs to the page and not to the story: tails, captions, "Read more", section marks.

It is shown dimmed, left out of the analysis and never deleted. What it looks like stands in
`furniture_rules`; how far a tail reaches, and what is listed under "Related topics", here.
"""

import re
from collections.abc import Iterator, Sequence

from reader.article import Span
from reader.loading.furniture_rules import RULES

_TAIL = 5  # paragraphs of the story from its end, among which an agency signs off
_LONGEST = 600  # characters; a longer paragraph is always the story
_LONGEST_LINK = 120  # characters
_ANYWHERE = tuple(rule for rule in RULES if not rule.tail)
# Lines that open a list of links; what is short and no sentence below them belongs to it.
_OPENING_A_LIST = """
more on this story|more on this topic|more from|more stories|top stories|up next|read next
related|related topics|related stories|related articles|related content|related coverage|topics
most read|most viewed|most popular|recommended|you may also like|trending
"""
_LISTS = frozenset(re.split(r"[|\n]", _OPENING_A_LIST.strip()))
_ENDS_A_SENTENCE = re.compile(r"[.?!:…][\"”’')\]]*$")
_BULLET = re.compile(r"(?:[•▪▸►◦‣●■·]|[*-](?= ))\s*(?=\S)")


def find_furniture(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, str]]:
    """The spans that are furniture, each with what a person should know of it or ""."""
    listed = _listed(text, paragraphs)
    stories = 0  # paragraphs of the story behind this one
    for number in range(len(paragraphs) - 1, -1, -1):
        span = paragraphs[number]
        found = (span, "") if number in listed else None
        if number and not found and span.end - span.start <= _LONGEST:
            found = _matching(text, span, tail=stories < _TAIL)
        if found:
            yield found
            stories += found[0] != span  # of a caption only the credit is furniture
        else:
            stories += 1
            bullet = _BULLET.match(text, span.start, span.end)
            if bullet:
                yield Span(*bullet.span()), ""


def _listed(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """The numbers of the paragraphs that are a list of links, with the line that opens it."""
    found, open_at = set(), -1
    for number, span in enumerate(paragraphs):
        short = span.end - span.start <= _LONGEST_LINK
        words = span.of(text) if short else ""
        if number and words.lower().rstrip(":") in _LISTS:
            open_at = number
        elif open_at >= 0 and short and not _ENDS_A_SENTENCE.search(words):
            found |= {open_at, number}
        else:
            open_at = -1
    return found


def _matching(text: str, span: Span, tail: bool) -> tuple[Span, str] | None:
    words = span.of(text)
    small = words.lower()
    for rule in RULES if tail else _ANYWHERE:
        if _shows(small, rule.signs):
            found = re.fullmatch(rule.form, words)
            if found:
                story = len(found.groupdict().get("story") or "")
                return Span(span.start + story, span.end), rule.note
    return None


def _shows(words: str, signs: tuple[str, ...]) -> bool:
    for sign in signs:  # a plain loop: it is asked of every rule for every paragraph
        if sign in words or (sign[0] == "^" and words.startswith((sign[1:], f"({sign[1:]}"))):
            return True
    return False
