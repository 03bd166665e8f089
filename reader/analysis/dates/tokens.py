"""What the text is, word by word: each token with its place, its class and its value.

The classes of all tokens together are the `shape` of the text, one character a token; the forms
(forms.py) are patterns over it. To teach the reader a word, add a line to lexicon/time_words.txt.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from reader.analysis.dates.contexts import context
from reader.analysis.dates.looks import class_by_look
from reader.analysis.dates.vocabulary import Sense, Value, vocabulary
from reader.article import Span

_TOKEN = re.compile(
    r"(?=\S)(?:[A-Za-z][a-z]*+(?=[ ,])|[,.]|"  # most words: what is known at once is tried first
    r"(?<!\w)(?:[QH][1-4](?:(?=FY\d\d)|(?!\w))|[1-4][QH](?:\d{4}|\d\d)?(?!\w))|"
    r"(?:(?<!\w)|(?<=[QH][1-4]))FY(?:\d{4}|\d\d)(?!\w)|[oO]['’]clock\b|"
    r"[^\W\d_]+(?:['’](?:t|ll|re|ve|d|m)\b|\d\w*)?"  # "#Vote2016" is one word and no year
    r"|\d{4}-\d\d-\d\d(?![\d-])|\d{4}/\d\d?/\d\d?(?![\d/])|\d\d?\. ?\d\d?\. ?\d{4}(?!\d)"
    r"|\d{1,2} ?/ ?\d{1,2} ?/ ?(?:\d{4}|\d\d)(?![\d/])"
    r"|[0-9]+ [0-9]/[0-9](?!\d)|[0-9]*[½¼¾]"
    r"|\d{1,2}: ?\d\d(?:: ?\d\d)?(?!\d)"
    r"|(?:['‘’`]\d0s|(?<![\w.,$£€])[2-9]0['’]s)\b|['‘’`]\d\d(?![\d\w'’])"
    r"|\d+(?:,\d{3})*(?:\.\d+)?(?:[A-Za-z]{1,2}\b(?!(?<=[aApP])\.[mM]\b))?"  # 9a.m is 9 a.m.
    r"|['’]s\b|-{2,}|[^\w\s])"
)
# What is written in several ways ("11: 30", "’s") is one word to the rules.
_REWRITTEN = frozenset({"possessive", "clock", "slashed", "apostrophe", "iso", "oclock"})
_MERIDIEMS = ("a", "p")
_EN_DASH, _EM_DASH = "–", "—"
_TIMES = ("month", "shortmonth", "weekday", "shortweekday", "noon")
_MERIDIEM = re.compile(r"[aApP](?:\.\s?[mM]\b\.?|[mM]\b\.?(?=\s|\W|$))")


@dataclass(slots=True)
class Tokens:
    """The tokens of a text: places, lower-case words, values, and the shape they make together."""

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    values: list[Value | None]
    shape: str
    _surnames: dict[str, bool] = field(default_factory=dict)
    _mentioned: dict[frozenset[str], int] = field(default_factory=dict)

    def mentions(self, words: frozenset[str]) -> int:
        """How often words of a list occur in the text; counted once."""
        if words not in self._mentioned:
            self._mentioned[words] = sum(1 for word in self.words if word in words)
        return self._mentioned[words]

    def follows_a_name(self, word: str) -> bool:
        """Whether a word follows a capital inside a sentence somewhere ("said Dawn March")."""
        if word not in self._surnames:
            self._surnames[word] = any(
                self.words[place] == word and self._is_named(place)
                for place in range(2, len(self.words))
            )
        return self._surnames[word]

    def _is_named(self, place: int) -> bool:
        before = self.words[place - 1]
        named = before.isalpha() and self.capital(place - 1) and self.capital(place)
        return (
            named
            and before not in context("before-a-month")
            and (self.words[place - 2][:1].isalpha() or self.words[place - 2] == ",")
        )

    def capital(self, place: int) -> bool:
        """Whether a token is written with a capital."""
        return self.text[self.starts[place]].isupper()

    def written(self, start: int, end: int) -> str:
        """The text from one token up to, not with, another."""
        return self.text[self.starts[start] : self.ends[end - 1]] if start < end else ""


def read_tokens(text: str, paragraphs: Iterable[Span]) -> Tokens:
    """The tokens of the paragraphs; between two of them stands a stop."""
    starts: list[int] = []
    ends: list[int] = []
    words: list[str] = []
    values: list[Value | None] = []
    shape: list[str] = []
    stop = vocabulary().codes["stop"]
    for paragraph in paragraphs:
        for found in _TOKEN.finditer(text, paragraph.start, paragraph.end):
            word, code, value = _token(found[0])
            starts.append(found.start())
            ends.append(found.end())
            words.append(word)
            shape.append(code)
            values.append(value)
        starts.append(paragraph.end)
        ends.append(paragraph.end)
        words.append("")
        values.append(None)
        shape.append(stop)
    return _joined(Tokens(text, starts, ends, words, values, "".join(shape)), shape)


@lru_cache(maxsize=1 << 15)
def _token(written: str) -> tuple[str, str, Value | None]:
    """The word of a token as the rules see it, its class and its value."""
    word, known = written.lower(), vocabulary()
    sense = known.words.get(word)
    if sense is not None and (not sense.capital or written[0] != word[0]):
        return word, sense.code, sense.value
    if word.isalpha():
        return word, known.codes["word"], None
    if written in ("1h", "2h"):
        return word, known.codes["word"], None  # "2h ago"; half a year is "2H"
    name, value = class_by_look(word)
    return str(value) if name in _REWRITTEN else word, known.codes[name], value


def _joined(tokens: Tokens, shape: list[str]) -> Tokens:
    """The same tokens, with phrases as one: the first carries the class, the others follow."""
    known = vocabulary()
    words, codes, phrases = tokens.words, known.codes, known.phrases
    short = (codes["shortmonth"], codes["shortweekday"])
    firsts = {*(first for first, _ in phrases), *_MERIDIEMS, _EN_DASH}
    places = [at for at, word in enumerate(words) if word in firsts or shape[at] in short]
    for place in places:
        if shape[place] == codes["more"]:
            continue  # inside a phrase
        word = words[place]
        if word == _EN_DASH and _cuts(tokens, shape, place):
            words[place] = _EM_DASH
        for rest, sense in phrases.get((word, words[place + 1]), ()):
            if words[place + 1 : place + 1 + len(rest)] == rest and (
                not sense.capital or tokens.capital(place)
            ):
                _join(tokens, shape, place, len(rest), sense)
                break
        if word in _MERIDIEMS and words[place + 1 : place + 2] == ["."]:
            _join_meridiem(tokens, shape, place)
        elif shape[place] in short:
            _join_point(tokens, shape, place)
    tokens.shape = "".join(shape)
    return tokens


def _cuts(tokens: Tokens, shape: list[str], place: int) -> bool:
    """Whether a dash cuts a sentence in two: with blanks round it, and no time behind it."""
    codes, behind = vocabulary().codes, place + 1
    blanks = tokens.text[tokens.starts[place] - 1 : tokens.ends[place] + 1] == " – "
    time = shape[behind : behind + 1] in ([codes[name]] for name in _TIMES)
    return blanks and not time and tokens.words[behind][:1].isalpha()


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
