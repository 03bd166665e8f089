"""One article as the index keeps it: what was read and found, ready for the tables.

This runs in worker processes, so a record is small and plain: no Article and no Analysis.
"""

import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from reader.analysis import analyze
from reader.analysis.findings import Analysis
from reader.article import SET_BY_YOU, Article, Published, fingerprint
from reader.index.finding_rows import Row, actor_row, article_row, date_rows, names_of, quote_rows
from reader.loading import UnreadableArticle, load_articles

_NEVER_SEEN = -1, 0  # the state of a file that has just vanished


@dataclass(frozen=True, slots=True)
class Wish:
    """A file to be looked into; with a `known` fingerprint only if its text is another one.

    `by_hand` are the publication dates that the person set, by the addresses of the articles.
    """

    file: str
    known: str = ""
    by_hand: Mapping[str, date] = field(default_factory=dict)


Batch = Sequence[Wish]


@dataclass(frozen=True, slots=True)
class Record:
    """What goes into the tables for an article; that is None where the text is as known.

    The rows are without the number of the article, which the database gives. `names` are those
    of each actor, by its number; the speaker of a quote is a name.
    """

    file: str
    size: int
    modified: int
    article: Row | None = None
    actors: tuple[Row, ...] = ()
    names: tuple[tuple[int, str], ...] = ()
    quotes: tuple[Row, ...] = ()
    dates: tuple[Row, ...] = ()


def records_of(wish: Wish) -> Iterator[Record]:
    """The record of each article in a file; what cannot be read has a problem and no findings."""
    state = state_of(wish.file) or _NEVER_SEEN
    for found in load_articles(wish.file):
        file = str(found.path)
        if isinstance(found, UnreadableArticle):
            yield problem_record(file, found.reason, state)
        elif (mark := fingerprint(found.text)) == wish.known:
            yield Record(file, *state)
        else:
            yield findings_record(analyze(_dated(found, wish.by_hand.get(file))), file, mark, state)


def records_in(batch: Iterable[Wish]) -> list[Record]:
    """The records of several files, those of one side by side."""
    return [record for wish in batch for record in records_of(wish)]


def problem_record(file: str, reason: str, state: tuple[int, int] | None = None) -> Record:
    """The record of an article that cannot be read."""
    return Record(
        file, *(state or state_of(file) or _NEVER_SEEN), ("", "", None, "", 1, "", reason, "")
    )


def findings_record(analysis: Analysis, file: str, mark: str, state: tuple[int, int]) -> Record:
    """The record of everything that was found in an article."""
    numbers = {id(actor): number for number, actor in enumerate(analysis.actors)}
    return Record(
        file,
        *state,
        article_row(analysis.article, mark),
        tuple(actor_row(actor) for actor in analysis.actors),
        tuple(names_of(analysis)),
        tuple(quote_rows(analysis, numbers)),
        tuple(date_rows(analysis)),
    )


def _dated(article: Article, by_hand: date | None) -> Article:
    return replace(article, published=Published(by_hand, SET_BY_YOU)) if by_hand else article


def state_of(file: str) -> tuple[int, int] | None:
    """Size and time of change of a file; None where it is gone."""
    try:
        state = os.stat(file)  # noqa: PTH116 - ten thousand of them
    except OSError:
        return None
    return state.st_size, state.st_mtime_ns
