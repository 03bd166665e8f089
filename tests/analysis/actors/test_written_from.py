"""The place of the dateline is named there: with the others where the story names it, else last."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

STORY = "Ferry sinks off coast\n\n{} The ferry sank on Monday, Ann Orla said.{}\n"


def places_in(dateline: str, more: str = "") -> list[tuple[str, list[str]]]:
    found = analyze(article_from_text(STORY.format(dateline, more)))
    text = found.article.text
    return [
        (actor.name, [mention.of(text) for mention in actor.mentions])
        for actor in found.actors
        if actor.kind == "place"
    ]


@pytest.mark.parametrize(
    ("dateline", "places"),
    [
        ("MOMBASA, Kenya (AP) —", {"Mombasa", "Kenya"}),
        ("NAIROBI, May 12 (Reuters) -", {"Nairobi"}),
        ("Cape Town -", {"Cape Town"}),
        ("UNITED NATIONS (AP) —", set()),
        ("(Reuters) -", set()),
    ],
)
def test_the_dateline_names_its_places(dateline: str, places: set[str]) -> None:
    assert {name for name, _ in places_in(dateline)} == places


def test_a_place_of_the_dateline_and_the_story_is_one() -> None:
    assert places_in("NAIROBI (AP) —", " It had left Nairobi at noon.") == [
        ("Nairobi", ["NAIROBI", "Nairobi"])
    ]


def test_what_only_the_dateline_names_comes_last() -> None:
    found = analyze(
        article_from_text(STORY.format("NAIROBI (AP) —", " Then Bob Orla wept in Mombasa."))
    )
    assert [actor.name for actor in found.actors][-1] == "Nairobi"
