"""Which words are months and days of the week, shortened or not.

Another way to shorten one is another word here; what is made of them stands in `days`.
"""

import re

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan", "february feb", "march mar", "april apr", "may", "june jun",
            "july jul", "august aug", "september sept sep", "october oct", "november nov",
            "december dec",
        ),
        1,
    )
    for name in names.split()
}  # fmt: skip
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?", re.I)


def month_number(name: str) -> int:
    """The month of a number or a name, shortened or not; 0 where it is none."""
    return int(name) if name.isdigit() else _MONTHS.get(name.lower().rstrip("."), 0)


def is_month(word: str) -> bool:
    """Whether a word names a month."""
    return not word.isdigit() and month_number(word) > 0


def is_weekday(word: str) -> bool:
    """Whether a word names a day of the week."""
    return bool(_WEEKDAY.fullmatch(word))
