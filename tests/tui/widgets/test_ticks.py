"""Marks in the scrollbar stand where the rows do."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.widgets.ticks import ticks_of


@pytest.mark.parametrize(
    ("places", "rows", "height", "ticks"),
    [
        ([], range(0, 1000, 10), 10, set()),
        ([0, 995], range(0, 1000, 10), 10, {0, 9}),
        ([500, 505, 599], range(0, 1000, 10), 10, {5}),
        ([499], range(0, 1000, 10), 10, {4}),
        ([35], range(0, 40, 10), 20, {15}),
        ([0, 10, 20, 30], range(0, 40, 10), 3, {0, 1, 2}),
        ([5], [0], 1, {0}),
    ],
)
def test_places_are_marked_on_the_row_of_the_bar_that_stands_for_them(
    places: list[int], rows: Sequence[int], height: int, ticks: set[int]
) -> None:
    assert ticks_of(places, rows, height) == ticks


@given(st.lists(st.integers(0, 99), min_size=1), st.integers(1, 60))
def test_every_place_has_its_mark(places: list[int], height: int) -> None:
    marks = {place * height // 100 for place in places}
    assert ticks_of(sorted(places), range(100), height) == marks
