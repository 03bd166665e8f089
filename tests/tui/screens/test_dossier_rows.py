"""What the rows of a dossier say."""

import pytest

from reader.index import Dossier
from reader.tui.screens.dossier_rows import dossier_rows

NAMES = (
    "Union of Harbour Towns",
    "the Union",
    "UHT",
    "the Harbour Union",
    "U.H.T.",
    "Harbour Towns",
)


@pytest.mark.parametrize("room", [20, 40, 79])
def test_all_names_are_shown_at_any_width_and_counted(room):
    found = Dossier(NAMES[0], "organization", NAMES, (), (), (), (), ())
    heading, names = dossier_rows(found, room)
    assert heading.words == "also 5"
    assert " ".join(names.words.split()) == ", ".join(NAMES[1:])
    assert all(len(piece.words) <= room for line in names.lines for piece in line.left)
