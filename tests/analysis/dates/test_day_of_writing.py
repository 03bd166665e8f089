"""What a story calls today is the day of its dateline, where it was printed on the next."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text


@pytest.mark.parametrize(
    ("dateline", "today"),
    [
        ("PORT AMBER, June 3 (AP)", "2024-06-03"),
        ("PORT AMBER, June 4 (AP)", "2024-06-04"),
        ("PORT AMBER, May 3 (AP)", "2024-06-04"),
        ("PORT AMBER", "2024-06-04"),
    ],
)
def test_today_is_the_day_of_the_dateline_or_of_the_story(dateline: str, today: str) -> None:
    text = f"Mayor quits\n\n{dateline} — The mayor resigned today.\n"
    found = analyze(article_from_text(text, date(2024, 6, 4))).dates
    assert {date.span.of(text): date.value for date in found}["today"] == today


def test_without_a_day_a_dateline_tells_none() -> None:
    text = "Mayor quits\n\nPORT AMBER, June 3 (AP) — The mayor resigned today.\n"
    assert analyze(article_from_text(text)).dates[-1].first is None
