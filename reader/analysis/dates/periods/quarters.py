"""Which quarter or half of a year: "the third quarter", "Q3 2023", "last year's first half".

To teach the reader another way of writing one, add a rule.
"""

from reader.analysis.dates.ambiguity import is_fourth_part, is_of_a_match, is_year
from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.calendar.values import value_of
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.stretches import days_to
from reader.analysis.dates.meaning import Meaning, between, day, unknown
from reader.analysis.dates.periods.fiscal_years import (
    days_in,
    last_month,
    may_be_counted_otherwise,
    quarter_in,
    quarter_of,
)
from reader.analysis.dates.periods.years_of_quarters import fiscal_year, year_of_quarter
from reader.analysis.dates.reading import Reading

_BUSINESS = context("business")
_GAMES = frozenset({"final", "game", "match", "play-off", "playoff", "tie"})


def _numbered(reading: Reading) -> Meaning | None:
    half = reading.has("half")
    if half and "dozen" in (reading.after(), reading.after(2)):
        return None
    last = reading.has("last") and not reading.has(
        "nthword"
    )  # not of "the first half of last year"
    number = reading.number("nthword") or 4
    if not _has_year(reading) and _in_a_match(reading, half):
        return None
    if last and reading.word("last") == "last" and not (half or _has_year(reading)):
        return period(reading.today, -1, "Q")
    if half:
        number = 2 if last or reading.has("final") else number
    if number > (2 if half else 4) or (reading.has("year") and not is_year(reading)):
        return None
    if not half and (firms := _of_a_firm(reading, number)):
        return firms
    year = year_of_quarter(reading, number, 6 if half else 3)
    name = f"{'H' if half else 'Q'}{number}"
    if year and not half and _is_of_a_firm(reading, number):
        ended = days_to(reading, 3, "M")
        if ended and last_month(reading.tokens.text):
            return day(value_of(ended[1], "Q"))
        return Meaning("date", f"{year:04d}-{name}", certain=ended is not None, days=ended)
    sure = _has_year(reading) or not may_be_counted_otherwise(reading.tokens.text)
    return day(f"{year:04d}-{name}", certain=sure) if year else unknown(f"XXXX-{name}")


def _has_year(reading: Reading) -> bool:
    """Whether it says of which year: "of 1998", "of next year"."""
    return reading.has("year") or reading.has("unit")


def _of_a_firm(reading: Reading, number: int) -> Meaning | None:
    """The quarter of a fiscal year, where the story says when that ends."""
    if year := fiscal_year(reading):
        return day(quarter_in(reading.tokens.text, number, year))
    named = any(reading.has(part) for part in ("year", "unit", "that", "same", "compare", "ago"))
    if named or reading.today is None or reading.after() in ("ended", "ending"):
        return None
    way = reading.direction
    value = quarter_of(reading.tokens.text, number, reading.today, way == "ahead")
    return Meaning("date", value, certain=way is not None) if value else None


def _is_of_a_firm(reading: Reading, number: int) -> bool:
    """Of "the second quarter ended Oct. 31": it is counted in a fiscal year that nobody named."""
    if reading.after() == "that":
        ended = days_to(reading, 3, "M")
        return ended is not None and ended[1].month != 3 * number
    month = reading.month_after() if reading.after() in ("ended", "ending") else 0
    return bool(month and month != 3 * number)


def _in_a_match(reading: Reading, half: bool) -> bool:
    """Of "the second half", "the final quarter" where goals are scored is no part of a year."""
    if half and not reading.has("the") and reading.before() in ("a", "his"):
        return True
    if half and reading.number("nthword") == 1 and reading.tokens.mentions(_BUSINESS) == 0:
        return True  # "he tweeted during the first half"
    if reading.after() == "of" and reading.after(3) in _GAMES:
        return True  # "in the second half of the match"
    return is_of_a_match(reading) or (not half and is_fourth_part(reading))


def _short_name(reading: Reading) -> Meaning | None:
    """Of "Q3" and "4Q23": the year that is written, or that of the latest such quarter."""
    name = reading.sign("quartername")
    if "-" in name:
        return day(name)
    if name[0] == "Q" and (firms := _of_a_firm(reading, int(name[1]))):
        return firms
    if reading.has("fiscalname"):
        return day(f"{reading.sign('fiscalname')}-{name}", certain=False)
    if reading.has("unit") and reading.sign("unit") != "Y":
        return None
    if reading.has("shortyear"):
        return day(f"20{reading.number('shortyear'):02d}-{name}")
    year = year_of_quarter(reading, int(name[1]), 6 if name[0] == "H" else 3)
    return day(f"{year:04d}-{name}") if year else unknown(f"XXXX-{name}")


def _fiscal_name(reading: Reading) -> Meaning | None:
    value = reading.sign("fiscalname")
    if reading.has("small"):
        follows = (int(value) + 1) % 100 == reading.number("small")
        return between(value, str(int(value) + 1)) if follows else None
    return Meaning("date", value, days=days_in(reading.tokens.text, int(value)))


_SHORT = "((of | 's | ,)? (year | shortyear) | of? (last | this | next) unit)?"
_WHOSE = "(year 's? | (last | this | next) unit 's | unit -? (ago | compare))?"
_OF = (
    "((of | ,)? (fiscal? year | (fiscal unit? | unit) year (- | slash) small | fiscal unit year"
    " | fiscalname | (last | this | next) fiscal? unit) | of the current? unit"
    " | of (that | the same) unit)?"
)
_WHICH = "(fiscal | current | latest | comparable)?"
_NUMBER = "(nthword | last | final) -? fiscal? (quarter | half)"
RULES = (
    Rule(f"quartername {_SHORT}", _short_name, "Profit rose in [Q3 2023].", "2023-Q3"),
    Rule("quartername of? fiscalname", _short_name, "Profit rose in [Q3 FY2023].", "2023-Q3"),
    Rule("fiscalname (- | slash) small", _fiscal_name, "Profit rose in [FY2022-23].", "2022/2023"),
    Rule("fiscalname", _fiscal_name, "Profit rose in [FY2023].", "2023"),
    Rule(
        f"(the | its)? {_WHOSE} {_WHICH} -? {_NUMBER} {_OF}",
        _numbered,
        "Sales fell in [the first quarter].",
        "2024-Q1",
    ),
    Rule(
        f"(the | its)? {_WHOSE} {_WHICH} -? {_NUMBER}",
        _numbered,
        "In [the first quarter], 2010 cars were sold.",
        "2024-Q1",
    ),
)
