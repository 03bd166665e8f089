"""Quarters and halves of a year: "the third quarter", "last year's first half"."""

from datetime import date

from reader.analysis.dates.ambiguity import is_of_a_match, is_year
from reader.analysis.dates.calendar_values import moved, shifted, value_of
from reader.analysis.dates.fiscal_years import (
    days_in,
    may_be_counted_otherwise,
    quarter_in,
    quarter_of,
)
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day, unknown
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.stretches import days_to
from reader.analysis.dates.year_ago import year_earlier

_LED_IN = frozenset({"in", "by", "until", "through"})


def _numbered(reading: Reading) -> Meaning | None:
    half = reading.has("half")
    if half and "dozen" in (reading.after(), reading.after(2)):
        return None
    number = reading.number("nthword") or (reading.number("last") and 4) or 4
    if reading.word("last") == "last" and not half and not reading.has("year"):
        return _shift(reading, -1)
    if half:
        number = 2 if reading.has("last") or reading.word("full") == "final" else number
        if not reading.has("year") and not reading.has("unit") and _in_a_match(reading):
            return None
    if number > (2 if half else 4) or (reading.has("year") and not is_year(reading)):
        return None
    if not half and (firms := _of_a_firm(reading, number)):
        return firms
    year = _year(reading, number, 6 if half else 3)
    name = f"{'H' if half else 'Q'}{number}"
    if year and not half and _is_of_a_firm(reading, number):
        ended = days_to(reading, 3, "M")
        return Meaning("date", f"{year:04d}-{name}", certain=ended is not None, days=ended)
    named = reading.has("year") or reading.has("unit")
    sure = named or not may_be_counted_otherwise(reading.tokens.text)
    return day(f"{year:04d}-{name}", certain=sure) if year else unknown(f"XXXX-{name}")


def _of_a_firm(reading: Reading, number: int) -> Meaning | None:
    """The quarter of a fiscal year, where the story says when that ends."""
    if year := _fiscal_year(reading):
        return day(quarter_in(reading.tokens.text, number, year))
    named = any(reading.has(part) for part in ("year", "unit", "that", "same", "compare", "ago"))
    if named or reading.today is None or reading.after() in ("ended", "ending"):
        return None
    way = reading.direction
    value = quarter_of(reading.tokens.text, number, reading.today, way == "ahead")
    return Meaning("date", value, certain=way is not None) if value else None


def _fiscal_year(reading: Reading) -> int | None:
    """The year of "Q2 FY24", "the second quarter of fiscal 2024"."""
    if reading.has("fiscalname"):
        return int(reading.sign("fiscalname"))
    if not reading.has("year") or not (reading.has("fiscal") or reading.has("small")):
        return None
    return reading.number("year") + reading.has("small")  # 2023-24 is called by its second year


def _is_of_a_firm(reading: Reading, number: int) -> bool:
    """Of "the second quarter ended Oct. 31": it is counted in a fiscal year that nobody named."""
    month = reading.month_after() if reading.after() in ("ended", "ending") else 0
    return bool(month and month != 3 * number)


def _in_a_match(reading: Reading) -> bool:
    """Of "the second half" where goals are scored is no half of a year."""
    if not reading.has("the") and reading.before() in ("a", "his"):
        return True
    return is_of_a_match(reading)


def _shift(reading: Reading, steps: int) -> Meaning | None:
    return day(shifted(reading.today, steps, "Q")) if reading.today else unknown("XXXX-QX")


def _year(reading: Reading, number: int, length: int) -> int | None:
    """The year that is named, or that of the latest such quarter; ahead where the verb says."""
    if reading.has("year"):
        return reading.number("year")
    told = reading.anchors.near("Y") if reading.has("that") or reading.has("same") else None
    today = told or reading.today
    if told:
        return told.year
    if today is None:
        return None
    for name, step in (("last", -1), ("this", 0), ("next", 1)):
        if reading.has("unit") and reading.has(name):
            return today.year + step
    begins = (number - 1) * length + 1
    year = today.year - (begins > today.month or _ends_ahead(reading, today))
    if reading.has("ago") or reading.has("compare"):
        return year - 1
    # The quarter just over is still to be reported; one before it is "set to start in" next year.
    over = begins + 2 * length <= today.month and reading.before() in _LED_IN
    if reading.direction == "ahead" and (begins > today.month or over):
        year += 1
    return year


def _ends_ahead(reading: Reading, today: date) -> bool:
    """Of "the second quarter ended Oct. 31", told on 27 October: it ended a year ago."""
    month = reading.month_after() if reading.after() == "ended" else 0
    number = reading.after(3 + (reading.after(3) == "."))
    day_of_month = int(number) if number.isdecimal() and len(number) <= 2 else 1
    return (month, day_of_month) > (today.month, today.day) if month else False


def _short_name(reading: Reading) -> Meaning | None:
    """Of "Q3" and "4Q23": the year that is written, or that of the latest such quarter."""
    name = reading.sign("quartername")
    if "-" in name:
        return day(name)
    if name[0] == "Q" and (firms := _of_a_firm(reading, int(name[1]))):
        return firms
    if reading.has("fiscalname"):
        return day(f"{reading.sign('fiscalname')}-{name}", certain=False)
    if reading.has("shortyear"):
        return day(f"20{reading.number('shortyear'):02d}-{name}")
    year = _year(reading, int(name[1]), 6 if name[0] == "H" else 3)
    return day(f"{year:04d}-{name}") if year else unknown(f"XXXX-{name}")


def _fiscal_name(reading: Reading) -> Meaning | None:
    value = reading.sign("fiscalname")
    return Meaning("date", value, days=days_in(reading.tokens.text, int(value)))


def _the_quarter(reading: Reading) -> Meaning | None:
    """Of "the quarter": the one that was named before, else the last one that is over."""
    if reading.has("period") and not reading.has("latest"):
        return None
    if reading.after() == "-":
        return None  # "the quarter-to-quarter comparison"
    today, named = reading.today, reading.anchors.first_quarter
    if ended := days_to(reading, 3, "M"):
        inside = moved(
            ended[1].replace(day=1), -1, "M"
        )  # one that ends on 1 October was to September
        return day(value_of(inside, "Q")) if inside else None
    before = shifted(today, -1, "Q") if today else None
    if named and before and reading.has("latest"):
        return day(reading.anchors.reported_quarter(before))
    return day(named) if named else _shift(reading, -1)


def _of_last_year(reading: Reading) -> Meaning | None:
    """Of "last year's quarter": the one that was named before, a year back."""
    if reading.sign("unit") != "Y":
        return None
    today, named = reading.today, reading.anchors.first_quarter
    if today is None:
        return unknown("XXXX-QX")
    if reading.has("period") and reading.anchors.previous.startswith("P"):
        return day(f"{today.year - 1:04d}")
    before = named or shifted(today, -1, "Q") or ""
    return day(f"{today.year - 1:04d}{before[4:]}")


def _of_named_year(reading: Reading) -> Meaning | None:
    """Of "the 1998 quarter": the quarter that was named before, of that year."""
    if reading.has("period") and reading.anchors.previous.startswith("P"):
        return day(f"{reading.number('year'):04d}")  # behind "in nine months"
    named = reading.anchors.first_quarter
    return day(f"{reading.number('year'):04d}{named[4:]}")


_SHORT = "(of | 's | ,)? (year | shortyear)?"
_WHOSE = "(year 's? | (last | this | next) unit 's | unit -? (ago | compare))?"
_OF = (
    "((of | ,)? (fiscal? year | (fiscal unit? | unit) year (- | slash) small | fiscal unit year"
    " | fiscalname | (last | this | next) fiscal? unit) | of the current? unit"
    " | of (that | the same) unit)?"
)
_WHICH = "(fiscal | current | latest | comparable)?"
RULES = (
    Rule(f"quartername {_SHORT}", _short_name, "Profit rose in [Q3 2023].", "2023-Q3"),
    Rule("quartername of? fiscalname", _short_name, "Profit rose in [Q3 FY2023].", "2023-Q3"),
    Rule("fiscalname", _fiscal_name, "Profit rose in [FY2023].", "2023"),
    Rule(
        f"(the | its)? {_WHOSE} {_WHICH} -? (nthword | last) -? fiscal? (quarter | half) {_OF}",
        _numbered,
        "Sales fell in [the first quarter].",
        "2024-Q1",
    ),
    Rule(
        f"(the | its)? {_WHOSE} {_WHICH} -? (nthword | last) -? fiscal? (quarter | half)",
        _numbered,
        "In [the first quarter], 2010 cars were sold.",
        "2024-Q1",
    ),
    Rule(
        "last unit 's (quarter | period)",
        _of_last_year,
        "Sales were lower in [last year's quarter].",
        "2023-Q1",
    ),
    Rule(
        "the (comparable | same) (quarter | period) (of | in)? last unit",
        _of_last_year,
        "It earned less in [the same quarter last year].",
        "2023-Q1",
    ),
    Rule(
        "the (latest | full)? (quarter | period)",
        _the_quarter,
        "Sales fell in [the quarter].",
        "2024-Q1",
    ),
    Rule(
        "the? (quarter | period) a unit (ago | compare)",
        year_earlier,
        "It earned 3 million in [the period a year earlier].",
        "2023",
    ),
    Rule(
        "the? year (quarter | period)",
        _of_named_year,
        "It lost money in [the 1998 period].",
        "1998",
    ),
)
