"""What a token is by its look: a number, a clock time, a mark, the short name of a quarter.

To teach the reader another way of writing figures, add it to `class_by_look`, and to `_TOKEN`
in `cutting`, so that it is one token.
"""

import re

from reader.analysis.dates.tokens.numerals import with_fraction
from reader.analysis.dates.tokens.vocabulary import Value

_NUMBER = re.compile(r"([\d,.]+)([A-Za-z]*)")
_YEAR_FIRST = re.compile(r"(\d{4})[-/](\d\d?)[-/](\d\d?)")
_DAY_FIRST = re.compile(r"(\d\d?)\. ?(\d\d?)\. ?(\d{4})")
_HALF_PAST = re.compile(r"\d{1,2}\.\d\d")
_PERIOD_NAME = re.compile(r"([qh])([1-4])|([1-4])([qh])(\d*)|fy(\d+)")
_MARKS = {
    ",": "comma", "-": "hyphen", "‐": "hyphen", "‑": "hyphen", "–": "hyphen", "(": "opening",
    ")": "closing", "[": "opening", "]": "closing",
    ".": "stop", "!": "stop", "?": "stop", "…": "stop", "/": "slash",
}  # fmt: skip


def class_by_look(word: str) -> tuple[str, Value | None]:
    """The class and value of a token that no list holds."""
    if word in ("'s", "’s"):
        return "possessive", "'s"
    if word in ("'", "’"):
        return "apostrophe", "'"
    if word in _MARKS:
        return _MARKS[word], None
    if word in ("o'clock", "o’clock"):
        return "oclock", word
    if word[0].isalpha() or word[1:2] in ("q", "h"):
        return _period_name(word)
    first = word[0]
    fraction = with_fraction(word)
    if fraction is not None:
        return "count", fraction
    if first.isalnum() and not first.isdecimal():
        return "word", None  # "²a": letters by the rules of Unicode
    if word.endswith(("'s", "’s")):
        return "shorttens", int(first)  # "the 80's"
    if not first.isdecimal():
        if len(word) < 3:
            return "mark", None
        if word.endswith("0s"):
            return "shorttens", int(word[1])
        return ("shortyear", int(word[1:])) if word[1:].isdecimal() else ("mark", None)
    if found := _YEAR_FIRST.fullmatch(word):
        return "iso", _iso(found[1], found[2], found[3])
    if found := _DAY_FIRST.fullmatch(word):
        return "iso", _iso(found[3], found[2], found[1])
    for sign, name in ((":", "clock"), ("/", "slashed")):
        if sign in word:
            return name, word.replace(" ", "")
    return _number(word)


def _iso(year: str, month: str, day: str) -> str:
    return f"{year}-{month:0>2}-{day:0>2}"


def _number(word: str) -> tuple[str, Value | None]:
    parts = _NUMBER.fullmatch(word)
    digits, suffix = (parts[1], parts[2]) if parts else (word, "")
    if suffix in ("am", "pm") and _HALF_PAST.fullmatch(digits):
        return "clock", word
    if not digits.isdecimal():
        amount = digits.replace(",", "")
        return ("count", float(amount)) if not suffix and amount.isascii() else ("word", None)
    number = int(digits[:15])
    if suffix in ("st", "nd", "rd", "th"):
        return "nth", number
    if suffix == "s":
        return _tens(digits, number)
    if suffix in ("am", "pm", "p") and number <= 12:
        return "clock", word
    if suffix:
        return "word", None
    if 1 <= number <= 31 and len(digits) <= 2:
        return "small", number
    return (
        ("yearlike", number) if 1000 <= number <= 2199 and len(digits) == 4 else ("count", number)
    )


def _tens(digits: str, number: int) -> tuple[str, Value | None]:
    if number % 10 == 0 and len(digits) == 4 and 1000 <= number <= 2190:
        return "yeartens", number // 10
    return ("shorttens", number // 10) if number % 10 == 0 and len(digits) == 2 else ("word", None)


def _period_name(word: str) -> tuple[str, Value | None]:
    """ "Q3", "4Q23" and "FY2025" as they stand in a value; any other word with an apostrophe."""
    found = _PERIOD_NAME.fullmatch(word)
    if found is None or ("h" in (found[1], found[4]) and (found[2] or found[3]) in "34"):
        return "word", None
    if found[6]:
        return "fiscalname", _full_year(found[6])
    name = f"{(found[1] or found[4]).upper()}{found[2] or found[3]}"
    return "quartername", f"{_full_year(found[5])}-{name}" if found[5] else name


def _full_year(digits: str) -> str:
    return digits if len(digits) == 4 else f"20{digits}"
