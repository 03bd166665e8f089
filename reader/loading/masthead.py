"""What stands above a story: headline, byline, date line, address, labels of an archive.

Each is looked for in the first paragraphs only; all but the headline (and a date line, which is a
date of the article) is furniture.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from reader.article import Span
from reader.loading.dateline import find_dateline
from reader.loading.days import ambiguous, first_day, is_month, is_weekday
from reader.loading.labels import Label, read_labels

_LONGEST_HEADLINE = 200  # 1,008 of 1,008 headlines are shorter
_LONGEST_LINE = 160  # of a byline or a date line
_HEAD = 12  # paragraphs in which a masthead ends
_BYLINE_WITHIN = 5  # paragraphs after the headline
_NAME = r"[A-ZÀ-ÞĀ-Ž][\w.'’-]*"
_NAMES = rf"{_NAME}(?: (?:{_NAME}|de|van|von|der|bin|al|el|la|di|da|dos))*"
# The two long patterns are compiled when a line first shows how they begin, or a year.
_BY = re.compile(r"(?:Story |Written |Reported |Report )?(?:[Bb]y|BY)\b")
_BYLINE = (
    r"(?:Story |Written |Reported |Report )?(?:[Bb]y|BY):? (?!The |A |An )"
    rf"(?P<names>{_NAMES}(?:, {_NAMES}(?=,| and ))*(?:,? (?:and|AND|&) {_NAMES})?)"
    r"(?P<rest>(?: (?:in|for|at) |\s*[,|·•–—-]\s*).{0,80})?"
)
_BETWEEN = re.compile(r"\s+[|·•–—]\s+")
_LONGEST_PART = 50
_YEAR = re.compile(r"\d{4}")
# A line that is nothing but a day, with or without a label and a clock. Whether the words are
# months and weekdays is looked up, not matched.
_DATE_LINE = (
    r"(?:(?P<label>(?:[Ff]irst |[Ll]ast )?[A-Za-z]{2,9})(?: on| at)?:?\s+)?"
    r"(?:\d{1,2}[:.] ?\d\d ?(?:[APap]\.?[Mm]\.?)? ?[A-Z]{0,4},? )?"
    r"(?:(?P<weekday>[A-Za-z]{3,9})\.?,? )?"
    r"(?:[A-Za-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}"
    r"|\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?[A-Za-z]{3,9}\.?,?[ -]\d{4}"
    r"|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})"
    r"(?:,? ?(?P<day_after>[A-Za-z]{6,9}))?"
    r"(?:[,T |·•–—-]*(?:(?:at|AT) )?(?:\d{1,2}[:.] ?\d\d(?:[:.] ?\d\d)?)?\s*"
    r"(?:[APap]\.?[Mm]\.?)?\s*\(?[A-Z]{0,4}\)?)?\.?"
)
_EARLIER = {"", "published", "posted", "first published", "date", "on"}
_LATER = {
    "updated", "last updated", "modified", "last modified", "saved", "accessed", "retrieved",
}  # fmt: skip


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
    labels = read_labels(text, paragraphs)
    for label in labels:
        _take_label(head, text, label)
    labelled, headline_at = {label.line for label in labels}, 0
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


def _take_label(head: Masthead, text: str, label: Label) -> None:
    value = label.value.of(text)
    if label.fact == "title" and not head.title:
        head.headline, head.title = label.value, value
        head.furniture.append(Span(label.line.start, label.value.start))
        return
    head.furniture.append(label.line)
    if label.fact in {"byline", "source", "url"} and not getattr(head, label.fact):
        setattr(head, label.fact, value[:_LONGEST_HEADLINE].removeprefix("By ").strip())
    elif label.fact in {"published", "saved"}:
        _take_day(head, value[:_LONGEST_LINE], later=label.fact == "saved")


def _take_line(head: Masthead, text: str, span: Span, after: int) -> bool:
    """Whether the line is an address, a date line or a byline, and taken as such."""
    line = span.of(text) if span.end - span.start <= _LONGEST_LINE else ""
    if text.startswith(("http://", "https://", "www."), span.start) and " " not in span.of(text):
        head.url = head.url or span.of(text)
        head.furniture.append(span)
    elif dated := _date_line(line):
        _take_day(head, line, later=(dated["label"] or "").lower() in _LATER)
    elif after <= _BYLINE_WITHIN and (by := _byline_in(line)):
        head.byline = head.byline or _byline(by["names"])
        head.published = head.published or first_day(by["rest"] or "")
        head.furniture.append(span)
    elif not _take_parts(head, line, span):
        return False
    return True


def _take_parts(head: Masthead, line: str, span: Span) -> bool:
    """Whether the line is short parts with a day among them: "Ada Cole | 12 May 2031"."""
    parts = _BETWEEN.split(line) if _YEAR.search(line) else []
    dated = [part for part in parts if _date_line(part)]
    if len(parts) < 2 or not dated or max(map(len, parts)) > _LONGEST_PART:
        return False
    for part in dated:
        _take_day(head, part, later=part.lower().startswith(tuple(_LATER)))
    by = next(filter(None, map(_byline_in, parts)), None)
    head.byline = head.byline or (_byline(by["names"]) if by else "")
    if len(dated) < len(parts):
        head.furniture.append(span)
    return True


def _date_line(line: str) -> re.Match[str] | None:
    """The line, if it is nothing but a day that the calendar has, or that can be two."""
    found = re.fullmatch(_DATE_LINE, line) if _YEAR.search(line) else None
    if not found:
        return None
    label, beside = (found["label"] or "").lower(), (found["weekday"], found["day_after"])
    if label not in _EARLIER | _LATER and not is_weekday(label):
        return None
    if not all(is_weekday(word) for word in beside if word):
        return None
    return found if first_day(line) or ambiguous(line) else None


def _byline_in(line: str) -> re.Match[str] | None:
    found = re.fullmatch(_BYLINE, line) if _BY.match(line) else None
    # "By May" is a day; "By May Lee" is a person.
    return None if found and (is_month(found["names"]) or is_weekday(found["names"])) else found


def _byline(names: str) -> str:
    names = re.sub(r"\bAND\b", "and", names)
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
