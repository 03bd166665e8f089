"""A hit shows its place lit up among the words around it."""

import pytest

from reader.article import Span
from reader.index.excerpt import Excerpt
from reader.tui.screens.library_search import _lit

WORDS = "…the ferry sails on Monday…"


@pytest.mark.parametrize(
    ("lit", "parts"),
    [
        ((Span(5, 10),), ["dim", "lit", "dim"]),
        ((Span(5, 10), Span(20, 26)), ["dim", "lit", "dim", "lit", "dim"]),
        ((Span(1, 26),), ["words"]),
        ((Span(0, 27),), ["words"]),
        ((), ["dim"]),
    ],
)
def test_what_is_all_lit_is_not_lit(lit, parts):
    pieces = list(_lit(Excerpt(WORDS, lit)))
    assert [piece.part for piece in pieces] == parts
    assert "".join(piece.words for piece in pieces) == WORDS
