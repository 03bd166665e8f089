"""Interviews whose questions stand alone and whose answers say "I"."""

import pytest

from tests.analysis.stories import in_words, quotes_of

ANSWERS = ("I saw an advert.", "The nights, I think.", "My inspectors.", "He says I did.")
QUESTIONS = ("How did you end up here?", "What will you miss?", "And what not?", "Is that true?")


def interview(head: str, number: int = 4) -> str:
    pairs = zip(QUESTIONS[:number], ANSWERS, strict=False)
    return "\n".join([head, *(line for pair in pairs for line in pair)])


def said(text: str) -> list[tuple[str, str | None]]:
    return [(in_words(text, q)[1], in_words(text, q)[3]) for q in quotes_of(text)]


def test_the_answers_are_those_of_the_person_introduced() -> None:
    text = interview("Inga Solberg has kept the light since 1989.")
    assert said(text) == [(answer, "Inga Solberg") for answer in ANSWERS]
    assert all(quote.speaker and quote.speaker.certain for quote in quotes_of(text))


def test_of_two_who_are_introduced_one_answers_perhaps() -> None:
    text = interview("Inga Solberg keeps the light. Solberg met Petra Lund.")
    speakers = [quote.speaker for quote in quotes_of(text)]
    assert {speaker.name for speaker in speakers if speaker} == {"Inga Solberg"}
    assert not any(speaker.certain for speaker in speakers if speaker)


def test_what_a_question_takes_for_granted_nobody_says() -> None:
    text = interview("Inga Solberg keeps the light.").replace(
        "What will you miss?", "Does Petra Lund mean that you will miss it?"
    )
    assert [words for words, _ in said(text)] == list(ANSWERS)


def test_what_stands_behind_the_last_answer_is_the_reporters() -> None:
    text = interview("Inga Solberg keeps the light.") + "\nThe light goes out in May."
    assert [words for words, _ in said(text)] == list(ANSWERS)


@pytest.mark.parametrize(
    "text",
    [
        interview("Inga Solberg keeps the light.", number=3),
        interview("The light is old."),
        "Inga Solberg keeps the light.\n" + "Who cares for it?\nNobody does.\n" * 4,
    ],
)
def test_questions_of_the_reporter_are_no_interview(text: str) -> None:
    assert not [quote for quote in quotes_of(text) if quote.kind == "direct"]
