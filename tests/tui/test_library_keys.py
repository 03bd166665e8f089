"""F, E and T ask the whole library, and lead to the place in the article."""

import pytest
from textual.widgets import Input, Static

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
        assert reading.screen.sought == "ferry"
        assert reading.here().casefold() == "ferry"
        await reading.press("ctrl+o")
        await reading.settle()
        assert reading.screen.article.title.startswith("Harbour talks")


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


async def answered_size(reading, words: str) -> None:
    """Until so many articles can be searched."""
    for _ in range(400):
        await reading.pilot.pause(0.02)
        if words in str(reading.app.screen.query_one("#says", Static).render()):
            return
    raise AssertionError(f"never: {words}")


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


async def test_indexing_can_be_stopped_and_goes_on(opened):
    async with opened(files=FILES) as reading:
        reading.screen.indexing = "indexing 1/3"
        await reading.press("ctrl+x")
        assert "stopped" in reading.hint()
        assert reading.screen.indexing == ""
        await reading.press("ctrl+x")
        assert reading.hint() == "indexing the library"
