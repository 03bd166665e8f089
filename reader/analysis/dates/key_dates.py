"""What is handed on: key dates, each with its days, its happening and its weight."""

from collections.abc import Iterable
from datetime import date

from reader.analysis.dates.calendar_values import days_of
from reader.analysis.dates.deadlines import deadline
from reader.analysis.dates.finding import Expression, Finder
from reader.analysis.dates.happening import happening
from reader.analysis.dates.meaning import VAGUE, Meaning
from reader.analysis.dates.spans import reach
from reader.analysis.dates.weight import placed_weight, weight_of
from reader.analysis.findings import KeyDate
from reader.analysis.sentences import Story
from reader.article import Span


def key_dates(
    expressions: Iterable[Expression], finder: Finder, story: Story
) -> tuple[KeyDate, ...]:
    """The key dates of a story, in the order of the text."""
    found, floor = [], 0
    lead = _lead(story)
    for expression in expressions:
        found.append(_key_date(expression, finder, floor, story, lead))
        floor = expression.end
    return tuple(found)


def _key_date(
    expression: Expression, finder: Finder, floor: int, story: Story, lead: Span
) -> KeyDate:
    tokens, meaning, published = finder.tokens, expression.meaning, story.article.published
    start, end = reach(expression, tokens, floor)
    span = Span(tokens.starts[start], tokens.ends[end - 1])
    covered = _days(meaning)
    days = deadline(tokens, start, covered)
    weight = weight_of(meaning, covered, finder.today, expression.family)
    told = weight and not any(piece.holds(span) for piece in story.article.furniture)
    what = happening(tokens, finder.clauses, start, end) if told else None
    headline = story.article.headline
    weight = placed_weight(
        weight, headline is not None and headline.holds(span), lead.holds(span), what is not None
    )
    first, last = days or (None, None)
    certain = meaning.certain and (published is None or published.certain)
    return KeyDate(
        span, meaning.kind, meaning.value, first, last,
        certain=certain, happening=what, weight=weight, unreckoned=_reason(meaning, days),
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
