"""A strange name that is listed with a sure body is one."""

import pytest

from reader.analysis.actors import candidates_of
from reader.analysis.names.casing import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD, actors_in

SURE = "Oriva, an old airline whose members pay, cut its prices. Oriva shares fell. "


def kinds_in(text: str) -> dict[str, str]:
    words = words_of(read_story(article_from_text(LEAD + text)))
    return {c.main.span.of(words.text): c.kind for c in candidates_of(words)}


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("They praised Zolpo and Oriva again.", "Zolpo", "organization"),
        ("They praised Ann Brenk and Oriva again.", "Ann Brenk", "person"),
        ("They praised Zolpo Brenk, 51, and Oriva again.", "Zolpo Brenk", "person"),
        ("They praised Nairobi and Oriva again.", "Nairobi", "place"),
        ("They praised Zolpo Brenk again.", "Zolpo Brenk", "person"),
    ],
)
def test_who_is_listed_with_a_body_is_one(sentence: str, name: str, kind: str) -> None:
    assert kinds_in(SURE + sentence)[name] == kind


@pytest.mark.parametrize(
    ("row", "names"),
    [
        ("his sons Austin, Dallas and Chase", {"Austin", "Dallas", "Chase"}),
        ("three daughters, Paris, Chelsea and Grace", {"Paris", "Chelsea", "Grace"}),
        ("four nephews: Kori, Denton, Ryder, and Hunter", {"Kori", "Denton", "Ryder", "Hunter"}),
    ],
)
def test_a_familys_children_are_people_whatever_they_are_called(row: str, names: set[str]) -> None:
    told = actors_in(f"He is survived by {row}.")
    assert {name for name, actor in told.items() if actor.kind == "person"} == names


def test_offices_beside_children_are_where_they_are() -> None:
    told = actors_in("It fed poor children in Paris, Dallas and Austin, too.")
    assert {actor.kind for actor in told.values()} == {"place"}
