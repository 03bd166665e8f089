"""What has no place on the calendar, and why: expressions that are said with their reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.findings import Analysis, KeyDate
from reader.analysis.told_dates import told_dates
from reader.article import Span


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


def unreckoned(analysis: Analysis) -> Iterator[Open]:
    """What has a reason instead of days; the same words with the same reason are one."""
    alike: dict[tuple[str, str], list[KeyDate]] = {}
    for found in told_dates(analysis):
        if found.first is None and found.unreckoned:
            words = " ".join(found.span.of(analysis.article.text).lower().split())
            alike.setdefault((words, found.unreckoned), []).append(found)
    for (_, reason), dates in alike.items():
        yield Open(dates[0], reason, tuple(dates))


def is_in_passing(left: Open) -> bool:
    """Whether nobody asks for the day: "now", "soon", but not "several years ago"."""
    return left.reason == "vague" and left.date.weight <= 0
