"""What happened on which day: the key dates of an article as rows of a calendar.

The screen, the text export and the library all draw `timeline(analysis)`: rows in calendar order,
a day that is named twice is one row with both places, and what has no place on the calendar stands
apart with its reason (`unreckoned.py`). To change which rows are shown first, change
`MOST_KEY_ROWS` here or the weights in dates/weight.py; how a day is written is in `day_words.py`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from reader.analysis.day_words import day_words
from reader.analysis.findings import Analysis, KeyDate
from reader.analysis.intervals import stretches
from reader.analysis.unreckoned import Open, is_in_passing, unreckoned
from reader.article import Span

# A timeline of more rows than this is no overview; the rest is folded.
MOST_KEY_ROWS = 12
# Rows that weigh less than this are folded even in a short timeline (a decade in passing).
LEAST_KEY_WEIGHT = 1.0

When = Literal["past", "published", "ahead", "unknown"]


@dataclass(frozen=True, slots=True)
class Row:
    """A day, or a stretch of days, and every place that names it, the weightiest first.

    `when` is seen from the publication day ("published": that day or a stretch that holds it);
    `happening` are the words that say what happened, None where there are none, and `told` is how
    they are shown, "" for none; a row that is not `certain` is reckoned from a guess; `key` rows
    are shown, the others folded.
    """

    first: date
    last: date
    dates: tuple[KeyDate, ...]
    label: str
    happening: Span | None
    told: str
    when: When
    weight: float
    certain: bool
    key: bool

    @property
    def places(self) -> tuple[Span, ...]:
        """Where the article names it, in the order of the text: what to jump to."""
        return tuple(sorted(found.span for found in self.dates))


@dataclass(frozen=True, slots=True)
class Timeline:
    """An article's days: `rows` in calendar order, `unreckoned` in the order of the text.

    `published` is where a screen draws its rule: before the first row of which `row.first` is
    later. `rows` holds key and folded rows alike, so that a person can unfold. `vague` is what
    nobody asks the day of ("now", "recently"): kept for lists, left out of a timeline.
    """

    published: date | None
    rows: tuple[Row, ...]
    unreckoned: tuple[Open, ...]
    vague: tuple[Open, ...] = ()

    @property
    def key_rows(self) -> tuple[Row, ...]:
        """The rows to show, at most twelve."""
        return tuple(row for row in self.rows if row.key)

    @property
    def folded_rows(self) -> tuple[Row, ...]:
        """The rest, for "+ 9 more"."""
        return tuple(row for row in self.rows if not row.key)


def timeline(analysis: Analysis) -> Timeline:
    """The timeline of an article: what has days. "Every Monday" and "three years" have none."""
    published = analysis.article.published.day if analysis.article.published else None
    groups: dict[tuple[date, date], list[KeyDate]] = {}
    for days, dates in stretches(analysis):
        groups.setdefault(days, []).extend(dates)
    shown = _weightiest(groups)
    rows = tuple(_row(days, groups[days], analysis, days in shown) for days in sorted(groups))
    left = tuple(unreckoned(analysis))
    asked = tuple(one for one in left if not is_in_passing(one))
    return Timeline(published, rows, asked, tuple(one for one in left if is_in_passing(one)))


def _weightiest(groups: dict[tuple[date, date], list[KeyDate]]) -> set[tuple[date, date]]:
    """The days that are key: the weightiest that tell of something, as many as one takes in."""
    weights = {days: _weight(dates) for days, dates in groups.items()}
    heavy = [
        days
        for days, weight in weights.items()
        if weight >= LEAST_KEY_WEIGHT and any(found.happening for found in groups[days])
    ]
    return set(sorted(heavy, key=lambda days: -weights[days])[:MOST_KEY_ROWS])


def _weight(dates: Iterable[KeyDate]) -> float:
    """A day weighs as much as its weightiest place; each other place adds a tenth of its own."""
    first, *rest = sorted((found.weight for found in dates), reverse=True)
    return first + sum(rest) / 10


def _row(days: tuple[date, date], dates: list[KeyDate], analysis: Analysis, key: bool) -> Row:
    article = analysis.article
    ordered = sorted(dates, key=lambda found: (-found.weight, found.span))
    telling = next((found for found in ordered if found.happening), ordered[0])
    certain = any(found.certain for found in dates)
    published = article.published.day if article.published else None
    return Row(
        *days, tuple(ordered), day_words(*days), telling.happening, telling.told(article.text),
        _when(*days, published), _weight(dates), certain, key,
    )  # fmt: skip


def _when(first: date, last: date, published: date | None) -> When:
    if published is None:
        return "unknown"
    if last < published:
        return "past"
    return "ahead" if first > published else "published"
