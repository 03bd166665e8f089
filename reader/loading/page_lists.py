"""What a page lists beside its story: links under "Related topics", headlines at its end.

The words that open a list stand in `lexicon/heads_of_lists.txt`. A list of matches, players or
meetings is of the story.

What stands twice is a copy: a long paragraph wherever it stands, a short one only beside another.
"""

import re
from collections.abc import Sequence

from reader.article import Span
from reader.loading.layout import ends_in
from reader.loading.lexicon import words
from reader.loading.menus import BUTTONS

_HEADS_OF_LISTS = words("heads_of_lists")
_LONGEST_LINK = 120  # characters
_FEWEST_TEASERS, _TEASER = 3, 6  # at the end of a page, and the words that one has at least
_FEWEST_LISTED = 2  # that have a day, an hour, a label, many commas
_LISTED = (
    r"day\b|\d[.:]\d\d\b|\d ?[ap]\.?m\b|^[A-Z][\w ]{2,24}: |(?:,.*){3}|\bv\.? |\d-\d"
    r"|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b"
)
_ENDS = ".?!:…"
_STOPS = r"[.:][\"”’')\]]*$"
_TIME_CODE = r"\d{1,2}:\d{2}(?::\d{2})?"
_MORE = r"more (?:from|in|on|about) \S+(?: \S+){0,4}"
_A_COPY = 40  # characters; what is shorter may be said twice


def listed(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """The numbers of the paragraphs that are a list of links, with the line that opens it."""
    found, open_at = set(), -1
    for number, span in enumerate(paragraphs):
        short = span.end - span.start <= _LONGEST_LINK
        words = span.of(text) if short else ""
        if number and words and _opens_a_list(words):
            open_at = number
        elif open_at >= 0 and short and not _is_sentence(words, number > open_at + 1):
            found |= {open_at, number}
        else:
            open_at = -1
    return found | {open_at} if open_at == len(paragraphs) - 1 else found


def _opens_a_list(words: str) -> bool:
    small = words.lower().rstrip(":")
    if small in _HEADS_OF_LISTS:
        return True
    if small[:1].isdigit():
        return bool(re.fullmatch(_TIME_CODE, small))  # of a film to watch
    return small.startswith("more ") and words[-1] not in ".?!" and bool(re.fullmatch(_MORE, small))


def _is_sentence(words: str, listed: bool) -> bool:
    """Whether a line ends as sentences do; in a list, a headline may ask or break off."""
    return bool(re.search(_STOPS, words) if listed else ends_in(words, _ENDS))


def teasers(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """The headlines of other stories that a page ends in; no list of matches, players or meetings,
    which is of the story."""
    found, lists = set(), 0
    for number in range(len(paragraphs) - 1, 0, -1):
        span = paragraphs[number]
        words = span.of(text) if span.end - span.start <= _LONGEST_LINK else ""
        if words in BUTTONS:  # a stroke between them
            continue
        if not _is_teaser(words):
            break
        found.add(number)
        lists += bool(re.search(_LISTED, words))
    told = sum(p.end - p.start > _LONGEST_LINK for p in paragraphs)
    enough = min(len(found), told) >= _FEWEST_TEASERS
    return found if enough and lists < _FEWEST_LISTED else set()


def _is_teaser(words: str) -> bool:
    if not words or not words[0].isupper() or ends_in(words, _ENDS):
        return False
    return len(words.split()) >= _TEASER


def copies(text: str, paragraphs: Sequence[Span]) -> set[int]:
    """What stands twice: captions, whole pages. The first time it is told; or, where it breaks off
    and the next line says it to the end, there."""
    found, seen, before = set(), set(), ""
    for number, span in enumerate(paragraphs):
        words = span.of(text) if span.end - span.start >= _A_COPY else ""
        if words in seen:
            found.add(number)
        elif before and words.startswith(before):
            found.add(number - 1)
        before = words
        seen.add(words or None)
    return found | _short_copies(text, paragraphs, found) if found else found


def _short_copies(text: str, paragraphs: Sequence[Span], longer: set[int]) -> set[int]:
    """The short paragraphs beside a copy that were there before: of a page that stands twice."""
    found, seen = set(longer), set[str]()
    for number, span in enumerate(paragraphs):
        words = span.of(text) if span.end - span.start < _A_COPY else ""
        if words in seen and (number - 1 in found or number + 1 in found):
            found.add(number)
        elif words:
            seen.add(words)
    return found
