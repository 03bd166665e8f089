"""How much: the number that words or digits stand for ("two and a half", "1.5 million")."""

from collections.abc import Sequence

from reader.analysis.dates.vocabulary import vocabulary


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


def _value(word: str) -> float | None:
    if word[:1].isdigit():
        try:
            return float(word.replace(",", "").rstrip("abcdefghijklmnopqrstuvwxyz"))
        except ValueError:
            return None
    sense = vocabulary().words.get(word)
    return float(sense.value) if sense and isinstance(sense.value, int | float) else None


def spelled_year(words: Sequence[str]) -> int | None:
    """The year that words stand for ("nineteen ninety-eight", "two thousand and one")."""
    parts = [word for word in words if word not in ("-", "and")]
    if parts[:2] == ["two", "thousand"]:
        return 2000 + int(amount_of(parts[2:]))
    century, rest = amount_of(parts[:1]), amount_of(parts[1:])
    if 15 <= century <= 20 and parts[1:] and (rest >= 10 or parts[1:2] == ["hundred"]):
        return int(century * 100 + (0 if parts[1] == "hundred" else rest))
    return None


def plain(number: float) -> str:
    """A number as a value writes it: no point where it is whole."""
    return str(int(number)) if number == int(number) else str(number)
