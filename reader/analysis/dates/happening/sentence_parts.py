"""How the sentence of a date is built: its phrases as letters, the date a letter of its own.

The letters are those of attribution/tags.py (A noun phrase, v verb, i preposition …); D is the date
itself. "The ferry sank off Mirel on Monday." is `AviAiD.`: clauses are forms over such a string.
"""

import re
from dataclasses import dataclass

from reader.analysis.lexicon.small_words import DETERMINERS
from reader.article import Span

ARTICLES = DETERMINERS | {"no", "this", "that"}


@dataclass(frozen=True, slots=True)
class Parts:
    """A sentence, or as much of it as is near its date: one letter and one place a phrase.

    The date is `date[0]` up to `date[1]`; `dated` is where all dates of the sentence stand.
    """

    text: str
    letters: str
    starts: list[int]
    ends: list[int]
    date: tuple[int, int]
    dated: tuple[Span, ...] = ()

    def length(self, first: int, last: int) -> int:
        """How many words stand from one phrase up to another."""
        if first >= last:
            return 0
        return self.text.count(" ", self.starts[first], self.ends[last - 1]) + 1

    def span(self, first: int, last: int) -> Span:
        """Where the phrases from one up to, not with, another stand."""
        return Span(self.starts[first], self.ends[last - 1])

    def behind(self, form: re.Pattern[str], place: int) -> int:
        """The phrase behind a form of letters that begins at a phrase; itself where none does."""
        match = form.match(self.letters, place)
        return match.end() if match else place

    def asks(self) -> bool:
        """Whether the sentence is a question."""
        return self.text.startswith("?", self.ends[-1])

    def word(self, place: int) -> str:
        """A phrase in small letters; nothing behind the last."""
        if place >= len(self.starts):
            return ""
        return self.text[self.starts[place] : self.ends[place]].lower()
