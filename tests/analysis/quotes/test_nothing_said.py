"""Verbs of saying that report nothing make no quote."""

import pytest

from reader.analysis import analyze
from reader.analysis.quotes.nothing_said import NOTHING_SAID, Silence
from reader.loading import article_from_text


def reported(sentence: str) -> list[str]:
    article = article_from_text(f"Boats wait\n\n{sentence}\n")
    return [quote.span.of(article.text) for quote in analyze(article).quotes]


@pytest.mark.parametrize("silence", NOTHING_SAID, ids=lambda silence: silence.example)
def test_nothing_is_reported_where_nobody_says_anything(silence: Silence) -> None:
    assert reported(silence.example) == []


@pytest.mark.parametrize(
    ("sentence", "content"),
    [
        ("The attache said the boat would not leave.", "the boat would not leave"),
        ("Two unions did not deny that the bridge was shut.", "that the bridge was shut"),
        ("The harbour board refused to sign the bill.", "to sign the bill"),
        ("The pilot never failed to tell the crew that they were late.", "that they were late"),
        ("He called the job easy and saying so did no harm.", None),
        (
            "In a note the harbour board called the job dull, saying that it would go on.",
            "that it would go on",
        ),
    ],
)
def test_what_somebody_does_say_stays(sentence: str, content: str | None) -> None:
    assert content is None or content in reported(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Parliament is to debate the closure next Tuesday, a day before it rises.",
        "Tide is a pioneering business show that opens the harbour to all.",
        "After the Clayton e-mail issue emerged, nobody slept.",
        "It sold ropes, nets and sails to boats in the Salt Bay states.",
        "In May she wrote legislation that gave the mayor power to sell boats.",
        "The label changes its mind based on how readers respond: the boat had two captains.",
        "The harbour declined to immediately discuss the charges.",
        "A spokesman refused to say whether the boat would leave.",
        "The union did not respond to a request for comment on the bridge.",
        "The rebels attacked a village in the hills near Port Sabine.",
        "The pilots accepted a medal from the mayor of Port Sabine.",
        "The mayor disclosed this while addressing journalists in Port Sabine.",
        "The boat will be painted according to the needs of its crew.",
        "The town gathered to remember the pilots of the boat.",
        "The pilot, who did not want to be identified, left the bridge.",
        "The pilot failed to tell the crew what had happened.",
        "The pilot was accused of failing to properly inform the crew that the boat was old.",
        "The pilot declined to be named because the case goes on.",
        "Neither the pilot nor the mayor of Port Sabine would say what comes next.",
        "The matter came up when the petitioner, advocate Ann Roy, approached the High Court.",
    ],
)
def test_a_refusal_to_speak_is_nothing_said(sentence: str) -> None:
    assert reported(sentence) == []
