"""What happens on disk while one reads is noticed, and moves nothing."""

import asyncio

import pytest

from reader.tui.screens import watching


@pytest.fixture(autouse=True)
def at_once(monkeypatch):
    monkeypatch.setattr(watching, "WATCHING_BEGINS", 0.01)


async def noticed(reading, words: str) -> None:
    for _ in range(300):
        await reading.pilot.pause(0.01)
        if words in reading.hint():
            return
    raise AssertionError(f"“{words}” was never said, but “{reading.hint()}”")


async def test_the_first_file_of_an_empty_directory_opens_by_itself(opened, tmp_path):
    async with opened(talks=None) as reading:
        await asyncio.sleep(0.3)
        (tmp_path / "articles" / "new.txt").write_text("A new story\n\nIt is new.\n")
        await noticed(reading, "new: new.txt")
        await reading.settle()
        assert reading.screen.article.title == "A new story"
        assert reading.screen.changed == ""


async def test_an_article_that_is_gone_leaves_the_list_when_one_goes_on(opened, tmp_path):
    files = {f"{number}-other.txt": f"Story {number}\n\nIt is short.\n" for number in (2, 3)}
    async with opened(files=files) as reading:
        await asyncio.sleep(0.3)
        (tmp_path / "articles" / "1-talks.txt").unlink()
        await noticed(reading, "stays readable")
        assert reading.screen.ordinal == "1/3"
        await reading.press("J")
        await reading.settle()
        assert reading.screen.article.title == "Story 2"
        assert reading.screen.ordinal == "1/2"


async def test_new_changed_and_vanished_files_are_noticed_within_two_seconds(opened, tmp_path):
    async with opened(files={"2-other.txt": "Another story\n\nIt is short.\n"}) as reading:
        place = tmp_path / "articles"
        await asyncio.sleep(0.3)
        await reading.press("G")
        top = reading.screen.view.top
        (place / "3-new.txt").write_text("A new story\n\nIt is new.\n")
        await noticed(reading, "new: 3-new.txt")
        assert reading.screen.ordinal == "1/3"
        (place / "1-talks.txt").write_text("Changed\n\nAll of it.\n")
        await noticed(reading, "r reads it again")
        await reading.press("G")
        bar = reading.screen.query_one("TitleBar")
        assert bar.render_line(1).text.rstrip().endswith("changed on disk, press r")
        (place / "1-talks.txt").unlink()
        await noticed(reading, "stays readable")
        assert bar.render_line(1).text.rstrip().endswith("gone from the disk")
        (place / "1-talks.txt").write_text("Back again\n\nAll of it.\n")
        await noticed(reading, "r reads it again")
        assert reading.screen.ordinal == "1/3"
        (place / "1-talks.txt").unlink()
        await noticed(reading, "stays readable")
        assert reading.screen.article.title.startswith("Harbour talks")
        assert reading.screen.view.top == top
        assert reading.screen.ordinal == "1/3"
        (place / "2-other.txt").unlink()
        for _ in range(300):
            await reading.pilot.pause(0.01)
            if reading.screen.ordinal == "1/2":
                break
        assert reading.screen.ordinal == "1/2"
