"""When it came out, where no line of its own says so."""

from datetime import date

import pytest

from reader.loading import article_from_text

STORY = "\n\nThe ferry sailed on Monday, its crew said."


@pytest.mark.parametrize(
    "line",
    [
        "Published in The Herald, May 12th, 2031",
        "This report by The Port Elias Press was first published May 12, 2031.",
        "This story was originally published May 12, 2031 5:15 PM.",
        "First published on 12 May 2031 06.30 GMT",
    ],
)
def test_a_page_may_say_below_the_story_when_it_came_out(line: str) -> None:
    article = article_from_text(f"Ferry sails{STORY}\n\n{line}")
    assert article.published and article.published.day == date(2031, 5, 12)
    assert article.furniture[-1].of(article.text).startswith(line[:-1])


def test_a_book_published_in_a_story_is_not_the_story() -> None:
    story = "The book, published on 12 May 2031, is about a ferry."
    assert article_from_text(f"Ferry sails{STORY}\n\n{story}").published is None


@pytest.mark.parametrize("label", ["date 2031-05-12", "Published: 2031-05-12 10:15"])
def test_a_day_may_be_stuck_to_the_headline(label: str) -> None:
    article = article_from_text(f"{label} Ferry sails{STORY}")
    assert article.title == "Ferry sails" and len(article.text) == len(
        f"{label} Ferry sails{STORY}"
    )
    assert article.published and article.published.day == date(2031, 5, 12)


def test_a_day_may_be_stuck_to_the_dateline() -> None:
    article = article_from_text(
        "Ferry sails\n\nReuters / May 12, 2031 / PORT ELIAS (Reuters) - It did."
    )
    assert article.published and article.published.day == date(2031, 5, 12)
    assert (article.dateline, article.source) == ("PORT ELIAS (Reuters)", "Reuters")
