"""Whose name "Mr Zumbo" is, where Ann Zumbo has a husband; and who Don Musa is."""

import pytest

from reader.analysis.actors import find_actors
from tests.analysis.stories import story_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "It rained. They met Ann Zumbo and her husband Derek. Mrs Zumbo left. Mr Zumbo slept.",
            {"Ann Zumbo": 2, "Derek Zumbo": 2},
        ),
        (
            "It rained. They met Tom Zumbo and his wife, Ann. Mr Zumbo left. Mrs Zumbo slept.",
            {"Tom Zumbo": 2, "Ann Zumbo": 2},
        ),
        (
            "It rained. They met Ann Zumbo and her husband Derek. Mrs Zumbo slept.",
            {"Ann Zumbo": 2, "Derek": 1},
        ),
        (
            "President Zumbo spoke. They met the first lady, Ann Zumbo. Mr. Zumbo and Mrs. Zumbo "
            "left.",
            {"Ann Zumbo": 2, "Zumbo": 2},
        ),
        (
            "It rained. They met Ann Zumbo and her son Derek. Mrs Zumbo left. Mr Zumbo slept.",
            {"Ann Zumbo": 2, "Derek": 1, "Zumbo": 1},
        ),
    ],
)
def test_a_husband_has_the_name_that_she_cannot_have(text: str, names: dict[str, int]) -> None:
    actors = find_actors(story_of(text))
    assert {actor.name: len(actor.mentions) for actor in actors} == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("It rained. They met Musa Zumbo. Later Don Musa left.", {"Musa Zumbo": 2}),
        (
            "It rained. They met Musa Zumbo. Later Don Zumbo left.",
            {"Musa Zumbo": 1, "Don Zumbo": 1},
        ),
    ],
)
def test_don_is_polite_before_a_first_name(text: str, names: dict[str, int]) -> None:
    actors = find_actors(story_of(text))
    assert {actor.name: len(actor.mentions) for actor in actors} == names


@pytest.mark.parametrize(
    ("pronoun", "names"),
    [
        ("her", {"Ann Zumbo": 2, "Bob Zumbo": 1}),
        ("his", {"Ann Zumbo": 1, "Bob Zumbo": 2}),
        ("this", {"Ann Zumbo": 1, "Bob Zumbo": 1}),
    ],
)
def test_of_a_couple_the_bare_name_is_the_one_whom_the_pronoun_means(
    pronoun: str, names: dict[str, int]
) -> None:
    text = f"It tells of Ann Zumbo. It tells of Bob Zumbo. Zumbo was blamed for {pronoun} promise."
    actors = find_actors(story_of(text))
    assert {actor.name: len(actor.mentions) for actor in actors} == names
