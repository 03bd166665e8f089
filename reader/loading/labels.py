"""What an archive or a mail program writes above a story, "HEADLINE: …", "From: …", and below it.

Another label is another line in `LABELS`; one below a story, a word in `_BELOW`.
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
    "load-date": "saved", "saved": "saved", "retrieved": "saved", "updated": "updated",
    "source": "source", "publication": "source", "newspaper": "source", "publisher": "source",
    "url": "url", "link": "url",
    "publication info": "published", "published date": "published", "full title": "",
    "publication title": "source", "last updated": "updated", "contact": "", "media contact": "",
    "phone": "", "tel": "", "email": "", "e-mail": "", "fax": "", "category": "", "summary": "",
    "document tags": "", "document note": "", "publication year": "", "pages": "",
    "section": "", "length": "", "dateline": "", "copyright": "", "highlight": "", "graphic": "",
    "to": "", "cc": "", "reply-to": "", "language": "", "publication-type": "", "type": "",
    "body": "", "abstract": "", "full text": "", "text": "", "keywords": "", "tags": "",
}  # fmt: skip
_ALONE = {"abstract", "full text", "body", "text"}  # may stand on a line of their own
_STORY = {"full text", "body", "text"}  # what follows is the story
# Readwise's headings stand without a colon, as does "Body" where an archive has set other labels.
_BARE = {"metadata", "full document", "highlights", "body", "full text", "abstract"}
_MAIL = {"from", "to", "date", "sent", "cc", "reply-to"}
_LABEL = re.compile(r"(?:[•*-] )?([A-Za-z][A-Za-z -]{1,18}?) ?(?::(?: +|$)|\.$)")
_FORWARDED = re.compile(r"-* ?(?:begin forwarded message|forwarded message|original message)\b")
_DAYS = ("published", "updated", "saved")
# What an archive writes below a story.
_BELOW = (
    r"(?i)(?P<label>load-date|language|publication-type|document-type|journal-code|graphic|subject"
    r"|classification|industry|geographic|company|ticker|person|organization|issn|pages|section"
    r"|location|people|copyright|publication (?:title|year|date|subject)|place of publication"
    r"|country of publication|source type|language of publication|document type|document url"
    r"|proquest document id|last updated|database|credit|column|volume|issue|number of pages"
    r"|publisher|document feature|company / organization|links)"
    r" ?:(?: |$)"
)
_BELOW_SAYS = {"load-date": "saved", "last updated": "saved", "publication title": "source",
               "publication date": "published"}  # fmt: skip
_WITHIN = 12  # paragraphs
_LAST = 30  # paragraphs
_LONGEST_LABEL = 32  # characters


class Label(NamedTuple):
    """A labelled line: `fact` is what it says, `value` where that is said."""

    line: Span
    fact: str
    value: Span


def read_labels(text: str, paragraphs: Sequence[Span]) -> list[Label]:
    """The labelled lines; one alone is a line like any other ("Source: Moreau to leave")."""
    found: list[Label] = []
    certain = mail = False
    for line in paragraphs[:_WITHIN]:
        match = _LABEL.match(text, line.start, line.end)
        name = match[1].lower() if match else ""
        if match and name in LABELS and (match.end() < line.end or name in _ALONE):
            # ProQuest has subjects too, and they are no titles.
            fact = LABELS[name] if name != "subject" or mail or not found else ""
            found.append(Label(line, fact, Span(match.end(), line.end)))
            mail = mail or name in _MAIL
            shouted = match[1].isupper() and LABELS[name] not in _DAYS
            certain = certain or shouted or LABELS[name] == "url"
        elif line.end - line.start < 60 and _FORWARDED.match(line.of(text).lower()):
            found.append(Label(line, "", line))
            mail = True
        elif (bare := line.of(text).lower()) in _BARE and (found or bare == "metadata"):
            found.append(Label(line, "", line))
            name = bare
        if found and name in _STORY:
            break
    # Days alone are date lines, with or without a label.
    many = len(found) > 1 and any(label.fact not in _DAYS for label in found)
    return found if certain or many else []


def labels_below(text: str, paragraphs: Sequence[Span], above: bool) -> list[Label]:
    """What an archive has written at the end; a single such line is the story's, unless there
    are labels above it too."""
    found = []
    for line in paragraphs[_WITHIN // 2 :][-_LAST:]:
        opening = text[line.start : min(line.end, line.start + _LONGEST_LABEL)]
        if ":" in opening and (match := re.match(_BELOW, opening)):
            says = _BELOW_SAYS.get(match["label"].lower(), "")
            found.append(Label(line, says, Span(line.start + match.end(), line.end)))
    return found if len(found) > 1 or above else []
