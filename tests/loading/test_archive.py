"""What an archive or a mail program writes above a story."""

from datetime import date

import pytest

from reader.loading import article_from_text

STORY = "\n\nThe ferry sailed on Monday, its crew said."


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


def test_a_headline_that_looks_like_a_label_is_a_headline() -> None:
    assert article_from_text(f"Source: Cole to leave{STORY}").title == "Source: Cole to leave"


def test_the_address_of_a_sender_is_no_part_of_the_byline() -> None:
    text = "From: Ada Cole <ada@herald.example>\nSubject: Ferry sails\nDate: 12 May 2031"
    assert article_from_text(f"{text}{STORY}").byline == "Ada Cole"


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
