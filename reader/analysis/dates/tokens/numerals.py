"""How much: the number that words or digits stand for ("two and a half", "1.5 million").

To teach the reader a word for a number, add a line to lexicon/time_words.txt.
"""

from collections.abc import Sequence
from itertools import pairwise

from reader.analysis.dates.tokens.vocabulary import vocabulary

_FRACTIONS = {"½": 0.5, "¼": 0.25, "¾": 0.75}
# "nineteen ninety-eight" begins with its century.
_CENTURIES = frozenset(range(15, 20))


def amount_of(words: Sequence[str]) -> float:
    """The number some words stand for; 0 where they stand for none."""
    total, part = 0.0, 0.0
    for word in words:
        value = _value(word)
        if word == "half":
            part += 0.5
        elif value is None or word in ("a", "an"):
            continue
        elif value >= 1000 and word.isalpha():
            total += max(part, 1) * value
            part = 0.0
        elif word == "hundred":
            part = max(part, 1) * 100
        else:
            part += value
    return total + part


def runs_together(words: Sequence[str]) -> bool:
    """Whether the words are of two numbers: "two one", "six ten", unlike "twenty one"."""
    values = [_value(word) for word in words]
    return any(
        first is not None and second is not None and 0 < first < 10 and second < 100
        for first, second in pairwise(values)
    )


def with_fraction(word: str) -> float | None:
    """The number of "5 1/2" or "5½"; None for a word without a fraction."""
    if word[-1:] in _FRACTIONS and (word[:-1] or "0").isascii():
        return int(word[:-1] or 0) + _FRACTIONS[word[-1]]
    if len(word) < 5 or word[-2] != "/" or word[-4] != " ":
        return None
    return int(word[:-4]) + int(word[-3]) / max(1, int(word[-1]))


def _value(word: str) -> float | None:
    if (fraction := with_fraction(word)) is not None:
        return fraction
    if word[:1].isdigit():
        try:
            return float(word.replace(",", "").rstrip("abcdefghijklmnopqrstuvwxyz"))
        except ValueError:
            return None
    sense = vocabulary().words.get(word)
    return float(sense.value) if sense and isinstance(sense.value, int | float) else None


def spelled_year(words: Sequence[str]) -> int | None:
    """The year that words stand for ("nineteen ninety-eight", "two thousand and one")."""
    if "and" in words and not {"hundred", "thousand"} & set(words):
        return None  # "between eighteen and twenty"
    parts = [word for word in words if word not in ("-", "and")]
    first, rest = amount_of(parts[:1]), amount_of(parts[1:])
    if not all(part.isalpha() for part in parts) or len(parts) < 2:
        return None
    if parts[:2] == ["two", "thousand"]:
        last = int(amount_of(parts[2:]))
        return 2000 + last if last < 100 else None
    if first in _CENTURIES and parts[1:] == ["hundred"]:
        return int(first * 100)
    return int(first * 100 + rest) if first in _CENTURIES and 10 <= rest < 100 else None


def full_year(figures: int) -> int:
    """The year of "'69" and of "'08"."""
    return 1900 + figures if figures > 30 else 2000 + figures


def plain(number: float) -> str:
    """A number as a value writes it: no point where it is whole."""
    return str(int(number)) if number == int(number) else str(number)
