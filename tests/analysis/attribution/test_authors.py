"""Whose "I" it is outside quotation marks: the author's, where the byline names one person."""

from dataclasses import replace

import pytest

from reader.analysis import analyze
from tests.analysis.stories import article_of

TOLD = "The oven was cold. I asked Tom Lee why.\n“It is old,” he said.\n“Is it?” I said."
OFTEN = f"{TOLD}\nI lit it. I said that it would do.\nI ate."


def speakers(text: str, byline: str | None) -> list[tuple[str, bool]]:
    found = analyze(replace(article_of(text), byline=byline)).quotes
    return [(q.speaker.name, q.speaker.certain) for q in found if q.speaker]


@pytest.mark.parametrize("byline", ["Orla Kovel", "By Orla Kovel", "Orla Kovel, baking reporter"])
def test_the_author_says_i(byline: str) -> None:
    assert ("Orla Kovel", True) in speakers(OFTEN, byline)
    assert ("I", False) not in speakers(OFTEN, byline)


def test_where_that_is_rare_it_is_the_author_perhaps() -> None:
    assert ("Orla Kovel", False) in speakers(TOLD, "Orla Kovel")


def test_what_others_say_of_themselves_is_theirs() -> None:
    text = f"“I rang him,” said Ann Roy. “I said no.”\n{OFTEN}"
    assert speakers(text, "Orla Kovel")[:2] == [("Ann Roy", True)] * 2


@pytest.mark.parametrize(
    "byline",
    [None, "Orla Kovel and Ivan Orr", "Staff Writer", "Nice Post", "Reuters", "Zumbo Press"],
)
def test_of_no_one_or_of_several_it_is_anybody(byline: str | None) -> None:
    assert ("I", False) in speakers(OFTEN, byline)


@pytest.mark.parametrize("head", ["As told to Orla Kovel", "Dear Ann, my oven is cold."])
def test_whoever_writes_down_what_another_tells_is_not_meant(head: str) -> None:
    assert "Orla Kovel" not in [name for name, _ in speakers(f"{head}\n{OFTEN}", "Orla Kovel")]


def test_an_author_who_is_named_in_the_story_is_that_actor() -> None:
    text = f"{OFTEN}\nOrla Kovel is a baker in Holm."
    found = analyze(replace(article_of(text), byline="Orla Kovel"))
    saying = [q.speaker.actor for q in found.quotes if q.speaker and q.speaker.name == "Orla Kovel"]
    assert saying and all(actor in found.actors for actor in saying)


@pytest.mark.parametrize("byline", ["Interview by Orla Kovel", "Orla Kovel"])
def test_who_is_in_the_byline_of_an_interview_asks_perhaps(byline: str) -> None:
    text = (
        "Ann Roy bakes bread.\nHow did you begin?\nI fell.\nWhat do you miss?\nMy bed.\n"
        "Is it hard?\nI think so.\nWhere will you go?\nHome, I hope."
    )
    assert speakers(text, byline) == [("Orla Kovel", False), ("Ann Roy", True)] * 4


def test_where_a_mark_has_no_partner_i_may_be_whoever_is_quoted() -> None:
    broken = f'{OFTEN}\nI thought it rained. There was smoke, " said Ann Roy.'
    assert ("I", False) in speakers(broken, "Orla Kovel")
    assert ("I", False) not in speakers(broken.replace('"', ""), "Orla Kovel")


def test_what_the_author_is_told_is_of_nobody_and_what_is_quoted_of_who_said_it() -> None:
    text = f'{OFTEN}\nI’m told that it rains.\nNo wonder Ann Roy said, and I quote, "It is late."'
    *_, told, quoted = analyze(replace(article_of(text), byline="Orla Kovel")).quotes
    assert told.span.of(text) == "that it rains" and told.speaker is None
    assert quoted.speaker is not None and quoted.speaker.name == "Ann Roy"


@pytest.mark.parametrize(("whom", "found"), [("me", False), ("him", True)])
def test_i_tell_nothing_to_myself(whom: str, found: bool) -> None:
    text = f"{OFTEN}\nI do not miss the night Ann Roy called, panting, to tell {whom} that it fell."
    quotes = analyze(replace(article_of(text), byline="Orla Kovel")).quotes
    assert any(quote.span.of(text) == "that it fell" for quote in quotes) == found
