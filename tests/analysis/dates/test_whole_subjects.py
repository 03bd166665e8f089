"""What happened is told of the one it happened to, however the sentence begins.

All sentences are read as published on Monday 8 July 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

MONDAY = date(2024, 7, 8)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        # What was heard is of the one who was found, not of the inquest.
        ("The inquest on Monday, June 9 heard that Ann Orr, who lived alone, was found on the floor"
         " of her kitchen by her daughter Joan Lee, from Holm, on November 2 last year.",
         "November 2 last year",
         "Ann Orr … was found on the floor of her kitchen by her daughter Joan Lee, from Holm"),
        # To serve as keeper is one thing.
        ("Her licence to serve as keeper ran out on May 3.", "May 3",
         "Her licence to serve as keeper ran out"),
        ("She worked as rain fell on May 3.", "May 3", "She worked as rain fell"),
        # A name between commas belongs to what stands before, even where one is left out.
        ("The trial of the keeper of Holm (ZQX), Ann Orr has been put off since May 3.", "May 3",
         "The trial of the keeper of Holm (ZQX), Ann Orr has been put off since May 3"),
        ("The brother of the keeper of Holm, he died on May 3.", "May 3", "he died"),
    ],
)  # fmt: skip
def test_a_happening_has_its_own_subject(sentence: str, words: str, wanted: str) -> None:
    text = f"A story\n\n{sentence}\n"
    dates = analyze(article_from_text(text, MONDAY)).dates
    assert {one.span.of(text): one.told(text) for one in dates}[words] == wanted
