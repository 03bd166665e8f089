"""Whom a headline rests on."""

import pytest

from tests.analysis.stories import reported


@pytest.mark.parametrize(
    ("headline", "means"),
    [
        ("Bridge to close on Monday: mayor", [("Bridge to close on Monday", "mayor")]),
        ("Bridge to close on Monday – officials", [("Bridge to close on Monday", "officials")]),
        ("Mayor: bridge to close on Monday", [("bridge to close on Monday", "Mayor")]),
        ("Bridge to close on Monday, says mayor", [("Bridge to close on Monday", "mayor")]),
        ("The bridge over the river: a history", []),
        ("New Zealand: climber killed in a fall", []),
        ("Bridge closed", []),
        ('Dam report "ignored for many years" by all', []),
    ],
)
def test_a_headline_names_its_source_beside_the_colon(
    headline: str, means: list[tuple[str, str]]
) -> None:
    assert reported(f"{headline}\nIt rained.", headline=True) == means
