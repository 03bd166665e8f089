"""What a word of time is: its class in a form, and its value there.

The words stand in `lexicon/time_words.txt`; a class is a single character in the shape of a text,
so that a form ("month day ,? year") runs as one compiled pattern over thousands of words at once.
"""

from dataclasses import dataclass
from functools import cache

from reader.analysis import lexicon

Value = int | str | float

# Classes that no list holds: what a token is by its look.
_BY_LOOK = (
    "word", "stop", "mark", "small", "nth", "yearlike", "count", "yeartens", "shorttens",
    "shortyear", "clock", "iso", "slashed", "quartername", "fiscalname", "slash", "apostrophe",
    "comma", "hyphen", "possessive", "opening", "closing", "more",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sense:
    """A class (as the character it has in a shape), and the value a word of that class has."""

    code: str
    value: Value | None
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Every class with its character, single words, and phrases by their first two words."""

    codes: dict[str, str]
    words: dict[str, Sense]
    phrases: dict[tuple[str, str], tuple[tuple[list[str], Sense], ...]]


@cache
def vocabulary() -> Vocabulary:
    """The words of time, read once."""
    codes = {name: chr(0x4E00 + place) for place, name in enumerate(_BY_LOOK)}
    words: dict[str, Sense] = {}
    phrases: dict[tuple[str, str], list[tuple[list[str], Sense]]] = {}
    for entry, kind in lexicon.classes("time_words").items():
        name, _, value = kind.partition(" ")
        code = codes.setdefault(name, chr(0x4E00 + len(codes)))
        sense = Sense(code, _typed(value), entry.startswith("~"))
        first, *rest = entry.removeprefix("~").split()
        if rest:
            phrases.setdefault((first, rest[0]), []).append((rest, sense))
        else:
            words[first] = sense
    longest = {begin: tuple(sorted(p, key=lambda x: -len(x[0]))) for begin, p in phrases.items()}
    return Vocabulary(codes, words, longest)


def _typed(value: str) -> Value:
    try:
        return float(value) if "." in value else int(value)
    except ValueError:
        return value
