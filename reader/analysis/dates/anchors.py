"""What was named before: the day, month, quarter or year that "a week later" leans on."""

import re
from datetime import date

from reader.analysis.dates.calendar_values import days_of
from reader.analysis.dates.history import History
from reader.analysis.dates.meaning import Meaning

# How many expressions back "the following month" may look; found by trying 3, 6 and 12.
_MEMORY = 6
# A dated year ("June 1998") holds for so many tokens; a bare one only for the sentence that it
# opens ("In 1951 she left, and in October …"): the second is how many tokens that takes.
# From November a story goes on to January of the next year: over so many months at most.
_OVER_NEW_YEAR = 3
_STORY_REACH, _FRAME = 60, 2
# In a text that names no day near its own, a history, it holds for longer.
_LONG_AGO_REACH = 300
# An hour without a day is of a day that was named at most so many tokens before.
_SENTENCE = 30
# "Last week, on Monday and Thursday": so many tokens between at most.
_A_FEW_WORDS = 5
# "Sold in 2017 and brought home before Christmas": so many tokens between at most.
_A_CLAUSE = 16
_FITS = {
    "D": re.compile(r"\d{4}-\d\d-\d\d"), "W": re.compile(r"\d{4}-(?:\d\d-\d\d|W\d\d)"),
    "M": re.compile(r"\d{4}-\d\d"), "Q": re.compile(r"\d{4}-(?:Q\d|\d\d)"),
    "Y": re.compile(r"\d{4}"),
}  # fmt: skip


class Anchors:
    """The values of an article so far, in the order of the text."""

    __slots__ = (
        "_day",
        "_day_place",
        "_last_place",
        "_of_month",
        "_past_day",
        "_today",
        "_told",
        "_week",
        "_years",
        "first_quarter",
        "history",
        "previous",
        "quarter",
        "quarter_place",
        "speaks_of_today",
        "told_as_over",
        "values",
    )

    def __init__(self, today: date | None = None) -> None:
        self.history = History(today)
        self.values: list[str] = []
        self.previous = ""
        self.quarter = ""
        self.first_quarter = ""
        self.quarter_place = 0
        self.told_as_over = ""
        self.speaks_of_today = False
        self._today = today
        self._day: date | None = None
        self._past_day: date | None = None
        self._day_place = self._last_place = -_MEMORY * _SENTENCE
        self._week = ("", -_MEMORY * _SENTENCE)
        self._of_month: dict[int, date] = {}
        self._years: dict[tuple[int, int], int] = {}
        self._told: tuple[date, date, int, bool] | None = None

    def note(
        self, meaning: Meaning, place: int, written_year: bool, named_quarter: bool, aside: bool
    ) -> None:
        """Remember an expression that ends at a token; a quarter named by its number counts most.

        `written_year`: the expression says its year itself, and others near it may lean on that.
        """
        value = meaning.value
        if meaning.kind in ("date", "time") and value[:4].isdecimal():
            if not aside:
                self.values.append(value)
            self._last_place = place
            if not aside:
                self._note_day(value, place)
            if value[4:6] == "-W" and not value.endswith("WE"):
                self._week = (value, place)
            self._note_year(value, place, written_year)
            if value[4:6] == "-Q":
                self._note_quarter(value, named_quarter)
                self.quarter_place = place
        if not value.endswith("_REF"):
            self.previous = value

    def reported_quarter(self, before: str | None) -> str:
        """The quarter named first, or that before now where it is not over yet.

        One that is told as over before it is, is of a fiscal year: "reported a loss in its fourth
        quarter", on 2 November.
        """
        over = self.told_as_over == self.first_quarter or before is None
        return self.first_quarter if over else min(self.first_quarter, before or "")

    @property
    def last_quarter(self) -> str:
        """The quarter named last, whatever the report is of."""
        return next((value for value in reversed(self.values) if value[4:6] == "-Q"), "")

    def _note_quarter(self, value: str, named: bool) -> None:
        """A quarter before the one of the report is what the story compares it with."""
        self.first_quarter = self.first_quarter or value
        if named and value >= self.quarter:
            self.quarter = self.first_quarter = value

    def _note_day(self, value: str, place: int) -> None:
        days = days_of(value) if _FITS["D"].match(value) else None
        if days:
            self._day, self._day_place = days[0], place
            self._of_month[days[0].month] = days[0]
            self._years[days[0].month, days[0].day] = days[0].year
            if self._today is None or days[0] <= self._today:
                self._past_day = days[0]

    def _note_year(self, value: str, place: int, written: bool) -> None:
        days = days_of(value)
        if written and days:
            self._told = (*days, place, len(value) == 4)
        elif self._told and days and self._told[0].year in (days[0].year, days[1].year):
            self._told = (*days, place, False)
        else:
            self._told = None

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

    def day_just_before(self, place: int) -> date | None:
        """The day whose expression ended one token before a token."""
        return self._day if self._day_place == place - 1 else None

    def day(self, over: bool = False) -> date | None:
        """The day named last; of what is `over`, the last one that is not to come."""
        return self._past_day if over else self._day

    def day_near(self, place: int, reach: int = _SENTENCE) -> date | None:
        """The day named last, if its expression ended shortly before a token."""
        return self._day if 0 <= place - self._day_place <= reach else None

    def same_day(self, month: int, number: int) -> int | None:
        """The year of the last day named so far that has a month and a number."""
        return self._years.get((month, number))

    def day_beside(self, month: int, number: int, reach: int) -> int | None:
        """The year of the last day named so far that lies in a month, so near to a number."""
        named = self._of_month.get(month)
        return named.year if named and abs(named.day - number) <= reach else None

    def has_gone_back(self, place: int, grain: str = "D") -> bool:
        """Whether a month or a year before the day named last was named since, and just now, and
        is no stretch of a grain ("in 2018 … a month earlier").
        """
        last = self.values[-1] if self.values and self.is_fresh(place) else ""
        days = None if _FITS[grain].match(last) else days_of(last)
        return bool(days and (self._day is None or days[1] < self._day))

    def week_near(self, place: int) -> date | None:
        """The Monday of the week that was named just before ("last week, on Monday and Friday")."""
        named, told = self._week
        days = days_of(named) if 0 <= place - told <= _A_FEW_WORDS else None
        return days[0] if days else None

    def coming_year(self, today: date, sentence: int) -> int | None:
        """A year ahead that was named last, since the token `sentence` ("the 2028 games …")."""
        last = self.values[-1] if self.values and self._last_place > sentence else ""
        return int(last) if len(last) == 4 and int(last) > today.year else None

    def named_since(self, place: int) -> date | None:
        """The first day of what was named last, if that was since a token; no bare year."""
        last = self.values[-1] if self.values and self._last_place > place else ""
        days = days_of(last) if len(last) > len("2019") else None
        return days[0] if days else None

    def is_fresh(self, place: int) -> bool:
        """Whether anything with a place on the calendar was named shortly before a token."""
        return 0 <= place - self._last_place <= _SENTENCE

    def told_year(self, month: int, place: int, sentence: int) -> int | None:
        """The year that a month without one leans on: written shortly before, and told forward.

        `place` and `sentence` are the tokens that the month and its sentence begin with.
        """
        if self._told is None:
            return None
        first, last, told, bare = self._told
        reach = _STORY_REACH if self.speaks_of_today else _LONG_AGO_REACH
        if not (sentence < told <= sentence + _FRAME if bare else place - told <= reach):
            return None
        if first.year < last.year and month <= last.month:
            return last.year  # February, told of a winter
        if month >= first.month:
            return first.year
        return first.year + 1 if month + 12 - first.month <= _OVER_NEW_YEAR else None

    def year_just_told(self, place: int, sentence: int) -> int | None:
        """The year that was written last, if that was shortly before a token, in its sentence."""
        told = self._told[2] if self._told else sentence
        near = sentence < told and place - told <= _A_CLAUSE
        return self._told[0].year if self._told and near else None

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
