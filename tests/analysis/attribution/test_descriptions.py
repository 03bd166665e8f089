"""Whom words mean that say what somebody is."""

import pytest

from tests.analysis.stories import quotes_of


@pytest.mark.parametrize(
    ("text", "who", "name", "certain"),
    [
        ("Danish captain Thomas Lee spoke.", "the Danish skipper", "Thomas Lee", False),
        ("Danish captain Thomas Lee spoke.", "the Czech skipper", "the Czech skipper", True),
        ("Thomas Lee hit a fifty.", "the Avalon batsman", "Thomas Lee", False),
        ("Thomas Lee snapped his racket.", "the Dane", "Thomas Lee", False),
        ("Thomas Lee snapped his racket.", "the Australian", "Thomas Lee", False),
        ("Ann Roy left in tears.\nThomas Lee snapped it.", "the Dane", "Thomas Lee", False),
        ("Coach Thomas Lee praised them.", "the Dane", "Thomas Lee", False),
        ("Thomas Lee snapped his racket.", "the French", "the French", True),
        ("Czech captain Thomas Lee spoke.", "the Dane", "the Dane", True),
        ("Coach Thomas Lee praised them.", "the striker", "the striker", True),
        ("Ann Roy was robbed in Nice.", "the mother-of-three", "Ann Roy", False),
        ("Ann Roy, a mother-of-two, was robbed. It rained.", "the mother-of-two", "Ann Roy", True),
        ("Thomas Lee was robbed in Nice.", "the mother-of-three", "the mother-of-three", True),
        ("A pensioner fell. Ann Roy ran.", "the pensioner", "the pensioner", True),
        ("Avalon MP Thomas Lee left.", "the lawmaker", "Thomas Lee", False),
        ('Thomas Lee left. "It rained," the winger said.', "the veteran", "Thomas Lee", False),
        ('Thomas Lee left. "It rained," the winger said.', "he", "Thomas Lee", False),
        (
            "Orva Mills chief executive Thomas Lee left.",
            "the head of Orva Mills",
            "Thomas Lee",
            False,
        ),
        ("Ann Roy left. The Orva front-runner said no.", "she", "Ann Roy", False),
        ("Ann Roy met Thomas Lee.", "the nominee", "the nominee", True),
        ("A spokesperson for Orva said no.", "they", "A spokesperson for Orva", False),
    ],
)
def test_a_description_means_whom_the_pronoun_would(
    text: str, who: str, name: str, certain: bool
) -> None:
    *_, quote = quotes_of(f'{text} "We go on," {who} said.')
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.certain) == (name, certain)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prime Minister Thomas Lee spoke. The PM did not name Bob Orr.", "Thomas Lee"),
        ("Prime Minister Thomas Lee spoke. In a note, PM blamed Bob Orr.", "Thomas Lee"),
        ("Ann Roy put up Thomas Lee, but Bob Orr says it is a mess.", "Bob Orr"),
    ],
)
def test_he_is_who_was_the_subject(text: str, name: str) -> None:
    *_, quote = quotes_of(f'{text}\n"We go on," he said.')
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_a_relative_goes_on_as_she() -> None:
    found = quotes_of("A relative said the mill was shut. She said the town is in shock.")
    assert [quote.speaker and quote.speaker.name for quote in found] == ["A relative"] * 2
