"""What somebody is worried about: "voiced doubts about it", "is wary about it"."""

import pytest

from tests.analysis.stories import said_in


@pytest.mark.parametrize(
    ("sentence", "speaker", "words"),
    [
        (
            "The bakers voiced doubts about the cost of the new mill.",
            "The bakers",
            "the cost of the new mill",
        ),
        (
            "Ann Roy, who has expressed concern over losing the port, left.",
            "Ann Roy",
            "losing the port",
        ),
        ("Ann Roy is wary about the cost of the new mill.", "Ann Roy", "the cost of the new mill"),
    ],
)
def test_what_somebody_worries_about_is_his_worry(sentence: str, speaker: str, words: str) -> None:
    assert (speaker, words) in said_in(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "There was anger over the loss of the mill in the old town.",
        "The baker expressed no concern about the mill.",
        "The doubts of the bakers about the mill came late.",
    ],
)
def test_a_worry_of_nobody_is_none(sentence: str) -> None:
    assert said_in(sentence) == []
