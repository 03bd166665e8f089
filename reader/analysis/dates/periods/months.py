"""Which month: "March 2019", "last March", "June this year", and a bare "March".

To teach the reader another way of writing a month, add a rule; the year of one that names none is
found in `years_of_months`.
"""

from reader.analysis import lexicon
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, between, day, leaning, unknown
from reader.analysis.dates.month_names import is_bare_month
from reader.analysis.dates.periods.fiscal_years import is_of_this_year
from reader.analysis.dates.periods.years_of_months import nearest_year, year_of_month
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.numerals import full_year, spelled_year

_FUNCTION_WORDS = lexicon.words("function_words")
_PREVIOUS = ("previous", "preceding")


def _month_value(year: int, month: int, certain: bool = True) -> Meaning | None:
    """The month of a year; None off the calendar."""
    return day(f"{year:04d}-{month:02d}", certain) if 1 <= year <= 9999 else None


def _with_year(reading: Reading) -> Meaning | None:
    return _month_value(reading.number("year"), reading.number("anymonth"))


def _of_a_day(reading: Reading) -> Meaning | None:
    """Of "one March day in 2019", not of "March quarter in 2019"."""
    return _with_year(reading) if reading.sign("unit") in ("", "D", "WE") else None


def _with_short_year(reading: Reading) -> Meaning | None:
    return _month_value(full_year(reading.number("shortyear")), reading.number("anymonth"))


def _with_spelled_year(reading: Reading) -> Meaning | None:
    year = spelled_year(reading.word("number").split())
    return _month_value(year, reading.number("anymonth")) if year else None


def _bare(reading: Reading) -> Meaning | None:
    if not is_bare_month(reading):
        return None
    month = reading.number("anymonth")
    meant = year_of_month(reading, month)
    return _month_value(meant[0], month, meant[1]) if meant else unknown(f"XXXX-{month:02d}")


def _month_of(reading: Reading) -> Meaning | None:
    """Of "the month of December"."""
    if reading.sign("unit") != "M":
        return None
    if reading.has("year"):
        return _with_year(reading)
    month = reading.number("anymonth")
    meant = year_of_month(reading, month)
    return _month_value(meant[0], month, meant[1]) if meant else unknown(f"XXXX-{month:02d}")


def _relative(reading: Reading) -> Meaning | None:
    """The latest "last March", the first "next March" ahead, "this March" of this year.

    "Last October", said in November, may be either October: no certain one.
    """
    month, today = reading.number("anymonth"), reading.today
    if reading.after()[:2].rstrip("t").isdigit():
        return None  # "last Oct. 23" is a day
    if reading.word("forth") == "following":
        if reading.anchors.is_at_a_year() and (named := reading.anchors.near("Y")):
            return _month_value(named.year + 1, month)
        told = reading.anchors.just_told(reading.start)
        named = told or reading.anchors.near("M") or reading.anchors.near("Y")
        if named:
            return _following(reading, named.year + (month <= named.month), month)
    if reading.word("back") in _PREVIOUS and (told := reading.anchors.near("M")):
        return _month_value(told.year - (month >= told.month), month)
    if today is None:
        return unknown(f"XXXX-{month:02d}")
    year = today.year
    just_over = reading.has("back") and month % 12 == today.month - 1
    if reading.has("back"):
        year -= month >= today.month - 1  # the month just over is "last month"
    elif reading.has("forth"):
        return _following(reading, year + (month <= today.month), month)
    return _month_value(year, month, certain=not just_over)


def _following(reading: Reading, year: int, month: int) -> Meaning | None:
    """The month of a year, but of "it was moved the following March" none that is to come."""
    today = reading.today
    ahead = today is not None and (year, month) > (today.year, today.month)
    if ahead and reading.word("forth") == "following" and reading.direction == "past":
        return leaning(f"XXXX-{month:02d}")
    return _month_value(year, month)


def _of_year(reading: Reading) -> Meaning | None:
    """Of "June last year"; "that year" is the one named before."""
    month, today = reading.number("anymonth"), reading.today
    if reading.sign("unit") != "Y" or ("," in reading.written() and _goes_on(reading)):
        return None
    leans = " the next " in reading.written()
    if leans or any(reading.has(name) for name in ("that", "same", "following")):
        named = reading.anchors.near("Y")
        year = named.year + (leans or reading.has("following")) if named else 0
        return _month_value(year, month) if named else unknown(f"XXXX-{month:02d}")
    if today is None:
        return unknown(f"XXXX-{month:02d}")
    step = next(reading.number(n) for n in ("last", "next", "this") if reading.has(n))
    return _month_value(today.year + step, month)


def _goes_on(reading: Reading) -> bool:
    """Of "sold five in May, last year's total": the year belongs to what follows."""
    after = reading.after()
    return after in ("'s", "’s") or (after.isalpha() and after not in _FUNCTION_WORDS)


def _of_told_year(reading: Reading) -> Meaning | None:
    """Of "that June": of the year that was named before."""
    month, named = reading.number("anymonth"), reading.anchors.near("Y")
    if not is_bare_month(reading) or reading.after()[:2].isdigit():
        return None  # said that August 22 would do
    if reading.anchors.previous.startswith("XXXX"):
        return leaning(f"XXXX-{month:02d}")
    return _month_value(named.year, month) if named else leaning(f"XXXX-{month:02d}")


def _from_to(reading: Reading) -> Meaning | None:
    """Of "the July-September quarter"."""
    first, last = reading.number("anymonth"), reading.number("anymonth2")
    if reading.today is None and not reading.has("year"):
        return unknown(f"XXXX-{first:02d}")
    year = reading.number("year") - (first > last)
    if not reading.has("year") and reading.today:
        year = nearest_year(reading, reading.today, first)
        year -= reading.has("last") and is_of_this_year(
            reading.tokens.text, (year, first), reading.today
        )
    end = year + (first > last)
    if not 1 <= year <= end <= 9999:
        return None
    if last - first == 2 and first % 3 == 1:
        return day(f"{year:04d}-Q{last // 3}")
    return between(f"{year:04d}-{first:02d}", f"{end:04d}-{last:02d}")


_OF_LAST = "of the? (last | this) (fiscal | fiscal? unit)"
RULES = (
    Rule(
        f"the? anymonth - anymonth (quarter | period)? ({_OF_LAST} | ,? year)?",
        _from_to,
        "Profit fell in [the January-March quarter].",
        "2024-Q1",
    ),
    Rule(
        "the anymonth to anymonth (quarter | period) (,? year)?",
        _from_to,
        "Profit fell in [the January to March quarter].",
        "2024-Q1",
    ),
    Rule("anymonth (, | of)? year", _with_year, "She resigned in [March 2019].", "2019-03"),
    Rule(
        "anymonth (, | of)? number",
        _with_spelled_year,
        "They wed in [June nineteen ninety-six].",
        "1996-06",
    ),
    Rule(
        "anymonth (part | unit) (in | of) year",
        _of_a_day,
        "On a cold [March night in 2019] she resigned.",
        "2019-03",
    ),
    Rule("anymonth of? shortyear", _with_short_year, "She resigned in [March '19].", "2019-03"),
    Rule("anymonth", _bare, "In [March], he resigned.", "2024-03"),
    Rule(
        "the unit of anymonth (,? year)?",
        _month_of,
        "It rained in [the month of May].",
        "2024-05",
    ),
    Rule("the? (this)? (back | forth) anymonth", _relative, "It sank [last November].", "2023-11"),
    Rule("that anymonth", _of_told_year, "He won in 1998 and died [that June].", "1998-06"),
    Rule("this anymonth", _relative, "It opens [this September].", "2024-09"),
    Rule(
        "anymonth ,? of? (last | next | this | that | the (same | following | next)) unit",
        _of_year,
        "It sank in [July last year].",
        "2023-07",
    ),
)
