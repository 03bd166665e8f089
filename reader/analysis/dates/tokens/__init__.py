"""What the text is, word by word: each token with its place, its class and its value.

The classes of all tokens together are the `shape` of the text, one character a token; the forms
(forms.py) are patterns over it. Where the text is cut stands in cutting.py.
"""

from dataclasses import dataclass, field

from reader.analysis.dates.contexts import context
from reader.analysis.dates.tokens.vocabulary import Value


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
        """Whether a token is written with a capital; none is outside the text."""
        return place >= 0 and self.text[self.starts[place] : self.starts[place] + 1].isupper()

    def written(self, start: int, end: int) -> str:
        """The text from one token up to, not with, another."""
        return self.text[self.starts[start] : self.ends[end - 1]] if start < end else ""
