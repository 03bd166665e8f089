"""F, E and T ask the whole library, and lead to the place in the article."""

import asyncio
from itertools import groupby

import pytest
from textual.widgets import Input, Static

from reader.tui.screens import library_days, watching
from reader.tui.widgets.rows import Rows

FILES = {
    "2-ferry.txt": "Ferry sails again\n\n“The ferry sails,” said Angela Moreau on 4 May 2026.\n",
    "3-fuel.txt": "Fuel is dear\n\nFuel costs more than ever, said Idris Bello on 3 May 2026.\n",
}


async def answered(reading, words: str) -> list[str]:
    """The rows, as soon as one has the words."""
    for _ in range(400):
        await reading.pilot.pause(0.02)
        rows = [row.words for row in reading.app.screen.query_one(Rows).rows]
        if any(words in row for row in rows):
            return rows
    raise AssertionError(f"“{words}” was never found")


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_f_searches_the_library_and_enter_opens_there(opened, size):
    async with opened(size, files=FILES) as reading:
        await reading.press("F")
        await reading.type("ferry")
        await answered(reading, "Ferry sails again")
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"
        assert reading.screen.stepping == "F ferry 2/2"
        assert reading.here().casefold() == "ferry"
        await reading.press("escape")
        assert reading.screen.steps == ()
        await reading.press("ctrl+o")
        await reading.settle()
        assert reading.screen.article.title.startswith("Harbour talks")


@pytest.mark.parametrize("size", [(60, 20), (80, 24)])
async def test_who_asks_from_a_panel_arrives_in_the_text(opened, size):
    async with opened(size, files=FILES) as reading:
        await reading.press("c", "F")
        await reading.type("ferry")
        await answered(reading, "Ferry sails again")
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"
        assert reading.screen.view.has_focus


async def test_n_goes_on_through_all_that_was_found_in_the_article(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await reading.type("said-by:Bello")
        await answered(reading, "Nobody can afford one.")
        await reading.press("down", "enter")
        await reading.settle()
        number, _, count = reading.screen.stepping.rpartition(" ")[2].partition("/")
        assert int(count) == len(reading.screen.hits) > 1
        await reading.press("n")
        after = reading.screen.stepping.rpartition(" ")[2]
        assert after == f"{int(number) % int(count) + 1}/{count}"


@pytest.mark.parametrize("columns", [30, 40, 80])
async def test_what_is_found_is_in_sight_at_any_width(opened, columns):
    async with opened((columns, 20), files=FILES) as reading:
        await reading.press("F")
        await reading.type("night")
        await answered(reading, "night")
        rows = reading.app.screen.query_one(Rows)
        assert "night" in rows.render_line(1).text


async def test_what_comes_while_one_reads_is_found_too(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "WATCHING_BEGINS", 0.01)
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape")
        (tmp_path / "articles" / "4-mill.txt").write_text("Mill reopens\n\nIt reopens.\n")
        for _ in range(300):
            await reading.pilot.pause(0.01)
            if "4-mill.txt" in reading.hint():
                break
        await reading.press("F")
        await answered_size(reading, "4 articles")
        await reading.type("mill")
        await answered(reading, "Mill reopens")


async def test_what_comes_and_goes_while_one_asks_is_counted(opened, tmp_path, monkeypatch):
    monkeypatch.setattr(watching, "WATCHING_BEGINS", 0.01)
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles can")
        (tmp_path / "articles" / "4-mill.txt").write_text("Mill reopens\n\nIt reopens.\n")
        await answered_size(reading, "4 articles can")
        for name in ("2-ferry.txt", "3-fuel.txt", "4-mill.txt"):
            (tmp_path / "articles" / name).unlink()
        await answered_size(reading, "1 article can")
        await reading.type("barges")
        await answered_size(reading, "1 found in 1 article ")


async def test_a_hit_in_a_file_that_has_changed_stands_where_it_stands_now(
    opened, tmp_path, monkeypatch
):
    monkeypatch.setattr(watching, "WATCHING_BEGINS", 0.01)
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape")
        file = tmp_path / "articles" / "1-talks.txt"
        file.write_text(file.read_text().replace("\n\n", "\n\nA line that is new.\n\n", 1))
        for _ in range(300):
            await reading.pilot.pause(0.01)
            if reading.screen.changed:
                break
        await asyncio.sleep(1.5)
        await reading.press("F")
        await reading.type("barges")
        await answered(reading, "barges")
        await reading.press("enter")
        for _ in range(300):
            await reading.pilot.pause(0.01)
            if reading.here():
                break
        assert reading.here() == "barges"
        assert "A line that is new." in reading.screen.article.text


async def test_a_day_set_by_hand_holds_in_the_library_at_once(opened):
    async with opened(files=FILES, published=None) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape", "P")
        await reading.type("4 July 2019")
        await reading.press("enter", "F")
        await reading.type("before:2019-08")
        await answered(reading, "Harbour talks resume")


async def test_f_comes_back_to_the_question_and_the_row_one_went_to(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await reading.type("said-by:Bello")
        rows = await answered(reading, "Nobody can afford one.")
        await reading.press("down", "down", "enter")
        await reading.settle()
        await reading.press("F")
        assert await answered(reading, "Nobody can afford one.") == rows
        assert reading.app.screen.query_one(Input).value == "said-by:Bello"
        assert reading.app.screen.query_one(Rows).cursor == 2
        await reading.type("ferry")
        await answered(reading, "Ferry sails again")
        assert reading.app.screen.query_one(Rows).cursor == 0
        await reading.press("escape", "escape", "F")
        assert reading.app.screen.query_one(Input).value == ""


async def test_another_question_is_answered_from_its_first_row_on(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await reading.type("fu")
        await reading.type("el")
        await answered(reading, "Fuel is dear")
        await reading.press("down")
        assert reading.app.screen.query_one(Rows).cursor == 1
        await reading.type(" on")
        await reading.pilot.pause(0.2)
        assert reading.app.screen.query_one(Rows).cursor == 0


@pytest.mark.parametrize("key", ["F", "T"])
async def test_what_is_nowhere_in_the_library_is_said_in_its_place(opened, key):
    async with opened(files=FILES) as reading:
        await reading.press(key)
        await reading.type("zeppelin")
        rows = reading.app.screen.query_one(Rows)
        for indexing, yet in (("", ""), ("indexing 3/9", " yet"), ("", "")):
            reading.screen.indexing = indexing
            nothing = f"nothing in the library{yet} for “zeppelin”"
            for _ in range(100):
                await reading.pilot.pause(0.02)
                if rows.placeholder == nothing:
                    break
            assert rows.placeholder == nothing
            assert not rows.rows


async def test_a_question_that_cannot_be_understood_says_why(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await reading.type("after:soon")
        says = reading.app.screen.query_one("#says", Static)
        for _ in range(100):
            await reading.pilot.pause(0.02)
            if "is no day" in str(says.render()):
                break
        assert "“soon” is no day" in str(says.render())
        assert says.has_class("-bad")
        await reading.press("escape")
        assert reading.app.screen.query_one(Input).value == ""
        await reading.press("escape")
        assert reading.app.screen is reading.screen


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_e_shows_the_chosen_actor_in_all_articles(opened, size):
    async with opened(size, files=FILES) as reading:
        await reading.press("E")
        assert "choose an actor" in reading.hint()
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape", "a", "enter", "E")
        for _ in range(100):
            await reading.pilot.pause(0.02)
            if reading.app.screen is not reading.screen:
                break
        rows = await answered(reading, "Ferry sails again")
        assert any(row.startswith("articles 2") for row in rows)
        rows = reading.app.screen.query_one(Rows)
        said = [row.words for row in rows.rows]
        rows.cursor = next(n for n, words in enumerate(said) if words.endswith("Ferry sails again"))
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"


async def test_who_is_followed_through_the_library_stays_chosen(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        for part in ("“The ferry sails,”", "Ferry sails again"):
            await reading.press("escape", "a", "g", "enter", "E")
            await answered(reading, "Ferry sails again")
            rows = reading.app.screen.query_one(Rows)
            said = [row.words for row in rows.rows]
            rows.cursor = next(n for n, words in enumerate(said) if part in words)
            await reading.press("enter")
            for _ in range(200):
                await reading.pilot.pause(0.01)
                if reading.screen.chosen and "Ferry" in reading.screen.article.title:
                    break
            assert reading.screen.chosen.name == "Angela Moreau"
            assert reading.screen.stepping.startswith("● Angela Moreau")
            await reading.press("escape", "ctrl+o")
            await reading.settle()


async def test_e_comes_back_to_the_row_one_went_to(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape", "a", "g", "enter", "E")
        await answered(reading, "Ferry sails again")
        rows = reading.app.screen.query_one(Rows)
        said = [row.words for row in rows.rows]
        rows.cursor = at = next(n for n, words in enumerate(said) if "bad joke" in words)
        await reading.press("enter", "E")
        await answered(reading, "Ferry sails again")
        assert reading.app.screen.query_one(Rows).cursor == at > 1


async def test_a_dossier_leads_on_to_those_named_beside_and_esc_comes_back(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape", "a", "g", "enter", "E")
        await answered(reading, "Idris Bello")
        first = reading.app.screen
        rows = first.query_one(Rows)
        said = [row.words for row in rows.rows]
        rows.cursor = next(n for n, words in enumerate(said) if "● Idris Bello" in words)
        await reading.press("enter")
        await answered(reading, "Fuel costs more than ever")
        assert reading.app.screen.heading() == "● Idris Bello"
        await reading.press("escape")
        assert reading.app.screen is first
        await reading.press("enter")
        await answered(reading, "Fuel costs more than ever")
        await reading.press("enter")
        await reading.settle()
        assert reading.app.screen is reading.screen
        assert reading.screen.chosen.name == "Idris Bello"


async def test_hits_in_one_article_stand_under_its_title_together(opened):
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.type("said-by:Moreau")
        await answered(reading, "We are close")
        rows = reading.app.screen.query_one(Rows).rows
        titled = [row for row in rows if len(row.lines) == 2]
        assert len(rows) > len(titled) == len({row.finding.path for row in rows})


async def answered_size(reading, words: str) -> None:
    """Until so many articles can be searched."""
    for _ in range(400):
        await reading.pilot.pause(0.02)
        if words in str(reading.app.screen.query_one("#says", Static).render()):
            return
    raise AssertionError(f"never: {words}")


async def test_a_library_without_days_says_so(opened):
    async with opened(
        files={"1.txt": "Ferry sails again\n\nThe ferry sails on Friday.\n"}
    ) as reading:
        await reading.press("T")
        await answered_size(reading, "0 days")
        assert "P sets it" in reading.app.screen.query_one(Rows).placeholder


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_t_shows_the_days_of_the_library_and_leads_to_them(opened, size):
    async with opened(size, files=FILES) as reading:
        await reading.press("T")
        await answered(reading, "Fuel is dear")
        await reading.type("ferry")
        for _ in range(200):
            await reading.pilot.pause(0.02)
            rows = [row.words for row in reading.app.screen.query_one(Rows).rows]
            if rows and all("Ferry" in row for row in rows):
                break
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.title == "Ferry sails again"
        assert reading.here() == "4 May 2026"
        assert reading.screen.stepping == "T 4 May 2026 1/1"
        await reading.press("slash")
        assert reading.screen.query_one(Input).value == ""


async def test_below_days_of_one_article_its_title_stands_once(opened):
    mill = "Mill reopens\n\nIt burnt down on 3 March 2025. Work began on 1 May 2025. It reopens.\n"
    async with opened(files={**FILES, "4-mill.txt": mill}) as reading:
        await reading.press("F")
        await answered_size(reading, "4 articles")
        await reading.press("escape", "T")
        await answered_size(reading, " days")
        rows = reading.app.screen.query_one(Rows).rows
        paths = [row.finding.path for row in rows]
        titled = [row for row in rows if len(row.lines) == 2]
        assert len(rows) > len(titled) == len(list(groupby(paths)))
        days = {row.finding.sought for row in rows}
        said = str(reading.app.screen.query_one("#says", Static).render())
        assert said.startswith(f"{len(days)} days")


async def test_where_there_are_too_many_days_it_is_said_how_to_find_others(opened, monkeypatch):
    monkeypatch.setattr(library_days, "MOST", 1)
    async with opened(files=FILES) as reading:
        await reading.press("F")
        await answered_size(reading, "3 articles")
        await reading.press("escape", "T")
        await answered_size(reading, " mentions; type to find others")


async def test_indexing_can_be_stopped_and_goes_on(opened):
    async with opened(files=FILES) as reading:
        reading.screen.indexing = "indexing 1/3"
        await reading.press("ctrl+x")
        assert "stopped" in reading.hint()
        assert reading.screen.indexing == ""
        await reading.press("ctrl+x")
        assert reading.hint() == "indexing the library"
