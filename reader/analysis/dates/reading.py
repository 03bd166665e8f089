"""One expression as a rule sees it: its parts by name, what stands around it, and the day it is.

What is asked of an expression by one family stands in the room of that family; how it is told of,
in `tellings`.
"""

import re
from datetime import date

from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.direction import direction_of
from reader.analysis.dates.direction.verb_classes import Direction
from reader.analysis.dates.story.anchors import Anchors
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.tokens.numerals import amount_of
from reader.analysis.dates.tokens.vocabulary import vocabulary


class Reading:
    """A form found in a text; `start` and `end` are tokens, `today` the day it is reckoned from."""

    __slots__ = ("_direction", "_match", "anchors", "clauses", "end", "start", "today", "tokens")

    def __init__(
        self, match: re.Match[str], tokens: Tokens, clauses: Clauses, anchors: Anchors,
        today: date | None,
    ) -> None:  # fmt: skip
        self._match = match
        self.tokens, self.clauses, self.anchors, self.today = tokens, clauses, anchors, today
        self.start, self.end = match.span()
        self._direction: Direction | str = "unread"

    def of(self, match: re.Match[str]) -> "Reading":
        """Another form found beside this one, read in the same place of the same text."""
        return Reading(match, self.tokens, self.clauses, self.anchors, self.today)

    def has(self, name: str) -> bool:
        """Whether the form's part of that name is there."""
        return self._place(name) is not None

    def _place(self, name: str) -> int | None:
        """The first token of a part; a part that the form names twice is the one that is there."""
        label = self._label(name)
        return self._match.start(label) if label else None

    def _label(self, name: str) -> str | None:
        """The group of a part: the name itself, or `name2` … where the form has it again."""
        names, label, number = self._match.re.groupindex, name, 1
        while label in names:
            if self._match.start(label) >= 0:
                return label
            number += 1
            label = f"{name}{number}"
        return None

    def number(self, name: str) -> int:
        """The whole number a part stands for (a month, a weekday, a day, a year)."""
        place = self._place(name)
        value = self.tokens.values[place] if place is not None else None
        return value if isinstance(value, int) else int(float(value or 0))

    def sign(self, name: str) -> str:
        """The letters a part stands for (a unit's grain, a season, a part of the day)."""
        place = self._place(name)
        return str(self.tokens.values[place]) if place is not None else ""

    def amount(self, name: str = "number") -> float:
        """The number a part of several words stands for ("three and a half")."""
        start, end = self._match.span(self._label(name) or name)
        return amount_of(self.tokens.words[start:end])

    def word(self, name: str) -> str:
        """A part as it is written, in lower case; "" where it is not there."""
        label = self._label(name)
        if label is None:
            return ""
        start, end = self._match.span(label)
        return " ".join(self.tokens.words[start:end])

    def written(self) -> str:
        """The whole expression as it stands in the text."""
        return self.tokens.written(self.start, self.end)

    def before(self, steps: int = 1) -> str:
        """The word some steps before the expression, in lower case; "" outside the text."""
        place = self.start - steps
        return self.tokens.words[place] if place >= 0 else ""

    def blank_before(self) -> bool:
        """Whether a blank stands before the expression."""
        return self.tokens.ends[self.start - 1] < self.tokens.starts[self.start]

    def glued_after(self) -> bool:
        """Whether no blank stands behind the expression."""
        return self.tokens.ends[self.end - 1] == self.tokens.starts[self.end]

    def after(self, steps: int = 1) -> str:
        """The word some steps after the expression, in lower case; "" outside the text."""
        place = self.end + steps - 1
        return self.tokens.words[place] if place < len(self.tokens.words) else ""

    def month_after(self) -> int:
        """The month that stands behind the next word ("ended July 31"); 0 where none does."""
        place = self.end + 1
        codes = vocabulary().codes
        if self.tokens.shape[place : place + 1] not in (codes["month"], codes["shortmonth"]):
            return 0
        return int(self.tokens.values[place] or 0)

    def capital_at(self, name: str) -> bool:
        """Whether a part is written with a capital, and does not begin the sentence."""
        place = self._place(name)
        return place is not None and self.tokens.capital(place) and not self.clauses.opens(place)

    def in_headline(self) -> bool:
        """Whether the expression stands in the headline, where all words may have capitals."""
        return self.clauses.in_headline(self.start)

    def capital_after(self, steps: int = 1) -> bool:
        """Whether the word some steps after the expression is written with a capital."""
        return self.after(steps)[:1].isalpha() and self.tokens.capital(self.end + steps - 1)

    def capital_before(self) -> bool:
        """Whether the word before it is written with a capital, and does not begin a sentence."""
        place = self.start - 1
        if place < 1 or not self.before()[:1].isalpha() or self.clauses.opens(place):
            return False
        return self.tokens.capital(place)

    def sentence_start(self) -> int:
        """The token that the sentence begins with, as far as it is near."""
        return self.clauses.around(self.start, self.end)[0]

    def opens_sentence(self) -> bool:
        """Whether the expression is the first thing in its sentence."""
        return self.clauses.opens(self.start)

    @property
    def direction(self) -> Direction:
        """Past or ahead, by the verb of the clause; None where no verb says."""
        if self._direction == "unread":
            self._direction = direction_of(self.clauses, self.start, self.end)
        return self._direction  # type: ignore[return-value]
