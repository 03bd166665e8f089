"""What the text is, word by word: each token with its place, its class and its value.

The classes of all tokens together are the `shape` of the text, one character a token; the forms
(forms.py) are patterns over it. To teach the reader a word, add a line to lexicon/time_words.txt.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from reader.analysis.dates.numerals import with_fraction
from reader.analysis.dates.vocabulary import Sense, Value, vocabulary
from reader.article import Span

_TOKEN = re.compile(
    r"[^\W\d_]+(?:['’](?:t|ll|re|ve|d|m)\b)?"
    r"|\d{4}-\d\d-\d\d(?![\d-])"
    r"|\d{1,2} ?/ ?\d{1,2} ?/ ?(?:\d{4}|\d\d)(?![\d/])"
    r"|[0-9]+ [0-9]/[0-9](?!\d)|[0-9]*[½¼¾]"
    r"|\d{1,2}: ?\d\d(?:: ?\d\d)?(?!\d)"
    r"|['‘’`]\d0s\b|['‘’`]\d\d(?![\d\w'’])"
    r"|\d+(?:,\d{3})*(?:\.\d+)?(?:[A-Za-z]{1,2}\b)?"
    r"|['’]s\b|-{2,}|[^\w\s]"
)
# What is written in several ways ("11: 30", "’s") is one word to the rules.
_REWRITTEN = frozenset({"possessive", "clock", "slashed"})
_MERIDIEM = re.compile(r"[aApP](?:\.\s?[mM]\b\.?|[mM]\b\.?(?=\s|\W|$))")
_NUMBER = re.compile(r"([\d,.]+)([A-Za-z]*)")
_MARKS = {
    ",": "comma", "-": "hyphen", "‐": "hyphen", "‑": "hyphen", "–": "hyphen", "(": "opening",
    ")": "closing", ".": "stop", "!": "stop", "?": "stop", "…": "stop", "'s": "possessive",
    "’s": "possessive",
}  # fmt: skip


@dataclass(slots=True)
class Tokens:
    """The tokens of a text: places, lower-case words, values, and the shape they make together."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    values: list[Value | None]
    shape: str

    def capital(self, place: int) -> bool:
        """Whether a token is written with a capital."""
        return self.text[self.starts[place]].isupper()

    def written(self, start: int, end: int) -> str:
        """The text from one token up to, not with, another."""
        return self.text[self.starts[start] : self.ends[end - 1]] if start < end else ""


def read_tokens(text: str, paragraphs: Iterable[Span]) -> Tokens:
    """The tokens of the paragraphs; between two of them stands a stop."""
    known = vocabulary()
    codes = known.codes
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    values: list[Value | None] = []
    shape: list[str] = []
    plain, known_words = codes["word"], known.words
    for paragraph in paragraphs:
        for found in _TOKEN.finditer(text, paragraph.start, paragraph.end):
            written = found[0]
            word = written.lower()
            starts.append(found.start())
            ends.append(found.end())
            words.append(word)
            sense = known_words.get(word)
            if sense is not None and (not sense.capital or written[0] != word[0]):
                shape.append(sense.code)
                values.append(sense.value)
            elif word[0].isalpha():
                shape.append(plain)
                values.append(None)
            else:
                name, value = _by_look(word)
                if name in _REWRITTEN:
                    words[-1] = str(value)
                shape.append(codes[name])
                values.append(value)
        starts.append(paragraph.end)
        ends.append(paragraph.end)
        words.append("")
        values.append(None)
        shape.append(codes["stop"])
    return _joined(Tokens(text, starts, ends, words, values, "".join(shape)), shape)


def _by_look(word: str) -> tuple[str, Value | None]:
    """The class and value of what is no known word: a number or a mark."""
    if word in ("'s", "’s"):
        return "possessive", "'s"
    if word in _MARKS:
        return _MARKS[word], None
    first = word[0]
    fraction = with_fraction(word)
    if fraction is not None:
        return "count", fraction
    if not first.isdigit():
        if len(word) < 3:
            return "mark", None
        if word.endswith("0s"):
            return "shorttens", int(word[1])
        return ("shortyear", int(word[1:])) if word[1].isdigit() else ("mark", None)
    for sign, name in ((":", "clock"), ("/", "slashed"), ("-", "iso")):
        if sign in word:
            return name, word.replace(" ", "")
    return _number(word)


def _number(word: str) -> tuple[str, Value | None]:
    parts = _NUMBER.fullmatch(word)
    digits, suffix = (parts[1], parts[2]) if parts else (word, "")
    if not digits.isdecimal():
        amount = digits.replace(",", "")
        return ("count", float(amount)) if not suffix and amount.isascii() else ("word", None)
    number = int(digits[:15])
    if suffix in ("st", "nd", "rd", "th"):
        return "nth", number
    if suffix == "s":
        return _tens(digits, number)
    if suffix in ("am", "pm", "a", "p") and number <= 12 and suffix != "a":
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


def _joined(tokens: Tokens, shape: list[str]) -> Tokens:
    """The same tokens, with phrases as one: the first carries the class, the others follow."""
    known = vocabulary()
    words = tokens.words
    for place, word in enumerate(words):
        for rest, sense in known.phrases.get(word, ()):
            if tuple(words[place + 1 : place + 1 + len(rest)]) == rest:
                _join(tokens, shape, place, len(rest), sense)
                break
        if word in ("a", "p") and words[place + 1 : place + 2] == ["."]:
            _join_meridiem(tokens, shape, place)
        elif shape[place] in (known.codes["shortmonth"], known.codes["shortweekday"]):
            _join_point(tokens, shape, place)
    tokens.shape = "".join(shape)
    return tokens


def _join(tokens: Tokens, shape: list[str], place: int, length: int, sense: Sense) -> None:
    shape[place] = sense.code
    tokens.values[place] = sense.value
    for following in range(place + 1, place + 1 + length):
        shape[following] = vocabulary().codes["more"]


def _join_meridiem(tokens: Tokens, shape: list[str], place: int) -> None:
    """Of "a.m." and "p. m." are several tokens and one word."""
    found = _MERIDIEM.match(tokens.text, tokens.starts[place])
    if found:
        length = sum(1 for start in tokens.starts[place + 1 : place + 4] if start < found.end())
        _join(tokens, shape, place, length, Sense(vocabulary().codes["ampm"], tokens.words[place]))


def _join_point(tokens: Tokens, shape: list[str], place: int) -> None:
    """The point of "Jan." belongs to the month."""
    if (
        tokens.words[place + 1 : place + 2] == ["."]
        and tokens.starts[place + 1] == tokens.ends[place]
    ):
        shape[place + 1] = vocabulary().codes["more"]
