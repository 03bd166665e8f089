"""Which ten years: "the 1980s", "the mid-'90s", "the nineties"; "in his 60s" are none.

To teach the reader another way of writing a decade, add a rule.
"""

from reader.analysis.dates.contexts import context
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.meaning import Meaning, day
from reader.analysis.dates.reading import Reading

_LED_IN = context("before-a-decade")
# "The 1800s" are a century, "the 2000s" a decade.
_DECADES_FROM = 200
_OWNERS = context("owner")
_PARTS = frozenset({"early", "mid", "late"})
# "In the mid-30s" is said of ages and degrees; only decades from here on go without a mark.
_LAST_CENTURY = 6
_OF_WEATHER = frozenset({"celsius", "degrees", "fahrenheit", "temperature", "temperatures"})


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


def _half_decade(reading: Reading) -> Meaning | None:
    """Of "the last half of the '80s": its decade, as no value names half of one."""
    return _decade(reading) if reading.has("yeartens") else day(f"19{reading.number('shorttens')}")


RULES = (
    Rule(
        "the? (nthword | last) half of the? (yeartens | shorttens)",
        _half_decade,
        "It fell in [the first half of the 1980s].",
        "198",
    ),
    Rule("the? yeartens", _decade, "It began in [the 1980s].", "198"),
    Rule("the? shorttens", _short_decade, "It began in [the '80s].", "198"),
    Rule("the? year 's", _decade_with_apostrophe, "It began in [the 1980's].", "198"),
    Rule("the? tens", _spelled_decade, "It began in [the nineties].", "199"),
)
