"""When it came out, in a line of its own: "Posted by Ada Cole on May 12, 2031 at 3:14 p.m.".

What such a line may have between and around its days stands in `around_days`. Where no line of its
own says so, a note below the story may (`_BELOW`), or a day stuck to the first words (`_STUCK`).
"""

import re
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.loading.days import first_day, placed_days
from reader.loading.head_lines import NAME_LONG, NAMES, is_name, is_paper, named_in_byline

if TYPE_CHECKING:
    from reader.loading.around_days import Gap

_YEAR = re.compile(r"\d{4}")
_LONGEST = 160  # characters
_LONGEST_NAMED = 50
_BELOW = (
    r"\W*(?:This (?:story|article|report|piece|item|post)\b[^.]{0,60}?\b(?:was|is|has been) .{0,12}"
    r"|(?:Story |Article )?(?:[Ff]irst |[Oo]riginally )?)[Pp]ublished\b"
)
# A day that is stuck to what follows it; the last letter is the blank that parts them.
_STUCK = (
    r"\A\s*(?:[Dd]ate|[Pp]ublished|[Pp]osted):? +\d{4}-\d\d(?:-\d\d)?(?: \d\d:\d\d(?::\d\d)?)?"
    r" +(?=\S)",
    r"(?m)^(?:[A-Z][\w .]{1,40} / )?[A-Z][a-z]{2,8}\.? \d{1,2}, \d{4} / (?=[A-Z]{3}|\()",
)
_TOWN = rf"{NAMES}:"  # Port Elias: May 12, 2031
_OPENING = 1000  # characters of a text in which they are looked for
_LONGEST_NOTE = 250


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
    Below a headline it says who wrote that, or where; a headline itself may have the same form."""
    days = placed_days(line) if len(line) <= _LONGEST_NAMED and _YEAR.search(line) else []
    name = line[: days[0][0]].strip(" ,") if days else ""
    if days and re.fullmatch(_TOWN, name):
        where = read_date_line(line[days[0][0] :])
        return where._replace(plain=False) if where else None
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


def published_below(line: str) -> date | None:
    """The day that a line below a story says it came out: "This report was first published …"."""
    if "ublished" not in line or len(line) > _LONGEST_NOTE or not _YEAR.search(line):
        return None
    found = re.match(_BELOW, line)
    return first_day(line[found.end() :]) if found else None


def with_days_apart(text: str) -> str:
    """The text with a line break, in the place of a blank, behind the day that its first line or a
    dateline begins with: "date 2031-05-12 Ferry sails", "Reuters / May 12, 2031 / LIMA (Reuters)".
    """
    opening = text[:_OPENING]
    if not _YEAR.search(opening):
        return text
    for form in _STUCK:
        if found := re.search(form, opening):
            return f"{text[: found.end() - 1]}\n{text[found.end() :]}"
    return text
