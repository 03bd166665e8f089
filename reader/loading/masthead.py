"""What stands above a story: headline, byline, date line, address, labels of an archive.

Each is looked for in the first paragraphs only, in the order below; all but the headline (and a
date line, which is a date of the article) is furniture. Another label is another line in `_LABELS`.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from reader.article import Span
from reader.loading.dateline import find_dateline
from reader.loading.days import MONTH, WEEKDAY, ambiguous, first_day

_LONGEST_HEADLINE = 200  # 1,008 of 1,008 headlines are shorter
_HEAD = 12  # paragraphs in which a masthead ends
_BYLINE_WITHIN = 5  # paragraphs after the headline
_NAME = r"[A-ZÀ-ÞŠŽŁĐ][\w.'’-]*"
_NAMES = rf"{_NAME}(?: (?:{_NAME}|de|van|von|der|bin|al|el|la|di|da|dos))*"
_BYLINE = re.compile(
    r"(?:(?:Story |Written |Reported |Report )?(?:[Bb]y|BY):? )"
    rf"(?!(?:{MONTH}|{WEEKDAY}|[Tt]he|[Aa]n?)\b)"
    rf"(?P<names>{_NAMES}(?:, {_NAMES}(?=,| and ))*(?:,? (?:and|AND|&) {_NAMES})?)"
    r"(?P<rest>(?: (?:in|for|at) |\s*[,|·•–—-]\s*).{0,80})?",
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
_WRITTEN_DAY = (
    rf"(?:{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}}"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?[ -](?:of )?{MONTH}\.?,?[ -]\d{{4}}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})"
)
_CLOCK = (
    r"(?:[,T |·•–—-]*(?:at )?(?:\d{1,2}[:.] ?\d\d(?:[:.] ?\d\d)?)?\s*(?:[ap]\.?m\.?)?\s*"
    r"\(?[A-Z]{0,4}\)?)?"
)
_DATE_LINE = re.compile(
    r"(?:(?P<label>published|posted|first published|date|on|updated|last updated|modified"
    r"|last modified|saved|accessed|retrieved)(?: on| at)?:?\s+)?"
    rf"(?:{WEEKDAY}\.?,? )?{_WRITTEN_DAY}(?:,? ?{WEEKDAY})?{_CLOCK}\.?",
    re.I,
)
_LATER = {"updated", "last updated", "modified", "last modified", "saved", "accessed", "retrieved"}
# label: what it says; "" is said of the file and not of the story
_LABELS = {
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
_LABEL = re.compile(r"(?P<label>[A-Za-z][A-Za-z -]{1,18}?)(?::(?= |$)\s*|\.$)(?P<value>.*)")
_OPENERS = re.compile(
    r"(?:-+ ?)?(?:begin )?forwarded message:?(?: ?-+)?|-+ ?original message ?-+", re.I
)
_ALONE = {"abstract", "full text", "body", "text"}  # labels that stand on a line of their own


@dataclass(slots=True)
class Masthead:
    """What the head of a text says; `headline` is None where the story begins at once."""

    headline: Span | None = None
    title: str = ""
    byline: str = ""
    source: str = ""
    url: str = ""
    published: date | None = None
    saved: date | None = None
    furniture: list[Span] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def read_masthead(text: str, paragraphs: Sequence[Span], title: str = "") -> Masthead:
    """What stands in the first paragraphs; `title` is the headline where the file states it."""
    head = Masthead(title=title)
    labelled = {span for span, _, _ in _labels(text, paragraphs)}
    for span, label, value in _labels(text, paragraphs):
        _take_label(head, span, label, value)
    headline_at = 0
    for number, span in enumerate(paragraphs[:_HEAD]):
        if span in labelled or _take_line(head, text, span, number - headline_at):
            continue
        if head.headline is None and not head.title:
            if span.end - span.start > _LONGEST_HEADLINE or find_dateline(text, span):
                break
            head.headline, head.title, headline_at = span, span.of(text), number
        elif head.headline is None and _same(span.of(text), head.title):
            head.headline, headline_at = span, number
        elif number - headline_at > _BYLINE_WITHIN:
            break
    return head


def _labels(text: str, paragraphs: Sequence[Span]) -> Iterator[tuple[Span, str, str]]:
    """The labelled lines; one alone is a line like any other ("Source: Moreau to leave")."""
    found = []
    for span in paragraphs[:_HEAD]:
        line = _LABEL.fullmatch(text, span.start, min(span.end, span.start + 300))
        label = line["label"].lower() if line else ""
        if line and label in _LABELS and (line["value"] or label in _ALONE or label == "body"):
            found.append((span, line["label"], line["value"]))
        elif _OPENERS.fullmatch(text, span.start, min(span.end, span.start + 60)):
            found.append((span, "body", ""))
    if len(found) > 1 or any(
        label.isupper() or _LABELS[label.lower()] == "url" for _, label, _ in found
    ):
        yield from found


def _take_label(head: Masthead, span: Span, label: str, value: str) -> None:
    fact = _LABELS[label.lower()]
    if fact == "title" and not head.title and value:
        start = span.end - len(value)
        head.headline, head.title = Span(start, span.end), value
        head.furniture.append(Span(span.start, start))
        return
    head.furniture.append(span)
    if fact in {"byline", "source", "url"} and not getattr(head, fact):
        setattr(head, fact, value.removeprefix("By ").strip())
    elif fact in {"published", "saved"}:
        _take_day(head, value, later=fact == "saved")


def _take_line(head: Masthead, text: str, span: Span, after: int) -> bool:
    """Whether the line is a byline, a date line or an address, and taken as such."""
    end = min(span.end, span.start + _LONGEST_HEADLINE)
    if _ADDRESS.fullmatch(text, span.start, span.end):
        head.url = head.url or span.of(text)
        head.furniture.append(span)
    elif dated := _DATE_LINE.fullmatch(text, span.start, end):
        _take_day(head, dated[0], later=(dated["label"] or "").lower() in _LATER)
    elif after <= _BYLINE_WITHIN and (by := _BYLINE.fullmatch(text, span.start, end)):
        head.byline = head.byline or _byline(by)
        if by["rest"] and not head.published:
            head.published = first_day(by["rest"])
        head.furniture.append(span)
    else:
        return False
    return True


def _byline(found: re.Match[str]) -> str:
    names = re.sub(r"\bAND\b", "and", found["names"])
    return " ".join(n.title() if n.isupper() and len(n) > 2 else n for n in names.split(" "))


def _take_day(head: Masthead, words: str, later: bool) -> None:
    day = first_day(words)
    if day is None and ambiguous(words):
        head.notices.append(f"the date {words} can be read in two ways")
    elif later:
        head.saved = head.saved or day
    else:
        head.published = head.published or day


def _same(line: str, title: str) -> bool:
    """Whether a line is the headline that the file states, but for marks and blanks."""
    return re.sub(r"\W+", "", line).casefold() == re.sub(r"\W+", "", title).casefold()
