"""When a firm's year ends, where its story says so, and which quarter its third one is.

"In the year to 31 March" makes its third quarter that to December, and so do sums in crores of
rupees. To teach another way of saying it, add it to `_ENDS` or `_BEGINS`.
"""

import re
from datetime import date
from functools import lru_cache

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.day_words import MONTHS

_MONTHS = tuple(month[:3].lower() for month in MONTHS)
_MONTH = rf"(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?"
_ENDS = re.compile(  # the year to March is no firm's: prices rise in it
    rf"\b(?:year|fiscal \d{{4}}|FY ?\d\d),? (?:(?:that|which) )?(?:to|ending|ends) (?:on )?"
    rf"(?:(?:\d\d? |end-){_MONTH}|{_MONTH.replace('month', 'month2')} \d\d?\b)",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    rf"\b(?:fiscal|financial)(?: year)?(?: \d{{4}})?,? (?:(?:that|which) )?(?:began|begins|starts|"
    rf"started) (?:on |in )?(?:1 )?{_MONTH}",
    re.IGNORECASE,
)
# News that looks back ("for the year ended Sept. 30, it earned …") counts either way: a guess.
_ENDED = re.compile(rf"\byear ended (?:\d\d? )?{_MONTH}", re.IGNORECASE)
# Firms of India count from April to March, and their sums in crores; they are traded in Bombay.
_OF_INDIA = re.compile(
    r"(?:₹|\b[Rr]s\.?) ?[\d,.]+ ?(?:[Cc]rores?|[Cc]r|[Ll]akh)\b|\b(?:BSE|Sensex)\b"
)
_A_YEAR, _A_QUARTER, _MARCH = 12, 3, 3


@lru_cache(maxsize=1)
def last_month(text: str) -> int | None:
    """The month that the year of the firm in a story ends with; None for December or unsaid."""
    ends, begins = _ENDS.search(text), _BEGINS.search(text)
    if ends:
        month = _MONTHS.index((ends["month"] or ends["month2"]).lower()) + 1
    elif begins:
        month = _MONTHS.index(begins["month"].lower()) or _A_YEAR
    else:
        return _MARCH if _OF_INDIA.search(text) else None
    return month if month % _A_QUARTER == 0 and month != _A_YEAR else None


def quarter_of(text: str, number: int, today: date, ahead: bool) -> str | None:
    """The calendar quarter that a firm's first to fourth is: the latest that is over, or the one
    that is `ahead`.
    """
    month = last_month(text)
    if month is None:
        return None
    last = (month + _A_QUARTER * number - 1) % _A_YEAR + 1
    year = today.year - (last >= today.month) + ahead
    return f"{year:04d}-Q{last // _A_QUARTER}"


def quarter_in(text: str, number: int, year: int) -> str | None:
    """The calendar quarter that the first to fourth of a fiscal year is ("Q2 FY24")."""
    month = last_month(text)
    if month is None:
        return None
    last = (month + _A_QUARTER * number - 1) % _A_YEAR + 1
    return f"{year - (last > month):04d}-Q{last // _A_QUARTER}"


def days_in(text: str, year: int) -> tuple[date, date] | None:
    """The days of a fiscal year ("FY24", to March 2024)."""
    first, last = quarter_in(text, 1, year), quarter_in(text, 4, year)
    begin, end = days_of(first or ""), days_of(last or "")
    return (begin[0], end[1]) if begin and end else None


def is_of_this_year(text: str, month: tuple[int, int], today: date) -> bool:
    """Whether a (year, month) is of the fiscal year that `today` is of."""
    ends = last_month(text) or _A_YEAR
    fiscal = month[0] + (month[1] > ends)
    return fiscal == today.year + (today.month > ends)


@lru_cache(maxsize=1)
def may_be_counted_otherwise(text: str) -> bool:
    """Whether a year is said to have ended with another month than December."""
    return any(found["month"].lower() != "dec" for found in _ENDED.finditer(text))
