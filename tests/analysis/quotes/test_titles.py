"""Titles have capitals."""

import pytest

from reader.analysis.quotes.titles import is_title_cased


@pytest.mark.parametrize(
    ("words", "means"),
    [
        ("The Long Winter of Our Town", True),
        ("This is no title", False),
        ("a Term", False),
        ("One Two Three Four Five Six Seven Eight Nine Ten", False),
    ],
)
def test_a_title_has_capitals(words: str, means: bool) -> None:
    assert is_title_cased(tuple(words.split())) is means
