"""What was named before: the day, month, quarter or year that "a week later" leans on.

Days, quarters and years stand in `told_days`, `told_quarters` and `written_years`.
"""

import re
from datetime import date

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.story.history import History
from reader.analysis.dates.story.told_days import ToldDays
from reader.analysis.dates.story.told_events import ToldEvents
from reader.analysis.dates.story.told_quarters import ToldQuarters
from reader.analysis.dates.story.written_years import WrittenYear

# How many expressions back "the following month" may look; found by trying 3, 6 and 12.
_MEMORY = 6
# What was named at most so many tokens before is fresh.
_SENTENCE = 30
# "Last week, on Monday and Thursday": so many tokens between at most.
_A_FEW_WORDS = 5
_FITS = {
    "D": re.compile(r"\d{4}-\d\d-\d\d"), "W": re.compile(r"\d{4}-(?:\d\d-\d\d|W\d\d)"),
    "M": re.compile(r"\d{4}-\d\d"), "Q": re.compile(r"\d{4}-(?:Q\d|\d\d)"),
    "Y": re.compile(r"\d{4}"),
}  # fmt: skip


class Anchors:
    """The values of an article so far, in the order of the text."""

    __slots__ = (
        "_last_place", "_today", "_week", "days", "events", "history", "previous", "quarters",
        "speaks_of_today", "values", "written",
    )  # fmt: skip

    def __init__(self, today: date | None = None) -> None:
        self.history = History(today)
        self.days = ToldDays(today)
        self.events = ToldEvents()
        self.quarters = ToldQuarters()
        self.written = WrittenYear()
        self.values: list[str] = []
        self.previous = ""
        self.speaks_of_today = False
        self._today = today
        self._last_place = -_MEMORY * _SENTENCE
        self._week = ("", -_MEMORY * _SENTENCE)

    def note(
        self, meaning: Meaning, place: int, written_year: bool, named_quarter: bool, aside: bool
    ) -> None:
        """Remember an expression that ends at a token; a quarter named by its number counts most.

        `written_year`: the expression says its year itself, and others near it may lean on that.
        """
        value = meaning.value
        if meaning.kind in ("date", "time") and value[:4].isdecimal():
            if aside:
                self.days.note_aside(value, place)
            else:
                self._note_value(value, place)
            self._last_place = place
            if value[4:6] == "-W" and not value.endswith("WE"):
                self._week = (value, place)
            self.written.note(value, place, written_year)
            if value[4:6] == "-Q":
                self.quarters.note(value, place, named_quarter)
        if not value.endswith("_REF"):
            self.previous = value

    def _note_value(self, value: str, place: int) -> None:
        value = value.rpartition("/")[2] or value  # of January to August, August
        self.values.append(value)
        self.days.note(value, place)
        if value[4:6] == "-Q":
            self.quarters.last = value

    @property
    def years_named(self) -> list[int]:
        """The years of what was named last, in the order of the text."""
        return [int(value[:4]) for value in self.values[-_MEMORY:]]

    @property
    def named_up_to(self) -> int:
        """The token behind the last expression that was named; 0 where there is none."""
        return max(0, self._last_place)

    def year_just_before(self, place: int) -> str:
        """The bare year whose expression ended one token before a token; "" without one."""
        last = self.values[-1] if self.values and self._last_place == place - 1 else ""
        return last if len(last) == len("2019") else ""

    def is_at_a_year(self) -> bool:
        """Whether what was named last is a bare year."""
        return bool(self.values) and len(self.values[-1]) == len("2019")

    def season_is_on(self) -> bool:
        """Whether what was named last is of the months in which a winter goes on."""
        last = self.values[-1] if self.values else ""
        return last[5:7] in ("01", "02", "03")

    def has_gone_back(self, place: int, grain: str = "D") -> bool:
        """Whether a month or a year before the day named last was named since, and just now, and
        is no stretch of a grain ("in 2018 … a month earlier").
        """
        last = self.values[-1] if self.values and self.is_fresh(place) else ""
        days = None if _FITS[grain].match(last) else days_of(last)
        told = self.days.last()
        return bool(days and (told is None or days[1] < told))

    def week_near(self, place: int) -> date | None:
        """The Monday of the week that was named just before ("last week, on Monday and Friday")."""
        named, told = self._week
        days = days_of(named) if 0 <= place - told <= _A_FEW_WORDS else None
        return days[0] if days else None

    def named_since(self, place: int) -> date | None:
        """The first day of what was named last, if that was since a token; no bare year."""
        last = self.values[-1] if self.values and self._last_place > place else ""
        days = days_of(last) if len(last) > len("2019") else None
        return days[0] if days else None

    def is_fresh(self, place: int) -> bool:
        """Whether anything with a place on the calendar was named shortly before a token."""
        return 0 <= place - self._last_place <= _SENTENCE

    def just_told(self, place: int) -> date | None:
        """The first day of what was named last, shortly before a token, where it is long over."""
        days = days_of(self.values[-1]) if self.values and self.is_fresh(place) else None
        return days[0] if days and self._today and days[1].year < self._today.year - 1 else None

    def near(self, grain: str, reach: int = _MEMORY, over: bool = False) -> date | None:
        """The first day of what was named last and is at least as fine as the grain.

        Of what is `over`, nothing that is to come is named.
        """
        fits = _FITS.get(grain)
        if fits is None:
            return None
        for value in reversed(self.values[-reach:]):
            days = days_of(value) if fits.match(value) else None
            if days and not (over and self._today and days[0] > self._today):
                return days[0]
        return None
