"""Hints are shown whole or not at all, and are those of the pane that has the focus."""

import pytest

from reader.tui.widgets.hint_line import HINTS, TEXT_HINTS


def shown(reading) -> str:
    return reading.screen.query_one("HintLine").render_line(0).text.strip()


def said(pane: str) -> list[str]:
    return [f"{key} {does}" for key, does, _ in HINTS[pane]]


@pytest.mark.parametrize("width", [20, 40, 60, 79, 80, 120])
@pytest.mark.parametrize(
    ("keys", "pane"), [((), "text"), (("a",), "actors"), (("c",), "quotes"), (("t",), "dates")]
)
async def test_no_hint_is_cut(opened, width, keys, pane):
    async with opened((width, 24)) as reading:
        await reading.press(*keys)
        whole = [hint for hint in said(pane) if hint in shown(reading)]
        assert shown(reading) == "  ".join(whole)
        assert whole == said(pane)[: len(whole)]
        assert whole


async def test_all_hints_are_there_at_eighty_columns(opened):
    async with opened() as reading:
        assert shown(reading).endswith("q quit")
        assert len(TEXT_HINTS) == len(shown(reading).split("  "))


@pytest.mark.parametrize(
    ("keys", "pane"),
    [
        (("slash",), "find"),
        (("a", "slash"), "filter"),
        (("P",), "published"),
        (("a", "slash", "escape"), "actors"),
        (("slash", "escape"), "text"),
    ],
)
async def test_the_hints_are_those_of_what_is_asked(opened, keys, pane):
    async with opened() as reading:
        await reading.press(*keys)
        await reading.pilot.pause()
        assert shown(reading) == "  ".join(said(pane))


async def test_where_nothing_can_be_read_the_hints_lead_on(opened):
    async with opened(files={"0-broken.txt": b"\x00\x01\x02\xff" * 200}) as reading:
        assert shown(reading) == "  ".join(said("nothing"))
        await reading.press("J")
        await reading.settle()
        assert shown(reading).startswith(said("text")[0])


async def test_where_there_are_no_articles_the_hints_lead_nowhere_else(opened):
    async with opened(talks=None) as reading:
        assert shown(reading) == "r look again  ? help  q quit"


async def test_the_list_beside_the_text_has_its_own_hints(opened):
    async with opened((160, 40)) as reading:
        await reading.press("h")
        assert shown(reading) == "  ".join(said("list"))


async def test_every_hint_names_a_key_that_works_there(opened):
    places = {"text": (), "actors": ("a",), "quotes": ("c",), "dates": ("t",), "find": ("slash",)}
    async with opened() as reading:
        for pane, keys in places.items():
            await reading.press(*keys)
            await reading.pilot.pause()
            active = reading.screen.active_bindings
            assert [press for _, _, press in HINTS[pane] if press not in active] == []


async def test_a_notice_goes_with_the_next_key(opened):
    async with opened() as reading:
        await reading.press("N")
        assert "choose an actor" in reading.hint()
        await reading.press("j")
        assert reading.hint() == ""
        await reading.press("N", "slash")
        assert reading.hint() == ""


async def test_a_notice_is_seen_where_only_the_text_is_shown(opened):
    async with opened() as reading:
        await reading.press("z", "W")
        line = reading.screen.query_one("HintLine")
        assert "last quote" in line.render_line(0).text
        assert line.region.height == 1
        height = reading.screen.view.size.height
        await reading.press("k")
        assert not line.display
        assert reading.screen.view.size.height == height == 24


async def test_what_is_asked_where_only_the_text_is_shown_is_seen_above_its_hints(opened):
    async with opened() as reading:
        await reading.press("z", "P")
        line = reading.screen.query_one("HintLine")
        assert shown(reading) == "  ".join(said("published"))
        await reading.type("never")
        await reading.press("enter")
        assert "no day in that" in shown(reading)
        prompt = reading.screen.query_one("Prompt").region
        assert prompt.bottom == line.region.y == 23
        await reading.press("escape")
        await reading.pilot.pause()
        assert not line.display


async def test_ctrl_c_says_in_the_line_of_hints_how_to_leave(opened):
    async with opened() as reading:
        await reading.press("ctrl+c")
        assert "q goes back" in reading.hint()
        await reading.press("slash", "ctrl+c")
        assert reading.hint() == "Esc leaves it; ctrl+q quits now"
        assert not reading.app._notifications


@pytest.mark.parametrize(("columns", "rows"), [(80, 1), (60, 2), (40, 2), (28, 3)])
async def test_a_notice_is_whole_where_a_row_is_too_narrow_for_it(opened, columns, rows):
    async with opened((columns, 24)) as reading:
        await reading.press("j")
        top, line = reading.screen.view.top, reading.screen.query_one("HintLine")
        await reading.press("n")
        await reading.pilot.pause()
        shown = " ".join(line.render_line(y).text.strip() for y in range(line.region.height))
        assert shown == reading.hint()
        assert line.region.height == rows
        await reading.press("k", "j")
        await reading.pilot.pause()
        assert line.region.height == 1
        assert reading.screen.view.top == top


async def test_a_notice_leaves_the_text_two_thirds_of_the_screen(opened):
    async with opened((20, 5)) as reading:
        await reading.press("n")
        await reading.pilot.pause()
        line = reading.screen.query_one("HintLine")
        assert line.region.height == 1
        assert line.render_line(0).text.rstrip().endswith("…")
