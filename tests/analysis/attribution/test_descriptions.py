"""Whom words mean that say what somebody is."""

import pytest

from tests.analysis.stories import quotes_of


@pytest.mark.parametrize(
    ("text", "who", "name", "certain"),
    [
        ("Danish captain Thomas Lee spoke.", "the Danish skipper", "Thomas Lee", False),
        ("Danish captain Thomas Lee spoke.", "the Czech skipper", "the Czech skipper", True),
        ("Thomas Lee hit a fifty.", "the Avalon batsman", "Thomas Lee", False),
        ("Coach Thomas Lee praised them.", "the striker", "the striker", True),
        ("Ann Roy was robbed in Nice.", "the mother-of-three", "Ann Roy", False),
        ("Ann Roy, a mother-of-two, was robbed. It rained.", "the mother-of-two", "Ann Roy", False),
        ("Thomas Lee was robbed in Nice.", "the mother-of-three", "the mother-of-three", True),
        ("A pensioner fell. Ann Roy ran.", "the pensioner", "the pensioner", True),
        ("Avalon MP Thomas Lee left.", "the lawmaker", "Thomas Lee", False),
        ('Thomas Lee left. "It rained," the winger said.', "the veteran", "Thomas Lee", False),
        ('Thomas Lee left. "It rained," the winger said.', "he", "Thomas Lee", True),
        (
            "Orva Mills chief executive Thomas Lee left.",
            "the head of Orva Mills",
            "Thomas Lee",
            False,
        ),
        ("A spokesperson for Orva said no.", "they", "A spokesperson for Orva", False),
    ],
)
def test_a_description_means_whom_the_pronoun_would(
    text: str, who: str, name: str, certain: bool
) -> None:
    *_, quote = quotes_of(f'{text} "We go on," {who} said.')
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.certain) == (name, certain)
