"""However small the terminal, nothing spills over its edges."""

import pytest


@pytest.mark.parametrize("size", [(10, 3), (20, 5), (30, 8)])
async def test_no_screen_gets_scrollbars_of_its_own(opened, size):
    async with opened(size) as reading:
        for keys in (
            ("F", "colon", "escape", "escape"),
            ("a", "escape", "escape"),
            ("e", "escape"),
            ("slash", "escape"),
            ("z", "z"),
        ):
            for key in keys:
                await reading.press(key)
                await reading.pilot.pause()
                screen = reading.app.screen
                assert not screen.show_vertical_scrollbar
                assert not screen.show_horizontal_scrollbar


@pytest.mark.parametrize("columns", [1, 2, 3, 4, 5, 8])
async def test_the_palette_outlives_a_terminal_that_has_no_room_for_it(opened, columns):
    async with opened() as reading:
        await reading.press("colon", "e")
        for size in ((columns, 2), (80, 24)):
            await reading.pilot.resize_terminal(*size)
            await reading.pilot.pause()
            await reading.pilot.pause()
        assert reading.app.is_running
