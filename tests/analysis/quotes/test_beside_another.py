"""Words beside another who speaks in the same sentence, and words that only set the scene."""

import pytest

from tests.analysis.stories import said_in


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        (
            "One old baker described the night as a “fiasco”, Bob Orr said the mill was lost.",
            [("One old baker", "“fiasco”"), ("Bob Orr", "the mill was lost")],
        ),
        (
            "At her first event in Holm, Ann Roy told bakers at the mill, “I have won and lost.”",
            [("Ann Roy", "“I have won and lost.”")],
        ),
        (
            "The man spent more than his salary would have allowed, prosecutors said.",
            [("prosecutors", "The man spent more than his salary would have allowed")],
        ),
        (
            "Ann Roy said “with a heavy heart” she could not back the plan.",
            [
                ("Ann Roy", "“with a heavy heart” she could not back the plan"),
                ("Ann Roy", "“with a heavy heart”"),
            ],
        ),
        ("One said it would rain, and another left the town.", [("One", "it would rain")]),
        ("Judge Ann Roy said it was vile and jailed him.", [("Ann Roy", "it was vile")]),
        (
            "Ann Roy said the court had tried men and jailed them.",
            [("Ann Roy", "the court had tried men and jailed them")],
        ),
        (
            "Ministers underlined the hard choice facing Parliament as they came to Holm.",
            [("Ministers", "the hard choice facing Parliament")],
        ),
    ],
)
def test_each_has_his_own_words(sentence: str, said: list[tuple[str, str]]) -> None:
    assert said_in(sentence) == said
