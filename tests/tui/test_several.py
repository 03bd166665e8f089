"""A file that holds several articles is as many rows, and J goes on from one to the next."""

import json
from threading import Event

from textual.widgets import Input

from reader.tui.screens import article_list, watching
from reader.tui.screens.article_list import ArticleListScreen
from reader.tui.screens.news import titles
from reader.tui.widgets.rows import Rows
from reader.tui.widgets.shelf_column import ShelfColumn

STORIES = [
    {"title": title, "text": f"The {title.lower()} sailed again.\n\nNobody waved."}
    for title in ("Ferry", "Boat", "Barge")
]
MAIL = "From a@b.example Mon May 12 08:00:00 2031\nFrom: Ada <a@b.example>\n{}\n"
FILES = {"2-saved.json": json.dumps(STORIES), "3-last.txt": "Tug\n\nIt is the last.\n"}


def title(reading) -> str:
    return reading.screen.article.title


async def step(reading, key: str) -> None:
    await reading.press(key)
    await reading.settle()


async def test_j_goes_through_a_file_and_on_to_the_next(opened):
    async with opened(files=FILES) as reading:
        for wanted, ordinal in (
            ("Ferry", "2/5"),
            ("Boat", "3/5"),
            ("Barge", "4/5"),
            ("Tug", "5/5"),
        ):
            await step(reading, "J")
            assert (title(reading), reading.screen.ordinal) == (wanted, ordinal)
        await step(reading, "K")
        assert title(reading) == "Barge"


async def test_the_list_has_a_row_for_each_and_filters_them(opened):
    async with opened(files=FILES) as reading:
        await reading.press("o")
        rows = reading.app.screen.query_one(Rows)
        for _ in range(100):
            await reading.pilot.pause(0.01)
            if len(rows.rows) == 5:
                break
        assert ["Harbour" in rows.rows[0].words, "Boat" in rows.rows[2].words] == [True, True]
        assert rows.cursor == 0
        await reading.type("barge")
        await reading.press("enter")
        await reading.settle()
        assert title(reading) == "Barge"


async def test_the_row_under_the_cursor_stays_as_more_rows_come(opened, monkeypatch):
    known = Event()
    monkeypatch.setattr(article_list, "titles", lambda e: (n for n in titles(e) if known.wait(5)))
    async with opened(files=FILES) as reading:
        await reading.press("o")
        await reading.press("down", "down")
        known.set()
        rows = reading.app.screen.query_one(Rows)
        for _ in range(100):
            await reading.pilot.pause(0.01)
            if len(rows.rows) == 5:
                break
        assert "Tug" in rows.row.words


async def test_the_column_shows_them_beside_the_text(opened):
    async with opened((160, 40), files=FILES) as reading:
        column = reading.screen.query_one(ShelfColumn)
        for _ in range(100):
            await reading.pilot.pause(0.01)
            if len(column.rows) == 5:
                break
        assert "Barge" in column.rows[3].words
        assert reading.screen.ordinal == "1/5"


async def test_each_keeps_its_place_its_day_and_whether_it_was_read(opened):
    long = [{"title": t, "text": "It sailed again. " * 1000} for t in ("Ferry", "Boat")]
    async with opened(
        talks=None, files={"saved.json": json.dumps(long)}, published=None
    ) as reading:
        await step(reading, "J")
        await reading.press("G")
        await reading.press("P", *"2031-05-12", "enter")
        await reading.settle()
        await step(reading, "K")
        assert reading.screen.view.top == 0
        assert reading.screen.article.published is None
        await step(reading, "J")
        assert reading.screen.view.top > 0
        assert str(reading.screen.article.published.day) == "2031-05-12"


async def test_a_damaged_mail_is_a_row_with_its_reason(opened):
    mails = MAIL.format("") + MAIL.format("Subject: Boat\n\nIt sailed again.\n")
    async with opened(talks=None, files={"letters.mbox": mails}) as reading:
        assert "no text in this e-mail" in reading.screen.trouble
        assert reading.screen.ordinal == "1/2"
        await step(reading, "J")
        assert title(reading) == "Boat"


async def test_its_export_is_named_by_file_and_number(opened):
    async with opened(files=FILES) as reading:
        await step(reading, "J")
        await step(reading, "J")
        await reading.press("e")
        typed = reading.app.screen.query_one(Input)
        assert "/2-saved-2." in typed.value
        typed.value = str(reading.screen.path.parent)
        await reading.press("enter")
        assert "the article itself" in str(reading.app.screen.query_one("#outcome").render())


async def test_a_file_that_changed_offers_the_article_in_it_again(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "WATCHING_BEGINS", 0.01)
    async with opened(files=FILES) as reading:
        await step(reading, "J")
        await step(reading, "J")
        await reading.pilot.pause(0.3)
        stories = [STORIES[0], {**STORIES[1], "title": "Boat is sold"}, STORIES[2]]
        (tmp_path / "articles" / "2-saved.json").write_text(json.dumps(stories))
        for _ in range(300):
            await reading.pilot.pause(0.01)
            if "r reads it again" in reading.hint():
                break
        await step(reading, "r")
        assert title(reading) == "Boat is sold"
        (tmp_path / "articles" / "2-saved.json").unlink()
        for _ in range(300):
            await reading.pilot.pause(0.01)
            if "stays readable" in reading.hint():
                break
        assert title(reading) == "Boat is sold"
        assert reading.screen.ordinal == "2/3"


async def test_the_look_beside_the_list_is_at_the_article_under_the_cursor(opened):
    async with opened((120, 40), files=FILES) as reading:
        await reading.press("o")
        screen = reading.app.screen
        assert isinstance(screen, ArticleListScreen)
        await reading.type("boat")
        look = screen.query_one("#look")
        for _ in range(200):
            await reading.pilot.pause(0.01)
            if "The boat sailed" in str(look.render()):
                break
        assert "The boat sailed" in str(look.render())
