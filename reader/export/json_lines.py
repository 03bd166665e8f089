"""JSON for other programs: schema newsreader/1, one article a line.

Spans are [start, end] in code points of "text". Fields are only ever added, never changed or
taken away.
"""

import json
from collections.abc import Iterable
from typing import Any

from reader.analysis.findings import Actor, Analysis, KeyDate, Quote, Speaker
from reader.article import Article, Span
from reader.export.wording import CONTROLS

SCHEMA = "newsreader/1"
Numbers = dict[tuple[str, str], int]


def json_line(analysis: Analysis) -> str:
    """Everything found in an article, as one line without its newline."""
    line = json.dumps(_analysis(analysis), ensure_ascii=False, separators=(",", ":"))
    return CONTROLS.sub(lambda control: f"\\u{ord(control[0]):04x}", line)


def _analysis(analysis: Analysis) -> dict[str, Any]:
    article, text = analysis.article, analysis.article.text
    numbers = {_key(actor): number for number, actor in enumerate(analysis.actors)}
    return {
        "schema": SCHEMA,
        "article": _article(article),
        "text": text,
        "paragraphs": _spans(article.paragraphs),
        "actors": [_actor(actor) for actor in analysis.actors],
        "quotes": [_quote(quote, text, numbers) for quote in analysis.quotes],
        "dates": [_date(found, text) for found in analysis.dates],
    }


def _article(article: Article) -> dict[str, Any]:
    day = article.published
    return {
        "title": article.title,
        "byline": article.byline,
        "dateline": article.dateline,
        "source": article.source,
        "url": article.url,
        "path": str(article.path) if article.path else None,
        "count": article.count,
        "published": day
        and {"day": day.day.isoformat(), "source": day.source, "certain": day.certain},
        "headline": _span(article.headline),
        "furniture": _spans(article.furniture),
        "encoding": article.encoding,
        "notices": list(article.notices),
    }


def _key(actor: Actor) -> tuple[str, str]:
    """What tells one actor of an article from the others."""
    return actor.name, actor.kind


def _actor(actor: Actor) -> dict[str, Any]:
    return {
        "name": actor.name,
        "kind": actor.kind,
        "role": actor.role,
        "mentions": _spans(actor.mentions),
        "role_span": _span(actor.role_span),
        "evidence": list(actor.evidence),
        "weight": round(actor.weight, 4),
    }


def _quote(quote: Quote, text: str, numbers: Numbers) -> dict[str, Any]:
    return {
        "span": _span(quote.span),
        "text": quote.span.of(text),
        "kind": quote.kind,
        "act": quote.act,
        "speaker": quote.speaker and _speaker(quote.speaker, numbers),
        "cue": _span(quote.cue),
        "continues": quote.continues,
    }


def _speaker(speaker: Speaker, numbers: Numbers) -> dict[str, Any]:
    """The speaker; `actor` is the number of the actor in "actors", or null."""
    return {
        "span": _span(speaker.span),
        "actor": numbers.get(_key(speaker.actor)) if speaker.actor else None,
        "name": speaker.name,
        "certain": speaker.certain,
    }


def _date(found: KeyDate, text: str) -> dict[str, Any]:
    return {
        "span": _span(found.span),
        "text": found.span.of(text),
        "kind": found.kind,
        "value": found.value,
        "first": found.first and found.first.isoformat(),
        "last": found.last and found.last.isoformat(),
        "certain": found.certain,
        "happening": _span(found.happening),
        "subject": _span(found.subject),
        "clipped": found.clipped,
        "weight": round(found.weight, 4),
        "unreckoned": found.unreckoned,
    }


def _span(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _spans(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]
