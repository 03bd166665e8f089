"""A line of a list is cut on the left and keeps its right end, whatever the width."""

import pytest
from rich.cells import cell_len

from reader.tui.widgets.row import Line, Piece, Row, fitted

LINE = Line((Piece("● ", "person"), Piece("Angela Moreau")), (Piece("7"), Piece(" ▁▃▁▇")))


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (24, "● Angela Moreau   7 ▁▃▁▇"),
        (22, "● Angela Moreau 7 ▁▃▁▇"),
        (18, "● Angela M… 7 ▁▃▁▇"),
        (12, "● Angela Mo…"),
        (3, "● …"),
        (1, "…"),
        (0, ""),
    ],
)
def test_a_line_fits_its_width(width, shown):
    assert "".join(piece.words for piece in fitted(LINE, width)) == shown


@pytest.mark.parametrize(
    ("width", "shown"),
    [(30, "Angela Moreau  said · reported"), (28, "Angela Moreau"), (10, "Angela Mo…")],
)
def test_a_right_end_that_yields_goes_before_the_name_is_cut(width, shown):
    line = Line((Piece("Angela Moreau"),), (Piece("said · reported"),), yields=True)
    assert "".join(piece.words for piece in fitted(line, width)) == shown


@pytest.mark.parametrize("width", range(1, 40))
def test_wide_letters_are_not_cut_in_half(width):
    line = Line((Piece("東京の港で会談が再開された"),), (Piece("3/41"),))
    assert cell_len("".join(piece.words for piece in fitted(line, width))) <= width


def test_a_row_is_found_by_its_words_and_by_what_it_does_not_show():
    assert Row((LINE,), also="person").words == "●  Angela Moreau person"
