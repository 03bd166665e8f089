"""By whom, when and for whom: the lines around a headline that say so, and nothing else.

What one line looks like stands in `head_lines` and `date_lines`; which of them it is where it
stands, between a headline and a story, is decided here, by a form after the other.
"""

from reader.article import Span
from reader.loading.date_lines import read_date_line, read_name_and_day
from reader.loading.dateline import AGENCIES, find_dateline
from reader.loading.days import first_day
from reader.loading.head_facts import Masthead, take_date_line
from reader.loading.head_lines import (
    RUBRICS,
    are_names,
    byline_in,
    is_desk,
    is_name,
    is_paper,
    is_post,
    is_slug,
    named_in_byline,
    named_with_post,
)

_LONGEST_HEADLINE = 200  # characters; a line below that is longer is the story
_LONGEST_LINE = 160  # of a byline or a date line
_ADDRESSES = ("http://", "https://", "www.")


def take_credit_line(head: Masthead, text: str, span: Span, after: str, loose: int) -> bool:
    """Whether the line is an address, a date line or a byline, and taken as such.

    `after` is the next line, `loose` how many lines of another kind stand above.
    """
    line = span.of(text) if span.end - span.start <= _LONGEST_LINE else ""
    if not (where := _says_where(head, text, span)) and (
        dated := read_date_line(line) or (read_name_and_day(line) if head.headline else None)
    ):
        take_date_line(head, span, dated)
        return True
    if said := where or (bool(line) and _is_credit(head, text, span, after, loose)):
        head.furniture.append(span)
    return said


def _is_credit(head: Masthead, text: str, span: Span, after: str, loose: int) -> bool:
    """Whether the line says by whom or for whom, or is there for editors."""
    line = span.of(text)
    return (
        _says_who(head, text, span)
        or _says_for_whom(head, line, after, loose)
        or is_slug(line)
        or (_is_under_byline(head, text, span) and is_post(line))
        or _is_outlet_below(head, text, span)
    )


def _says_where(head: Masthead, text: str, span: Span) -> bool:
    """Whether the line is an address."""
    if not text.startswith(_ADDRESSES, span.start) or " " in span.of(text):
        return False
    head.url = head.url or span.of(text)
    return True


def _says_who(head: Masthead, text: str, span: Span) -> bool:
    """Whether the line is a byline, with a day behind it or without."""
    line = span.of(text)
    if (by := byline_in(line)) and not find_dateline(text, span):
        head.byline = head.byline or named_in_byline(by["names"])
        head.published = head.published or first_day(by["rest"] or "")
        return True
    name = named_with_post(line) if head.headline else ""
    if name or (head.headline and is_name(line) and _is_under_rubric(head, text, span)):
        head.byline = head.byline or name or line
        return True
    return line.casefold() == head.byline.casefold()


def _says_for_whom(head: Masthead, line: str, after: str, loose: int) -> bool:
    """Whether the line is the name of a paper, a desk, an agency, or of a person by itself."""
    if _is_by_itself(head, line, after, loose):
        if is_paper(line):
            head.source = head.source or line
        else:
            head.byline = head.byline or line
        return True
    if (head.title or len(after) <= _LONGEST_HEADLINE) and is_desk(line.strip("| -–")):
        head.source = head.source or (line if line in AGENCIES else "")
        return True
    return False


def _is_under_byline(head: Masthead, text: str, span: Span) -> bool:
    """Whether nothing but blanks lies between the line and a byline above it."""
    above = head.furniture[-1] if head.byline and head.furniture else None
    return above is not None and not text[above.end : span.start].strip("=< ^\n")


def _is_outlet_below(head: Masthead, text: str, span: Span) -> bool:
    """Whether the line right below a byline, with none below it, is who it was written for.

    It may be the town that it was written in: only what is called as papers are is the source.
    """
    line = span.of(text)
    outlet = bool(line) and is_name(line) and text.startswith("\n\n", span.end)
    if not (outlet and _is_under_byline(head, text, span) and text[span.start - 2] != "\n"):
        return False
    head.source = head.source or (line if is_paper(line) else "")
    return True


def _is_under_rubric(head: Masthead, text: str, span: Span) -> bool:
    """Whether nothing but "Opinion" and the headline stand above the line."""
    above = [*head.furniture, *([head.headline] if head.headline else [])]
    if not above or text[max(line.end for line in above) : span.start].strip():
        return False
    return any(line.of(text).strip("| -–:").lower() in RUBRICS for line in head.furniture)


def _is_by_itself(head: Masthead, line: str, after: str, loose: int) -> bool:
    """Whether the line is a name right under the headline, with a day or a trade below it."""
    named = are_names(line) or is_paper(line)
    if head.headline is None or loose > 1 or not named or len(after) > _LONGEST_LINE:
        return False
    return bool(read_date_line(after)) or is_post(after)
