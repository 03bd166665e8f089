"""What an archive or a mail program writes above a story: "HEADLINE: …", "From: …", "ABSTRACT.".

Another label is another line in `LABELS`.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from reader.article import Span

# label: what it says; "" is said of the file and not of the story
LABELS = {
    "headline": "title", "title": "title", "subject": "title",
    "byline": "byline", "author": "byline", "by": "byline", "from": "byline",
    "date": "published", "published": "published", "publication date": "published",
    "pubdate": "published", "date published": "published", "sent": "published",
    "load-date": "saved", "saved": "saved", "retrieved": "saved", "updated": "saved",
    "source": "source", "publication": "source", "newspaper": "source", "publisher": "source",
    "url": "url", "link": "url",
    "section": "", "length": "", "dateline": "", "copyright": "", "highlight": "", "graphic": "",
    "to": "", "cc": "", "reply-to": "", "language": "", "publication-type": "", "type": "",
    "body": "", "abstract": "", "full text": "", "text": "", "keywords": "", "tags": "",
}  # fmt: skip
_ALONE = {"abstract", "full text", "body", "text"}  # may stand on a line of their own
_LABEL = re.compile(r"([A-Za-z][A-Za-z -]{1,18}?)(?::(?: +|$)|\.$)")
_FORWARDED = re.compile(r"-* ?(?:begin forwarded message|forwarded message|original message)\b")
_DAYS = ("published", "saved")
_WITHIN = 12  # paragraphs


class Label(NamedTuple):
    """A labelled line: `fact` is what it says, `value` where that is said."""

    line: Span
    fact: str
    value: Span


def read_labels(text: str, paragraphs: Sequence[Span]) -> list[Label]:
    """The labelled lines; one alone is a line like any other ("Source: Moreau to leave")."""
    found, certain = [], False
    for line in paragraphs[:_WITHIN]:
        match = _LABEL.match(text, line.start, line.end)
        name = match[1].lower() if match else ""
        if match and name in LABELS and (match.end() < line.end or name in _ALONE):
            found.append(Label(line, LABELS[name], Span(match.end(), line.end)))
            shouted = match[1].isupper() and LABELS[name] not in _DAYS
            certain = certain or shouted or LABELS[name] == "url"
        elif line.end - line.start < 60 and _FORWARDED.match(line.of(text).lower()):
            found.append(Label(line, "", line))
    # Days alone are date lines, with or without a label.
    many = len(found) > 1 and any(label.fact not in _DAYS for label in found)
    return found if certain or many else []
