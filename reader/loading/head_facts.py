"""What the head of a text tells of its article, and how it is taken from a label or a date line.

Of two that tell the same, the one that stands above is believed.
"""

import re
from dataclasses import dataclass, field
from datetime import date

from reader.article import Span
from reader.loading.date_lines import DateLine
from reader.loading.days import ambiguous, first_day, in_two_ways
from reader.loading.labels import Label

_LONGEST = 200  # characters of a name or an address
_LONGEST_DAY = 160


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


def take_label(head: Masthead, text: str, label: Label) -> None:
    """Take what a labelled line says; all of it but a headline is furniture."""
    value = label.value.of(text)
    if label.fact == "title" and not head.title:
        head.headline, head.title = label.value, value
        head.furniture.append(Span(label.line.start, label.value.start))
        return
    head.furniture.append(label.line)
    if label.fact in {"byline", "source", "url"} and not getattr(head, label.fact):
        value = re.sub(r"\s*<[^<>]{0,100}>", "", value[:_LONGEST])  # Ada <ada@herald>
        setattr(head, label.fact, value.removeprefix("By ").strip())
    elif label.fact in {"published", "saved"}:
        _take_day(head, value[:_LONGEST_DAY], label.fact)
    elif label.fact == "updated":
        head.updated = head.updated or first_day(value[:_LONGEST_DAY])


def take_date_line(head: Masthead, span: Span, said: DateLine) -> None:
    """Take what a date line says; it is furniture if it says more than days."""
    if said.unclear:
        head.notices.append(in_two_ways(said.unclear))
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
        head.notices.append(in_two_ways(words))
    elif fact == "saved":
        head.saved = head.saved or day
    else:
        head.published = head.published or day
