"""The headline, and the lines around it that say by whom and when."""

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
        ("From Ada Cole, Port Elias", "Ada Cole"),
        ("From the bridge, a view", None),
        ("From Port Elias to the sea, nobody slept.", None),
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
        "May 12, 2031 / 6:15 PM / a year ago",
        "12 May 2031 / 06:02 H.",
        "1 minute ago Mon 12th May 2031 | 06:30 PM",
        "Written: 2031-05-12 16:29:04Updated: 2031-05-12 16:48:55",
        "12 May,2031 07:15 AM IST | Port Elias",
        "date 2031-05-12",
        "Publish Date: May 12, 2031",
        "Posted on May 12, 2031 by admin",
        "May 12, 2031 by Ada Cole, The Herald",
        "By Ada Cole on May 12, 2031",
        "Story by Ada Cole May 12, 2031",
        "12 May 2031 - 10:12 By Ada Cole",
        "Port Elias Herald May 12, 2031, 10:45 pm",
        "Source: Xinhua | 2031-05-12 10:15:00 | Editor: ac",
        "Published in The Port Elias Herald, May 12th, 2031",
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


def test_a_day_in_the_headline_is_that_of_what_it_tells() -> None:
    headline = "Questions in the harbour council – Monday, 1 May 2031"
    article = article_from_text(f"{headline}\n\nPublished: Mon 12 May 2031{STORY}")
    assert article.title == headline
    assert article.published and article.published.day == date(2031, 5, 12)


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


@pytest.mark.parametrize(
    "head",
    [
        "Ada Cole\nTue 12 May 2031 18.04 GMT",
        "By Ada Cole\nHarbour correspondent, Port Elias\n\nPublished\n12 May 2031",
        "Ada Cole\nHarbour correspondent\n12 May 2031",
        "By ADA COLE\nAssociated Press Writer\nMay 12, 2031",
        "The ferry is back.\nListen to this article · 4:12 min\nBy Ada Cole\n"
        "Ada Cole reported from Port Elias.\nPublished May 12, 2031\nUpdated May 13, 2031",
        "By Ada Cole\n540 words\n12 May 2031\nThe Herald\nHER\nEnglish\n(c) 2031 The Herald",
    ],
)
def test_every_manner_of_saying_who_and_when_is_read(head: str) -> None:
    article = article_from_text(f"Ferry sails\n{head}{STORY}")
    assert (article.title, article.byline) == ("Ferry sails", "Ada Cole")
    assert article.published and article.published.day == date(2031, 5, 12)
    kept = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
    assert not any("Ada Cole" in words or "Herald" in words for words in kept)


@pytest.mark.parametrize("paper", ["The New York Herald", "Port Elias Times", "Gulf News"])
def test_the_name_of_a_newspaper_above_the_day_is_no_byline(paper: str) -> None:
    article = article_from_text(f"Ferry sails\n{paper}\nMay 12, 2031{STORY}")
    assert (article.source, article.byline) == (paper, None)


def test_a_line_that_is_no_name_stays_in_the_story() -> None:
    article = article_from_text(f"Ferry sails\nNobody waved\n\nThe writer was late.{STORY}")
    assert article.byline is None and article.furniture == ()


LEXIS = """1 of 2 DOCUMENTS

The Herald (Port Elias)

May 12, 2031 Monday
First Edition

Ferry sails at last

BYLINE: Ada Cole

SECTION: NEWS; Pg. 4

LENGTH: 540 words

The ferry sailed on Monday.

LOAD-DATE: May 13, 2031

LANGUAGE: ENGLISH"""
NEXIS = """Ferry sails at last
The Herald (Port Elias)
May 12, 2031 Monday

Copyright 2031 The Herald All Rights Reserved

Section: NEWS; Pg. 4
Length: 540 words
Byline: Ada Cole
Body

The ferry sailed on Monday.

Load-Date: May 13, 2031

End of Document"""
PROQUEST = """____________________________________________________________

Document 1 of 1

Ferry sails at last

Author: Ada Cole

Publication info: The Herald ; Port Elias [Port Elias]12 May 2031: A.4.

Abstract: It sailed.

Full text:

The ferry sailed on Monday.

Subject: Harbours; Ferries

Publication title: The Herald (Port Elias)

Publication date: May 12, 2031"""


@pytest.mark.parametrize("text", [LEXIS, NEXIS, PROQUEST], ids=["LexisNexis", "Nexis", "ProQuest"])
def test_a_story_from_an_archive_has_its_headline_its_paper_and_its_day(text: str) -> None:
    article = article_from_text(text)
    assert (article.title, article.byline) == ("Ferry sails at last", "Ada Cole")
    assert article.source == "The Herald (Port Elias)"
    assert article.published and article.published.day == date(2031, 5, 12)
    kept = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
    assert [words for words in kept if "2031" not in words] == [
        "Ferry sails at last", "The ferry sailed on Monday.",
    ]  # fmt: skip


def test_the_marks_and_slugs_of_an_old_wire_are_no_headline() -> None:
    text = "^BC-FERRY/1ST-TAKE\n^Ferry sails at last<\n^By ADA COLE=\n   The ferry sailed.\n   MORE"
    article = article_from_text(text)
    assert (article.title, article.byline) == ("Ferry sails at last", "Ada Cole")
    assert article.text == text


def test_a_press_release_is_headed_by_its_headline() -> None:
    head = "FOR IMMEDIATE RELEASE\n\nContact: Ada Cole\nPhone: 555-0100\nada@herald.example"
    article = article_from_text(f"{head}\n\nFerry sails at last{STORY}")
    assert article.title == "Ferry sails at last"


def test_the_address_of_a_sender_is_no_part_of_the_byline() -> None:
    text = "From: Ada Cole <ada@herald.example>\nSubject: Ferry sails\nDate: 12 May 2031"
    assert article_from_text(f"{text}{STORY}").byline == "Ada Cole"


def test_a_year_is_a_headline_and_a_count_of_readers_is_none() -> None:
    assert article_from_text(f"1917{STORY}").title == "1917"
    assert article_from_text(f"156\n\nFerry sails{STORY}").title == "Ferry sails"


@pytest.mark.parametrize(
    "desk", ["Staff Reporter", "Reuters Staff", "Our Correspondent", "Web Desk"]
)
def test_the_desk_below_a_headline_is_furniture(desk: str) -> None:
    article = article_from_text(f"Ferry sails\n\n{desk}{STORY}")
    assert [span.of(article.text) for span in article.furniture] == [desk]
    assert article_from_text(f"Ferry sails\n\nPTI{STORY}").source == "PTI"


@pytest.mark.parametrize(
    "post", ["Senior Court Reporter", "Herald Correspondent", "Staff Reporter"]
)
def test_a_name_and_a_post_in_one_line_are_a_byline(post: str) -> None:
    article = article_from_text(f"Ferry sails\n\nAda Cole {post}{STORY}")
    assert article.byline == "Ada Cole"
    assert article_from_text(f"Ferry sails\n\nAda Cole sacks senior reporter{STORY}").byline is None


def test_a_name_beside_its_own_picture_is_a_byline() -> None:
    article = article_from_text(f"Ferry sails\n\nAda Cole by Ada Cole\n12 May 2031{STORY}")
    assert article.byline == "Ada Cole"


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
