"""A publication day that is only assumed is checked against the first day of the week named."""

from dataclasses import replace
from datetime import date

import pytest

from reader.analysis import analyze
from reader.article import Published
from reader.loading import article_from_text
from reader.tui.widgets.date_check import doubt_about
from reader.tui.widgets.rows import Rows

STORY = "The ferry sails\n\nThe ferry sailed on {day}, said the harbour master.\n"
SUNDAY = date(2026, 5, 3)


def doubt(day: str, published: Published | None) -> str:
    article = replace(article_from_text(STORY.format(day=day)), published=published)
    return doubt_about(analyze(article))


@pytest.mark.parametrize(
    ("day", "says"),
    [
        ("Sunday", ""),
        ("Saturday", ""),
        ("Friday", ""),
        ("Tuesday", "check date: the first day named is Tuesday, 5 days before it"),
        ("last Tuesday", ""),
        ("a boat", ""),
    ],
)
def test_a_first_weekday_far_from_the_assumed_day_asks_for_a_check(day, says):
    assert doubt(day, Published(SUNDAY, "dateline, year assumed", certain=False)) == says


def test_a_day_that_is_certain_or_not_known_is_not_doubted():
    assert doubt("Tuesday", Published(SUNDAY, "front matter", certain=True)) == ""
    assert doubt("Tuesday", None) == ""


FERRY = """Ferry sails again

PORT SABINE, May 3 (Wire) - The ferry sailed on Tuesday, the harbour master said.
"""


async def test_the_title_bar_and_the_sources_say_check_date(opened):
    files = {"2026-ferry.txt": FERRY}
    async with opened((100, 24), talks=None, files=files, published=None) as reading:
        bar = reading.screen.query_one("TitleBar")
        day = reading.screen.article.published
        assert day
        assert not day.certain
        reading.screen.analyse()
        for _ in range(200):
            await reading.pilot.pause(0.01)
            if reading.screen.doubt:
                break
        assert bar.render_line(1).text.rstrip().endswith("check date, press P")
        await reading.press("i")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert "check date" in said
        await reading.press("escape", "P")
        await reading.type("5 May 2026")
        await reading.press("enter")
        await reading.settle()
        assert "check date" not in bar.render_line(1).text
