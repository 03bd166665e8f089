"""Where expressions of time stand: the rules tried on the stretches that hold a word of time.

Most words of an article have nothing to do with time; the shape of the text shows at once where
the others are, and the rules run only there. The longest fit wins, and may still say that it is
no time at all ("May I?"): then the next one is asked.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.direction import direction_of
from reader.analysis.dates.fitting_rules import fitting_rules
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading
from reader.analysis.dates.story.anchors import Anchors
from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.tokens.vocabulary import vocabulary

# Classes that never make an expression by themselves.
_GLUE = (
    "a", "the", "of", "and", "or", "to", "from", "between", "at", "in", "on", "its", "these",
    "those", "all", "small", "count", "numeral", "ordinal", "comma", "hyphen", "possessive",
    "opening", "closing", "more", "about", "full", "so", "ahead", "edge", "early", "latter",
    "compare", "old", "time", "times", "other", "vague", "some", "couple", "dozen",
    "another", "apart", "upto", "before", "after", "next", "this", "that", "same", "current",
    "previous", "following", "coming", "latest", "comparable", "ended",
    "then", "every", "per", "apostrophe", "starting",
)  # fmt: skip
# A story that names a day so near to its own tells of the news, and not of long ago.
_A_FEW_DAYS = 10
_POINTING = frozenset({"weekdays", "periods", "ends", "counted_days", "offsets", "day_parts"})
_A_BIRTH = 10  # words from "born" to its date
_A_QUARTER = "P3M"
_LONG = re.compile(r"\d{4}(?:-(?:SP|SU|FA|WI))?")
_ENDED = frozenset({"to", "through", "ended", "ending"})
_BREAKS = ("word", "stop", "mark")


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression of time: tokens `start` up to, not with, `end`, its family and its meaning."""

    start: int
    end: int
    family: str
    meaning: Meaning


@cache
def _stretches() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """A run of words that may stand in an expression, and a word that makes it worth trying."""
    codes = vocabulary().codes
    breaks = "".join(codes[name] for name in _BREAKS)
    glue = "".join(codes[name] for name in (*_GLUE, *_BREAKS))
    return re.compile(f"[^{breaks}]+"), re.compile(f"[^{glue}]")


class Finder:
    """The reading of one text: what it is made of, the day it is, and what was named so far."""

    __slots__ = ("anchors", "clauses", "today", "tokens")

    def __init__(self, tokens: Tokens, clauses: Clauses, today: date | None) -> None:
        self.tokens, self.clauses, self.today = tokens, clauses, today
        self.anchors = Anchors(today)

    def on(self, day: date) -> "Finder":
        """The same text, read on another day."""
        return Finder(self.tokens, self.clauses, day)

    def expressions(self, first: int = 0, last: int | None = None) -> Iterator[Expression]:
        """The expressions among some tokens, in their order; none overlaps another."""
        run, trigger = _stretches()
        shape = self.tokens.shape
        for stretch in run.finditer(shape, first, len(shape) if last is None else last):
            if trigger.search(shape, *stretch.span()):
                yield from self._in_stretch(*stretch.span())

    def _in_stretch(self, place: int, end: int) -> Iterator[Expression]:
        while place < end:
            expression = self._at(place, end)
            if expression is None:
                place += 1
                continue
            self._note(expression)
            yield expression
            place = expression.end

    def _note(self, expression: Expression) -> None:
        written = self.tokens.shape[expression.start : expression.end]
        has_year = vocabulary().codes["yearlike"] in written
        born = self.tokens.words[max(0, expression.start - _A_BIRTH) : expression.start]
        has_year = has_year and "born" not in born  # nothing else is told of that year
        if not expression.meaning.value.startswith("P"):
            pointing = expression.family in _POINTING
            self.anchors.history.note(expression.meaning.value, has_year, pointing)
        before = self.tokens.words[expression.start - 1] if expression.start > 0 else ""
        if len(expression.meaning.value) == 4 and expression.start > 0:
            has_year = has_year and before == "in"
        has_year = has_year and before != "since"  # it goes on until now
        if expression.meaning.kind in ("date", "time"):
            self.anchors.events.note(expression.meaning.value, expression.start, expression.end)
        days = days_of(expression.meaning.value) if self.today else None
        if days and self.today and abs((days[0] - self.today).days) <= _A_FEW_DAYS:
            self.anchors.speaks_of_today = True
        named_quarter = expression.family == "quarters" and self._is_reported(expression, days)
        measured = self.anchors.previous
        # Not two days later than "since May 3", but two years later than "since 1971".
        aside = before == "since" or before in _ENDED
        aside = aside and not _LONG.fullmatch(expression.meaning.value)
        self.anchors.note(expression.meaning, expression.end, has_year, named_quarter, aside)
        if measured.startswith("P") and measured != _A_QUARTER and before in _ENDED:
            self.anchors.previous = measured  # "in the six months ended June 30, … a year earlier"

    def _is_reported(self, expression: Expression, days: tuple[date, date] | None) -> bool:
        """Whether a quarter is one that is over: by the calendar, or told so before any other."""
        if self.today is None or days is None or days[1] < self.today:
            return True
        first, value = self.anchors.quarters.first, expression.meaning.value
        if days[0] > self.today or first not in ("", value):
            return False
        if direction_of(self.clauses, expression.start, expression.end) != "past":
            return False
        self.anchors.quarters.told_as_over = value
        return True

    def _at(self, place: int, end: int) -> Expression | None:
        """The longest expression that begins at a token."""
        shape = self.tokens.shape
        for entry in fitting_rules(shape, place, end):
            match = entry.rule.pattern.match(shape, place, end)
            if match is None:
                continue
            reading = Reading(match, self.tokens, self.clauses, self.anchors, self.today)
            meaning = entry.rule.meaning(reading)
            if meaning is not None:
                return Expression(*match.span(), entry.family, meaning)
        return None
