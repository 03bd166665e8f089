"""The list of articles: filter, look, order, and the column at 160 columns."""

import asyncio

import pytest
from textual.widgets import Input, Static

from reader.article import fingerprint
from reader.tui.screens import watching
from reader.tui.widgets.rows import Rows
from reader.tui.widgets.shelf_column import ShelfColumn

FILES = {
    "2-ferry.txt": "Ferry sails again\n\nThe ferry to the islands sails again.\n",
    "3-broken.txt": b"\x00\x01\x02\xff" * 200,
    "4-2026-01-03.txt": "Apples are dear\n\nApples cost more than ever.\n",
}


async def listed(reading):
    await reading.press("o")
    for _ in range(100):
        await reading.pilot.pause(0.01)
        rows = reading.app.screen.query_one(Rows).rows
        if any("Apples" in row.words for row in rows):
            return rows
    raise AssertionError("the titles were never read")


async def test_o_lists_titles_and_why_a_file_cannot_be_read(opened):
    async with opened((100, 30), files=FILES) as reading:
        words = [row.words for row in await listed(reading)]
        assert "Harbour talks resume" in words[0]
        assert "Ferry sails again" in words[1]
        assert "3-broken.txt" in words[2]
        assert len(words[2]) > 25


async def test_typing_filters_and_enter_opens(opened):
    async with opened(files=FILES) as reading:
        await listed(reading)
        await reading.type("fry sls")
        assert len(reading.app.screen.query_one(Rows).rows) == 1
        assert "1 article by name" in str(reading.app.screen.query_one("#order").render())
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"
        await reading.press("ctrl+o")
        await reading.settle()
        assert reading.screen.article.title.startswith("Harbour talks")


async def test_ctrl_n_and_ctrl_p_move_in_a_list_that_one_types_at(opened):
    async with opened(files=FILES) as reading:
        await listed(reading)
        await reading.press("ctrl+n", "ctrl+n", "ctrl+p")
        assert reading.app.screen.query_one(Rows).cursor == 1
        assert reading.app.screen.query_one(Input).value == ""


async def test_who_opens_the_list_from_a_panel_arrives_in_the_text(opened):
    async with opened(files=FILES) as reading:
        await reading.press("c")
        await listed(reading)
        await reading.press("down", "enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"
        assert reading.screen.view.has_focus


async def test_the_article_under_the_cursor_is_shown_beside_the_list(opened):
    async with opened((120, 40), files=FILES) as reading:
        await listed(reading)
        await reading.press("down")
        look = reading.app.screen.query_one("#look", Static)
        for _ in range(100):
            await reading.pilot.pause(0.01)
            if "ferry to the islands" in str(look.render()):
                break
        assert "ferry to the islands" in str(look.render())
        await reading.press("down")
        assert "cannot be read" in str(look.render())


async def test_esc_empties_the_filter_then_goes_back(opened):
    async with opened(files=FILES) as reading:
        await listed(reading)
        await reading.type("zzz")
        assert "nothing like" in reading.app.screen.query_one(Rows).placeholder
        await reading.press("escape")
        assert reading.app.screen.query_one(Input).value == ""
        await reading.press("escape")
        assert reading.app.screen is reading.screen


async def test_tab_changes_the_order_and_j_follows_it(opened):
    async with opened(files=FILES, published=None) as reading:
        await listed(reading)
        await reading.press("tab", "tab", "tab")
        words = [row.words for row in reading.app.screen.query_one(Rows).rows]
        assert "Apples" in words[0]
        await reading.press("escape")
        assert reading.screen.ordinal == "3/4"


async def test_the_order_of_the_list_is_kept_for_the_next_time(opened):
    async with opened(files=FILES, published=None) as reading:
        await listed(reading)
        await reading.press("tab", "tab", "tab")
    async with opened(files=FILES, published=None) as reading:
        await listed(reading)
        assert "by title" in str(reading.app.screen.query_one("#order").render())
        for _ in range(200):  # its titles are read by and by
            await reading.pilot.pause(0.01)
            first = reading.app.screen.query_one(Rows).rows[0].words
            if "Apples" in first:
                break
        assert "Apples" in first


async def test_u_takes_the_read_mark_away_and_moves_on(opened):
    async with opened(files=FILES) as reading:
        first = reading.screen.article
        await reading.press("u")
        assert "unread" in reading.hint()
        await reading.settle()
        assert reading.screen.ordinal == "2/4"
        assert not reading.screen.state.is_read(str(first.path), fingerprint(first.text))


async def test_u_where_nothing_follows_gives_the_mark_back(opened):
    async with opened() as reading:
        await reading.press("u")
        assert reading.hint().startswith("unread again: “Harbour talks")
        await reading.press("u")
        assert reading.hint().startswith("read: “Harbour talks")


async def test_at_160_columns_the_list_stands_beside_the_text(opened):
    async with opened((160, 40), files=FILES) as reading:
        column = reading.screen.query_one(ShelfColumn)
        for _ in range(100):
            await reading.pilot.pause(0.01)
            if any("Apples" in row.words for row in column.rows):
                break
        assert column.display
        assert "Harbour talks" in column.rows[column.at_hand].words
        await reading.press("h")
        assert column.has_focus
        await reading.press("escape")
        assert reading.screen.view.has_focus
        await reading.press("h", "down", "enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"
        assert reading.screen.view.has_focus
        assert "Ferry" in column.rows[column.at_hand].words
        await reading.press("K")
        await reading.settle()
        assert column.at_hand == column.cursor == 0
        assert column.rows[1].words.startswith("Ferry")  # read by now: its dot is gone


async def test_a_list_that_a_smaller_terminal_hides_gives_the_focus_to_the_text(opened):
    async with opened((160, 40)) as reading:
        await reading.press("h")
        assert reading.screen.query_one(ShelfColumn).has_focus
        await reading.pilot.resize_terminal(80, 24)
        await reading.pilot.pause()
        await reading.pilot.pause()
        assert reading.screen.view.has_focus


async def test_space_leafs_through_the_list_beside_the_text(opened):
    many = {f"{n}.txt": f"Story {n}\n\nIt ends.\n" for n in range(60)}
    async with opened((160, 20), files=many) as reading:
        column = reading.screen.query_one(ShelfColumn)
        await reading.press("h", "space")
        assert column.cursor == column.size.height - 1


async def test_slash_in_the_list_beside_the_text_filters_the_articles(opened):
    async with opened((160, 40), files=FILES) as reading:
        await reading.press("h", "slash")
        await reading.type("ferry")
        assert not reading.screen.sought
        assert len(reading.app.screen.query_one(Rows).rows) == 1
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"


async def test_zen_takes_the_list_away_and_brings_it_back_as_it_is_then(opened):
    async with opened((160, 40), files=FILES) as reading:
        column = reading.screen.query_one(ShelfColumn)
        await reading.press("z")
        await reading.pilot.pause()
        assert not column.display
        await reading.press("J")
        await reading.settle()
        await reading.press("z")
        await reading.pilot.pause()
        assert column.display and column.at_hand == 1


async def test_below_160_columns_it_does_not(opened):
    async with opened((159, 40)) as reading:
        assert not reading.screen.query_one(ShelfColumn).display


async def test_an_empty_list_says_so(opened):
    async with opened(talks=None) as reading:
        await reading.press("o")
        assert reading.app.screen.query_one(Rows).placeholder == "there are no articles yet"


async def test_the_cursor_stays_on_its_article_in_another_order_and_without_the_filter(opened):
    async with opened(files=FILES) as reading:
        await listed(reading)
        rows = reading.app.screen.query_one(Rows)
        await reading.press("down")
        under = rows.row.finding.file
        for _ in range(4):
            await reading.press("tab")
            assert rows.row.finding.file == under
        await reading.type("apples")
        assert "Apples" in rows.row.words
        await reading.press("escape")
        assert len(rows.rows) == 4
        assert "Apples" in rows.row.words


async def test_the_keys_of_the_list_are_whole_on_a_narrow_screen(opened):
    async with opened((60, 20), files=FILES) as reading:
        await listed(reading)
        foot = reading.app.screen.query_one("#order")
        assert len(str(foot.render())) <= foot.content_size.width


@pytest.mark.parametrize(("columns", "rows", "high"), [(80, 24, 1), (40, 20, 2), (20, 5, 1)])
async def test_the_foot_of_a_list_has_the_rows_it_needs_and_room_for(opened, columns, rows, high):
    async with opened((columns, rows), files=FILES) as reading:
        for key, foot in (("o", "#order"), ("F", "#says")):
            await reading.press(key)
            for _ in range(100):
                await reading.pilot.pause(0.02)
                if str(reading.app.screen.query_one(foot).render()):
                    break
            await reading.pilot.pause()
            assert reading.app.screen.query_one(foot).region.height == high
            assert reading.app.screen.query_one(Rows).region.height > 1
            await reading.press("escape")


async def test_the_open_list_follows_the_directory(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "WATCHING_BEGINS", 0.01)
    async with opened(files=FILES) as reading:
        await listed(reading)
        await asyncio.sleep(0.3)
        await reading.press("down", "down", "down")
        (tmp_path / "articles" / "0-new.txt").write_text("A new story\n\nIt is new.\n")
        (tmp_path / "articles" / "2-ferry.txt").unlink()
        rows = reading.app.screen.query_one(Rows)
        for _ in range(400):
            await reading.pilot.pause(0.01)
            if "0-new.txt" in rows.rows[0].words:
                break
        words = [row.words for row in rows.rows]
        assert "0-new.txt" in words[0]
        assert not [title for title in words if "Ferry" in title]
        assert "Apples" in rows.row.words


async def test_an_order_asked_for_before_the_days_are_known_is_that_of_the_days(opened):
    files = {
        f"{n}.md": f"---\ndate: 2026-0{n}-01\n---\n\n# Story {n}\n\nIt ends.\n" for n in (3, 5, 4)
    }
    async with opened(files=files, talks=None) as reading:
        reading.screen.shelf.sort("date")
        await reading.press("o")
        for _ in range(200):
            await reading.pilot.pause(0.01)
            words = [row.words for row in reading.app.screen.query_one(Rows).rows]
            if [title[-1] for title in words] == ["5", "4", "3"]:
                break
        assert [title[-1] for title in words] == ["5", "4", "3"]
        assert reading.app.screen.query_one(Rows).row.words.endswith("Story 3")
