"""Whom a sentence is about."""

import pytest

from reader.analysis.attribution.main_clause import main_subject
from tests.analysis.stories import phrases_of


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("In Lyon, Roy spoke of reform", "Roy"),
        ("Asked about the vote, the mayor shrugged", "the mayor"),
        ("Hours later, Roy returned", "Roy"),
        ("But when the rain came, Ann Roy left", "Ann Roy"),
        ("On July 6, 2015, Roy made a remark", "Roy"),
        ("NICE—THE court of Lyon left", "THE court"),
        ("At a rally in Ames, Iowa, on Sunday, Roy tried to explain it", "Roy"),
        ("In Ames, Iowa, the mayor tried to explain it", "the mayor"),
        ("In Ames, Roy, the mayor, tried to explain it", "Roy"),
        ("The vote brought calm; he helped the mill and chose to leave", "he"),
        ("In its note the mill made light of it, calling the job dull", "the mill"),
    ],
)
def test_the_main_subject_stands_behind_the_adverbials(text: str, means: str) -> None:
    phrases = phrases_of(text)
    subject = main_subject(phrases, 0, len(phrases.letters))
    assert subject is not None
    assert phrases.span(subject).of(text) == means


def test_he_behind_an_apposition_is_the_main_subject() -> None:
    phrases = phrases_of("In a note signed by the chair, Thomas Lee, they praised him.")
    main = main_subject(phrases, 0, len(phrases.letters))
    assert main is not None
    assert phrases.word(main) == "they"
