"""From one day to another: "June 26-28", "2009-10", "from Monday to Thursday".

To teach the reader another way of writing from when to when, add a rule.
"""

from datetime import date

from reader.analysis.dates.ambiguity import is_year
from reader.analysis.dates.calendar.values import day_value, moved
from reader.analysis.dates.contexts import context
from reader.analysis.dates.days.weekdays import weekday_near
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, between, unknown
from reader.analysis.dates.periods.fiscal_years import days_in
from reader.analysis.dates.periods.unwritten_years import dated
from reader.analysis.dates.reading import Reading

# What is open on so many days from the first to the last is open every week.
_MOST_DAYS, _NEAR = 4, 12
_OPEN = frozenset({"open", "opens", "opening", "hours"})
_MOVED = context("moved") | context("moving")
_LEADS_IN = ("in", "the", "for", "during", "of", "years", "period", "between")


def _days_of_month(reading: Reading) -> Meaning | None:
    month, last = reading.number("anymonth"), reading.number("day2")
    if reading.number("day") >= last or last > 31:
        return None
    if reading.has("year"):
        year = reading.number("year")
    else:
        there = dated(reading, month, reading.number("day"))
        if there is None or there.reason:
            return there and unknown(f"XXXX-{month:02d}-{reading.number('day'):02d}")
        year = date.fromisoformat(there.value).year
    return between(day_value(year, month, reading.number("day")), day_value(year, month, last))


def _over_months(reading: Reading) -> Meaning | None:
    """Of "June 28-July 2": the second day follows the first, perhaps over New Year."""
    month, last = reading.number("anymonth"), reading.number("anymonth2")
    if reading.has("year"):
        year = reading.number("year") - (month > last)
    else:
        there = dated(reading, month, reading.number("day"))
        if there is None or there.reason:
            return there
        year = date.fromisoformat(there.value).year
    begin = day_value(year, month, reading.number("day"))
    return between(begin, day_value(year + (month > last), last, reading.number("day2")))


def _years(reading: Reading) -> Meaning | None:
    """Of "2009-10"; "1931 - 2019" with blanks are two years of two events, if nothing leads in."""
    if reading.has("unit") and reading.sign("unit") != "Y":
        return None
    led_in = reading.before() in _LEADS_IN and reading.has("year2")  # in 2025 – 2030
    named = reading.has("unit") or reading.has("fiscal")
    if " " in reading.written() and not (led_in or named):
        return None
    first, last = reading.number("year"), _last_year(reading)
    if last is None or last <= first or last - first > 100 or not is_year(reading):
        return None
    if reading.has("unit") and (days := days_in(reading.tokens.text, last)):
        return Meaning("date", f"{last:04d}", days=days)
    return between(f"{first:04d}", f"{last:04d}")


def _last_year(reading: Reading) -> int | None:
    """The year behind the dash; figures that lack are those of the first."""
    if reading.has("year2"):
        return reading.number("year2")
    figures = reading.word("small") or reading.word("count")
    if not figures.isdecimal() or len(figures) > 2:
        return None
    rest = 10 if len(figures) == 1 else 100
    return reading.number("year") // rest * rest + int(figures)


def _weekdays(reading: Reading) -> Meaning | None:
    """Of "Monday to Thursday": the last of them follows the first."""
    first, last = reading.number("anyweekday"), reading.number("anyweekday2")
    if reading.today is None or (reading.has("unit") and reading.sign("unit") != "W"):
        return None
    if reading.before() == "from" and not _MOVED.isdisjoint(reading.clauses.left(reading.start)):
        return None  # "was moved from Tuesday to Sunday"
    if not reading.has("unit") and (last - first) % 7 >= _MOST_DAYS and _is_open(reading):
        return Meaning("set", f"XXXX-WXX-{first + 1}/XXXX-WXX-{last + 1}")
    begin = _first_weekday(reading, reading.today, first)
    end = moved(begin, (last - first) % 7 or 7, "D") if begin else None
    return between(begin.isoformat(), end.isoformat()) if begin and end else None


def _is_open(reading: Reading) -> bool:
    """Of "the shop is open Monday to Friday", "opening hours: Tuesday to Sunday"."""
    near = reading.tokens.words[max(reading.sentence_start(), reading.start - _NEAR) : reading.end]
    return not _OPEN.isdisjoint(near) and "will" not in near


def _first_weekday(reading: Reading, today: date, weekday: int) -> date | None:
    if reading.has("unit"):
        step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
        return moved(today, weekday - today.weekday() + 7 * step, "D")
    near = weekday_near(reading, weekday)
    return date.fromisoformat(near.value) if near else None


RULES = (
    Rule(
        "(anyweekday ,?)? anymonth day (- | to) day (,? year)?",
        _days_of_month,
        "They meet on [June 26-28].",
        "2024-06-26/2024-06-28",
    ),
    Rule(
        "the? day (- | to) day of? anymonth (,? year)?",
        _days_of_month,
        "They meet on [26-28 June].",
        "2024-06-26/2024-06-28",
    ),
    Rule(
        "year slash (year | small | count)",
        _years,
        "It lost money in [2009/10].",
        "2009/2010",
    ),
    Rule(
        "anyweekday (to | -) anyweekday (of | ,)? ((last | next | this) unit)?",
        _weekdays,
        "It runs [Monday to Thursday next week].",
        "2024-06-17/2024-06-20",
    ),
    Rule(
        "the? year (- | slash) (year | small | count) fiscal? unit",
        _years,
        "It lost money in [the 2009-10 fiscal year].",
        "2009/2010",
    ),
    Rule(
        "anymonth day - anymonth day (,? year)?",
        _over_months,
        "They meet on [June 28-July 2].",
        "2024-06-28/2024-07-02",
    ),
    Rule(
        "(the | its)? (current | last | this | next)? (fiscal? unit | fiscal) year (- | slash)"
        " (year | small | count)",
        _years,
        "It lost money in [the financial year 2009/10].",
        "2009/2010",
    ),
    Rule("year - (year | small | count)", _years, "It lost money in [2009-10].", "2009/2010"),
)
