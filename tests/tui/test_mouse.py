"""The mouse works everywhere: names, quotes, dates, rows, hints."""

import pytest

from reader.tui.widgets.actors_panel import ActorsPanel
from reader.tui.widgets.hint_line import HintLine
from reader.tui.widgets.quotes_panel import QuotesPanel
from reader.tui.widgets.title_bar import TitleBar


async def click_on(reading, words: str) -> None:
    """Click on the first letter of words that stand on the screen."""
    view = reading.screen.view
    offset = reading.screen.article.text.find(words)
    row = view.rows.row_of(offset)
    x = view.margin + offset - view.rows.span_of(row).start
    await reading.pilot.click(view, offset=(x, row - view.scroll_offset.y))
    await reading.pilot.pause()


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_click_on_a_name_chooses_that_actor(opened, size):
    async with opened(size) as reading:
        await click_on(reading, "Moreau")
        assert reading.screen.chosen.name == "Angela Moreau"
        await click_on(reading, "Bello")
        await reading.press("asterisk")
        assert reading.screen.chosen.name == "Idris Bello"


async def test_a_click_on_a_quote_or_a_date_makes_it_the_one_at_hand(opened):
    async with opened() as reading:
        await click_on(reading, "bad joke")
        assert reading.screen.quote_ordinal == "2/6"
        await click_on(reading, "Monday")
        assert reading.here() == "Monday"


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_a_click_on_a_row_goes_there(opened, size):
    async with opened(size) as reading:
        await reading.pilot.click(QuotesPanel, offset=(4, 1))
        await reading.pilot.pause()
        assert reading.here() == "“We are close,”"
        await reading.pilot.click(ActorsPanel, offset=(4, 3))
        await reading.pilot.pause()
        assert reading.screen.chosen.name == "Idris Bello"


async def test_a_click_into_the_text_while_peeking_stays_there(opened):
    async with opened() as reading:
        await reading.press("c", "G")
        far = reading.screen.view.top
        assert far > 0
        await reading.pilot.click(reading.screen.view, offset=(5, 0))
        await reading.pilot.pause()
        await reading.press("escape")
        assert reading.screen.view.top == far
        await reading.press("ctrl+o")
        assert reading.screen.view.top == 0


async def test_a_click_on_a_hint_presses_its_key(opened):
    async with opened() as reading:
        await reading.pilot.click(HintLine, offset=(10, 0))
        await reading.pilot.pause()
        assert reading.here() == "“We are close,”"


@pytest.mark.parametrize(
    ("at", "opens"), [(3, "Prompt"), (70, "WhereFrom"), (40, "nothing"), (76, "WhereFrom")]
)
async def test_a_click_on_a_warning_in_the_title_presses_the_key_that_it_names(opened, at, opens):
    files = {"1.txt": "One\n\nThe café is open.\n".encode("cp1252")}
    async with opened(talks=None, files=files, published=None) as reading:
        assert reading.screen.query_one(TitleBar).render_line(1).text.strip() == (
            "no publication date, press P" + " " * 33 + "a notice, press i"
        )
        await reading.pilot.click(TitleBar, offset=(at, 1))
        await reading.pilot.pause()
        opened_now = {
            type(reading.app.screen).__name__,
            *(type(one).__name__ for one in reading.screen.query("*")),
        }
        assert opened_now & {"Prompt", "WhereFrom"} == {opens} - {"nothing"}


async def test_a_click_on_a_notice_takes_it_away_and_presses_no_hint_below(opened):
    async with opened() as reading:
        await reading.press("K")
        assert reading.hint() == "this is the first article"
        await reading.pilot.click(HintLine, offset=(76, 0))  # where "q quit" stands otherwise
        await reading.pilot.pause()
        assert reading.app.is_running
        assert reading.hint() == ""


async def test_the_wheel_scrolls(opened):
    async with opened() as reading:
        reading.screen.view.scroll_to(y=5, animate=False, immediate=True)
        await reading.pilot.pause()
        assert reading.screen.view.top > 0


@pytest.mark.parametrize("key", ["question_mark", "i", "e"])
async def test_a_click_beside_a_page_closes_it(opened, key):
    async with opened() as reading:
        await reading.press(key)
        await reading.pilot.click("#overlay, #dialog", offset=(40, 0))
        assert reading.app.screen is not reading.screen
        await reading.pilot.click(offset=(1, 0))
        await reading.pilot.pause()
        assert reading.app.screen is reading.screen


async def test_a_double_click_on_the_hint_of_the_help_leaves_it_open(opened):
    async with opened() as reading:
        await reading.pilot.double_click(HintLine, offset=(2, 0))
        await reading.pilot.pause()
        assert reading.app.screen is not reading.screen
