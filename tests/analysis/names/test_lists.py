"""What stands in a list with others is of their kind."""

from collections.abc import Callable

import pytest

from reader.analysis.names import Name
from reader.analysis.names.words import Words

Reading = Callable[[str], tuple[Words, tuple[Name, ...], str]]


@pytest.mark.parametrize(
    ("sentence", "name", "beside"),
    [
        ("They sold it to Renault, Zumbo and Kovel Bank.", "zumbo", "a firm beside it"),
        ("They flew to Zumbo and Kenya on Friday.", "zumbo", "a place beside it"),
        ("They met Zumbo, Maria Orla and Fatima Kori.", "zumbo", "a person beside it"),
        ("They met Renault in Zumbo.", "zumbo", None),
        ("They met Renault, Zumbo's firm.", "zumbo", None),
    ],
)
def test_a_list_tells_of_its_members(
    sentence: str, name: str, beside: str | None, read: Reading
) -> None:
    _, names, _ = read(sentence)
    (found,) = (n for n in names if n.phrase == name)
    told = [evidence for evidence in found.context if evidence.endswith("beside it")]
    assert told == ([beside] if beside else [])


@pytest.mark.parametrize(
    ("sentence", "placed"),
    [
        ("Schools in the north closed: the Kovel, Orla and Zumbo districts.", True),
        ("They saw hill towns, such as Kovel, Orla and Zumbo.", True),
        ("The areas that it hit include Kovel and Zumbo.", True),
        ("They saw friends, such as Kovel, Orla and Zumbo.", False),
        ("They left the towns. Friends such as Kovel, Orla and Zumbo stayed.", False),
    ],
)
def test_what_a_row_is_called_tells_that_it_is_of_places(
    sentence: str, placed: bool, read: Reading
) -> None:
    _, names, _ = read(sentence)
    (found,) = (n for n in names if n.phrase == "zumbo")
    assert ("“in”" in found.context) == placed


@pytest.mark.parametrize(
    ("sentence", "placed"),
    [
        ("Mills in Kovel, Orla and Zumbo closed on Monday.", True),
        ("The mills closed in Kovel, Orla, and Zumbo refused to pay.", False),
        ("The mills closed in Kovel, and Zumbo refused to pay.", False),
    ],
)
def test_a_verb_behind_a_row_of_places_is_what_they_all_do(
    sentence: str, placed: bool, read: Reading
) -> None:
    _, names, _ = read(sentence)
    (found,) = (n for n in names if n.phrase == "zumbo")
    assert ("“in”" in found.context) == placed


@pytest.mark.parametrize(
    ("sentence", "placed"),
    [
        ("Storms reached Galway, Mayo and Clare.", True),
        ("Storms reached Galway and Clare.", False),
        ("They are Austin, Charlotte and Clare.", False),  # all are called as people are
    ],
)
def test_a_row_of_places_on_the_map_is_one_wherever_it_stands(
    sentence: str, placed: bool, read: Reading
) -> None:
    _, names, _ = read(sentence)
    (found,) = (n for n in names if n.phrase == "clare")
    assert ("“in”" in found.context) == placed
