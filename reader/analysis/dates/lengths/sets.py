"""Again and again: "every Monday", "daily", "each year", "Friday nights".

To teach the reader another way of saying how often, add a rule.
"""

from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths import length
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.tokens.numerals import amount_of


def _often(reading: Reading) -> Meaning | None:
    """Of "daily"; "the Daily News" is a name, and "half-yearly" something else."""
    if reading.before() == "-":
        return None
    if reading.word("often") == "annually" and _is_a_rate(reading):
        return None  # "two million dollars annually"
    if reading.before().isalpha() and reading.capital_after():
        return None  # "the party daily Orla"
    if reading.tokens.capital(reading.start) and not reading.opens_sentence():
        return None
    return Meaning("set", reading.sign("often"))


def _is_a_rate(reading: Reading) -> bool:
    """Whether a number stands just before: so much a year, and not again and again."""
    words = reading.tokens.words[max(0, reading.start - 3) : reading.start]
    return amount_of(words) > 0


def _every_unit(reading: Reading) -> Meaning | None:
    count = 1.0
    if reading.has("other") or reading.has("second"):
        count = 2.0
    elif reading.has("number"):
        count = reading.amount()
    value = length(None if reading.has("many") else count, reading.sign("anyunit"))
    return Meaning("set", value) if value else None


def _so_often(reading: Reading) -> Meaning | None:
    """Of "three times a day"; "many times a day" as well, its number left out."""
    value = length(1, reading.sign("unitlike"))
    return Meaning("set", value) if value else None


def _every_weekday(reading: Reading) -> Meaning | None:
    return Meaning("set", f"XXXX-WXX-{reading.number('anyweekday') + 1}")


def _weekdays(reading: Reading) -> Meaning | None:
    part = f"T{reading.sign('parts')}" if reading.has("parts") else ""
    name = "weekdays" if reading.has("weekdays") else "weekday"
    return Meaning("set", f"XXXX-WXX-{reading.number(name) + 1}{part}")


def _every_month(reading: Reading) -> Meaning | None:
    return Meaning("set", f"XXXX-{reading.number('anymonth'):02d}")


def _day_of_every_year(reading: Reading) -> Meaning | None:
    """Of "June 30 of each year"."""
    if reading.sign("unit") != "Y" or not 1 <= reading.number("day") <= 31:
        return None
    return Meaning("set", f"XXXX-{reading.number('anymonth'):02d}-{reading.number('day'):02d}")


def _every_season(reading: Reading) -> Meaning | None:
    return Meaning("set", f"XXXX-{reading.sign('season')}")


def _every_feast(reading: Reading) -> Meaning | None:
    """A feast that moves has no day of its own in a set."""
    name = reading.sign("holiday").rstrip("?")
    return Meaning("set", f"XXXX-{name}" if name[:2].isdigit() and len(name) == 5 else "P1Y")


def _every_part(reading: Reading) -> Meaning | None:
    return Meaning("set", f"XXXX-XX-XXT{reading.sign('part')}")


RULES = (
    Rule("(number times | times) a unitlike", _so_often, "They meet [twice a week].", "P1W"),
    Rule("often", _often, "The board meets [daily].", "P1D"),
    Rule(
        "every (number | other | second | many | full | fiscal)? anyunit",
        _every_unit,
        "It is checked [every two weeks].",
        "P2W",
    ),
    Rule(
        "every number (to | or | -) number anyunit",
        _every_unit,
        "They meet [every four to six weeks].",
        "P4W",
    ),
    Rule(
        "every other? anyweekday part?", _every_weekday, "They march [every Friday].", "XXXX-WXX-5"
    ),
    Rule("weekdays", _weekdays, "It opens on [Mondays].", "XXXX-WXX-1"),
    Rule("weekday parts", _weekdays, "It plays [Friday nights].", "XXXX-WXX-5TNI"),
    Rule("every anymonth", _every_month, "It blooms [each May].", "XXXX-05"),
    Rule(
        "(anymonth day | the? day of? anymonth) of? every unit",
        _day_of_every_year,
        "It is due [June 30 of each year].",
        "XXXX-06-30",
    ),
    Rule("every holiday", _every_feast, "It snows [every Christmas].", "XXXX-12-25"),
    Rule("every season", _every_season, "It floods [every spring].", "XXXX-SP"),
    Rule("every part", _every_part, "He walks [every morning].", "XXXX-XX-XXTMO"),
)
