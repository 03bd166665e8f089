"""Are the expressions of time found, word for word, and do they stand for the right days?"""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from reader.analysis.findings import Analysis, KeyDate
from reader.article import Span
from tests.analysis.gold.marked import Marked, MarkedDate
from tests.analysis.gold.scores import Tally, common, paired, words

Days = tuple[date | None, date | None]
_MODIFIER = re.compile(r"(?:(?:the|about|around|nearly|up to|at least|some)\s+)+", re.IGNORECASE)


def score_dates(marked: Marked, analysis: Analysis, tally: Tally) -> None:
    """Counts found and exact spans, values, and calendar days."""
    gold = marked.dates
    found = _ranges_joined(gold, analysis.dates)
    pairs = paired(
        (float(common(one.span, other.span)), i, j)
        for i, one in enumerate(gold)
        for j, other in enumerate(found)
        if one.span.overlaps(other.span)
    )
    for i, one in enumerate(gold):
        if one.maybe:
            continue
        if i in pairs:
            tally.hit("dates found")
            _score_pair(marked, one, found[pairs[i]], tally)
        else:
            _missed(marked, one, tally)
    for j in set(range(len(found))) - set(pairs.values()):
        if any(one.span.holds(found[j].span) for one in gold):
            continue  # a part of what is marked; its edges count above
        where = words(marked.article.text, found[j].span)
        tally.false("dates found", "too much", marked.name, f"{where} ({found[j].value})")


def _ranges_joined(gold: Iterable[MarkedDate], found: Iterable[KeyDate]) -> list[KeyDate]:
    """The dates found, where the two ends of a marked range count as the range."""
    rest = list(found)
    for one in gold:
        ends = [day for day in rest if one.span.holds(day.span)]
        if "/" in one.values[-1] and len(ends) == 2 and ends[1].last:
            rest = [day for day in rest if day not in ends]
            whole = replace(ends[0], span=one.span, value=one.values[-1], last=ends[1].last)
            rest.append(whole)
    return rest


def _missed(marked: Marked, one: MarkedDate, tally: Tally) -> None:
    what = f"{words(marked.article.text, one.span)} ({one.values[0]})"
    tally.miss("dates found", "missed", marked.name, what)
    for measure in ["dates span", "dates value"] + ["dates days"] * bool(one.first):
        tally.lost(measure)


def _score_pair(marked: Marked, one: MarkedDate, found: KeyDate, tally: Tally) -> None:
    text = marked.article.text
    what, seen = words(text, one.span), words(text, found.span)
    same = _bare(text, found.span) == _bare(text, one.span)
    tally.judge("dates span", same, "edges", marked.name, f"{what}: {seen}")
    tally.judge(
        "dates value",
        found.value in one.values or (one.open and found.first is None),
        "value",
        marked.name,
        f"{what}: {found.value}, not {one.values[0]}",
    )
    days = (found.first, found.last)
    if one.first is None and days == (None, None):
        return  # nothing to reckon, and nothing made up
    tally.judge(
        "dates days",
        _same_days(one, days),
        "days" if one.first else "made up",
        marked.name,
        f"{what}: {_period(days)}, not {_period((one.first, one.last))}",
    )


def _bare(text: str, span: Span) -> Span:
    """The span without an article or "about", on which careful people differ."""
    before = _MODIFIER.match(text, span.start, span.end)
    return Span(before.end(), span.end) if before else span


def _same_days(one: MarkedDate, days: Days) -> bool:
    first, last = days
    if one.within and first and last and one.first and one.last:
        return one.first <= first <= last <= one.last
    return days == (one.first, one.last)


def _period(days: Days) -> str:
    first, last = days
    return "no days" if first is None else f"{first}" if first == last else f"{first} to {last}"
