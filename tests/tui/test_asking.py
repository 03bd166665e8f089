"""What is typed at the foot of the screen: words to find, a filter, the publication date."""

from datetime import date

import pytest
from textual import events

from reader.tui.screens.typed_day import day_of
from reader.tui.widgets.prompt import Prompt

TODAY = date(2026, 5, 14)  # a Thursday


async def test_find_counts_while_one_types_and_n_steps_through_the_hits(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("fuel")
        assert len(reading.screen.hits) == 33
        assert reading.here() == "fuel"
        await reading.press("enter", "n")
        assert reading.screen.view.has_focus
        assert reading.screen.stepping == "/fuel 2/33"
        await reading.press("N", "N")
        assert reading.screen.stepping == "/fuel 33/33"
        assert reading.screen.notice == "round to the last hit"


async def test_what_is_pasted_over_several_lines_is_sought_as_a_whole(opened):
    async with opened() as reading:
        await reading.press("slash")
        reading.app.post_message(
            events.Paste("Nobody wants a strike,” Bello\r\n  told reporters\n")
        )
        await reading.pilot.pause()
        assert reading.here() == "Nobody wants a strike,” Bello told reporters"


async def test_who_pastes_more_than_the_line_holds_sees_its_end(opened):
    async with opened() as reading:
        await reading.press("slash")
        reading.app.post_message(events.Paste("far too long " * 10 + "END"))
        await reading.pilot.pause()
        await reading.pilot.pause()
        line = reading.screen.query_one(Prompt).line
        assert line.scroll_offset.x == line.max_scroll_x > 0


async def test_tab_stays_in_the_line_and_a_click_elsewhere_settles_it(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("fuel")
        await reading.press("tab")
        assert reading.screen.query_one(Prompt).has_focus_within
        await reading.pilot.click("QuotesPanel", offset=(6, 2))
        await reading.pilot.pause()
        assert not reading.screen.query(Prompt)
        assert reading.screen.sought == "fuel"
        await reading.press("slash")
        assert reading.screen.query_one(Prompt).has_focus_within


async def test_esc_while_typing_leaves_the_way_forward_open(opened):
    async with opened() as reading:
        await reading.press("W", "ctrl+o", "slash")
        await reading.type("fuel")
        await reading.press("escape", "L")
        assert reading.in_sight("“We will be there,”")


async def test_capitals_count_where_they_are_typed(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("Fuel")
        assert len(reading.screen.hits) == 1


async def test_letters_are_dead_while_one_types(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("qwdzJ")
        assert reading.screen.query(Prompt)
        assert reading.screen.sought == "qwdzJ"


async def test_esc_while_typing_returns_to_where_one_was(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("meet again")
        assert reading.screen.view.top > 0
        await reading.press("escape")
        assert reading.screen.view.top == 0
        assert reading.screen.hits == ()
        assert reading.screen.view.has_focus


async def test_esc_later_takes_the_search_away_then_the_chosen_actor(opened):
    async with opened() as reading:
        await reading.press("a", "enter", "slash")
        await reading.type("fuel")
        await reading.press("enter", "escape")
        assert reading.screen.hits == ()
        assert reading.screen.chosen
        await reading.press("escape")
        assert reading.screen.chosen is None
        await reading.press("escape", "escape")
        assert not reading.app._exit


async def test_slash_in_a_panel_filters_it_and_esc_clears_the_filter(opened):
    async with opened() as reading:
        panel = reading.screen.query_one("ActorsPanel")
        await reading.press("a", "slash")
        await reading.type("master")
        assert [row.finding.name for row in panel.rows] == ["Idris Bello"]
        await reading.press("enter")
        assert panel.has_focus
        await reading.press("escape")
        assert len(panel.rows) == 4
        assert panel.has_focus


async def test_a_publication_date_that_is_typed_reckons_everything_again(opened):
    async with opened(published=None) as reading:
        assert reading.screen.article.published is None
        await reading.press("P")
        await reading.type("12 May 2026")
        await reading.press("enter")
        await reading.settle()
        assert reading.screen.article.published.day == date(2026, 5, 12)
        assert reading.screen.article.published.source == "set by you"
        assert all(found.first for found in reading.screen.analysis.dates)
    async with opened(published=None) as again:
        assert again.screen.article.published.day == date(2026, 5, 12)


async def test_no_words_take_a_day_set_by_hand_back(opened):
    async with opened(published=None) as reading:
        for typed in ("12 May 2026", ""):
            await reading.press("P")
            await reading.type(typed)
            await reading.press("enter")
            await reading.settle()
        assert reading.screen.article.published is None
        assert "not known" in reading.hint()
        assert not any(found.first for found in reading.screen.analysis.dates)
        await reading.press("r")
        await reading.settle()
        assert reading.screen.article.published is None
    async with opened(published=None) as again:
        assert again.screen.article.published is None


async def test_what_is_no_day_is_refused_and_can_be_typed_again(opened):
    async with opened(published=None) as reading:
        await reading.press("P")
        await reading.type("soonish")
        await reading.press("enter")
        assert reading.screen.query(Prompt)
        assert "26 June 2019" in reading.hint()
        await reading.press("escape")
        assert not reading.hint()


async def test_words_that_are_nowhere_are_said_to_be(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("walrus")
        await reading.press("enter")
        assert reading.hint() == "“walrus” is not in this article; Esc clears it"


async def test_words_that_turn_out_to_be_nowhere_leave_one_where_one_was(opened):
    async with opened() as reading:
        await reading.press("w", "slash")
        await reading.type("meet again")
        assert reading.screen.view.top > 0
        await reading.type("st")
        assert reading.screen.view.top == 0
        assert reading.here() == "“We are close,”"
        await reading.press("enter", "ctrl+o")
        assert reading.hint() == "this is where you began"


async def test_a_search_taken_away_later_stays_where_it_led(opened):
    async with opened() as reading:
        await reading.press("slash")
        await reading.type("meet again")
        await reading.press("enter")
        far = reading.screen.view.top
        await reading.press("escape")
        assert reading.screen.hits == ()
        assert reading.screen.view.top == far > 0


async def test_up_and_down_bring_back_what_was_typed_before_as_in_less_and_vim(opened):
    async with opened() as reading:
        for words in ("fuel", "strike", "fuel", "barges"):
            await reading.press("slash")
            await reading.type(words)
            await reading.press("enter", "escape")
        await reading.press("slash")
        await reading.type("del")
        line = reading.screen.query_one(Prompt).line
        for key, words in [
            ("up", "barges"), ("up", "fuel"), ("up", "strike"), ("up", "strike"),
            ("down", "fuel"), ("down", "barges"), ("down", "del"), ("down", "del"),
            ("up", "barges"),
        ]:  # fmt: skip
            await reading.press(key)
            assert line.value == words
        await reading.press("enter")
        assert reading.screen.sought == "barges"
        await reading.press("P", "up")
        assert reading.screen.query_one(Prompt).line.value == ""


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("26 June 2019", date(2019, 6, 26)),
        ("June 26, 2019", date(2019, 6, 26)),
        ("2019-06-26", date(2019, 6, 26)),
        ("26/6/2019", date(2019, 6, 26)),
        ("3.4.2020", date(2020, 4, 3)),
        ("June 2019", None),
        ("2019", None),
        ("June 26", date(2025, 6, 26)),
        ("12 may", date(2026, 5, 12)),
        ("may 12", date(2026, 5, 12)),
        ("Friday", date(2026, 5, 8)),
        ("FRIDAY", date(2026, 5, 8)),
        ("yesterday", date(2026, 5, 13)),
        ("", None),
        ("whenever", None),
        ("99999999999", None),
        ("tomorrow", date(2026, 5, 15)),
        ("next Friday", date(2026, 5, 22)),  # said on the day before, it is not tomorrow
        ("1 May 99999", None),
    ],
)
def test_a_typed_day_is_one_whole_day_or_none(words, day):
    assert day_of(words, TODAY) == day


async def test_a_panel_of_actors_is_filtered_by_kind_too(opened):
    async with opened() as reading:
        await reading.press("a", "slash")
        await reading.type("person")
        panel = reading.screen.query_one("ActorsPanel")
        assert [row.finding.kind for row in panel.rows] == ["person", "person"]
