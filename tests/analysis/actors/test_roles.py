"""What somebody is, from the words that say so."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.actors.roles import WAYS, Way
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

LEAD = "Old news was told in the morning by the sea.\n\n"


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.find.__name__)
def test_a_role_is_found_in_its_example(way: Way) -> None:
    text = LEAD + way.example.replace("[", "").replace("]", "")
    role = way.example[way.example.index("[") + 1 : way.example.index("]")]
    (actor,) = (a for a in find_actors(read_story(article_from_text(text))) if a.kind == "person")
    assert (actor.name, actor.role) == ("Ann Lee", role)
    assert actor.role_span is not None
    assert actor.role_span.of(text) == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("They saw former Danish Energy Minister Ann Lee.", "former Danish Energy Minister"),
        ("They saw US leader Ann Lee.", "US leader"),
        ("They saw national assembly head Ann Lee.", "national assembly head"),
        ("They saw Ann Lee, 51, a farmer from Kovel.", "farmer from Kovel"),
        ("They saw Oriva CEO Ann Lee.", "Oriva CEO"),
        ("They saw Mrs. Ann Lee.", None),
        ("They saw Ann Lee, Bob Orla and Maria Kovel.", None),
    ],
)
def test_roles_are_as_the_article_words_them(sentence: str, role: str | None) -> None:
    actors = find_actors(read_story(article_from_text(LEAD + sentence)))
    assert next(a.role for a in actors if a.name == "Ann Lee") == role
