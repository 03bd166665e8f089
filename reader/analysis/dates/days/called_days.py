"""Days that are called by their date, whatever the year: "9/11", "the Jan. 6 riot".

They stand in lexicon/called_days.txt; to teach the reader one, add a line.
"""

from reader.analysis import lexicon
from reader.analysis.dates.calendar.values import day_value
from reader.analysis.dates.reading import Reading

# The one that needs no word behind it.
_ALONE = "2001-09-11"


def called_day(reading: Reading, month: int, number: int) -> str | None:
    """The day that a month and a day name in any later year, by the word behind them."""
    called = lexicon.classes("called_days").get(f"{month:02d}-{number:02d}", "").split()
    if reading.after() not in called[1:]:
        return None
    value = day_value(int(called[0]), month, number)
    return value if value and (not reading.today or value < reading.today.isoformat()) else None


def called_by_figures(reading: Reading, first: int, second: int) -> str | None:
    """The day of "9/11" and "the 7/7 bombings"; of "the 26/11 attacks" the day stands first."""
    if (first, second) == (9, 11):
        return _ALONE
    return called_day(reading, first, second) or called_day(reading, second, first)
