"""Whom "she" means in the story of somebody's life."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

OBITUARY = """Eva Orla, who has died aged 91, led the choir of Kovel.

“She was patient,” recalled the soprano Ann Lee.

{}
"""


@pytest.mark.parametrize(
    ("paragraph", "speaker"),
    [
        ("In the autumn of 1974 she turned to the stalls and said: “That is all.”", "Eva Orla"),
        ("She said: “That is all.”", "Ann Lee"),
        ("Her mother drowned in 1951. “I swam at once,” she told the Post.", "Eva Orla"),
        ("In 1974 she sat down for a week. “Go home,” they told her. “No,” she said.", "Eva Orla"),
        ("Ann Lee came back in 1974. She turned to the stalls and said: “Go.”", "Ann Lee"),
    ],
)
def test_she_is_the_dead_where_she_does_something_before_she_speaks(
    paragraph: str, speaker: str
) -> None:
    last = analyze(article_from_text(OBITUARY.format(paragraph))).quotes[-1]
    assert last.speaker is not None
    assert last.speaker.name == speaker


@pytest.mark.parametrize(
    "head",
    [
        "Eva Orla, who led the choir of Kovel, died on Sunday at her home. She was 91.",
        "Eva Orla, who led the choir of Kovel, dies at 91.",
    ],
)
def test_there_are_other_ways_to_say_that_somebody_has_died(head: str) -> None:
    text = OBITUARY.replace("Eva Orla, who has died aged 91, led the choir of Kovel.", head)
    last = analyze(article_from_text(text.format("In 1974 she turned and said: “Go.”"))).quotes[-1]
    assert last.speaker is not None
    assert last.speaker.name == "Eva Orla"


@pytest.mark.parametrize(
    "now", ["now 91,", "now 91, is held. A baker died on Sunday. He was 22. She"]
)
def test_in_other_stories_whoever_spoke_last_goes_on(now: str) -> None:
    text = OBITUARY.replace("who has died aged 91,", now)
    last = analyze(article_from_text(text.format("Then she turned and said: “Go.”"))).quotes[-1]
    assert last.speaker is not None
    assert last.speaker.name == "Ann Lee"


def test_in_the_story_of_another_who_knew_the_dead_nobody_is_them() -> None:
    text = OBITUARY.replace("who has died", "whose aunt Ida Roy, who died")
    last = analyze(article_from_text(text.format("Then she turned and said: “Go.”"))).quotes[-1]
    assert last.speaker is not None
    assert last.speaker.name == "Ann Lee"


def test_where_nobody_else_can_be_she_the_story_is_of_the_dead() -> None:
    text = (
        "Eva Orla, the singer of Kovel, {} on Saturday at home. She was 86.\n\n"
        "Her daughter, Mia Lee, said it was sudden. Ann Roy wept.\n\n"
        "It rained.\n\nHer last concert, in 1999, ended when she sat down and told the hall: “Go.”"
    )
    dead, alive = (
        analyze(article_from_text(text.format(did))).quotes[-1] for did in ("died", "sang")
    )
    assert dead.speaker is not None
    assert (dead.speaker.name, dead.speaker.certain) == ("Eva Orla", False)
    assert alive.speaker is not None
    assert alive.speaker.name == "Ann Roy"
