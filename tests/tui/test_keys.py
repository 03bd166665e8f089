"""Every key that moves among findings does what the help says, at 80 and at 120 columns."""

import pytest

SIZES = [(80, 24), (120, 40)]


@pytest.fixture(params=SIZES, ids=["80x24", "120x40"])
def size(request):
    return request.param


async def test_w_goes_from_quote_to_quote_and_round_the_end_with_a_notice(opened, size):
    async with opened(size) as reading:
        await reading.press("w")
        assert reading.here() == "“We are close,”"
        await reading.press("w", "right_square_bracket")
        assert reading.here() == "“Nobody wants a strike,”"
        await reading.press("W", "left_square_bracket")
        assert reading.here() == "“We are close,”"
        await reading.press("W")
        assert reading.here() == "“We will be there,”"
        assert reading.in_sight("“We will be there,”")
        assert "last quote" in reading.hint()


async def test_the_strip_says_which_quote_is_at_hand_and_who_said_it(opened, size):
    async with opened(size) as reading:
        await reading.press("w", "w")
        assert reading.screen.quote_ordinal == "2/6"
        assert reading.screen.quoted == "“a bad joke”"
        assert reading.screen.quote.speaker.name == "Angela Moreau"


async def test_the_strip_tells_what_is_reported_from_what_is_quoted(opened, size):
    async with opened(size) as reading:
        strip = reading.screen.query_one("QuoteStrip")
        await reading.press("w")
        assert strip.render_line(0).text.startswith(" ❝ 1/6 Angela Moreau “We are close,”")
        await reading.press("w", "w", "w", "w")
        assert strip.render_line(0).text.startswith(" ~ 5/6 Angela Moreau A fuel tax")


async def test_d_goes_from_date_to_date(opened, size):
    async with opened(size) as reading:
        await reading.press("d")
        assert reading.here() == "Monday"
        await reading.press("d", "d", "D")
        assert reading.here() == "Tuesday"


async def test_n_goes_through_the_mentions_of_the_chosen_actor(opened, size):
    async with opened(size) as reading:
        await reading.press("n")
        assert "choose an actor" in reading.hint()
        await reading.press("a", "enter")
        assert reading.screen.chosen.name == "Angela Moreau"
        assert reading.screen.view.has_focus
        assert reading.screen.stepping == "● Angela Moreau 1/3"
        await reading.press("n")
        assert reading.screen.stepping == "● Angela Moreau 2/3"
        await reading.press("N", "N")
        assert reading.screen.stepping == "● Angela Moreau 3/3"


async def test_ctrl_o_goes_back_and_alt_right_forward(opened, size):
    async with opened(size) as reading:
        await reading.press("W")
        far = reading.screen.view.top
        await reading.press("ctrl+o")
        assert reading.screen.view.top == 0
        await reading.press("alt+right")
        assert reading.screen.view.top == far
        await reading.press("backspace", "L")
        assert reading.screen.view.top == far


async def test_the_jump_list_crosses_articles(opened, size):
    async with opened(size, files={"2-other.txt": "Another story\n\nIt is short.\n"}) as reading:
        await reading.press("W")
        far = reading.screen.view.top
        await reading.press("J")
        await reading.settle()
        assert reading.screen.article.title == "Another story"
        assert reading.screen.ordinal == "2/2"
        await reading.press("ctrl+o")
        await reading.settle()
        assert reading.screen.article.title.startswith("Harbour talks")
        assert reading.screen.view.top == far


async def test_j_and_k_in_capitals_go_to_the_next_article_and_the_one_before(opened, size):
    async with opened(size, files={"2-other.txt": "Another story\n\nIt is short.\n"}) as reading:
        await reading.press("K")
        assert "first article" in reading.hint()
        await reading.press("J")
        await reading.settle()
        await reading.press("J")
        assert "last article" in reading.hint()
        await reading.press("K")
        await reading.settle()
        assert reading.screen.ordinal == "1/2"


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


async def test_the_strip_leaves_a_quote_that_is_out_of_sight(opened, size):
    async with opened(size) as reading:
        await reading.press("w", "w")
        assert reading.screen.quote_ordinal == "2/6"
        await reading.press("G")
        assert reading.screen.quote_ordinal == "6/6"
        await reading.press("g")
        assert reading.screen.quote_ordinal == "2/6"


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


async def test_asterisk_chooses_the_speaker_of_the_quote_at_hand(opened, size):
    async with opened(size) as reading:
        await reading.press("w", "w", "w", "asterisk")
        assert reading.screen.chosen.name == "Idris Bello"
        assert reading.here() == "“Nobody wants a strike,”"


async def test_x_hides_an_actor_and_u_in_capitals_brings_it_back(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "x")
        names = [actor.name for actor in reading.screen.analysis.actors]
        assert names == ["Idris Bello", "Northern League", "Port Sabine"]
        await reading.press("U")
        assert reading.screen.analysis.actors[0].name == "Angela Moreau"


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


async def test_z_shows_the_text_only(opened, size):
    async with opened(size) as reading:
        await reading.press("z")
        assert not reading.screen.query_one("#side").display
        assert reading.screen.view.size.height == size[1]
        await reading.press("z")
        assert reading.screen.query_one("#side").display


async def test_a_panel_asked_for_in_zen_is_shown(opened, size):
    async with opened(size) as reading:
        for key in ("a", "tab", "l"):
            await reading.press("z")
            assert reading.screen.has_class("-zen")
            await reading.press(key)
            assert type(reading.screen.focused).__name__ == "ActorsPanel"
            assert reading.screen.focused.region.height
            await reading.press("escape")


async def test_plus_and_minus_change_the_measure(opened, size):
    async with opened(size) as reading:
        await reading.press("minus", "minus")
        assert reading.screen.view.measure == 76
        await reading.press("plus")
        assert reading.screen.view.measure == 80


async def test_backslash_turns_highlights_off_and_that_is_remembered(opened, size):
    async with opened(size) as reading:
        await reading.press("backslash")
        assert not reading.screen.view.highlights
    async with opened(size) as reading:
        assert not reading.screen.view.highlights
        await reading.press("backslash")
        assert reading.screen.view.highlights


async def test_q_leads_back_from_a_panel_and_at_the_top_quits(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "q")
        assert reading.screen.view.has_focus
        await reading.press("q")
        assert not reading.app.is_running or reading.app._exit


async def test_q_in_capitals_quits_from_anywhere(opened, size):
    async with opened(size) as reading:
        await reading.press("a", "Q")
        assert reading.app._exit


async def test_after_another_article_esc_returns_to_no_peek(opened):
    async with opened(files={"2-other.txt": "Another story\n\nIt is short.\n"}) as reading:
        await reading.press("c", "G", "J")
        await reading.settle()
        assert reading.screen.peeking is None
        await reading.press("escape")
        assert reading.screen.article.title == "Another story"
