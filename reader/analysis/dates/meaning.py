"""What an expression of time stands for, before it is put on the page.

To name another reason why there are no days, add it beside `LEANS`.
"""

from dataclasses import dataclass
from datetime import date

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.findings import DateKind

NEEDS_DAY = "needs a publication date"
LEANS = "leans on an event"
VAGUE = "vague"
# What is written for a day, a week, a month … that nobody can reckon.
UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX",
    "Y": "XXXX", "E": "XXX", "C": "XX",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Meaning:
    """A kind and a TIMEX3 value; `days` only where the value cannot say them (a range).

    `certain` is false where the direction is a guess, `reason` says why there are no days, and
    `event` how many tokens behind the expression name the event it is reckoned from.
    """

    kind: DateKind
    value: str
    certain: bool = True
    reason: str = ""
    days: tuple[date, date] | None = None
    event: int = 0


def day(value: str | None, certain: bool = True) -> Meaning | None:
    """A date, or nothing where there is no such day (31 February)."""
    return Meaning("date", value, certain) if value else None


def between(first: str | None, last: str | None) -> Meaning | None:
    """A range of days as one interval; nothing where it runs backwards."""
    begin, end = days_of(first or ""), days_of(last or "")
    if not begin or not end or begin[0] > end[1]:
        return None
    return Meaning("date", f"{first}/{last}", days=(begin[0], end[1]))


def reference(value: str) -> Meaning:
    """A vague pointing at the past, the present or the future."""
    return Meaning("date", value, reason=VAGUE)


def unknown(value: str, kind: DateKind = "date") -> Meaning:
    """What could be reckoned if the publication day were known."""
    return Meaning(kind, value, reason=NEEDS_DAY)


def leaning(value: str, kind: DateKind = "date") -> Meaning:
    """What could be reckoned if the day of the event it leans on were known."""
    return Meaning(kind, value, reason=LEANS)
