"""The act of a quote says what the sentence says."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("The mayor believes that the bridge will hold.", "believed"),
        ("The mayor does not believe that the bridge will hold.", "does not believe"),
        ("Thomas Lee doesn’t really think it will rain.", "doesn’t really think"),
        ("Ann Roy never expected the bridge to hold.", "never expected"),
        ("The mayor has not denied that the bridge was shut.", "has not denied"),
        ("Ann Roy not only said that it rained, but that it poured.", "said"),
        ("“There is no bridge at all,” Roy said by telephone from Lyon.", "said"),
    ],
)
def test_a_negated_verb_is_shown_with_its_negation(sentence: str, act: str) -> None:
    quotes = analyze(article_from_text(f"Bridge shut\n\n{sentence}\n")).quotes
    assert [quote.act for quote in quotes][:1] == [act]


def test_a_text_message_that_somebody_sent_says_nothing() -> None:
    text = "Bridge shut\n\nThe jury was shown a text message that Roy had sent to his sister.\n"
    assert analyze(article_from_text(text)).quotes == ()
