"""Direct, partial and indirect told apart."""

import pytest

from tests.analysis.stories import in_words, quotes_of


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ('"It is dead," Ann Roy said.', ["direct"]),
        ('Ann Roy said: "It is dead."', ["direct"]),
        ('Ann Roy tweeted that "It is dead and gone."', ["direct"]),
        ('The jet "is gone," Ann Roy said.', ["partial"]),
        ('Ann Roy called it "odd".', ["indirect", "partial"]),
        ('Ann Roy said it was "odd".', ["indirect", "partial"]),
        ("Ann Roy said it was odd.", ["indirect"]),
        ('"It is dead," Ann Roy said, "and gone."', ["direct", "direct"]),
    ],
)
def test_quotes_are_of_three_kinds(text: str, kinds: list[str]) -> None:
    assert [in_words(text, quote)[0] for quote in quotes_of(text)] == kinds


def test_words_in_a_row_are_partial_quotes() -> None:
    text = "Ann Roy said that the mill was “old”, “dull” and “damp”."
    found = [quote.kind for quote in quotes_of(text)]
    assert found == ["indirect", "partial", "partial", "partial"]
