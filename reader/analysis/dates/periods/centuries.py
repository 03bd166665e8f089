"""Which hundred years: "the 19th century", "the turn of the century", and the decades it names.

To teach the reader another way of writing a century, add a rule.
"""

from reader.analysis.dates.ambiguity import is_of_a_match
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, between, day
from reader.analysis.dates.reading import Reading

# A batsman has his second century, and hardly his tenth.
_TENTH = 10


def _centuries(reading: Reading) -> Meaning | None:
    """Of "the 19th and 20th centuries"."""
    first, last = reading.number("nthword") - 1, reading.number("nthword2") - 1
    if reading.sign("units") != "C" or not 9 <= first < last <= 21:
        return None
    return between(f"{first:02d}", f"{last:02d}")


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
    Rule(
        "the? (early | latter)? (numeral -)? nthword -? century",
        _century,
        "It is from [the 19th century].",
        "18",
    ),
)
