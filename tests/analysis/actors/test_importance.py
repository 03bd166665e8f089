"""Who comes first."""

from reader.analysis.actors import find_actors, ranked
from reader.analysis.findings import Quote, Speaker
from reader.analysis.sentences import read_story
from reader.article import Span
from reader.loading import article_from_text

TEXT = """Orla quits as harbour talks end

The talks ended on Monday, and Bob Kovel left. Bob Kovel said no.

Then Ann Orla wrote to Maria Zumbo. In the end there was one more, Fatima Belmo.
"""


def names(quotes: tuple[Quote, ...] = ()) -> list[str]:
    story = read_story(article_from_text(TEXT))
    return [actor.name for actor in ranked(find_actors(story), quotes, story)]


def test_the_headline_counts_and_then_how_often_and_how_early() -> None:
    assert names() == ["Ann Orla", "Bob Kovel", "Maria Zumbo", "Fatima Belmo"]


def test_those_who_speak_come_before_those_who_are_only_named() -> None:
    actors = find_actors(read_story(article_from_text(TEXT)))
    belmo = next(actor for actor in actors if actor.name == "Fatima Belmo")
    said = Quote(Span(0, 4), "direct", Speaker(None, belmo, belmo.name), None)
    assert names((said, said)).index("Fatima Belmo") < names().index("Fatima Belmo")


def test_weights_fall_along_the_order() -> None:
    story = read_story(article_from_text(TEXT))
    weights = [actor.weight for actor in ranked(find_actors(story), (), story)]
    assert weights == sorted(weights, reverse=True)
    assert min(weights) > 0


def firsts(text: str) -> list[str]:
    story = read_story(article_from_text(text))
    return [actor.name for actor in ranked(find_actors(story), (), story)]


def test_a_town_where_it_happened_comes_after_those_who_did_it() -> None:
    text = """Two hurt in {place} as lorry overturns

Bob Kovel was driving a lorry in {place} on Monday. Bob Kovel was held.
"""
    assert firsts(text.format(place="Birmingham")) == ["Bob Kovel", "Birmingham"]
    assert firsts(text.format(place="Kenya")) == ["Kenya", "Bob Kovel"]


def test_weights_fall_along_the_order_where_a_town_was_put_back() -> None:
    text = "Fire in Leeds\n\nLeeds burnt. Bob Orla left Leeds. Ann Roy left Leeds. Leeds wept.\n"
    story = read_story(article_from_text(text))
    weights = [actor.weight for actor in ranked(find_actors(story), (), story)]
    assert weights == sorted(weights, reverse=True)
