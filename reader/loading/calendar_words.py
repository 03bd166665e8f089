"""Which words are months and days of the week, shortened or not.

Another way to shorten one is another word here; what is made of them stands in `days`.
"""

import re

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_NUMBERS = {
    name: number
    for number, month in enumerate(map(str.lower, MONTHS), 1)
    for name in (month, month[:3])
} | {"sept": 9}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\.?", re.I)


def month_number(name: str) -> int:
    """The month of a number or a name, shortened or not; 0 where it is none."""
    return int(name) if name.isdigit() else _NUMBERS.get(name.lower().rstrip("."), 0)


def is_month(word: str) -> bool:
    """Whether a word names a month."""
    return not word.isdigit() and month_number(word) > 0


def is_weekday(word: str) -> bool:
    """Whether a word names a day of the week."""
    return bool(_WEEKDAY.fullmatch(word))
