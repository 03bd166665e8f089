"""Keys that come in one go, as a slow line sends them, each do what they are meant for."""

import pytest
from textual import events
from textual.widgets import Input

from reader.tui.widgets.prompt import Prompt

NAMES = {"/": "slash", "\n": "enter", "\x1b": "escape", "-": "minus"}


async def send(reading, keys: str) -> None:
    for key in keys:
        reading.app.post_message(events.Key(NAMES.get(key, key), key))
    for _ in range(3):
        await reading.pilot.pause(0.1)
        await reading.pilot.pause()


async def test_words_to_find_are_no_commands(opened):
    async with opened() as reading:
        await send(reading, "/fuel")
        assert reading.screen.query_one(Prompt).line.value == "fuel"
        assert reading.screen.stepping == "/fuel 1/33"


async def test_what_follows_the_words_goes_to_the_text(opened):
    async with opened() as reading:
        await send(reading, "/fuel\nnn")
        assert reading.screen.stepping == "/fuel 3/33"
        assert reading.screen.view.has_focus


@pytest.mark.parametrize("columns", [60, 80, 120])
async def test_keys_for_a_panel_go_to_the_panel(opened, columns):
    async with opened((columns, 24)) as reading:
        await send(reading, "cG")
        assert reading.screen.query_one("QuotesPanel").has_focus
        assert reading.here() == "“We will be there,”"
        await send(reading, "aj\nf")
        assert reading.screen.only.name == "Idris Bello"
        assert reading.screen.view.has_focus


async def test_a_day_is_typed_and_not_done(opened):
    async with opened() as reading:
        await send(reading, "P2019-06-26")
        assert reading.screen.query_one(Prompt).line.value == "2019-06-26"


@pytest.mark.parametrize("key", ["o", "F", "T"])
async def test_what_is_typed_for_another_screen_is_not_lost(opened, key):
    async with opened() as reading:
        await send(reading, f"{key}quay")
        assert reading.app.screen.query_one(Input).value == "quay"


async def test_a_key_is_taken_though_a_screen_has_nothing_to_take_it(opened, monkeypatch):
    monkeypatch.setattr("reader.tui.screens.typed_ahead.PATIENCE", 0.05)
    async with opened() as reading:
        reading.screen.set_focus(None)
        await send(reading, "z")
        assert reading.screen.has_class("-zen")
