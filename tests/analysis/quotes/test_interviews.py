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


def test_who_spoke_to_the_person_asks_the_questions() -> None:
    text = interview("Inga Solberg keeps the light. Petra Lund spoke to her in Holm.")
    asked = [(question, "Petra Lund") for question in QUESTIONS]
    given = [(answer, "Inga Solberg") for answer in ANSWERS]
    assert said(text) == [turn for pair in zip(asked, given, strict=True) for turn in pair]


@pytest.mark.parametrize("line", ["Interview: Petra Lund", "Interview by Petra Lund"])
def test_an_answer_may_say_we_where_an_interview_was_given(line: str) -> None:
    text = f"Inga Solberg builds boats.\n{line}\n" + (
        "How does it feel?\nWe are proud.\nIs the rain a worry?\nIt wets us.\nAnd the sea?\n"
        "We float on it.\nWhat comes next?\nOur next boat."
    )
    assert {name for _, name in said(text)} == {"Petra Lund", "Inga Solberg"}


def test_what_is_put_to_somebody_without_a_question_mark_is_no_answer() -> None:
    text = interview("Inga Solberg keeps the light.").replace(
        "My inspectors.", "My inspectors.\nThe town says the light is old.\nSo am I."
    )
    assert [words for words, _ in said(text)] == [
        *ANSWERS[:2], "My inspectors.", "So am I.", ANSWERS[3],
    ]  # fmt: skip


def test_what_is_put_to_somebody_first_may_be_no_question() -> None:
    text = interview("Inga Solberg keeps the light.\nLet’s begin with the sea.\nI was cold.")
    assert [words for words, _ in said(text)] == ["I was cold.", *ANSWERS]


def test_what_the_reporter_tells_above_the_first_question_is_no_answer() -> None:
    text = interview("Inga Solberg keeps the light.\nIt is old.\nI met her in Holm.")
    assert [words for words, _ in said(text)] == [*ANSWERS]


def test_what_is_told_in_between_is_no_answer() -> None:
    text = interview("Inga Solberg keeps the light.").replace(
        "My inspectors.", "My inspectors.\nShe laughs at the sea.\nThe gulls.\nAnd my boat."
    )
    assert [words for words, _ in said(text)] == [
        *ANSWERS[:2], "My inspectors.", "The gulls.", "And my boat.", ANSWERS[3],
    ]  # fmt: skip


def test_what_is_quoted_in_the_headline_is_of_who_answers_perhaps() -> None:
    text = "“The dark is full”\n" + interview("Inga Solberg keeps the light.")
    first = quotes_of(text, headline=True)[0]
    assert first.speaker is not None
    assert (first.speaker.name, first.speaker.certain) == ("Inga Solberg", False)


def test_where_two_answer_the_headline_is_of_neither() -> None:
    text = (
        "“It was dark when we came here”\nAnn Roy met Tom Lee.\n"
        "Loaf: Who won?\nAnn Roy: We did.\nLoaf: And why?\n"
        "Tom Lee: Who knows."
    )
    assert quotes_of(text, headline=True)[0].speaker is None


@pytest.mark.parametrize("asking", ["Holm Post", "Petra Lund"])
def test_labels_of_the_first_question_and_answer_name_both(asking: str) -> None:
    text = interview("Inga Solberg keeps the light. Petra Lund came.").replace(
        QUESTIONS[0], f"{asking}: {QUESTIONS[0]}"
    ).replace(ANSWERS[0], f"Inga Solberg: {ANSWERS[0]}")  # fmt: skip
    asked = [(question, asking) for question in QUESTIONS]
    given = [(answer, "Inga Solberg") for answer in ANSWERS]
    assert said(text) == [turn for pair in zip(asked, given, strict=True) for turn in pair]


PAPER = (
    "Holm will pay for light, Ann Roy said on Monday. {}",
    "Who has to pay?", "Every house with a meter. We asked why.",
    "Can I appeal?", "You have a week. I tried it, and it works.",
    "Why now?", "The lamps in our streets are old. “{}",
    "What happens next?", "Our council will meet again. I shall be there.",
)  # fmt: skip


@pytest.mark.parametrize(
    "head", ["Here is what we know.", "We spoke to her.", "Your questions, answered."]
)
def test_a_paper_that_answers_its_readers_gives_no_interview(head: str) -> None:
    text = "\n".join(PAPER).format(head, "It is dark,” said Tom Lee.")
    found = [in_words(text, quote) for quote in quotes_of(text)]
    assert [words for kind, words, _, _ in found if kind == "direct"] == ["“It is dark,”"]


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
