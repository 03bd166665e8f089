"""Ways of attributing words, one by one: who is shown as the speaker, and of what."""

import pytest

from tests.analysis.stories import in_words, quotes_of

CASES = {
    "a lead without a comma": (
        "In a statement Roy said: “The mill is shut.”",
        [("Roy", "“The mill is shut.”")],
    ),
    "a lead of two parts without a comma": (
        "In a letter to the council Ann Roy wrote: “The mill is shut.”",
        [("Ann Roy", "“The mill is shut.”")],
    ),
    "a lead before what is reported": (
        "At the end of the match Roy said it rained. In reply Mr Lee said it did not.",
        [("Roy", "it rained"), ("Lee", "it did not")],
    ),
    "a noun that looks like a verb": (
        "Ann Roy, who leads the union, says pay is too low.",
        [("Ann Roy", "pay is too low")],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_every_way_of_saying_has_its_speaker(case: str) -> None:
    text, means = CASES[case]
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [(name, words) for _, words, _, name in found] == means
