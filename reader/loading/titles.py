"""What an article is called: the title that its file states, and the headline of its text.

They are one where they say the same; where there is neither, the first words of the story stand
for them.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from reader.article import Span
from reader.loading.cleaning import clean_line
from reader.loading.date_lines import read_date_line

_LONGEST_TITLE = 1000  # characters
_SHORTEST_TITLE = 15  # characters
_LONGEST_HEADLINE = 200  # characters, in two lines
_SITE = r"\s*[|:»–—-]\s.{2,60}|.{2,60}?\s?[|:»–—-]\s"
_OPENING = 80  # characters of a title made from the first words


def with_title(title: str, body: str) -> str:
    """The body, under its title unless it begins with it."""
    if not title:
        return body
    if any(_letters(opening) == _letters(title) for opening in _openings(body)):
        return body
    return f"{title}\n\n{body}"


def without_site(title: str, body: str) -> str:
    """The title as the body begins with it, where it has the name of the site before or behind."""
    opening = clean_line(next(_openings(body)))
    if len(opening) < _SHORTEST_TITLE or len(opening) >= len(title) or opening not in title:
        return title
    site = title.removeprefix(opening) if title.startswith(opening) else title.removesuffix(opening)
    return opening if re.fullmatch(_SITE, site) else title


def _openings(body: str) -> Iterator[str]:
    """The first line of a text, and all that stands above its first blank line."""
    head = body.lstrip()[:_LONGEST_TITLE]
    yield head.partition("\n")[0]
    yield head.partition("\n\n")[0]


def _letters(words: str) -> str:
    return re.sub(r"\W+", "", words).casefold() or words.strip()


def with_one_headline(text: str, paragraphs: tuple[Span, ...]) -> tuple[str, tuple[Span, ...]]:
    """A headline that ends in a semicolon goes on in the next line: joined, nothing moves."""
    if len(paragraphs) < 2 or not paragraphs[0].of(text).endswith(";"):
        return text, paragraphs
    first, second = paragraphs[:2]
    longest = first.start + _LONGEST_HEADLINE
    if text.count("\n", first.end, second.start) != 1 or second.end > longest:
        return text, paragraphs
    cut = text.index("\n", first.end)
    joined = f"{text[:cut]} {text[cut + 1 :]}"
    return joined, (Span(first.start, second.end), *paragraphs[2:])


def opening(text: str, paragraphs: Sequence[Span], furniture: Collection[Span]) -> str:
    """The first words of the story, where there is no headline."""
    told = (p for p in paragraphs if p.end - p.start > _OPENING or not read_date_line(p.of(text)))
    starts = (_story_start(paragraph, furniture) for paragraph in told)
    start = next((start for start in starts if start is not None), len(text))
    words = clean_line(text[start : start + 2 * _OPENING])
    if len(words) <= _OPENING:
        return words
    return words[:_OPENING].rsplit(" ", 1)[0].rstrip(",;:") + "…"


def _story_start(paragraph: Span, furniture: Collection[Span]) -> int | None:
    """Where the words of a paragraph begin behind its dateline; None where it is all furniture."""
    ends = [piece.end for piece in furniture if piece.start == paragraph.start]
    start = max(ends, default=paragraph.start)
    return start if start < paragraph.end else None
