"""What stands above a story: headline, byline, date line, address, labels of an archive.

Each is looked for in the first paragraphs only; all but the headline (and a date line, which is a
date of the article) is furniture.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from reader.article import Span
from reader.loading.archive import read_archive_head
from reader.loading.date_lines import DateLine, published_below, read_date_line, read_name_and_day
from reader.loading.dateline import AGENCIES, find_dateline
from reader.loading.days import ambiguous, first_day
from reader.loading.head_lines import (
    byline_in,
    is_desk,
    is_name,
    is_paper,
    is_post,
    is_slug,
    named_in_byline,
    named_with_post,
)
from reader.loading.labels import Label, labels_below, read_labels
from reader.loading.page_top import read_page_top

_LONGEST_HEADLINE = 200  # 1,008 of 1,008 headlines are shorter
_LONGEST_LINE = 160  # of a byline or a date line
_HEAD = 16  # paragraphs in which a masthead ends
_BELOW = 8  # paragraphs at the end, among which a page may say when it came out
_LOOSE = 5  # lines of another kind between the headline and a byline or a date line


@dataclass(slots=True)
class Masthead:
    """What the head of a text says; `headline` is None where the story begins at once."""

    headline: Span | None = None
    title: str = ""
    byline: str = ""
    source: str = ""
    url: str = ""
    published: date | None = None
    updated: date | None = None
    saved: date | None = None
    furniture: list[Span] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)


def read_masthead(
    text: str, paragraphs: Sequence[Span], title: str = "", byline: str = ""
) -> Masthead:
    """What stands in the first paragraphs; `title` and `byline` are what the file states."""
    head = Masthead(title=title, byline=byline)
    labels = read_labels(text, paragraphs)
    for label in (*labels, *labels_below(text, paragraphs, bool(labels))):
        _take_label(head, text, label)
    taken = {label.line for label in labels} | _take_archive(head, text, paragraphs, labels)
    begin, loose = _take_page_top(head, text, paragraphs, taken), 0
    for number, line in enumerate(paragraphs[begin : begin + _HEAD], begin):
        span = _without_marks(head, text, line)
        after = paragraphs[number + 1].of(text) if number + 1 < len(paragraphs) else ""
        if line in taken or _take_line(head, text, span, after, loose):
            continue
        if head.headline is None and not head.title:
            if span.end - span.start > _LONGEST_HEADLINE or find_dateline(text, span):
                break
            head.headline, head.title = span, span.of(text)
        elif head.headline is None and _same(span.of(text), head.title):
            head.headline = span
        elif span.of(text).casefold() == head.title.casefold():
            head.furniture.append(span)
        elif loose >= _LOOSE:
            break
        else:
            loose += 1
    if head.published is None:
        below = (published_below(line.of(text)) for line in paragraphs[1:][-_BELOW:])
        head.published = next(filter(None, below), None)
    return head


def _take_page_top(head: Masthead, text: str, paragraphs: Sequence[Span], taken: set[Span]) -> int:
    """Take the menus that a page was copied with; the number of the paragraph below them."""
    if head.title or taken:
        return 0
    top = read_page_top(text, paragraphs)
    head.source = top.source
    for span in paragraphs[: top.above]:
        dated = read_date_line(span.of(text))
        if dated and top.menu:
            head.saved = head.saved or dated.published
        elif dated:
            _take_date_line(head, span, dated)
        if top.menu or not dated:
            head.furniture.append(span)
    return top.above


def _without_marks(head: Masthead, text: str, span: Span) -> Span:
    """A line without the marks that old wires set it in: "^By ADA COLE=", "^Ferry sails<"."""
    if text[span.start] != "^" or span.end - span.start < 3:
        return span
    end = span.end - (text[span.end - 1] in "<=")
    head.furniture += [Span(span.start, span.start + 1), Span(end, span.end)]
    return Span(span.start + 1, end)


def _take_archive(
    head: Masthead, text: str, paragraphs: Sequence[Span], labels: Sequence[Label]
) -> set[Span]:
    """Take what an archive has written above a story; the lines that are taken."""
    archive = read_archive_head(text, paragraphs, labels)
    head.furniture += archive.furniture
    if archive.headline and not head.title:
        head.headline, head.title = archive.headline, archive.headline.of(text)
    if archive.source and not head.source:
        head.source = archive.source.of(text)
    return {*archive.furniture, *([archive.headline] if archive.headline else [])}


def _take_label(head: Masthead, text: str, label: Label) -> None:
    value = label.value.of(text)
    if label.fact == "title" and not head.title:
        head.headline, head.title = label.value, value
        head.furniture.append(Span(label.line.start, label.value.start))
        return
    head.furniture.append(label.line)
    if label.fact in {"byline", "source", "url"} and not getattr(head, label.fact):
        value = re.sub(r"\s*<[^<>]{0,100}>", "", value[:_LONGEST_HEADLINE])  # Ada <ada@herald>
        setattr(head, label.fact, value.removeprefix("By ").strip())
    elif label.fact in {"published", "saved"}:
        _take_day(head, value[:_LONGEST_LINE], label.fact)
    elif label.fact == "updated":
        head.updated = head.updated or first_day(value[:_LONGEST_LINE])


def _take_line(head: Masthead, text: str, span: Span, after: str, loose: int) -> bool:
    """Whether the line is an address, a date line or a byline, and taken as such.

    `after` is the next line, `loose` how many lines of another kind stand above.
    """
    line = span.of(text) if span.end - span.start <= _LONGEST_LINE else ""
    if text.startswith(("http://", "https://", "www."), span.start) and " " not in span.of(text):
        head.url = head.url or span.of(text)
        head.furniture.append(span)
    elif dated := read_date_line(line) or (read_name_and_day(line) if head.headline else None):
        _take_date_line(head, span, dated)
    elif (by := byline_in(line)) and not find_dateline(text, span):
        head.byline = head.byline or named_in_byline(by["names"])
        head.published = head.published or first_day(by["rest"] or "")
        head.furniture.append(span)
    elif head.headline and (name := named_with_post(line)):
        head.byline = head.byline or name
        head.furniture.append(span)
    elif line and line.casefold() == head.byline.casefold():
        head.furniture.append(span)
    elif _is_by_itself(head, line, after, loose):
        if is_paper(line):
            head.source = head.source or line
        else:
            head.byline = head.byline or line
        head.furniture.append(span)
    elif (head.title or len(after) <= _LONGEST_HEADLINE) and is_desk(line.strip("| -–")):
        head.source = head.source or (line if line in AGENCIES else "")
        head.furniture.append(span)
    elif is_slug(line) or (_is_under_byline(head, text, span) and is_post(line)):
        head.furniture.append(span)
    else:
        return False
    return True


def _is_under_byline(head: Masthead, text: str, span: Span) -> bool:
    """Whether nothing but blanks lies between the line and a byline above it."""
    above = head.furniture[-1] if head.byline and head.furniture else None
    return above is not None and not text[above.end : span.start].strip("=< ^\n")


def _is_by_itself(head: Masthead, line: str, after: str, loose: int) -> bool:
    """Whether the line is a name right under the headline, with a day or a trade below it."""
    named = is_name(line) or is_paper(line)
    if head.headline is None or loose > 1 or not named or len(after) > _LONGEST_LINE:
        return False
    return bool(read_date_line(after)) or is_post(after)


def _take_date_line(head: Masthead, span: Span, said: DateLine) -> None:
    """Take what a date line says; it is furniture if it says more than days."""
    if said.unclear:
        head.notices.append(f"the date {said.unclear} can be read in two ways")
    head.published = head.published or said.published
    head.updated = head.updated or said.updated
    head.saved = head.saved or said.saved
    head.byline = head.byline or said.byline
    head.source = head.source or said.source
    if not said.plain:
        head.furniture.append(span)


def _take_day(head: Masthead, words: str, fact: str) -> None:
    day = first_day(words)
    if day is None and ambiguous(words):
        head.notices.append(f"the date {words} can be read in two ways")
    elif fact == "saved":
        head.saved = head.saved or day
    else:
        head.published = head.published or day


def _same(line: str, title: str) -> bool:
    """Whether a line is the headline that the file states, but for marks and blanks."""
    return re.sub(r"\W+", "", line).casefold() == re.sub(r"\W+", "", title).casefold()
