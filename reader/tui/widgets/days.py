"""Days as people read them: "Wed 12 May 2026", whatever the locale of the machine."""

from datetime import date

from reader.article import Published

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short_day(day: date) -> str:
    """The day without its weekday: "12 May 2026"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_in_words(day: date) -> str:
    """The day with its weekday: "Wed 12 May 2026"."""
    return f"{_WEEKDAYS[day.weekday()]} {short_day(day)}"


def published_in_words(published: Published) -> tuple[str, str]:
    """The publication day, a guess marked as one, and where it is known from."""
    guess = "" if published.certain else "≈ "
    source = published.source
    origin = source if source.startswith("set by") else f"from {source}"
    return f"{guess}{day_in_words(published.day)}", origin


def days_in_words(first: date, last: date) -> str:
    """A day, a month, a year or a stretch of days, in as few words as say it exactly."""
    if first == last:
        return day_in_words(first)
    if _whole_years(first, last):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if _whole_month(first, last):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{short_day(last)}"
    if first.year == last.year:
        return f"{first.day} {_MONTHS[first.month - 1]} – {short_day(last)}"
    return f"{short_day(first)} – {short_day(last)}"


def _whole_years(first: date, last: date) -> bool:
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _whole_month(first: date, last: date) -> bool:
    same = (first.year, first.month) == (last.year, last.month)
    return same and first.day == 1 and ((last.month == 12 and last.day == 31) or _ends(last))


def _ends(last: date) -> bool:
    return (
        last.month != 12 and date(last.year, last.month + 1, 1).toordinal() == last.toordinal() + 1
    )
