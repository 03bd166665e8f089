"""The headline, and what stands above it."""

from reader.loading import article_from_text

STORY = "\n\nThe ferry sailed on Monday, its crew said."


def test_the_marks_and_slugs_of_an_old_wire_are_no_headline() -> None:
    text = "^BC-FERRY/1ST-TAKE\n^Ferry sails at last<\n^By ADA COLE=\n   The ferry sailed.\n   MORE"
    article = article_from_text(text)
    assert (article.title, article.byline) == ("Ferry sails at last", "Ada Cole")
    assert article.text == text


def test_a_press_release_is_headed_by_its_headline() -> None:
    head = "FOR IMMEDIATE RELEASE\n\nContact: Ada Cole\nPhone: 555-0100\nada@herald.example"
    article = article_from_text(f"{head}\n\nFerry sails at last{STORY}")
    assert article.title == "Ferry sails at last"


def test_a_year_is_a_headline_and_a_count_of_readers_is_none() -> None:
    assert article_from_text(f"1917{STORY}").title == "1917"
    assert article_from_text(f"156\n\nFerry sails{STORY}").title == "Ferry sails"
