"""What lies on a row is found, wherever it starts and ends."""

from hypothesis import given
from hypothesis import strategies as st
from rich.style import Style

from reader.article import Span
from reader.tui.widgets.painting import Canvas, layer, paint

SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 50), st.integers(0, 60)
)
STYLES = {"low": Style(bold=True), "high": Style(bold=False, underline=True)}
CANVAS = Canvas(60, 2, Style(), STYLES.__getitem__)


@given(st.lists(SPANS), SPANS)
def test_a_layer_knows_the_parts_of_its_spans_on_a_row(spans: list[Span], row: Span) -> None:
    on_row = sorted(layer((span, "low") for span in spans).on(row.start, row.end))
    assert on_row == sorted(
        (max(row.start, span.start), min(row.end, span.end), "low")
        for span in spans
        if max(row.start, span.start) < min(row.end, span.end)
    )


@given(st.lists(SPANS), st.lists(SPANS), SPANS)
def test_a_painted_row_has_all_its_text_and_the_later_look_wins(
    low: list[Span], high: list[Span], row: Span
) -> None:
    drawn = "".join(chr(ord("a") + at % 26) for at in range(120))
    layers = [layer((span, "low") for span in low), layer((span, "high") for span in high)]
    segments = paint(drawn, row, layers, CANVAS)
    assert "".join(segment.text for segment in segments) == row.of(drawn)
    at = row.start
    for segment in segments:
        lit_high = any(span.start <= at < span.end for span in high)
        lit_low = any(span.start <= at < span.end for span in low)
        assert segment.style is not None
        assert bool(segment.style.underline) == lit_high
        assert bool(segment.style.bold) == (lit_low and not lit_high)
        at += len(segment.text)


def test_a_strip_is_as_wide_as_its_canvas_and_its_text_stands_behind_the_margin() -> None:
    strip = CANVAS.strip(paint("Harbour", Span(0, 7), [], CANVAS), 3)
    assert strip.cell_length == 60
    assert strip.text.rstrip() == "  Harbour"
    assert [segment.style.meta["offset"] for segment in strip if segment.style][:2] == [
        (-2, 3),
        (0, 3),
    ]
