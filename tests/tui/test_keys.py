"""Every key that moves among findings does what the help says, at 80 and at 120 columns."""

import pytest


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
        assert strip.render_line(0).text.startswith(" ~ 5/6 Angela Moreau: A fuel tax")


async def test_a_long_name_that_is_sought_leaves_the_quote_its_room(opened, size):
    async with opened(size) as reading:
        await reading.press("w", "slash")
        await reading.type("Paragraph 1 tells of cranes, barges and a fuel depot")
        await reading.press("enter")
        said = reading.screen.query_one("QuoteStrip").render_line(0).text
        assert " /Paragraph 1" in said
        assert "… 1/1 " in said
        assert reading.screen.quoted in said


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


async def test_the_strip_leaves_a_quote_that_is_out_of_sight(opened, size):
    async with opened(size) as reading:
        await reading.press("w", "w")
        assert reading.screen.quote_ordinal == "2/6"
        await reading.press("G")
        assert reading.screen.quote_ordinal == "6/6"
        await reading.press("g")
        assert reading.screen.quote_ordinal == "2/6"


async def test_asterisk_chooses_the_speaker_of_the_quote_at_hand(opened, size):
    async with opened(size) as reading:
        await reading.press("w", "w", "w", "asterisk")
        assert reading.screen.chosen.name == "Idris Bello"
        assert reading.here() == "“Nobody wants a strike,”"


async def test_z_shows_the_text_only(opened, size):
    async with opened(size) as reading:
        await reading.press("z")
        assert not reading.screen.query_one("#side").display
        assert reading.screen.view.size.height == size[1]
        await reading.press("z")
        assert reading.screen.query_one("#side").display


async def test_plus_and_minus_change_the_measure(opened, size):
    async with opened(size) as reading:
        view = reading.screen.view
        widest = view.columns
        for key, columns in (("minus", widest - 4), ("plus", widest), ("plus", widest)):
            await reading.press(key)
            assert view.columns == columns
        assert reading.hint() == "there is no room for wider lines"
        await reading.press(*["minus"] * 20)
        assert view.columns == 40
        assert reading.hint() == "no narrower than this"


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


@pytest.mark.parametrize("key", ["a", "question_mark", "i"])
async def test_q_in_capitals_quits_from_anywhere(opened, size, key):
    async with opened(size) as reading:
        await reading.press(key, "Q")
        assert reading.app._exit


@pytest.mark.parametrize("key", ["w", "a", "question_mark"])
async def test_zz_quits_as_in_less_and_vim_and_one_z_alone_does_not(opened, size, key):
    async with opened(size) as reading:
        await reading.press(key, "Z", "j", "Z")
        assert not reading.app._exit
        await reading.press("Z")
        assert reading.app._exit


async def test_the_first_z_says_what_the_second_does(opened, size):
    async with opened(size) as reading:
        await reading.press("Z")
        assert reading.hint() == "Z again quits"


@pytest.mark.parametrize("key", ["slash", "P", "o", "F", "T", "e", "i", "colon"])
async def test_ctrl_q_quits_also_where_letters_are_typed(opened, size, key):
    async with opened(size) as reading:
        await reading.press(key, "Q")
        assert not reading.app._exit or key == "i"
        await reading.press("ctrl+q")
        assert reading.app._exit
