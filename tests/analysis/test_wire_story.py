"""The first sample, a wire story: everything that a careful person finds in it is right.

It has no date inside; what is said here holds for its day of publication, 25 June 2019, and then
for the same story without one.
"""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from reader.analysis import Analysis, analyze
from reader.analysis.findings import KeyDate
from reader.article import Span
from reader.loading import load_article
from tests.analysis.gold.marked import SAMPLES
from tests.analysis.gold.places import places

STORY = SAMPLES / "2019-06-25-russian-technicians-leave-caracas.txt"
DATED, UNDATED = "dated", "undated"

ACTORS = [  # who, kind, words of the role that is shown, every name used for them
    ("Vladimir Putin", "person", "president", ["Vladimir Putin", "Putin"]),
    ("Donald Trump", "person", "president", ["Donald Trump", "Trump"]),
    ("Nicolas Maduro", "person", "venezuelan president", ["Nicolas Maduro", "Maduro"]),
    ("Juan Guaido", "person", "opposition leader", ["Juan Guaido", "Guaido"]),
    ("Russia", "place", "", ["Russia", "Moscow said", "Moscow denied"]),
    ("Venezuela", "place", "", ["Venezuela"]),
    ("United States", "place", "", ["the United States"]),
    ("China", "place", "", ["China"]),
    ("Japan", "place", "", ["Japan"]),
    ("AFP", "organization", "", ["AFP"]),
    ("Wall Street Journal", "organization", "", ["the Wall Street Journal"]),
    ("G20", "organization", "", ["G20"]),
]
QUOTES = [  # how it begins and ends, words of the name that is shown (one of them)
    ('"is leaving Caracas … June 26,"', "embassy"),
    ('"one plane"', "attache"),
    ('"fairly routine maintenance work"', "embassy"),
    ('"Russian specialists … staff"', "embassy"),
    ('"Unlike reported, … maintenance contracts."', "embassy"),
    ('"for as long as needed,"', "Russia | Moscow"),
    ('"informed us … from Venezuela."', "Donald Trump"),
]
DATES = [  # words, which of several places, value, days
    ("Wednesday", 1, "2019-06-26", (date(2019, 6, 26), date(2019, 6, 26))),
    ("Wednesday", 2, "2019-06-26", (date(2019, 6, 26), date(2019, 6, 26))),
    ("June 26", 1, "2019-06-26", (date(2019, 6, 26), date(2019, 6, 26))),
    ("Friday", 1, "2019-06-28", (date(2019, 6, 28), date(2019, 6, 28))),
    ("three months earlier", 1, "2019-03", (date(2019, 3, 1), date(2019, 3, 31))),
    ("March", 1, "2019-03", (date(2019, 3, 1), date(2019, 3, 31))),
    ("January", 1, "2019-01", (date(2019, 1, 1), date(2019, 1, 31))),
    ("last year", 1, "2018", (date(2018, 1, 1), date(2018, 12, 31))),
]
NEED_A_DAY = ["Wednesday", "Friday", "January", "March", "last year", "early June"]


@cache
def story(state: str = DATED) -> Analysis:
    article = load_article(STORY)
    return analyze(article if state == DATED else replace(article, published=None))


def found_date(words: str, nth: int = 1, state: str = DATED) -> KeyDate:
    analysis = story(state)
    place = places(analysis.article.text, words)[nth - 1]
    found = [day for day in analysis.dates if day.span.overlaps(place)]
    assert len(found) == 1, words
    return found[0]


def test_the_day_of_publication_comes_from_the_file_name() -> None:
    published = story().article.published
    assert published is not None
    assert (published.day, published.source) == (date(2019, 6, 25), "file name")


@pytest.mark.parametrize(("name", "kind", "role", "names"), ACTORS, ids=lambda value: str(value))
def test_each_actor_is_there_once_with_its_role_and_every_mention(
    name: str, kind: str, role: str, names: list[str]
) -> None:
    text = story().article.text
    wanted = [place for words in names for place in places(text, words)]
    holders = [
        actor
        for actor in story().actors
        if any(mention.overlaps(place) for mention in actor.mentions for place in wanted)
    ]
    assert [actor.name.removeprefix("the ") for actor in holders] == [name]
    assert holders[0].kind == kind
    assert set(role.split()) <= set((holders[0].role or "").casefold().split())
    for place in wanted:
        assert any(mention.overlaps(place) for mention in holders[0].mentions), place.of(text)


def test_washington_that_is_angered_is_the_united_states() -> None:
    (place,) = places(story().article.text, "Washington")
    holders = [a for a in story().actors if any(m.overlaps(place) for m in a.mentions)]
    assert [actor.name for actor in holders] == ["United States"]


def test_the_embassy_is_an_actor() -> None:
    assert [actor for actor in story().actors if "embassy" in actor.name.casefold()]


def test_no_word_at_the_head_of_a_sentence_becomes_an_actor() -> None:
    assert not {actor.name for actor in story().actors} & {"After", "Unlike", "Some", "Only", "Few"}


@pytest.mark.parametrize(("words", "name"), QUOTES)
def test_each_quoted_utterance_has_its_speaker(words: str, name: str) -> None:
    text = story().article.text
    (place,) = places(text, words)
    found = [q for q in story().quotes if q.kind != "indirect" and q.span.overlaps(place)]
    assert [Span(q.span.start, q.span.end).of(text).strip('",') for q in found] == [
        place.of(text).strip('",')
    ]
    speaker = found[0].speaker
    assert speaker is not None
    assert any(words in speaker.name for words in name.split(" | "))


def test_scare_quotes_are_no_quotes() -> None:
    text = story().article.text
    quoted = [q.span.of(text) for q in story().quotes if q.kind != "indirect"]
    assert '"technicians"' not in quoted
    assert len(quoted) == len(QUOTES)


@pytest.mark.parametrize(("words", "nth", "value", "days"), DATES)
def test_each_date_is_reckoned_from_the_day_of_publication(
    words: str, nth: int, value: str, days: tuple[date, date]
) -> None:
    found = found_date(words, nth)
    assert (found.value, found.first, found.last) == (value, *days)


def test_early_june_lies_in_june() -> None:
    found = found_date("early June")
    assert found.first is not None
    assert found.last is not None
    assert date(2019, 6, 1) <= found.first <= found.last <= date(2019, 6, 30)


def test_several_years_ago_is_no_day() -> None:
    found = found_date("several years ago")
    assert (found.first, found.last) == (None, None)


@pytest.mark.parametrize("words", NEED_A_DAY)
def test_without_a_day_of_publication_a_date_says_what_it_needs(words: str) -> None:
    found = found_date(words, state=UNDATED)
    assert (found.first, found.last) == (None, None)
    assert "publication date" in found.unreckoned
