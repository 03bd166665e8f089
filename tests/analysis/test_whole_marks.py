"""Words cut out of a quotation are shown with both its marks."""

import pytest

from reader.analysis.whole_marks import with_whole_marks


@pytest.mark.parametrize(
    ("words", "whole"),
    [
        ("It has sunk,” Orr said", "“It has sunk,” Orr said"),
        ("Orr called it “old", "Orr called it “old”"),
        ("old,” she said, “and dear", "“old,” she said, “and dear”"),
        ('It has sunk," Orr said', '"It has sunk," Orr said'),
        ('Orr called it "old', 'Orr called it "old"'),
        ("It has sunk,'' Orr said", "''It has sunk,'' Orr said"),
        ("Orr called it ``old", "Orr called it ``old''"),
        ("“It has sunk,” Orr said", "“It has sunk,” Orr said"),
        ('"‘It has sunk’ is all," she said', '"‘It has sunk’ is all," she said'),
        ('It has sunk," she said, "off', '"It has sunk," she said, "off"'),
        ('the 6" pipe', 'the 6" pipe'),
        ("the keepers’ boat", "the keepers’ boat"),
    ],
)
def test_the_mark_that_was_left_behind_is_there(words: str, whole: str) -> None:
    assert with_whole_marks(words, ".”") == whole


def test_a_quotation_that_goes_on_is_not_ended_without_a_sign() -> None:
    assert with_whole_marks("Orr called it “old", " and dear”") == "Orr called it “old …”"
    assert with_whole_marks('Orr called it "old', ' and dear"') == 'Orr called it "old …"'
