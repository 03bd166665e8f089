"""What a name is, where its own form or the words beside it tell."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.findings import Actor
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

LEAD = "Old news was told in the morning by the sea.\n\n"


def actors_in(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(read_story(article_from_text(LEAD + text)))}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They met Eva Kiefer of Kiefer, Lund & Roth.", "Kiefer, Lund & Roth"),
        ("Brown, Hollis and Partners kept the books.", "Brown, Hollis and Partners"),
        ("They bought it from Bayo and Sons in May.", "Bayo and Sons"),
        ("They asked Owen Gwyn plc about it.", "Owen Gwyn plc"),
        ("They asked Zumbo Orla QPSC about it.", "Zumbo Orla QPSC"),
    ],
)
def test_partners_and_legal_endings_make_a_firm(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"
