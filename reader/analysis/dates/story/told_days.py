"""Which days an article has told of so far: the last one, the last that is over, those of a month.

The places are tokens; to change how long a day is near, see `_SENTENCE`.
"""

import re
from datetime import date

from reader.analysis.dates.calendar.values import days_of

# An hour without a day is of a day that was named at most so many tokens before.
_SENTENCE = 30
# Where no day has been named yet: far before the first token.
_NOWHERE = -1000
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")


class ToldDays:
    """The days of an article, in the order of the text."""

    __slots__ = ("_aside", "_last", "_night", "_of_month", "_over", "_place", "_today", "_years")

    def __init__(self, today: date | None) -> None:
        self._today = today
        self._last: date | None = None
        self._over: date | None = None
        self._aside: tuple[date | None, int] = (None, _NOWHERE)
        self._night: tuple[date | None, int] = (None, _NOWHERE)
        self._place = _NOWHERE
        self._of_month: dict[int, date] = {}
        self._years: dict[tuple[int, int], int] = {}

    def note(self, value: str, place: int) -> None:
        """Remember a day, or a time of one, whose expression ends at a token."""
        days = days_of(value) if _A_DAY.match(value) else None
        if days:
            self._last, self._place = days[0], place
            self._of_month[days[0].month] = days[0]
            self._years[days[0].month, days[0].day] = days[0].year
            if self._today is None or days[0] <= self._today:
                self._over = days[0]
                self._night = (days[0] if value.endswith("TNI") else None, place)

    def note_aside(self, value: str, place: int) -> None:
        """Remember a day that ends a stretch, or that something was put off to: no other day leans
        on it, but one that stands right behind.
        """
        days = days_of(value) if _A_DAY.match(value) else None
        self._aside = (days[0] if days else None, place)

    def right_before(self, place: int, reach: int) -> date | None:
        """The day named last, or in passing, if its expression ended shortly before a token."""
        aside, at = self._aside
        return aside if 0 <= place - at <= reach else self.near(place, reach)

    def last(self, over: bool = False) -> date | None:
        """The day named last; of what is `over`, the last one that is not to come."""
        return self._over if over else self._last

    def near(self, place: int, reach: int = _SENTENCE) -> date | None:
        """The day named last, if its expression ended shortly before a token."""
        return self._last if 0 <= place - self._place <= reach else None

    def night_near(self, place: int, reach: int) -> date | None:
        """The day of the night named last, if that was near and no other day has passed since."""
        night, at = self._night
        return night if 0 <= place - at <= reach else None

    def just_before(self, place: int) -> date | None:
        """The day whose expression ended one token before a token."""
        return self._last if self._place == place - 1 else None

    def year_of(self, month: int, number: int) -> int | None:
        """The year of the last day named so far that has a month and a number."""
        return self._years.get((month, number))

    def year_beside(self, month: int, number: int, reach: int) -> int | None:
        """The year of the last day named so far that lies in a month, so near to a number."""
        named = self._of_month.get(month)
        return named.year if named and abs(named.day - number) <= reach else None
