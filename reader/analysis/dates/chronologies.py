"""Which year the days of a chronology are of: "July 27, 2017: he is sworn in. / Nov. 7: he quits".

A list of what came when has three lines or more that begin with a day. It goes on from day to day
(or back, the newest first), so one year that is written says those of all; where none is, and the
page calls itself a chronology (`_SAYS_SO`), its last day is over. What a line tells is reckoned
from its own day.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.finding import Expression, Finder
from reader.analysis.dates.tokens.vocabulary import vocabulary

_A_LIST = 3
_LED = re.compile(r"[ \t#*•·▪–—-]*(?:\w+day,? )?")
_ENDED = re.compile(r" ?(?:\([^()\n]{3,20}\))?(?:[ \t.]*(?:[:–—-]|\n|$)| [A-Z][^\n]{2,50}(?:\n|$))")
_VALUE = re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?:T.*)?")
_WRITTEN = re.compile(r"\b\d{4}\b|day\b")  # with its year, or its weekday
_SAYS_SO = re.compile(
    r"chronolog|time ?line|\bkey (?:dates|events|moments)|unfolded|sequence of events|milestones"
    r"|developments in",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line that begins with a day: the number of its expression, its month and day, its year."""

    number: int
    day: tuple[int, int]
    year: int
    written: bool


def in_chronologies(expressions: list[Expression], finder: Finder) -> list[Expression]:
    """The expressions, those of a chronology on their own days."""
    entries = list(_entries(expressions, finder)) if finder.today else []
    if finder.today is None or len(entries) < _A_LIST:
        return expressions
    head = finder.tokens.starts[expressions[entries[0].number].start]
    says_so = _SAYS_SO.search(finder.tokens.text, 0, head) is not None
    ends = [*(entry.number for entry in entries[1:]), _end(entries[-1].number, expressions, finder)]
    moved, sure = list(expressions), any(entry.written for entry in entries)
    for entry, year in _years(entries, finder.today, says_so):
        moved[entry.number] = _of_year(expressions[entry.number], year, sure)
    for entry, end in zip(entries, ends, strict=True):
        _reckon_again(moved, range(entry.number, end), finder)
    return moved


def _entries(expressions: Sequence[Expression], finder: Finder) -> Iterator[_Entry]:
    """The lines that begin with a day."""
    text, tokens = finder.tokens.text, finder.tokens
    for number, one in enumerate(expressions):
        found = _VALUE.fullmatch(one.meaning.value)
        start, end = tokens.starts[one.start], tokens.ends[one.end - 1]
        line = text.rfind("\n", 0, start) + 1
        if found is None or not (_LED.fullmatch(text, line, start) and _ENDED.match(text, end)):
            continue
        words = text[line:end]
        if _names_a_month(tokens.shape[one.start : one.end]) and any(map(str.isdigit, words)):
            day = int(found["month"]), int(found["day"] or 1)
            yield _Entry(number, day, int(found["year"]), _WRITTEN.search(words) is not None)


def _names_a_month(shape: str) -> bool:
    codes = vocabulary().codes
    return codes["month"] in shape or codes["shortmonth"] in shape


def _years(entries: list[_Entry], today: date, says_so: bool) -> Iterator[tuple[_Entry, int]]:
    """Each line with its year; those they had where nothing says which."""
    known = any(entry.written for entry in entries)
    if not known and not says_so:
        return iter(())
    ways = [_going_on(way, today) for way in (entries, entries[::-1])]
    return zip(*min(ways, key=lambda way: _oddity(way, today)), strict=True)


def _oddity(way: tuple[Sequence[_Entry], list[int]], today: date) -> tuple[bool, int, bool]:
    """How odd a list is that goes on so: backwards, over many years, up to a day to come."""
    days = [(year, *entry.day) for entry, year in zip(*way, strict=True)]
    backwards = days != sorted(days)
    return backwards, days[-1][0] - days[0][0], days[-1] > (today.year, today.month, today.day)


def _going_on(entries: Sequence[_Entry], today: date) -> tuple[Sequence[_Entry], list[int]]:
    """The years of a list that goes on from day to day; where none is written, its last is over."""
    years = [entry.year for entry in entries]
    known = next((at for at, entry in enumerate(entries) if entry.written), len(entries) - 1)
    if not entries[known].written:
        years[known] = today.year - (entries[known].day > (today.month, today.day))
    for at in range(known - 1, -1, -1):
        years[at] = years[at + 1] - (entries[at].day > entries[at + 1].day)
    for at in range(known + 1, len(entries)):
        if not entries[at].written:
            years[at] = years[at - 1] + (entries[at].day < entries[at - 1].day)
    return entries, years


def _of_year(expression: Expression, year: int, sure: bool) -> Expression:
    """A day in another year, where it has one of that number; a guess if no year is written."""
    meaning = expression.meaning
    value = f"{year:04d}{meaning.value[4:]}"
    if value == meaning.value or not days_of(value):
        return expression
    return replace(expression, meaning=replace(meaning, value=value, certain=sure))


def _end(number: int, expressions: Sequence[Expression], finder: Finder) -> int:
    """The number behind the last expression of a line, or of what stands below it."""
    tokens = finder.tokens
    below = re.compile(r"[^\n\w]*\n+").match(tokens.text, tokens.ends[expressions[number].end - 1])
    start = below.end() if below else tokens.starts[expressions[number].start]
    end = tokens.text.find("\n", start)
    starts = [tokens.starts[one.start] for one in expressions]
    return bisect_left(starts, end) if end > 0 else len(expressions)


def _reckon_again(moved: list[Expression], inside: range, finder: Finder) -> None:
    """Read what a line tells on its own day, where that is over."""
    days = days_of(moved[inside.start].meaning.value)
    if len(inside) < 2 or not days or days[0] != days[1] or days[0] >= (finder.today or date.min):
        return
    first, last = moved[inside.start].start, moved[inside.stop - 1].end
    again = {one.start: one for one in finder.on(days[0]).expressions(first, last)}
    for number in inside[1:]:
        there = again.get(moved[number].start)
        if there is not None and not there.meaning.reason:
            moved[number] = there
