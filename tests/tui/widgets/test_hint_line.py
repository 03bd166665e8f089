"""Hints are shown whole or not at all."""

import pytest

from reader.tui.widgets.hint_line import PANEL_HINTS, TEXT_HINTS


@pytest.mark.parametrize("width", [20, 40, 60, 79, 80, 120])
@pytest.mark.parametrize("keys", [(), ("a",)], ids=["text", "panel"])
async def test_no_hint_is_cut(opened, width, keys):
    async with opened((width, 24)) as reading:
        await reading.press(*keys)
        shown = reading.screen.query_one("HintLine").render_line(0).text
        hints = [f"{key} {does}" for key, does, _ in (PANEL_HINTS if keys else TEXT_HINTS)]
        whole = [hint for hint in hints if hint in shown]
        assert shown == f" {'  '.join(whole)}".ljust(width)
        assert whole == hints[: len(whole)]
        assert whole


async def test_all_hints_are_there_at_eighty_columns(opened):
    async with opened() as reading:
        assert reading.screen.query_one("HintLine").render_line(0).text.rstrip().endswith("q back")
