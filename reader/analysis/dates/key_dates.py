"""What is handed on: key dates, each with its days, its happening and its weight.

To hand on another thing about a date, add it to `_key_date`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.deadlines import deadline
from reader.analysis.dates.finding import Expression, Finder
from reader.analysis.dates.happening import happening, in_headline
from reader.analysis.dates.happening.date_headings import told_below
from reader.analysis.dates.happening.dated_sentences import Sentences
from reader.analysis.dates.happening.told_words import Happening
from reader.analysis.dates.meaning import VAGUE, Meaning
from reader.analysis.dates.spans import reach
from reader.analysis.dates.weight import placed_weight, weight_of
from reader.analysis.findings import KeyDate
from reader.analysis.sentences import Story
from reader.article import Span

# "Anyone with information should call, quoting reference 417 of June 10" tells of no event.
_APPEALS = ("Anybody ", "Anyone ", "To donate", "To register", "To report")


@dataclass(frozen=True, slots=True)
class _Placed:
    """An expression with its place in the text, its days, and what it weighs by itself.

    `whole` holds the event too that it is reckoned from ("two days after the blast").
    """

    expression: Expression
    span: Span
    whole: Span
    days: tuple[date, date] | None
    weight: float


def key_dates(
    expressions: Iterable[Expression], finder: Finder, story: Story, phrases: Phrases
) -> tuple[KeyDate, ...]:
    """The key dates of a story, in the order of the text."""
    placed = _placed(expressions, finder)
    furniture = sorted(story.article.furniture)
    telling = (one.span for one in placed if one.weight or one.days)
    told = {span for span in telling if not _within(furniture, span)}
    sentences = Sentences(story, told, phrases)
    lead, below = _lead(story), told_below(story, told)
    return tuple(
        _key_date(
            one, story, lead,
            below.get(one.span) or _happening(sentences, one, story) if one.span in told else None,
        )
        for one in placed
    )  # fmt: skip


def _placed(expressions: Iterable[Expression], finder: Finder) -> list[_Placed]:
    placed, floor, tokens = [], 0, finder.tokens
    for expression in expressions:
        start, end = reach(expression, tokens, floor)
        span = Span(tokens.starts[start], tokens.ends[end - 1])
        event = expression.meaning.event
        whole = Span(span.start, tokens.ends[expression.end + event - 1]) if event else span
        covered = _days(expression.meaning)
        weight = weight_of(expression.meaning, covered, finder.today, expression.family)
        placed.append(_Placed(expression, span, whole, deadline(tokens, start, covered), weight))
        floor = expression.end
    return placed


def _within(furniture: list[Span], span: Span) -> bool:
    """Whether a place belongs to the page and not to the story."""
    return any(piece.holds(span) for piece in furniture)


def _happening(sentences: Sentences, one: _Placed, story: Story) -> Happening | None:
    parts = sentences.parts(one.whole)
    if parts is None:
        return None
    return in_headline(parts) if _holds(story.article.headline, one.span) else happening(parts)


def _holds(piece: Span | None, span: Span) -> bool:
    return piece is not None and piece.holds(span)


def _key_date(one: _Placed, story: Story, lead: Span, what: Happening | None) -> KeyDate:
    article, meaning = story.article, one.expression.meaning
    tells = what is not None and not what.words.of(article.text).startswith(_APPEALS)
    weight = placed_weight(
        one.weight, _holds(article.headline, one.span), lead.holds(one.span), tells
    )
    first, last = one.days or (None, None)
    certain = meaning.certain and (article.published is None or article.published.certain)
    return KeyDate(
        one.span, meaning.kind, meaning.value, first, last, certain=certain,
        happening=what.words if what else None, weight=weight,
        unreckoned=_reason(meaning, one.days), subject=what.subject if what else None,
        clipped=what is not None and what.clipped,
    )  # fmt: skip


def _days(meaning: Meaning) -> tuple[date, date] | None:
    """The days of a date, and of a length that is tied to a day; a set has none."""
    if meaning.reason or meaning.kind == "set":
        return None
    return meaning.days or (None if meaning.kind == "duration" else days_of(meaning.value))


def _reason(meaning: Meaning, days: tuple[date, date] | None) -> str:
    if days is not None or meaning.kind not in ("date", "time"):
        return ""
    return meaning.reason or VAGUE


def _lead(story: Story) -> Span:
    """The first paragraph of the story itself."""
    headline = story.article.headline
    body = (p for p in story.paragraphs if headline is None or not headline.overlaps(p))
    return next(body, Span(0, 0))
