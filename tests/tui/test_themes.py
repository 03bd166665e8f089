"""All that is written in a colour can be read, in the dark and in the light."""

import pytest
from textual.color import Color

from reader.tui.widgets.looks import FINDING_LOOKS, PAGE_LOOKS, style_of
from reader.tui.widgets.parts import PALETTE, PARTS, look

ENOUGH = 4.5  # to 1, for letters of this size: WCAG 2.2, 1.4.3


def light(colour: Color) -> float:
    """The relative luminance of WCAG."""
    parts = (each / 255 for each in colour.rgb)
    red, green, blue = (c / 12.92 if c <= 0.04 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style, background: Color) -> float:
    below = Color.from_rich_color(style.bgcolor) if style.bgcolor else background
    darker, lighter = sorted((light(Color.from_rich_color(style.color)), light(below)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("theme", ["textual-dark", "newsprint"])
async def test_every_colour_stands_out_from_the_page(opened, theme):
    async with opened((120, 40)) as reading:
        reading.app.theme = theme
        await reading.pilot.pause()
        view = reading.screen.view
        drawn = {name: style_of(view, name) for name in (*PAGE_LOOKS, *FINDING_LOOKS)}
        drawn |= {f"chosen {name}": style_of(view, f"chosen {name}") for name in PALETTE}
        drawn |= {f"part {name}": look(view, name) for name in (*PARTS, *PALETTE)}
        page = view.background_colors[1]
        faint = {
            name: round(contrast(style, page), 1)
            for name, style in drawn.items()
            if style.color and contrast(style, page) < ENOUGH
        }
        assert not faint
