"""Which finding comes next, round the end of the article."""

import pytest

from reader.article import Span
from reader.tui.screens.nearest import Step, step

SPANS = [Span(10, 15), Span(30, 35), Span(30, 50), Span(80, 90)]


@pytest.mark.parametrize(
    ("offset", "by", "found"),
    [
        (-1, 1, Step(0, False)),
        (10, 1, Step(1, False)),
        (12, 1, Step(1, False)),
        (30, 1, Step(3, False)),
        (80, 1, Step(0, True)),
        (80, -1, Step(2, False)),
        (10, -1, Step(3, True)),
        (0, -1, Step(3, True)),
        (99, -1, Step(3, False)),
    ],
)
def test_a_step_leads_to_the_nearest_that_begins_beyond(offset, by, found):
    assert step(SPANS, offset, by) == found


def test_among_none_there_is_no_step():
    assert step([], 5, 1) is None
