"""What is rumoured has no speaker."""

import pytest

from tests.analysis.stories import quotes_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("There were claims that Lee had lied.", "that Lee had lied"),
        ("The mill shut amid fears that the roof would fall.", "that the roof would fall"),
        ("Following allegations that bakers stole bread, the mill shut.",
         "that bakers stole bread"),
    ],
)  # fmt: skip
def test_a_rumour_has_no_speaker(text: str, words: str) -> None:
    (quote,) = quotes_of(text)
    assert (quote.span.of(text), quote.speaker) == (words, None)
