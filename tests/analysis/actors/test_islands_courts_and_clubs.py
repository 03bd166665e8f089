"""Who is in the news of islands, courts, clubs and theatres, and of what kind."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD


def kinds_in(text: str) -> dict[str, str]:
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    return {actor.name: actor.kind for actor in actors}


def mentions_of(name: str, text: str) -> int:
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    return next((len(actor.mentions) for actor in actors if actor.name == name), 0)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She will take over from Ruud Vermeer in June.", "Ruud Vermeer", "person"),
        ("Because of the storm no ferry reached Sollay on Friday.", "Sollay", "place"),
        ("Ann Roy was born on Lewis in 1940.", "Lewis", "place"),
        ("She grew up on Orsay, and left.", "Orsay", "place"),
        ("Harrow Rovers have dismissed their manager.", "Harrow Rovers", "organization"),
        ("The Crown alleges that he lied.", "Crown", "organization"),
        ("Lawyers met. The Crown has argued that he lied.", "Crown", "organization"),
        ("All India Growers Committee members met.", "All India Growers Committee", "organization"),
        ("Dean Banks will run it. Banks is old, and Dean's pay is low.", "Dean Banks", "person"),
        (
            "It is both Orlamac and Ann Roy. The chief of OrlaMac left.",
            "Orlamac",
            "organization",
        ),
        ("Two men, Roelof van der Zumbi and Jan Orla, left.", "Roelof van der Zumbi", "person"),
        ("The Zumbi Leader, Cllr Ann Roy, said that the Zumbi met.", "Zumbi", "organization"),
    ],
)
def test_a_name_is_whole_and_of_its_kind(text: str, name: str, kind: str) -> None:
    assert kinds_in(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "He was known for his role as Mr Dane, and voiced Captain Lark in a film. Lark was loved.",
        "She plays Inspector Hume in a comedy, and he played the role of Zumbi.",
        "He took a D.Phil at home.",
        "They moved up to Division Two, and won in Ward One.",
        "The oil rig Zumbi Winner came ashore.",
        "She starred in The Crown at home.",
    ],
)
def test_characters_rigs_and_divisions_are_no_actors(text: str) -> None:
    assert not kinds_in(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("In his role as Oxfam ambassador Ann Roy left.", {"Oxfam", "Ann Roy"}),
        ("She starred as Harrow Rovers won.", {"Harrow Rovers"}),
        ("They played Real Kovel again.", {"Real Kovel"}),
    ],
)
def test_what_only_looks_like_a_character_is_an_actor(text: str, names: set[str]) -> None:
    assert set(kinds_in(text)) == names


def test_the_club_is_the_one_that_is_named_most() -> None:
    text = "Harrow Rovers lost. The club said no. Harrow Rovers met Marne United. The club left."
    assert mentions_of("Harrow Rovers", text) == 4
    assert mentions_of("Harrow Rovers", text.replace("Harrow Rovers met", "Nobody met")) == 1


def test_a_given_name_that_is_a_word_stands_in_a_heading() -> None:
    assert "Maria Zumbova" in kinds_in("Old News of Spokesperson Maria Zumbova\n\nIt was late.")
