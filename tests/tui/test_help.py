"""Help and the command palette come from the bindings themselves."""

import pytest
from textual.command import CommandPalette
from textual.widgets import Input

from reader.index.typed_query import FIELDS, read_query
from reader.tui.screens.keys import keys_of
from reader.tui.screens.library_screen import CAN_BE_ASKED
from reader.tui.widgets.rows import Rows


async def test_question_mark_lists_the_keys_of_the_focused_pane(opened):
    async with opened() as reading:
        await reading.press("question_mark")
        said = [row.words for row in reading.app.screen.query_one(Rows).rows]
        assert any(words.split() == ["w", "]", "next", "quote"] for words in said)
        await reading.press("escape", "a", "f1")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert "show it in the text, stay here" in said


async def test_the_help_speaks_in_one_voice(opened):
    async with opened() as reading:
        for keys in ((), ("a",)):
            await reading.press(*keys)
            said = {key.does for key in keys_of(reading.screen)}
            assert {"next pane", "pane before", "copy what was dragged over"} <= said
            assert [does for does in said if does[0].isupper()] == []


async def test_a_row_of_the_help_does_what_its_key_does(opened):
    async with opened() as reading:
        await reading.press("question_mark")
        rows = reading.app.screen.query_one(Rows)
        rows.cursor = next(n for n, row in enumerate(rows.rows) if "next quote" in row.words)
        await reading.press("enter")
        assert reading.here() == "“We are close,”"


async def test_colon_and_ctrl_p_open_the_palette_with_every_action_and_its_key(opened):
    async with opened() as reading:
        for key in ("colon", "ctrl+p"):
            await reading.press(key)
            assert isinstance(reading.app.screen, CommandPalette)
            await reading.press("escape")
        commands = {
            command.title: command.help
            for command in reading.app.get_system_commands(reading.screen)
        }
        assert commands["Next quote"] == "w ]"
        assert set(commands["Quit now"].split()) == {"Q", "ZZ", "ctrl+q"}
        assert len(commands) >= len(keys_of(reading.screen))


async def test_colon_q_quits(opened):
    async with opened() as reading:
        await reading.press("colon", "q")
        await reading.pilot.pause(0.5)
        await reading.press("enter")
        await reading.pilot.pause()
        assert reading.app._exit


async def test_the_palette_runs_what_is_chosen(opened):
    async with opened() as reading:
        commands = reading.app.get_system_commands(reading.screen)
        command = next(command for command in commands if command.title == "Next quote")
        await command.callback()
        await reading.pilot.pause()
        assert reading.here() == "“We are close,”"


async def test_the_keys_stand_by_what_they_are_for_those_of_the_focus_first(opened):
    async with opened() as reading:
        for keys, first in (((), "a line down"), (("a",), "next row")):
            await reading.press(*keys, "question_mark")
            rows = reading.app.screen.query_one(Rows)
            await reading.pilot.pause()
            assert rows.rows[0].words == "this pane"
            assert first in rows.row.words
            lines = [row.lines[0].left[0].words for row in rows.rows]
            headings = [line for line in lines if not line.startswith(" ")]
            assert headings[-2:] == ["anywhere", "signs"]
            assert "the library" in headings
            assert len(headings) == len(set(headings))
            await reading.press("escape")


async def test_space_and_b_leaf_through_the_help_as_in_less(opened):
    async with opened() as reading:
        await reading.press("question_mark")
        rows = reading.app.screen.query_one(Rows)
        first = rows.cursor
        await reading.press("space")
        assert rows.cursor - first == rows.size.height - 1
        await reading.press("b")
        assert rows.cursor == first
        await reading.press("ctrl+f", "space", "ctrl+b", "b")
        assert rows.cursor == first
        await reading.press("ctrl+e", "ctrl+e", "ctrl+y")
        assert rows.cursor == first + 1


async def test_the_help_says_what_the_signs_on_the_screen_mean(opened):
    async with opened() as reading:
        await reading.press("question_mark", "G")
        said = [row.words for row in reading.app.screen.query_one(Rows).rows]
        for sign in ("●", "~", "≈", "×2", "Moreau?"):
            assert any(words.startswith(sign) for words in said)


@pytest.mark.parametrize("columns", [20, 30, 40, 60, 80])
async def test_what_the_keys_do_and_the_signs_mean_is_whole_at_any_width(opened, columns):
    async with opened((columns, 24)) as reading:
        await reading.press("question_mark")
        rows = reading.app.screen.query_one(Rows)
        lines = range(len(rows._drawn))
        rows.cursor = len(rows.rows) - 1
        await reading.pilot.pause()
        drawn = [rows.render_line(y - rows.scroll_offset.y).text for y in lines]
        assert not [line for line in drawn if "…" in line.replace("“…”", "")]


async def test_a_key_that_is_chosen_is_seen_on_the_smallest_screen(opened):
    async with opened((20, 5)) as reading:
        await reading.press("question_mark", "j")
        rows = reading.app.screen.query_one(Rows)
        assert rows.row.words.split() == ["k", "↑", "ctrl+y", "a", "line", "up"]
        assert rows.render_line(0).text.split() == ["k", "↑", "ctrl+y"]


@pytest.mark.parametrize(
    ("key", "does", "tells"),
    [
        ("o", "another order", "not read yet"),
        ("F", "open it there", "what somebody said"),
        ("e", "another form", "-quotes.csv"),
    ],
)
async def test_f1_helps_where_one_types_too(opened, key, does, tells):
    async with opened() as reading:
        await reading.press(key)
        await reading.type("fuel")
        await reading.press("f1")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert does in said
        assert tells in said
        assert "ove cursor" not in said
        assert "pane" not in said
        await reading.press("escape")
        assert reading.app.screen.query_one(Input).value.endswith("fuel")


async def test_f1_tells_the_keys_of_a_line_at_the_foot(opened):
    async with opened() as reading:
        await reading.press("slash", "f1")
        said = " ".join(row.words for row in reading.app.screen.query_one(Rows).rows)
        assert "what was typed before" in said
        assert "leave it" in said


@pytest.mark.parametrize(("typed", "means"), CAN_BE_ASKED)
def test_what_the_help_says_can_be_asked_can_be(typed, means):
    assert means
    assert read_query(f"{typed} ferry")


def test_the_help_tells_every_field_that_can_be_asked():
    told = {typed.partition(":")[0] for typed, _ in CAN_BE_ASKED if ":" in typed}
    assert told == set(FIELDS)
