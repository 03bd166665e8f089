"""Words quoted inside reported speech of the same speaker have no row of their own."""

from dataclasses import replace

import pytest

from reader.analysis.findings import Actor, Analysis, Quote, QuoteKind, Speaker
from reader.article import Article, Span
from reader.tui.widgets.listed import listed
from reader.tui.widgets.quotes_panel import _lines
from reader.tui.widgets.row import fitted

MOREAU = Actor("Angela Moreau", "person", None, (Span(0, 6),))
BELLO = Actor("Idris Bello", "person", None, (Span(60, 65),))


def quote(start: int, end: int, kind: str, who: Actor | None) -> Quote:
    speaker = Speaker(None, who, who.name) if who else None
    return Quote(Span(start, end), kind, speaker, None)  # type: ignore[arg-type]


def shown(*quotes: Quote, only: Actor | None = None) -> list[tuple[int, int]]:
    analysis = Analysis(Article("", ""), (MOREAU, BELLO), quotes, ())
    return [(each.span.start, each.span.end) for each in listed(analysis, only)]


REPORTED = quote(10, 50, "indirect", MOREAU)


@pytest.mark.parametrize(
    ("inner", "rows"),
    [
        (quote(20, 30, "partial", MOREAU), [(10, 50)]),
        (quote(10, 30, "partial", MOREAU), [(10, 50)]),
        (quote(20, 30, "partial", BELLO), [(10, 50), (20, 30)]),
        (quote(20, 30, "partial", None), [(10, 50), (20, 30)]),
        (quote(20, 30, "direct", MOREAU), [(10, 50), (20, 30)]),
        (quote(40, 55, "partial", MOREAU), [(10, 50), (40, 55)]),
    ],
    ids=["inside", "at its beginning", "of another", "of nobody", "direct", "over its end"],
)
def test_the_reported_sentence_stands_for_the_words_it_quotes(inner, rows):
    assert shown(*sorted((REPORTED, inner), key=lambda each: each.span)) == rows


def test_two_partial_quotes_in_one_reported_sentence_are_one_row():
    inner = quote(12, 20, "partial", MOREAU), quote(30, 40, "partial", MOREAU)
    assert shown(REPORTED, *inner, quote(60, 70, "partial", MOREAU)) == [(10, 50), (60, 70)]


def test_an_actors_own_quotes_are_known_whatever_the_actor_weighs():
    heavier = replace(MOREAU, weight=3.0)
    assert shown(REPORTED, quote(60, 70, "direct", BELLO), only=heavier) == [(10, 50)]


@pytest.mark.parametrize(("kind", "begins"), [("indirect", "~ the"), ("direct", "  the")])
def test_what_is_reported_has_a_sign_before_its_words(kind: QuoteKind, begins: str) -> None:
    speaker = Speaker(None, None, "Permanent Harbour Commission of Port Sabine")
    said = Quote(Span(0, 40), kind, speaker, None, act="said")
    _, words = _lines(said, "the ferry would sail again on Monday at nine in the morning")
    assert "".join(piece.words for piece in fitted(words, 26)).startswith(begins)
