"""Who, how and what: whole rows of sentences as news of many kinds writes them."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

Row = tuple[str | None, str, str]


def rows(text: str) -> list[Row]:
    article = article_from_text(text)
    return [
        (q.speaker and q.speaker.name, q.act, q.span.of(article.text))
        for q in analyze(article).quotes
        if q.kind != "partial"
    ]


@pytest.mark.parametrize(
    ("sentence", "row"),
    [
        (
            "Residents of three towns whose homes were lost when the dam burst have accused "
            "ministers of hiding behind lawyers.",
            ("Residents of three towns", "accused", "ministers of hiding behind lawyers"),
        ),
        (
            "Roy, whose lawyer told the court that it rained, left.",
            ("lawyer", "told", "that it rained"),
        ),
        (
            "A clerk who declined to be named described the mood as “good, but not that good”.",
            ("A clerk", "described", "the mood as “good, but not that good”"),
        ),
        (
            "Judge Ann Roy told Ben Lee, 61, that he had committed “a betrayal in slow motion”.",
            ("Ann Roy", "told", "that he had committed “a betrayal in slow motion”"),
        ),
        (
            "Confirming the raid, the county’s spokesman, Sgt Ben Lee, said men had been sent.",
            ("Ben Lee", "said", "men had been sent"),
        ),
    ],
)
def test_the_speaker_and_the_verb_are_those_of_the_main_clause(sentence: str, row: Row) -> None:
    assert rows(f"Dam burst\n\n{sentence}\n") == [row]


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        (
            "The mayor said season passes for next year, which went on sale in May, would be void.",
            "season passes for next year, which went on sale in May, would be void",
        ),
        (
            "Roy wants the court to declare that the bid, made in August and closed a week later, "
            "was void.",
            "the court to declare that the bid, made in August and closed a week later, was void",
        ),
        (
            "President Ann Roy, who returned in 2023 pledging to expel miners, left for Lyon.",
            "to expel miners",
        ),
    ],
)
def test_an_aside_between_commas_neither_ends_nor_prolongs_what_is_said(
    sentence: str, words: str
) -> None:
    assert [row[2] for row in rows(f"Dam burst\n\n{sentence}\n")] == [words]


def test_what_somebody_is_to_explain_is_not_said_by_who_wants_it() -> None:
    assert rows("Dam burst\n\nThe board gave Roy a week to explain how the cost rose.\n") == []
