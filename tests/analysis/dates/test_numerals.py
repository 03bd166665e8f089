"""How much: words and digits become numbers and years."""

import pytest

from reader.analysis.dates.tokens.numerals import amount_of, plain, spelled_year, with_fraction


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twelve", 12),
        ("twenty five", 25),
        ("a hundred and two", 102),
        ("three hundred thousand", 300_000),
        ("1.5 million", 1_500_000),
        ("two and a half", 2.5),
        ("1,000", 1000),
        ("", 0),
    ],
)
def test_words_stand_for_a_number(words: str, number: float) -> None:
    assert amount_of(words.split()) == number


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("nineteen ninety - eight", 1998),
        ("nineteen hundred", 1900),
        ("two thousand", 2000),
        ("two thousand and one", 2001),
        ("sixteen thousand", None),
        ("nineteen", None),
        ("20 million", None),
    ],
)
def test_words_stand_for_a_year(words: str, year: int | None) -> None:
    assert spelled_year(words.split()) == year


def test_fractions_are_read_and_written_plainly() -> None:
    assert (with_fraction("5 1/2"), with_fraction("5½"), with_fraction("52")) == (5.5, 5.5, None)
    assert (plain(3.0), plain(2.5)) == ("3", "2.5")
