"""Which year a story of long ago has come to: "In June 1941 … On 3 July … By August".

A history names its years now and then and goes on without them. A text is one where most of the
years that it writes are past ones and nothing of these days is named; news is none, and a date of
the news is the nearest one.
"""

from datetime import date

from reader.analysis.dates.calendar.values import days_of

# So many dates of long ago, of them one at least with its month, make a text a history; of dates
# of this year and the last it has at most one for so many.
_MANY, _VERY_MANY, _TO_ONE = 3, 10, 5
# A bare year so many years away is an aside ("as a book of 2004 says").
_LEAP = 25
# From November a story goes on to February of the next year: over so many months at most.
_OVER_NEW_YEAR = 4


class History:
    """The dates with a year that a text has written so far, and the month it has come to."""

    __slots__ = ("_dated", "_month", "_near", "_past", "_today", "_year")

    def __init__(self, today: date | None) -> None:
        self._today = today
        self._past = self._near = self._year = self._month = 0
        self._dated = False

    def note(self, value: str, written: bool, pointing: bool) -> None:
        """Remember a date; `written`: with its year, `pointing`: from today ("last month")."""
        days = days_of(value) if len(value) >= len("2019") else None
        if days is None or self._today is None:
            return
        month = days[0].month if len(value) > len("2019") else 0
        near = days[0].year >= self._today.year - 1
        self._near += near and (written or pointing)
        self._past += written and not near
        self._dated = self._dated or (written and month > 0)
        leap = abs(days[0].year - self._year)
        if leap <= 1 or (written and (month or leap <= _LEAP or not self._dated)):
            self._year, self._month = days[0].year, month

    def is_told(self, beside_news: bool) -> bool:
        """Whether the text so far is a history; one that names today too needs more to be one."""
        many = self._past >= (_VERY_MANY if beside_news else _MANY)
        return self._dated and many and self._near * _TO_ONE <= self._past

    def reached(self, beside_news: bool) -> date | None:
        """The first day of the year or the month that a history has come to."""
        return date(self._year, self._month or 1, 1) if self.is_told(beside_news) else None

    def year_of(self, month: int, beside_news: bool) -> int | None:
        """The year of a month without one; None where no history is told."""
        if not self.is_told(beside_news):
            return None
        if self._month and month + 12 - self._month <= _OVER_NEW_YEAR:
            return self._year + 1
        return self._year
