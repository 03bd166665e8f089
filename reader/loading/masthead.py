"""What stands above a story: headline, byline, date line, address, labels of an archive.

Each is looked for in the first paragraphs only; all but the headline (and a date line, which is a
date of the article) is furniture. What a line by the headline says is read in `credit_lines`, what
all of them tell is kept in `head_facts`.
"""

import re
from collections.abc import Sequence

from reader.article import Span
from reader.loading.credit_lines import take_credit_line
from reader.loading.date_lines import published_below, read_date_line
from reader.loading.dateline import find_dateline
from reader.loading.head_facts import Masthead, take_date_line, take_label
from reader.loading.labels import Label, labels_below, read_labels
from reader.loading.page_top import read_page_top

_LONGEST_HEADLINE = 200  # 1,008 of 1,008 headlines are shorter
_HEAD = 16  # paragraphs in which a masthead ends
_BELOW = 8  # paragraphs at the end, among which a page may say when it came out
_ABOVE = 10  # lines, among which an archive shows
_LOOSE = 5  # lines of another kind between the headline and a byline or a date line


def read_masthead(
    text: str, paragraphs: Sequence[Span], title: str = "", byline: str = ""
) -> Masthead:
    """What stands in the first paragraphs; `title` and `byline` are what the file states."""
    head = Masthead(title=title, byline=byline)
    labels = read_labels(text, paragraphs)
    for label in (*labels, *labels_below(text, paragraphs, bool(labels))):
        take_label(head, text, label)
    taken = {label.line for label in labels} | _take_archive(head, text, paragraphs, labels)
    begin, loose = _take_page_top(head, text, paragraphs, taken), 0
    for number, line in enumerate(paragraphs[begin : begin + _HEAD], begin):
        span = _without_marks(head, text, line)
        after = paragraphs[number + 1].of(text) if number + 1 < len(paragraphs) else ""
        if line in taken or take_credit_line(head, text, span, after, loose):
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
            take_date_line(head, span, dated)
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
    if not labels and not any(_is_archived(line.of(text)) for line in paragraphs[:_ABOVE]):
        return set()
    from reader.loading.archive import read_archive_head

    archive = read_archive_head(text, paragraphs, labels)
    head.furniture += archive.furniture
    if archive.headline and not head.title:
        head.headline, head.title = archive.headline, archive.headline.of(text)
    if archive.source and not head.source:
        head.source = archive.source.of(text)
    return {*archive.furniture, *([archive.headline] if archive.headline else [])}


def _is_archived(line: str) -> bool:
    """Whether an archive may have written it: "1 of 50 DOCUMENTS", "Document 1 of 50"."""
    return line.endswith((" words", "DOCUMENTS")) or line.startswith("Document ")


def _same(line: str, title: str) -> bool:
    """Whether a line is the headline that the file states, but for marks and blanks."""
    return re.sub(r"\W+", "", line).casefold() == re.sub(r"\W+", "", title).casefold()
