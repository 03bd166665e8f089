"""Marks in the scrollbar stand where the rows do."""

import pytest

from reader.tui.widgets.ticks import ticks_of


@pytest.mark.parametrize(
    ("rows", "total", "height", "ticks"),
    [
        ([], 100, 10, set()),
        ([0, 99], 100, 10, {0, 9}),
        ([50, 51], 100, 10, {5}),
        ([3], 4, 20, {15}),
        ([5], 0, 10, {9}),
    ],
)
def test_rows_are_marked_in_proportion(
    rows: list[int], total: int, height: int, ticks: set[int]
) -> None:
    assert ticks_of(rows, total, height) == ticks
