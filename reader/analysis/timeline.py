"""What happened on which day: the key dates of an article as rows of a calendar.

The screen, the text export and the library all draw `timeline(analysis)`: rows in calendar order,
a day that is named twice is one row with both places, and what has no place on the calendar stands
apart with its reason. To change which rows are shown first, change `MOST_KEY_ROWS` here or the
weights in dates/weight.py; how a day is written is `day_words`.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from reader.analysis.findings import Analysis, KeyDate
from reader.analysis.intervals import stretches
from reader.analysis.told_dates import told_dates
from reader.article import Span

# A timeline of more rows than this is no overview; the rest is folded.
MOST_KEY_ROWS = 12
# Rows that weigh less than this are folded even in a short timeline (a decade in passing).
LEAST_KEY_WEIGHT = 1.0

When = Literal["past", "published", "ahead", "unknown"]
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


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
class Open:
    """An expression that has no place on the calendar, and the reason, in words for a person.

    `date` is its first place; `dates` are all places with the same words and the same reason.
    """

    date: KeyDate
    reason: str
    dates: tuple[KeyDate, ...] = ()

    @property
    def places(self) -> tuple[Span, ...]:
        """Where the article has it, in the order of the text: what to jump to."""
        return tuple(found.span for found in self.dates)


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
    left = tuple(_unreckoned(analysis))
    asked = tuple(one for one in left if not _is_in_passing(one))
    return Timeline(published, rows, asked, tuple(one for one in left if _is_in_passing(one)))


def _is_in_passing(left: Open) -> bool:
    """Whether nobody asks for the day: "now", "soon", but not "several years ago"."""
    return left.reason == "vague" and left.date.weight <= 0


def _unreckoned(analysis: Analysis) -> Iterator[Open]:
    """What has a reason instead of days; the same words with the same reason are one."""
    alike: dict[tuple[str, str], list[KeyDate]] = {}
    for found in told_dates(analysis):
        if found.first is None and found.unreckoned:
            words = " ".join(found.span.of(analysis.article.text).lower().split())
            alike.setdefault((words, found.unreckoned), []).append(found)
    for (_, reason), dates in alike.items():
        yield Open(dates[0], reason, tuple(dates))


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


def day_words(first: date, last: date) -> str:
    """A day or a stretch of days as a person writes it: "26 June 2019", "June 2019", "2019"."""
    if first == last:
        return f"{first.day} {_MONTHS[first.month - 1]} {first.year}"
    if first.day == 1 and last.day == monthrange(last.year, last.month)[1]:
        return _whole_months(first, last)
    if last - first == timedelta(6) and first.weekday() == 0:
        return f"week of {day_words(first, first)}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{last.day} {_MONTHS[first.month - 1]} {first.year}"
    return f"{day_words(first, first)} – {day_words(last, last)}"


def _whole_months(first: date, last: date) -> str:
    if (first.month, last.month) == (1, 12):
        if first.year == last.year:
            return f"{first.year}"
        decade = first.year % 10 == 0 and last.year - first.year == 9
        return f"{first.year}s" if decade else f"{first.year}–{last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{_MONTHS[first.month - 1]} {first.year}"
    if first.year == last.year:
        return f"{_MONTHS[first.month - 1]}–{_MONTHS[last.month - 1]} {first.year}"
    return f"{_MONTHS[first.month - 1]} {first.year} – {_MONTHS[last.month - 1]} {last.year}"
