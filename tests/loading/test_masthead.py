from datetime import date

import pytest

from reader.loading import article_from_text

STORY = "\n\nThe ferry sailed on Monday, its crew said."


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("By Ada Cole", "Ada Cole"),
        ("By ADA COLE and TOM REED", "Ada Cole and Tom Reed"),
        ("By Ada Cole and Tom Reed, Associated Press", "Ada Cole and Tom Reed"),
        ("By Ada Cole in Port Elias", "Ada Cole"),
        ("Written by Ada Cole | The Herald", "Ada Cole"),
        ("By Inès de la Cruz, Political Editor", "Inès de la Cruz"),
        ("By Monday the strike was over", None),
        ("By May it was over", None),
        ("By the time they sailed, Cole was gone.", None),
        ("By sea", None),
    ],
)
def test_a_byline_names_who_wrote_it(line: str, byline: str | None) -> None:
    assert article_from_text(f"Ferry sails\n\n{line}{STORY}").byline == byline


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
    ],
)
def test_a_date_line_is_the_publication_date(line: str) -> None:
    line = line.removeprefix("12/05/2031 | ")
    published = article_from_text(f"Ferry sails\n\n{line}{STORY}").published
    assert published and (published.day, published.source) == (date(2031, 5, 12), "date line")


@pytest.mark.parametrize(
    "line",
    [
        "Updated 12 May 2031",
        "The Herald | Updated 12 May 2031",
        "The ferry, which had sailed for the first time in a long year — 12 May 2031 — is gone.",
        "The ferry sailed on 12 May 2031.",
        "Ferry sails on 12 May 2031",
        "05/06/2031",
    ],
)
def test_other_dates_are_not(line: str) -> None:
    article = article_from_text(f"Ferry sails\n\n{line}{STORY}")
    assert article.published is None


def test_a_date_in_numbers_that_can_be_two_days_is_pointed_out() -> None:
    article = article_from_text(f"Ferry sails\n\n05/06/2031{STORY}")
    assert "the date 05/06/2031 can be read in two ways" in article.notices


def test_the_labels_of_an_archive_are_read() -> None:
    text = (
        "HEADLINE: Ferry sails at last\nBYLINE: By Ada Cole\nSOURCE: The Herald\n"
        "DATE: May 12, 2031\nLENGTH: 312 words\n\nThe ferry sailed on Monday."
    )
    article = article_from_text(text)
    assert article.text == text
    assert article.title == "Ferry sails at last"
    assert (article.byline, article.source) == ("Ada Cole", "The Herald")
    assert article.published and article.published.day == date(2031, 5, 12)
    assert article.headline and article.headline.of(text) == "Ferry sails at last"
    story = [p for p in article.paragraphs if not any(f.holds(p) for f in article.furniture)]
    assert [p.of(text) for p in story] == [
        "HEADLINE: Ferry sails at last",
        "The ferry sailed on Monday.",
    ]


def test_a_forwarded_mail_is_read() -> None:
    text = (
        "---------- Forwarded message ---------\nFrom: Ada Cole\nDate: Mon, 12 May 2031 10:15\n"
        "Subject: Ferry sails\nTo: Tom Reed\n\nThe ferry sailed."
    )
    article = article_from_text(text)
    assert (article.title, article.byline) == ("Ferry sails", "Ada Cole")
    assert article.published and article.published.day == date(2031, 5, 12)


def test_an_address_above_the_story_is_its_address() -> None:
    article = article_from_text(f"https://herald.example/2031/05/12/ferry\nFerry sails{STORY}")
    assert article.url == "https://herald.example/2031/05/12/ferry"
    assert article.title == "Ferry sails"
    assert article.published and article.published.source == "address"


def test_a_headline_that_looks_like_a_label_is_a_headline() -> None:
    assert article_from_text(f"Source: Cole to leave{STORY}").title == "Source: Cole to leave"
