"""The words that show why an article was found."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reader.article import Span
from reader.index.excerpt import Excerpt, best_place, excerpt, nearer

TEXT = (
    "Ferry sails again\n\nThe ferry to Aldmere sailed on Monday after a winter in the dock, said"
    " the harbour master, and everybody who had waited on the quay for the first boat of the year"
    " went home happy.\n\nNobody knows for how long the ferry will sail.\n"
)


def lit_by(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("words", "begins", "ends"),
    [
        ("Ferry", "Ferry sails again  The ferry", "on the quay for the…"),
        ("The ferry", "The ferry to Aldmere", "first boat of the…"),
        ("harbour", "…after a winter in the dock, said the harbour", "Nobody knows for…"),
        ("long", "Nobody knows for how long", "will sail."),
    ],
)
def test_an_excerpt_begins_and_ends_with_whole_words(words: str, begins: str, ends: str) -> None:
    found = excerpt(TEXT, [lit_by(words)], lit_by(words))
    assert found.text.startswith(begins)
    assert found.text.endswith(ends)
    assert [span.of(found.text) for span in found.lit] == [words]


def test_the_best_place_is_where_most_stands_together() -> None:
    assert best_place([Span(0, 1), Span(500, 501), Span(520, 521), Span(900, 901)]) == 1


@pytest.mark.parametrize(
    ("before", "words"),
    [
        (30, "…when the old ferry sails, the bell"),
        (10, "…the old ferry sails, the bell"),
        (5, "…old ferry sails, the bell"),
        (4, "…ferry sails, the bell"),
    ],
)
def test_on_a_narrow_screen_less_stands_before_what_is_lit(before: int, words: str) -> None:
    lit = Span(14, 19), Span(31, 35)
    found = nearer(Excerpt("…when the old ferry sails, the bell", lit), before)
    assert found.text == words
    assert [span.of(found.text) for span in found.lit] == ["ferry", "bell"]


texts = st.text(st.sampled_from("ab \n…“é風"), max_size=400)
spans = st.lists(st.builds(lambda a, b: Span(min(a, b), max(a, b) + 1), *[st.integers(0, 399)] * 2))


@given(texts, spans)
@example("aaaaa ", [Span(0, 6)])
def test_whatever_the_text_what_is_lit_is_what_was_found(text: str, found: list[Span]) -> None:
    inside = sorted(span for span in found if span.end <= len(text))
    at = inside[best_place(inside)] if inside else Span(0, 0)
    shown = excerpt(text, inside, at)
    assert "\n" not in shown.text
    for span in shown.lit:
        assert 0 <= span.start <= span.end <= len(shown.text)
        assert span.of(shown.text).rstrip("…") in text.replace("\n", " ")
