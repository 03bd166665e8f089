"""When it came out, in a line of its own: "Posted by Ada Cole on May 12, 2031 at 3:14 p.m.".

What such a line may have between and around its days stands in `around_days`.
"""

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.loading.days import placed_days
from reader.loading.head_lines import NAME_LONG, is_name, is_paper, named_in_byline

if TYPE_CHECKING:
    from reader.loading.around_days import Gap

_YEAR = re.compile(r"\d{4}")
_LONGEST = 160  # characters
_LONGEST_NAMED = 50


class DateLine(NamedTuple):
    """What such a line says; `plain` where it says nothing but days, `unclear` what may be two."""

    published: date | None
    updated: date | None
    saved: date | None
    byline: str
    source: str
    plain: bool
    unclear: str


def read_date_line(line: str) -> DateLine | None:
    """The line, if it is nothing but days and what is written around them."""
    days = placed_days(line) if len(line) <= _LONGEST and _YEAR.search(line) else []
    if not days:
        return None
    from reader.loading.around_days import gap_of

    cuts = [0, *(place for start, end, _ in days for place in (start, end)), len(line)]
    between = [line[start:end] for start, end in list(pairwise(cuts))[::2]]
    gaps = [gap_of(words, n > 0, n < len(days)) for n, words in enumerate(between)]
    if not all(gaps):
        return None
    return _said([gap for gap in gaps if gap], days, line)


def read_name_and_day(line: str) -> DateLine | None:
    """The line, if it is a name, a day and perhaps the section: "Ada Cole May 12, 2031 in Local".
    Below a headline it says who wrote that; a headline itself may have the same form."""
    days = placed_days(line) if len(line) <= _LONGEST_NAMED and _YEAR.search(line) else []
    name = line[: days[0][0]].strip(" ,") if days else ""
    if not is_name(name) or len(name.split()) > NAME_LONG + 1 or is_paper(name):
        return None
    said = read_date_line(re.sub(r" in [A-Z]\w+(?: [A-Z]\w+)?$", "", line[days[0][0] :]))
    return said._replace(byline=named_in_byline(name), plain=False) if said else None


def _said(gaps: "list[Gap]", days: list[tuple[int, int, date | None]], line: str) -> DateLine:
    from reader.loading.around_days import fact_before

    facts = (fact_before(gap.words) for gap in gaps)
    told = {
        fact: day for (_, _, day), fact in reversed(list(zip(days, facts, strict=False))) if day
    }
    start, end, _ = days[0]
    return DateLine(
        told.get("published"),
        told.get("updated"),
        told.get("saved"),
        next((gap.byline for gap in gaps if gap.byline), ""),
        next((gap.source for gap in gaps if gap.source), ""),
        all(gap.plain for gap in gaps) and " ago" not in line,  # that is reckoned from the visit
        "" if told else line[start:end],
    )
