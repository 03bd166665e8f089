"""However small the terminal, nothing spills over its edges."""

import pytest


@pytest.mark.parametrize("size", [(10, 3), (20, 5), (30, 8)])
async def test_no_screen_gets_scrollbars_of_its_own(opened, size):
    async with opened(size) as reading:
        for keys in (("a", "escape", "escape"), ("e", "escape"), ("slash", "escape"), ("z", "z")):
            for key in keys:
                await reading.press(key)
                await reading.pilot.pause()
                screen = reading.app.screen
                assert not screen.show_vertical_scrollbar
                assert not screen.show_horizontal_scrollbar
