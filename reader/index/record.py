"""One article as the index keeps it: what was read and found, ready for the tables.

This runs in worker processes, so a record is small and plain: no Article and no Analysis.
"""

import os
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from operator import attrgetter

from reader.analysis import analyze
from reader.analysis.findings import Actor, Analysis, KeyDate
from reader.analysis.sentences import read_story
from reader.article import SET_BY_YOU, Article, Published, Span, fingerprint
from reader.index.keys import is_name, key_of, name_words
from reader.loading import UnreadableArticle, load_articles

_MOST_NAMES = 8  # other names kept of one actor: further ones are misspellings
_LONGEST_HAPPENING = 300  # characters: three lines of a timeline

Row = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Wish:
    """A file to be looked into; with a `known` fingerprint only if its text is another one.

    `by_hand` are the publication dates that the person set, by the addresses of the articles.
    """

    file: str
    known: str = ""
    by_hand: Mapping[str, date] = field(default_factory=dict)


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
    state = _state(wish.file)
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
    return Record(file, *(state or _state(file)), ("", "", None, "", 1, "", reason, ""))


def _dated(article: Article, by_hand: date | None) -> Article:
    return replace(article, published=Published(by_hand, SET_BY_YOU)) if by_hand else article


def _state(file: str) -> tuple[int, int]:
    """Size and time of change; of a file that has just vanished, as if never seen."""
    try:
        state = os.stat(file)  # noqa: PTH116 - a string all the way
    except OSError:
        return -1, 0
    return state.st_size, state.st_mtime_ns


def findings_record(analysis: Analysis, file: str, mark: str, state: tuple[int, int]) -> Record:
    """The record of everything that was found in an article."""
    numbers = {id(actor): number for number, actor in enumerate(analysis.actors)}
    return Record(
        file,
        *state,
        _article_row(analysis.article, mark),
        tuple(_actor_row(actor) for actor in analysis.actors),
        tuple(_names(analysis)),
        tuple(_quote_rows(analysis, numbers)),
        tuple(_date_rows(analysis)),
    )


def _article_row(article: Article, mark: str) -> Row:
    published = article.published
    day, source, certain = (
        (published.day.isoformat(), published.source, published.certain)
        if published
        else (None, "", True)
    )
    return mark, article.title, day, source, certain, article.source or "", None, article.text


def _actor_row(actor: Actor) -> Row:
    role = actor.role_span
    return (
        actor.name, actor.kind, key_of(actor.name, actor.kind), actor.role,
        role.start if role else None, role.end if role else None,
        " ".join(f"{mention.start}-{mention.end}" for mention in actor.mentions),
    )  # fmt: skip


def _names(analysis: Analysis) -> list[tuple[int, str]]:
    """The names that each actor goes by in the article, without parts of its own name."""
    names = []
    for number, actor in enumerate(analysis.actors):
        own = set(name_words(actor.name))
        written = {mention.of(analysis.article.text) for mention in actor.mentions}
        others = sorted(
            name for name in written if is_name(name) and not own.issuperset(name_words(name))
        )
        names += [(number, name) for name in (actor.name, *others[:_MOST_NAMES])]
    return names


def _quote_rows(analysis: Analysis, numbers: dict[int, int]) -> list[Row]:
    by_name = {actor.name: number for number, actor in enumerate(analysis.actors)}
    text, rows = analysis.article.text, list[Row]()
    for quote in analysis.quotes:
        speaker = quote.speaker
        actor = None
        if speaker and speaker.actor:
            # The same actor need not be the same object: its weight is reckoned last.
            actor = numbers.get(id(speaker.actor), by_name.get(speaker.actor.name))
        rows.append((
            quote.span.start, quote.span.end, quote.kind, speaker.name if speaker else None,
            actor, speaker.certain if speaker else True, quote.act, quote.span.of(text),
        ))  # fmt: skip
    return rows


def _date_rows(analysis: Analysis) -> list[Row]:
    """The dates that have a place on the calendar, each with its clause and who is named in it."""
    placed = [found for found in analysis.dates if found.kind in ("date", "time") and found.first]
    if not placed:
        return []
    sentences = read_story(analysis.article).sentences
    mentions = sorted(
        (mention, number)
        for number, actor in enumerate(analysis.actors)
        for mention in actor.mentions
    )
    rows = []
    for found in placed:
        place = bisect_right(sentences, found.span.start, key=attrgetter("start")) - 1
        sentence = sentences[place] if place >= 0 else found.span
        rows.append(_date_row(found, sentence, mentions, analysis.article.text))
    return rows


def _date_row(found: KeyDate, sentence: Span, mentions: list[tuple[Span, int]], text: str) -> Row:
    assert found.first and found.last
    told = found.told(text) or " ".join(sentence.of(text).split())
    near = mentions[
        bisect_left(mentions, (Span(sentence.start, 0), 0)) : bisect_left(
            mentions, (Span(sentence.end, 0), 0)
        )
    ]
    return (
        found.span.start, found.span.end, found.first.isoformat(), found.last.isoformat(),
        found.value, found.certain, found.weight, told[:_LONGEST_HAPPENING],
        " ".join(str(number) for number in sorted({number for _, number in near})),
    )  # fmt: skip
