"""Who can speak, where no verb of saying names anybody."""

import pytest

from reader.analysis.attribution.somebody import can_speak, is_document
from tests.analysis.stories import in_words, quotes_of


@pytest.mark.parametrize(
    "noun", ["nurse", "Nurses", "ministry", "policewomen", "letter", "co-founder", "others"]
)
def test_people_bodies_and_documents_can_speak(noun: str) -> None:
    assert can_speak(noun)


def test_a_letter_is_a_document_and_a_nurse_is_none() -> None:
    assert is_document("letter")
    assert is_document("Reports")
    assert not is_document("nurse")


@pytest.mark.parametrize("noun", ["hall", "health", "age", "relations", "day"])
def test_things_cannot_speak(noun: str) -> None:
    assert not can_speak(noun)


@pytest.mark.parametrize(
    ("text", "name", "certain"),
    [
        ("The old hall lies on the hill.", None, None),
        ("Another reason was the health of the third age:", None, None),
        ("The nurses of Nice shook their heads.", "The nurses of Nice", True),
        ("Ann Roy shook her head.", "Ann Roy", True),
        ("Ann Roy's voice shook.", "Ann Roy", False),
        ("Ann Roy's answer shook the hall.", "Ann Roy", False),
        ("Ann Roy left at once. She'll be back.", "Ann Roy", True),
        ("The letter to the nurses reads:", "The letter to the nurses", True),
        ("An email sent by Ann Roy to the mill reads (in part):", "An email sent by Ann Roy", True),
    ],
)
def test_words_without_a_cue_are_only_given_to_somebody(
    text: str, name: str | None, certain: bool | None
) -> None:
    text = f'{text} "We will fight this to the end."'
    *_, quote = quotes_of(text)
    speaker = quote.speaker
    assert in_words(text, quote)[0] == "direct"
    assert (speaker.name if speaker else None) == name
    assert (speaker.certain if speaker else None) == certain
