"""How a day or a stretch of days is written, as a person would: "26 June 2019", "June 2019"."""

from calendar import monthrange
from datetime import date, timedelta

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day_words(first: date, last: date) -> str:
    """A day or a stretch of days as a person writes it: "26 June 2019", "June 2019", "2019"."""
    if first == last:
        return f"{first.day} {MONTHS[first.month - 1]} {first.year}"
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        return _whole_months(first, last)
    if last - first == timedelta(6) and first.weekday() == 0:
        return f"week of {day_words(first, first)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {MONTHS[first.month - 1]} {first.year}"
    return f"{day_words(first, first)} – {day_words(last, last)}"


def _whole_months(first: date, last: date) -> str:
    if (first.month, last.month) == (1, 12):
        if first.year == last.year:
            return f"{first.year}"
        decade = first.year % 10 == 0 and last.year - first.year == 9
        return f"{first.year}s" if decade else f"{first.year}–{last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{MONTHS[first.month - 1]} {first.year}"
    if first.year == last.year:
        return f"{MONTHS[first.month - 1]}–{MONTHS[last.month - 1]} {first.year}"
    return f"{MONTHS[first.month - 1]} {first.year} – {MONTHS[last.month - 1]} {last.year}"
