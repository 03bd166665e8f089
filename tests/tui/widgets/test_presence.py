"""The small bar of where in the article an actor appears."""

from reader.article import Span
from reader.tui.widgets.presence import presence


def spans(*starts: int) -> list[Span]:
    return [Span(start, start + 5) for start in starts]


def test_each_cell_is_as_high_as_its_part_of_the_text_has_mentions():
    assert presence(spans(0, 5, 10, 60, 95), 100, 4) == "█·▃▃"


def test_a_mention_at_the_very_end_is_in_the_last_cell():
    assert presence(spans(100), 100, 4) == "···█"


def test_nobody_in_an_empty_text_is_nowhere():
    assert presence([], 0, 4) == "····"
