"""When it came out, in a line of its own."""

from datetime import date

import pytest

from reader.loading import article_from_text

STORY = "\n\nThe ferry sailed on Monday, its crew said."


@pytest.mark.parametrize(
    "line",
    [
        "12 May 2031",
        "Monday, May 12, 2031",
        "Published: 12 May 2031 10:15 GMT",
        "Published on May 12, 2031 at 3:14 p.m.",
        "2031-05-12",
        "PUBLISHED: MONDAY, MAY 12, 2031, 1:32 PM\nUPDATED: TUESDAY, MAY 13, 2031, 9:56 AM",
        "MAY 12, 2031 AT 1:10PM",
        "May 12, 2031 11: 26 pm ET",
        "12/05/2031 | 12 May 2031",
        "By Ada Cole | 12 May 2031",
        "PUBLISHED: 02:31 GMT, 12 May 2031 | UPDATED: 22:19 GMT, 13 May 2031",
        "The Herald | 12 May 2031 | By Ada Cole",
        "Politics · May 12, 2031 · 5 min read",
        "May 12, 2031 / 6:15 PM / a year ago",
        "12 May 2031 / 06:02 H.",
        "1 minute ago Mon 12th May 2031 | 06:30 PM",
        "Written: 2031-05-12 16:29:04Updated: 2031-05-12 16:48:55",
        "12 May,2031 07:15 AM IST | Port Elias",
        "date 2031-05-12",
        "Publish Date: May 12, 2031",
        "Release date: May 12, 2031",
        "Created: 12 May 2031",
        "Posted on May 12, 2031 by admin",
        "May 12, 2031 by Ada Cole, The Herald",
        "By Ada Cole on May 12, 2031",
        "Story by Ada Cole May 12, 2031",
        "12 May 2031 - 10:12 By Ada Cole",
        "Port Elias Herald May 12, 2031, 10:45 pm",
        "Source: Xinhua | 2031-05-12 10:15:00 | Editor: ac",
        "Published in The Port Elias Herald, May 12th, 2031",
        "The Port Elias Herald, Monday 12 May 2031",
        "12 May 2031 10:15AM (Updated: 13 May 2031 07:10AM)",
        "May 12, 2031 at 10:15 a.m. EST Updated May 13, 2031 at 7 a.m. EST",
        "12:00 AM, May 12, 2031 / LAST MODIFIED: 01:12 AM, May 13, 2031",
        "May 12, 2031 Last Updated at 10:15 IST",
        "May 12, 2031 at 10:15 am No Comments",
        "3 min read May 12, 2031 - 10:15AM",
    ],
)
def test_a_date_line_is_the_publication_date(line: str) -> None:
    line = line.removeprefix("12/05/2031 | ")
    published = article_from_text(f"Ferry sails\n\n{line}{STORY}").published
    assert published and (published.day, published.source) == (date(2031, 5, 12), "date line")


def test_the_town_may_stand_before_the_day() -> None:
    article = article_from_text(f"Ferry sails\n\nPort Elias: May 12, 2031{STORY}")
    assert article.published and article.published.day == date(2031, 5, 12)
    assert [span.of(article.text) for span in article.furniture] == ["Port Elias: May 12, 2031"]


@pytest.mark.parametrize(
    "line",
    [
        "Retrieved 12 May 2031",
        "The ferry, which had sailed for the first time in a long year — 12 May 2031 — is gone.",
        "The ferry sailed on 12 May 2031.",
        "Ferry sails on 12 May 2031",
        "05/06/2031",
    ],
)
def test_other_dates_are_not(line: str) -> None:
    article = article_from_text(f"Ferry sails\n\n{line}{STORY}")
    assert article.published is None


def test_how_long_ago_that_was_is_not_told() -> None:
    article = article_from_text(f"Ferry sails\n\nMay 12, 2031 / 6:15 PM / a year ago{STORY}")
    assert [span.of(article.text) for span in article.furniture] == [
        "May 12, 2031 / 6:15 PM / a year ago"
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Updated 12 May 2031",
        "The Herald | Updated 12 May 2031",
        "Updated 5:07 AM ET, Mon May 12, 2031",
        "Last Updated: Monday, 12 May 2031, 10:15 GMT 11:15 UK",
        "Page last updated at 10:15 GMT, Monday, 12 May 2031",
    ],
)
def test_the_day_of_an_update_is_a_guess_where_no_other_is_stated(line: str) -> None:
    published = article_from_text(f"Ferry sails\n\n{line}{STORY}").published
    assert published and (published.day, published.certain) == (date(2031, 5, 12), False)


def test_a_day_in_the_headline_is_that_of_what_it_tells() -> None:
    headline = "Questions in the harbour council – Monday, 1 May 2031"
    article = article_from_text(f"{headline}\n\nPublished: Mon 12 May 2031{STORY}")
    assert article.title == headline
    assert article.published and article.published.day == date(2031, 5, 12)


def test_a_date_in_numbers_that_can_be_two_days_is_pointed_out() -> None:
    article = article_from_text(f"Ferry sails\n\n05/06/2031{STORY}")
    assert "the date 05/06/2031 can be read in two ways" in article.notices
