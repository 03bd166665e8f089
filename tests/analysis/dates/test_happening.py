"""What happened: the clause of a date, without the date and without who said so."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

WEDNESDAY = date(2024, 6, 12)


def happening(sentence: str, words: str) -> str | None:
    text = f"A story.\n\n{sentence}\n"
    dates = analyze(article_from_text(text, WEDNESDAY)).dates
    found = next(found for found in dates if found.span.of(text) == words)
    return found.happening.of(text) if found.happening else None


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("The ferry sank on Monday.", "Monday", "The ferry sank"),
        ("On Monday, the ferry sank off Mirel.", "Monday", "the ferry sank off Mirel"),
        ("In early June the ferry sank off Mirel.", "early June", "the ferry sank off Mirel"),
        ("The ferry sails on Friday, its owner said.", "Friday", "The ferry sails"),
        (
            "The owner said the ferry will sail on Friday.",
            "Friday",
            "the ferry will sail",
        ),
        (
            "The owner said on Monday that the ferry will sail on Friday.",
            "Friday",
            "the ferry will sail",
        ),
        ("The ferry, its owner said on Monday, sank.", "Monday", "its owner said"),
        (
            "Her first novel, The Gale, appeared in May 1964 and sold 300 copies.",
            "May 1964",
            "Her first novel, The Gale, appeared in May 1964 and sold 300 copies",
        ),
        (
            "Two attempts, in May 2019 and in June 2020, failed.",
            "June 2020",
            "Two attempts, in May 2019 and in June 2020, failed",
        ),
        ("Profit fell 12% on Monday.", "Monday", "Profit fell 12%"),
    ],
)
def test_a_happening_is_the_clause_of_its_date(sentence: str, words: str, wanted: str) -> None:
    assert happening(sentence, words) == wanted


def test_a_happening_is_short_enough_to_read() -> None:
    sentence = "The old grey ferry " + "with all her many blue boats " * 20 + "sank on Monday."
    found = happening(sentence, "Monday")
    assert found
    assert len(found.split()) <= 15


def test_a_vague_word_and_a_length_need_no_happening() -> None:
    assert happening("The ferry is now closed and full.", "now") is None
    assert happening("The ferry was closed for three weeks.", "three weeks") is None
