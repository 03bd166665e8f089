"""What a way of writing a time looks like: forms, and the rules that carry them.

A form is a pattern over classes of words ("(weekday ,?)? month day ,? year"): `?`, `*`, `|` and
brackets as in regular expressions, `,` for a comma, `-` for a hyphen, `'s` for a possessive. Each
name is a class of lexicon/time_words.txt or one of `GROUPS`, and can be asked for in the reading.
To teach the reader a form, add a rule to the family it belongs to; the tests hold every rule to
its own example.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.analysis.dates.tokens.vocabulary import vocabulary

if TYPE_CHECKING:
    from reader.analysis.dates.meaning import Meaning
    from reader.analysis.dates.reading import Reading

# A name for several classes, or for a small form of its own.
GROUPS = {
    "anymonth": "[month shortmonth]",
    "anyweekday": "[weekday shortweekday]",
    "day": "[small nth]",
    "year": "[yearlike]",
    "unitlike": "[unit century quarter]",
    "unitslike": "[units quarters]",
    "anyunit": "[unit units century quarter quarters]",
    "many": "[vague some]",
    "which": "[last previous next coming following this current that same latest]",
    "back": "[last previous]",
    "forth": "[next coming following]",
    "clocklike": "[small count]",
    "nthword": "[ordinal second nth]",
}
# A counted number: "12", "1.5 million", "twenty-five", "a hundred and two", "three and a half".
NUMBER = (
    r"(?:[small count yearlike dozen](?:[scale]){0,2}"
    r"|(?:[a](?=[scale]))?[numeral teen scale]"
    r"(?:[hyphen]?(?:[and](?=[numeral]))?[numeral teen scale]){0,6})"
    r"(?:[hyphen]?[and][hyphen]?[a][hyphen]?[half])?"
)
_WORDS = re.compile(r"'s|[a-z]+|[,\-]|[()?*|+]|\s+")
_CLASSES = re.compile(r"\[([a-z ]+)\]")
_SIGNS = {",": "comma", "-": "hyphen", "'s": "possessive"}


@dataclass(frozen=True)
class Rule:
    """A form, what it means, and an example: the expression in [brackets], and its value.

    The examples are read as published on Saturday 15 June 2024.
    """

    form: str
    meaning: "Callable[[Reading], Meaning | None]"
    example: str
    means: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The form over the shape of a text; most rules never meet words that they may fit."""
        return re.compile(shape_of(self.form))


def shape_of(form: str) -> str:
    """The form as a regular expression over the shape of a text; classes become named groups."""
    seen: list[str] = []
    parts = []
    for word in _WORDS.findall(form):
        if word in _SIGNS:
            parts.append(_codes(f"[{_SIGNS[word]}]"))
        elif word.isalpha():
            parts.append(_group(word, seen))
        elif not word.isspace():
            parts.append("(?:" if word == "(" else word)
    return "".join(parts)


def _group(name: str, seen: list[str]) -> str:
    """A class as a group under its name; a second one of the same class is `name2`."""
    seen.append(name)
    label = name if seen.count(name) == 1 else f"{name}{seen.count(name)}"
    pattern = NUMBER if name == "number" else GROUPS.get(name, f"[{name}]")
    return f"(?P<{label}>{_codes(pattern)})"


def _codes(pattern: str) -> str:
    """A pattern with its [classes] as sets of characters, each with the rest of its phrase."""
    codes = vocabulary().codes
    more = codes["more"]
    return _CLASSES.sub(
        lambda found: f"(?:[{''.join(codes[name] for name in found[1].split())}]{more}*)", pattern
    )
