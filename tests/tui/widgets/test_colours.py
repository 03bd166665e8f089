"""An actor's colour is its own."""

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.widgets.colours import PALETTE, colour_of


@given(st.text())
def test_every_name_has_a_colour_of_the_palette(name: str) -> None:
    assert colour_of(name) in PALETTE


def test_a_name_has_the_same_colour_today_as_ever() -> None:
    colours = {name: colour_of(name) for name in ("Ines Okafor", "Port Vane", "Dockers’ Union")}
    assert colours == {
        "Ines Okafor": "secondary",
        "Port Vane": "primary",
        "Dockers’ Union": "error",
    }


def test_the_colour_does_not_depend_on_case() -> None:
    assert colour_of("PORT VANE") == colour_of("Port Vane")
