"""What was named before: the day, month, quarter or year that "a week later" leans on."""

import re
from datetime import date

from reader.analysis.dates.calendar_values import days_of
from reader.analysis.dates.meaning import Meaning

# How many expressions back "the following month" may look; found by trying 3, 6 and 12.
_MEMORY = 6
_FITS = {
    "D": re.compile(r"\d{4}-\d\d-\d\d"), "W": re.compile(r"\d{4}-(?:\d\d-\d\d|W\d\d)"),
    "M": re.compile(r"\d{4}-\d\d"), "Q": re.compile(r"\d{4}-(?:Q\d|\d\d)"),
    "Y": re.compile(r"\d{4}"),
}  # fmt: skip


class Anchors:
    """The values of an article so far, in the order of the text."""

    __slots__ = ("first_quarter", "previous", "quarter", "values")

    def __init__(self) -> None:
        self.values: list[str] = []
        self.previous = ""
        self.quarter = ""
        self.first_quarter = ""

    def note(self, meaning: Meaning, named_quarter: bool) -> None:
        """Remember an expression; a quarter that was named with its number counts most."""
        value = meaning.value
        if meaning.kind in ("date", "time") and value[:4].isdecimal():
            self.values.append(value)
            if value[4:6] == "-Q":
                self.first_quarter = self.first_quarter or value
                if named_quarter:
                    self.quarter = self.first_quarter = value
        if not value.endswith("_REF"):
            self.previous = value

    def day(self) -> date | None:
        """The day named last."""
        return self.near("D", len(self.values))

    def near(self, grain: str, reach: int = _MEMORY) -> date | None:
        """The first day of what was named last and is at least as fine as the grain."""
        fits = _FITS.get(grain)
        if fits is None:
            return None
        for value in reversed(self.values[-reach:] if reach else []):
            days = days_of(value) if fits.match(value) else None
            if days:
                return days[0]
        return None
