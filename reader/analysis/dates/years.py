"""Years, decades and centuries: "in 1998", "fiscal 2001", "the late 1980s", "the 19th century"."""

from reader.analysis import lexicon
from reader.analysis.dates.ambiguity import is_of_a_match, is_year
from reader.analysis.dates.calendar_values import days_of
from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.numerals import full_year, spelled_year
from reader.analysis.dates.ranges import between
from reader.analysis.dates.reading import Reading

_LED_IN = context("before-a-decade")
_BEFORE_A_YEAR = context("before-a-time") | {"the"}
# A batsman has his second century, and hardly his tenth.
_TENTH = 10
# "The 1800s" are a century, "the 2000s" a decade.
_DECADES_FROM = 200
_OWNERS = context("owner")
_PARTS = frozenset({"early", "mid", "late"})
# "In the mid-30s" is said of ages and degrees; only decades from here on go without a mark.
_LAST_CENTURY = 6
_OF_WEATHER = frozenset({"celsius", "degrees", "fahrenheit", "temperature", "temperatures"})


def _year(reading: Reading) -> Meaning | None:
    return day(f"{reading.number('year'):04d}") if is_year(reading) else None


def _named_year(reading: Reading) -> Meaning | None:
    """Of "the year 1998"."""
    return day(f"{reading.number('year'):04d}") if reading.sign("unit") == "Y" else None


def _fiscal(reading: Reading) -> Meaning | None:
    return day(f"{reading.number('year'):04d}")


def _spelled(reading: Reading) -> Meaning | None:
    year = spelled_year(reading.word("number").split())
    if year is None or (reading.has("unit") and reading.sign("unit") != "Y"):
        return None
    if year < 2100 and year >= 2000 and not reading.has("unit"):
        return (
            day(f"{year:04d}") if reading.before() in ("in", "by", "of", "until", "since") else None
        )
    return day(f"{year:04d}")


def _short(reading: Reading) -> Meaning | None:
    """A year written with two digits; "'13 Hours'" is a title in quotation marks."""
    if reading.before() not in _BEFORE_A_YEAR and reading.after().isalpha():
        return None
    if reading.before() in ("'", "’", "‘", "`") and not reading.blank_before():
        return None  # "the show ''24''"
    if reading.capital_after() and reading.after() in lexicon.words("function_words"):
        return None  # "the series ‘16 And Alone’"
    return day(f"{full_year(reading.number('shortyear'))}")


def _decade(reading: Reading) -> Meaning | None:
    tens = reading.number("yeartens")
    hundreds = tens % 10 == 0 and tens < _DECADES_FROM
    return day(f"{tens // 10:02d}" if hundreds else f"{tens:03d}")


def _short_decade(reading: Reading) -> Meaning | None:
    """Of "the '90s"; "in his 60s" is an age."""
    led_in = reading.has("the") or reading.word("shorttens")[:1] in "'‘’`"
    if not led_in and reading.before() not in _LED_IN:
        return None
    if not led_in and reading.before() == "-" and reading.before(2) not in _PARTS:
        return None  # "the low-50s" are no decade
    plain = reading.word("shorttens")[:1].isdigit()
    if plain and reading.number("shorttens") < _LAST_CENTURY and not reading.has("the"):
        return None  # "highs in the mid-30s"
    if plain and reading.tokens.mentions(_OF_WEATHER):
        return None  # "a low chance of hitting the 30s"
    places = (1, 2, 3) if reading.before() in _PARTS | {"-"} else (1,)
    if reading.number("shorttens") < 2 or any(reading.before(n) in _OWNERS for n in places):
        return None  # "in his early 60s"
    return day(f"19{reading.number('shorttens')}")


def _decade_with_apostrophe(reading: Reading) -> Meaning | None:
    """Of "the 1990's", as it was long written; "in 1990's best film" it is a year."""
    if not reading.has("the") and reading.before() not in _PARTS | {"-"}:
        return None
    tens, rest = divmod(reading.number("year"), 10)
    return None if rest else day(f"{tens:03d}")


def _spelled_decade(reading: Reading) -> Meaning | None:
    if not reading.has("the") and reading.before() not in _LED_IN:
        return None
    return day(f"19{reading.number('tens')}")


def _centuries(reading: Reading) -> Meaning | None:
    """Of "the 19th and 20th centuries"."""
    first, last = reading.number("nthword") - 1, reading.number("nthword2") - 1
    if reading.sign("units") != "C" or not 9 <= first < last <= 21:
        return None
    return between(f"{first:02d}", f"{last:02d}")


def _half_decade(reading: Reading) -> Meaning | None:
    """Of "the last half of the '80s": its decade, as no value names half of one."""
    return _decade(reading) if reading.has("yeartens") else day(f"19{reading.number('shorttens')}")


def _part_of_a_century(reading: Reading) -> Meaning | None:
    """Of "the second half of the 20th century", "the first decade of the 21st century"."""
    number = reading.number("nthword")
    first = (reading.number("nthword2" if reading.has("nthword2") else "nthword") - 1) * 100
    if reading.has("last"):
        number = 2 if reading.has("half") else 10
    if not 900 <= first <= 2100:
        return None
    if reading.sign("unit") == "E":
        return day(f"{first // 10 + number - 1:03d}") if number <= 10 else None
    days = days_of(f"{first + 50 * (number - 1):04d}"), days_of(f"{first + 50 * number - 1:04d}")
    if not reading.has("half") or number > 2 or not days[0] or not days[1]:
        return None
    return Meaning("date", f"{first // 100:02d}", days=(days[0][0], days[1][1]))


def _turn(reading: Reading) -> Meaning | None:
    """Of "the turn of the century": the year in which it turned."""
    if reading.word("edge") != "turn":
        return None
    if reading.has("nthword"):
        return day(f"{(reading.number('nthword') - 1) * 100:04d}", certain=False)
    year = reading.today.year // 100 * 100 if reading.today else 2000
    return day(f"{year:04d}", certain=False) if year else None


def _century(reading: Reading) -> Meaning | None:
    number = reading.number("nthword") + (
        reading.number("numeral") if reading.has("numeral") else 0
    )
    if number < _TENTH and (is_of_a_match(reading) or not _is_written_as_one(reading)):
        return None  # "his second century" is cricket's
    return day(f"{number - 1:02d}") if 2 <= number <= 22 else None


def _is_written_as_one(reading: Reading) -> bool:
    """Of "the 7th century", "second-century": a century of the calendar."""
    return reading.has("the") or "-" in reading.written() or reading.word("nthword")[0].isdigit()


RULES = (
    Rule(
        "the? (nthword | last) half of the? (yeartens | shorttens)",
        _half_decade,
        "It fell in [the first half of the 1980s].",
        "198",
    ),
    Rule(
        "the? (nthword | last) (half | unit) of the nthword century",
        _part_of_a_century,
        "It fell in [the first decade of the 21st century].",
        "200",
    ),
    Rule(
        "the? edge of the nthword? century",
        _turn,
        "It began at [the turn of the century].",
        "2000",
    ),
    Rule(
        "the? nthword (and | to) nthword units",
        _centuries,
        "It fell in [the 18th and 19th centuries].",
        "17/18",
    ),
    Rule("year", _year, "The firm was founded in [1998].", "1998"),
    Rule("year (or compare | and beyond)", _year, "It will be dear until [1994 or later].", "1994"),
    Rule("the unit year", _named_year, "It was [the year 1968].", "1968"),
    Rule("(the | its)? year fiscal unit", _fiscal, "Sales rose in [the 2001 fiscal year].", "2001"),
    Rule("(the | its)? fiscal (unit)? year", _fiscal, "Sales rose in [fiscal 2001].", "2001"),
    Rule("the unit number", _spelled, "Computers fear [the year two thousand].", "2000"),
    Rule("number", _spelled, "It was built in [nineteen seventy-nine].", "1979"),
    Rule("shortyear", _short, "The class of ['98] met again.", "1998"),
    Rule("the? yeartens", _decade, "It began in [the 1980s].", "198"),
    Rule("the? shorttens", _short_decade, "It began in [the '80s].", "198"),
    Rule("the? year 's", _decade_with_apostrophe, "It began in [the 1980's].", "198"),
    Rule("the? tens", _spelled_decade, "It began in [the nineties].", "199"),
    Rule(
        "the? (early | latter)? (numeral -)? nthword -? century",
        _century,
        "It is from [the 19th century].",
        "18",
    ),
)
