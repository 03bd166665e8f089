"""Markdown for a notebook: front matter, the quotes with their speakers, actors, timeline."""

import json
import re
from collections.abc import Iterator

from reader.analysis.apart import apart
from reader.analysis.findings import Analysis
from reader.analysis.timeline import timeline
from reader.article import Article
from reader.export.wording import (
    how_it_was_said,
    path_words,
    quoted_words,
    speaker_words,
)

_MARKS = re.compile(r"([\\`*_\[\]<>#|])")
_LIST_MARK = re.compile(r"^([-+]|\d+[.)])(?= )")


def markdown_notes(analysis: Analysis) -> str:
    """The findings of an article as a note of their own."""
    sections = (
        _front_matter(analysis.article),
        f"# {_plain(analysis.article.title)}\n",
        _section("Quotes", _quotes(analysis), "\n\n"),
        _section("Actors", _actors(analysis), "\n"),
        _section("Timeline", _timeline(analysis), "\n"),
    )
    return "\n".join(filter(None, sections))


def _front_matter(article: Article) -> str:
    published = article.published
    facts = {
        "title": article.title,
        "author": article.byline,
        "publication": article.source,
        "source": article.url,
        "published": published.day.isoformat() if published else None,
        "published_known_from": published.source if published else None,
        "file": path_words(article),
    }
    # A JSON string is a YAML string, whatever stands in it.
    lines = (f"{key}: {json.dumps(v, ensure_ascii=False)}\n" for key, v in facts.items() if v)
    return f"---\n{''.join(lines)}---\n"


def _section(heading: str, parts: Iterator[str], between: str) -> str:
    body = between.join(parts)
    return f"## {heading}\n\n{body}\n" if body else ""


def _quotes(analysis: Analysis) -> Iterator[str]:
    for quote in apart(analysis.quotes):
        words = _plain(quoted_words(quote, analysis.article.text))
        yield f"> {words} — {_plain(speaker_words(quote) + how_it_was_said(quote))}"


def _actors(analysis: Analysis) -> Iterator[str]:
    for actor in analysis.actors:
        role = f", {_plain(actor.role)}" if actor.role else ""
        yield f"- **{_plain(actor.name)}**{role} ({actor.kind}, {len(actor.mentions)})"


def _timeline(analysis: Analysis) -> Iterator[str]:
    text, days = analysis.article.text, timeline(analysis)
    for row in days.rows:
        words = row.told or row.dates[0].span.in_one_line(text)
        guess = "" if row.certain else "≈ "
        yield f"- {guess}**{row.label}**: {_plain(words)}"
    for left in days.unreckoned:
        yield f"- *{_plain(left.date.span.in_one_line(text))}*: {_plain(left.reason)}"


def _plain(words: str) -> str:
    """Words in which Markdown sees no marks."""
    return _LIST_MARK.sub(r"\\\1", _MARKS.sub(r"\\\1", words))
