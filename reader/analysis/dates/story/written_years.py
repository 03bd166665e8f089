"""Which year was written last, and how long it holds: "In June 1998 … on July 4 it burnt down".

In a text that names no day near its own, a history, it holds for longer (see also `history`).
"""

from datetime import date

from reader.analysis.dates.calendar.values import days_of

# A dated year ("June 1998") holds for so many tokens; a bare one only for the sentence that it
# opens ("In 1951 she left, and in October …"): the second is how many tokens that takes.
_STORY_REACH, _FRAME = 60, 2
_LONG_AGO_REACH = 300
# From November a story goes on to January of the next year: over so many months at most.
_OVER_NEW_YEAR = 3
# "Sold in 2017 and brought home before Christmas": so many tokens between at most.
_A_CLAUSE = 16


class WrittenYear:
    """The days of the expression that wrote its year last, and where it ended."""

    __slots__ = ("_told",)

    def __init__(self) -> None:
        self._told: tuple[date, date, int, bool] | None = None

    def note(self, value: str, place: int, written: bool) -> None:
        """Remember an expression that ends at a token; of another year, it ends what was told."""
        days = days_of(value)
        if written and days:
            self._told = (*days, place, len(value) == 4)
        elif self._told and days and self._told[0].year in (days[0].year, days[1].year):
            self._told = (*days, place, False)
        else:
            self._told = None

    def year_of(self, month: int, place: int, sentence: int, beside_news: bool) -> int | None:
        """The year that a month without one leans on: written shortly before, and told forward.

        `place` and `sentence` are the tokens that the month and its sentence begin with.
        """
        if self._told is None:
            return None
        first, last, told, bare = self._told
        reach = _STORY_REACH if beside_news else _LONG_AGO_REACH
        if not (sentence < told <= sentence + _FRAME if bare else place - told <= reach):
            return None
        if first.year < last.year and month <= last.month:
            return last.year  # February, told of a winter
        if month >= first.month:
            return first.year
        return first.year + 1 if month + 12 - first.month <= _OVER_NEW_YEAR else None

    @property
    def is_told(self) -> bool:
        """Whether a year was written, and nothing else was named since."""
        return self._told is not None

    def just_before(self, place: int, sentence: int) -> int | None:
        """The year that was written last, if that was shortly before a token, in its sentence."""
        told = self._told[2] if self._told else sentence
        near = sentence < told and place - told <= _A_CLAUSE
        return self._told[0].year if self._told and near else None
