"""What polls find, and what shares of those asked say."""

import pytest

from tests.analysis.stories import said_in


@pytest.mark.parametrize(
    ("sentence", "speaker", "words"),
    [
        ("One in five say it is no gain.", "One", "it is no gain"),
        ("About four in 10 said they were cold.", "four in 10", "they were cold"),
        (
            "Half of the voters in each state say the plan is fair.",
            "Half of the voters in each state",
            "the plan is fair",
        ),
        (
            "Asked whether the plan was fair, 59 per cent said it was not.",
            "59 per cent",
            "it was not",
        ),
        ("Polls there show the mayor is trailing.", "Polls", "the mayor is trailing"),
        (
            "The latest Holm poll released Friday shows that Orr would win.",
            "The latest Holm poll",
            "that Orr would win",
        ),
        (
            "A poll released Wednesday, made for two papers, shows former Mayor Ann Orr leading.",
            "A poll",
            "former Mayor Ann Orr leading",
        ),
        ("Fully 80 percent think the mayor should go.", "Fully 80 percent", "the mayor should go"),
        (
            "In each of five towns, about half of voters say they want a new mayor.",
            "half of voters",
            "they want a new mayor",
        ),
        (
            "Most said they wanted a new mayor, compared with four in 10 who liked the old one.",
            "Most",
            "they wanted a new mayor",
        ),
        (
            "State records from the last cycle show he backed both men.",
            "State records from the last cycle",
            "he backed both men",
        ),
    ],
)
def test_a_poll_and_those_asked_say_what_is_found(sentence: str, speaker: str, words: str) -> None:
    assert (speaker, words) in said_in(sentence)
