"""The day or the year that is named right behind what leans on it: "ten years earlier, in 1962,".

To teach the reader another way of naming it there, add to `_FORMS`.
"""

import re

from reader.analysis.dates.calendar.values import day_value
from reader.analysis.dates.forms import shape_of
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.reading import Reading

_LEADS = frozenset({"in", "on"})
_ENDS = frozenset({"", ",", ".", ";", ")", "-", "–", "—"})
_FORMS = {
    "Y": re.compile(shape_of("year")),
    "D": re.compile(shape_of("(anymonth day | day anymonth) (,? year)?")),
}


def named_beside(reading: Reading, grain: str) -> Meaning | None:
    """Of "two years earlier, in 1962," 1962; of "the next day, June 4," 4 June; else None."""
    if reading.after() != "," or grain not in _FORMS:
        return None
    place = reading.end + 1 + (reading.after(2) in _LEADS)
    match = _FORMS[grain].match(reading.tokens.shape, place)
    beside = reading.of(match) if match else None
    if beside is None or beside.after() not in _ENDS:
        return None
    if grain == "Y":
        return day(f"{beside.number('year'):04d}")
    month, number = beside.number("anymonth"), beside.number("day")
    if beside.has("year"):
        return day(day_value(beside.number("year"), month, number))
    return dated(beside, month, number)
