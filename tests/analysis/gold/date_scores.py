"""Are the expressions of time found, word for word, and do they stand for the right days?"""

from datetime import date

from reader.analysis.findings import Analysis, KeyDate
from tests.analysis.gold.marked import Marked, MarkedDate
from tests.analysis.gold.scores import Tally, common, paired, words

Days = tuple[date | None, date | None]


def score_dates(marked: Marked, analysis: Analysis, tally: Tally) -> None:
    """Counts found and exact spans, values, and calendar days."""
    text, gold, found = marked.article.text, marked.dates, analysis.dates
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
        where = words(text, found[j].span)
        tally.false("dates found", "too much", marked.name, f"{where} ({found[j].value})")


def _missed(marked: Marked, one: MarkedDate, tally: Tally) -> None:
    what = f"{words(marked.article.text, one.span)} ({one.values[0]})"
    tally.miss("dates found", "missed", marked.name, what)
    for measure in ["dates span", "dates value"] + ["dates days"] * bool(one.first):
        tally.lost(measure)


def _score_pair(marked: Marked, one: MarkedDate, found: KeyDate, tally: Tally) -> None:
    text = marked.article.text
    what, seen = words(text, one.span), words(text, found.span)
    tally.judge("dates span", found.span == one.span, "edges", marked.name, f"{what}: {seen}")
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


def _same_days(one: MarkedDate, days: Days) -> bool:
    first, last = days
    if one.within and first and last and one.first and one.last:
        return one.first <= first <= last <= one.last
    return days == (one.first, one.last)


def _period(days: Days) -> str:
    first, last = days
    return "no days" if first is None else f"{first}" if first == last else f"{first} to {last}"
