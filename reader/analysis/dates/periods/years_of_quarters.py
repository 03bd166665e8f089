"""Which year a quarter or a half is of: one that is written, or that of the latest such quarter.

What fiscal years are and when a firm's ends is in `fiscal_years`.
"""

from datetime import date

from reader.analysis.dates.reading import Reading

_FORECAST = frozenset({"forecast", "forecasts", "projects", "projected"})
_LED_IN = frozenset({"in", "by", "until", "through"})


def fiscal_year(reading: Reading) -> int | None:
    """The year of "Q2 FY24", "the second quarter of fiscal 2024"."""
    if reading.has("fiscalname"):
        return int(reading.sign("fiscalname"))
    if not reading.has("year") or not (reading.has("fiscal") or reading.has("small")):
        return None
    return reading.number("year") + reading.has("small")  # 2023-24 is called by its second year


def year_of_quarter(reading: Reading, number: int, length: int) -> int | None:
    """The year that is named, or that of the latest such quarter; ahead where the verb says."""
    if reading.has("year"):
        return reading.number("year")
    told = reading.anchors.near("Y") if reading.has("that") or reading.has("same") else None
    today = told or reading.today
    if told:
        return told.year
    if today is None:
        return None
    for name, step in (("this", 0), ("next", 1), ("last", -1)):  # the last quarter of next year
        if reading.has("unit") and reading.has(name):
            return today.year + step
    begins = (number - 1) * length + 1
    year = today.year - (begins > today.month or _ends_ahead(reading, today))
    if reading.has("ago") or reading.has("compare"):
        return year - 1
    # The quarter just over is still to be reported; one before it is "set to start in" next year.
    at_its_end = (reading.before(2), reading.before()) == ("end", "of")
    led = reading.before() in _LED_IN or at_its_end
    over = begins + 2 * length <= today.month and led
    if at_its_end and reading.before(4) in ("until", "till"):
        over = begins + length <= today.month
    ahead = reading.direction == "ahead" or reading.before() in _FORECAST
    ahead = ahead or (reading.has("unit") and reading.direction is None)  # in Q2 of the year
    if ahead and (begins > today.month or over):
        year += 1
    return year


def _ends_ahead(reading: Reading, today: date) -> bool:
    """Of "the second quarter ended Oct. 31", told on 27 October: it ended a year ago."""
    month = reading.month_after() if reading.after() == "ended" else 0
    number = reading.after(3 + (reading.after(3) == "."))
    day_of_month = int(number) if number.isdecimal() and len(number) <= 2 else 1
    return (month, day_of_month) > (today.month, today.day) if month else False
