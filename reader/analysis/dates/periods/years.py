"""Which year: "in 1998", "fiscal 2001", "the class of '98", "the year two thousand".

To teach the reader another way of writing a year, add a rule; what only looks like one is turned
away in `ambiguity`.
"""

from reader.analysis import lexicon
from reader.analysis.dates.ambiguity import is_year
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.numerals import full_year, spelled_year

_OLD = (2, 3)  # figures of a year before 1000
_BEFORE_A_YEAR = context("before-a-time") | {"the"}


def _year(reading: Reading) -> Meaning | None:
    return day(f"{reading.number('year'):04d}") if is_year(reading) else None


def _named_year(reading: Reading) -> Meaning | None:
    """Of "the year 1998"."""
    return day(f"{reading.number('year'):04d}") if reading.sign("unit") == "Y" else None


def _fiscal(reading: Reading) -> Meaning | None:
    return day(f"{reading.number('year'):04d}")


def _spelled(reading: Reading) -> Meaning | None:
    if reading.word("number").isdecimal():
        return _of_old(reading)
    year = spelled_year(reading.word("number").split())
    if year is None or (reading.has("unit") and reading.sign("unit") != "Y"):
        return None
    if year < 2100 and year >= 2000 and not reading.has("unit"):
        return (
            day(f"{year:04d}") if reading.before() in ("in", "by", "of", "until", "since") else None
        )
    return day(f"{year:04d}")


def _of_old(reading: Reading) -> Meaning | None:
    """Of "a bible of the year 942": three figures behind "the year", and nothing counted."""
    figures = reading.word("number")
    if not reading.has("unit") or reading.sign("unit") != "Y" or len(figures) not in _OLD:
        return None
    counts = reading.after().isalpha() and reading.after() not in lexicon.words("function_words")
    return None if counts else day(f"{int(figures):04d}")


def _short(reading: Reading) -> Meaning | None:
    """A year written with two digits; "'13 Hours'" is a title in quotation marks."""
    if reading.before() not in _BEFORE_A_YEAR and reading.after().isalpha():
        return None
    if reading.before() in ("'", "’", "‘", "`") and not reading.blank_before():
        return None  # "the show ''24''"
    if reading.capital_after() and reading.after() in lexicon.words("function_words"):
        return None  # "the series ‘16 And Alone’"
    return day(f"{full_year(reading.number('shortyear'))}")


RULES = (
    Rule("year", _year, "The firm was founded in [1998].", "1998"),
    Rule("year (or compare | and beyond)", _year, "It will be dear until [1994 or later].", "1994"),
    Rule("the unit year", _named_year, "It was [the year 1968].", "1968"),
    Rule("(the | its)? year fiscal unit", _fiscal, "Sales rose in [the 2001 fiscal year].", "2001"),
    Rule("(the | its)? fiscal (unit)? year", _fiscal, "Sales rose in [fiscal 2001].", "2001"),
    Rule("the unit number", _spelled, "Computers fear [the year two thousand].", "2000"),
    Rule("number", _spelled, "It was built in [nineteen seventy-nine].", "1979"),
    Rule("shortyear", _short, "The class of ['98] met again.", "1998"),
)
