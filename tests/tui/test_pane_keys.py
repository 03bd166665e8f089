"""Every key of the panels does what the help says, at 80 and at 120 columns."""

import pytest


@pytest.mark.parametrize(
    ("keys", "panel"),
    [("a1", "ActorsPanel"), ("c2", "QuotesPanel"), ("t3", "DatesPanel")],
)
async def test_a_c_t_open_a_panel_and_again_lead_back_to_the_text(opened, size, keys, panel):
    async with opened(size) as reading:
        for key in keys:
            await reading.press(key)
            assert type(reading.screen.focused).__name__ == panel
            await reading.press(key)
            assert reading.screen.view.has_focus


async def test_tab_h_and_l_go_between_panes(opened, size):
    async with opened(size) as reading:
        for there, back in [("l", "h"), ("right", "left"), ("tab", "shift+tab")]:
            await reading.press(there)
            assert type(reading.screen.focused).__name__ == "ActorsPanel"
            await reading.press(back)
            assert reading.screen.view.has_focus


@pytest.mark.parametrize("columns", [60, 80, 160])
async def test_tab_goes_round_all_panes_at_any_width(opened, columns):
    async with opened((columns, 24)) as reading:
        panes = ["ArticleView", "ActorsPanel", "QuotesPanel", "DatesPanel"]
        if columns >= 160:
            panes.append("ShelfColumn")
        for key, round_ in (("tab", panes[1:] + panes[:1]), ("shift+tab", panes[::-1])):
            for pane in round_:
                await reading.press(key)
                assert type(reading.screen.focused).__name__ == pane
                assert reading.screen.focused.region.height


async def test_there_is_no_pane_right_of_the_panels_and_l_comes_back_to_the_one_left(opened, size):
    async with opened(size) as reading:
        await reading.press("c", "l")
        assert type(reading.screen.focused).__name__ == "QuotesPanel"
        await reading.press("h", "h")
        assert reading.screen.view.has_focus
        await reading.press("l")
        assert type(reading.screen.focused).__name__ == "QuotesPanel"


async def test_moving_in_a_panel_is_a_peek_and_esc_returns(opened, size):
    async with opened(size) as reading:
        await reading.press("c", "G")
        assert reading.here() == "“We will be there,”"
        assert reading.in_sight("“We will be there,”")
        assert reading.screen.in_panel
        await reading.press("escape")
        assert reading.screen.view.top == 0
        assert reading.here() == ""
        assert reading.screen.in_panel


async def test_space_peeks_at_the_row_one_is_on(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "space")
        assert reading.screen.chosen.name == "Angela Moreau"
        await reading.press("escape")
        assert reading.screen.chosen is None


async def test_enter_goes_there_for_good_and_the_jump_list_remembers(opened, size):
    async with opened(size) as reading:
        await reading.press("c", "G", "enter")
        assert reading.screen.view.has_focus
        far = reading.screen.view.top
        assert far > 0
        await reading.press("ctrl+o")
        assert reading.screen.view.top == 0


async def test_f_lists_the_chosen_actors_quotes_only_and_again_all(opened, size):
    async with opened(size) as reading:
        panel = reading.screen.query_one("QuotesPanel")
        await reading.press("a", "j", "enter", "f")
        assert len(panel.rows) == 2
        assert panel.border_title.strip() == "Quotes 2/6 · Idris Bello"
        await reading.press("w", "w")
        assert reading.here() == "“We will be there,”"
        await reading.press("f")
        assert len(panel.rows) == 6


async def test_f_in_the_panel_of_actors_takes_the_one_under_the_cursor(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "f")
        assert reading.screen.only.name == "Angela Moreau"
        assert reading.screen.query_one("ActorsPanel").has_focus
        await reading.press("f")
        assert reading.screen.only is None


async def test_x_hides_an_actor_and_u_in_capitals_brings_it_back(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "x")
        names = [actor.name for actor in reading.screen.analysis.actors]
        assert names == ["Idris Bello", "Northern League", "Port Sabine"]
        panel = reading.screen.query_one("ActorsPanel")
        assert panel.border_title.strip() == "Actors 3 · 1 hidden"
        await reading.press("U")
        assert panel.border_title.strip() == "Actors 4"
        assert reading.screen.analysis.actors[0].name == "Angela Moreau"


async def test_who_is_hidden_takes_the_filter_along(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "f")
        assert reading.screen.only.name == "Angela Moreau"
        await reading.press("x")
        assert reading.screen.only is None
        assert len(reading.screen.query_one("QuotesPanel").rows) == 6


async def test_hiding_several_actors_goes_on_where_one_is(opened, size):
    async with opened(size) as reading:
        panel = reading.screen.query_one("ActorsPanel")
        await reading.press("a", "j", "j", "x")
        assert panel.cursor == 2
        await reading.press("x")
        assert [row.finding.name for row in panel.rows] == ["Angela Moreau", "Idris Bello"]


async def test_who_is_not_quoted_is_said_not_to_be(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "G", "enter", "f")
        assert (
            reading.screen.query_one("QuotesPanel").placeholder == "Port Sabine is not quoted here"
        )


async def test_a_panel_asked_for_in_zen_is_shown(opened, size):
    async with opened(size) as reading:
        for key in ("a", "tab", "l"):
            await reading.press("z")
            assert reading.screen.has_class("-zen")
            await reading.press(key)
            assert type(reading.screen.focused).__name__ == "ActorsPanel"
            assert reading.screen.focused.region.height
            await reading.press("escape")


async def test_after_another_article_esc_returns_to_no_peek(opened):
    async with opened(files={"2-other.txt": "Another story\n\nIt is short.\n"}) as reading:
        await reading.press("c", "G", "J")
        await reading.settle()
        assert reading.screen.peeking is None
        await reading.press("escape")
        assert reading.screen.article.title == "Another story"
