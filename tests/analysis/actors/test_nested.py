"""A place inside the name of an organization lights up with the place, and is no actor by that."""

from reader.analysis import analyze
from reader.analysis.findings import Actor, named_in
from reader.loading import article_from_text

STORY = (
    "Old news was told in the morning by the sea.\n\n"
    "A fire broke out in Nairobi on Monday. The Nairobi Police Department said it was put out. "
    "The University of Nairobi was closed, and so was the Mombasa Sailing Club."
)


def actors() -> dict[str, Actor]:
    return {actor.name: actor for actor in analyze(article_from_text(STORY)).actors}


def test_a_place_is_mentioned_inside_longer_names_too() -> None:
    assert [mention.of(STORY) for mention in actors()["Nairobi"].mentions] == ["Nairobi"] * 3


def test_a_place_that_is_named_only_inside_a_longer_name_is_no_actor() -> None:
    assert "Mombasa" not in actors()


def test_who_speaks_is_the_longer_name() -> None:
    speakers = [q.speaker.name for q in analyze(article_from_text(STORY)).quotes if q.speaker]
    assert speakers == ["Nairobi Police Department"]


def test_where_names_lie_inside_each_other_the_longer_one_is_named() -> None:
    named = [(span.of(STORY), actor.name) for span, actor in named_in(actors().values())]
    assert named == [
        ("Nairobi", "Nairobi"),
        ("Nairobi Police Department", "Nairobi Police Department"),
        ("University of Nairobi", "University of Nairobi"),
        ("Mombasa Sailing Club", "Mombasa Sailing Club"),
    ]
