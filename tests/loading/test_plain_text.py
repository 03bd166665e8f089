"""Plain text, wrapped or not, becomes an article."""

from datetime import date

import pytest

from reader.article import Article
from reader.loading import article_from_text
from reader.loading.draft import TAKEN_APART, Draft
from reader.loading.plain_text import article_from_draft

WIRE = """Ferry crews to strike from Friday: union

By Ada Cole

PORT ELIAS (AFP) – Ferry crews will stop work on Friday, their union said.

“We have waited long enough,” Tom Reed told reporters.

(Reporting by Ada Cole; Editing by Ines Roy)
"""

WRAPPED = """Harbour town waits for its ferry

By Ada Cole

PORT ELIAS, May 12 - The ferry that links the island with the mainland
did not sail on Monday, and nobody in the small harbour town could say
when it would come back, or what it would carry if it did.

   "We have waited long enough," said Tom Reed, who has sold bread on the
pier for thirty years and has never seen it as empty as it was on that
grey morning, with the shutters down and the gulls walking about.
   His wife agreed. She said that the island had been promised a second
boat in every election since she was a girl, and had yet to see one.
"""


def furniture(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.furniture]


def test_a_wire_story_comes_apart() -> None:
    article = article_from_text(WIRE)
    assert article.text == WIRE
    assert article.title == "Ferry crews to strike from Friday: union"
    assert article.headline and article.headline.of(WIRE) == article.title
    assert (article.byline, article.dateline, article.source) == (
        "Ada Cole",
        "PORT ELIAS (AFP)",
        "AFP",
    )
    assert furniture(article) == [
        "By Ada Cole",
        "PORT ELIAS (AFP) – ",
        "(Reporting by Ada Cole; Editing by Ines Roy)",
    ]
    assert len(article.paragraphs) == 5


def test_hard_wrapped_lines_become_paragraphs_and_nothing_moves() -> None:
    article = article_from_text(WRAPPED)
    assert len(article.text) == len(WRAPPED)
    assert article.text.replace("\n", " ") == WRAPPED.replace("\n", " ")
    assert [span.of(article.text).split()[0] for span in article.paragraphs] == [
        "Harbour", "By", "PORT", '"We', "His",
    ]  # fmt: skip
    assert all("\n" not in span.of(article.text) for span in article.paragraphs)


def test_a_headline_without_a_blank_line_below_it_is_not_joined_to_the_story() -> None:
    text = WRAPPED.replace("\n\n", "\n", 2)
    article = article_from_text(text)
    assert article.title == "Harbour town waits for its ferry"
    assert article.byline == "Ada Cole"


def test_short_lines_that_are_no_wrapping_stay_lines() -> None:
    verse = "The boat is late.\nThe pier is bare.\nNobody waits.\nNobody is there.\n" * 5
    assert len(article_from_text(verse).paragraphs) == 20


def test_a_headline_that_ends_in_a_semicolon_goes_on_below() -> None:
    text = "Ferry strike tests the island's patience; \nShops run short.\n\nFerry crews stopped."
    article = article_from_text(text)
    assert len(article.text) == len(text)
    assert article.title == "Ferry strike tests the island's patience; Shops run short."


def test_a_story_without_a_headline_is_called_by_its_first_words() -> None:
    article = article_from_text("LIMA (AP) _ The ferry sailed.")
    assert article.headline is None
    assert article.title == "The ferry sailed."
    long = article_from_text("The ferry sailed at last. " * 12)
    assert long.headline is None
    assert long.title.endswith("…") and len(long.title) < 90


def test_a_stated_title_stands_above_the_body_once() -> None:
    body = "Ferry sails.\n\nThe ferry sailed on Monday."
    assert article_from_draft(Draft(body, title="Ferry sails")).text == body
    added = article_from_draft(Draft("The ferry sailed on Monday.", title="Ferry sails"))
    assert added.text == "Ferry sails\n\nThe ferry sailed on Monday."
    assert added.headline and added.headline.of(added.text) == "Ferry sails"


def test_the_day_set_by_the_person_is_the_day() -> None:
    article = article_from_text(WIRE, date(2031, 5, 12))
    assert article.published and article.published.source == "set by you"
    assert article_from_text(WIRE).published is None
    assert "no publication date" in article_from_text(WIRE).notices


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\x00", "\u200b", ";", ";\n", "By", "* * *"])
def test_next_to_nothing_is_an_article_too(text: str) -> None:
    article_from_text(text)


def test_an_archive_of_several_articles_says_so() -> None:
    one = "1 of 2 DOCUMENTS\n\nFerry sails\n\nIt sailed.\n\n2 of 2 DOCUMENTS\n\nBoat sold\n\nIt is."
    notice = f"the file holds 2 articles, shown as one text{TAKEN_APART}"
    assert notice in article_from_text(one).notices
    assert len(article_from_text("1 of 2 sailed\n\nDocument 1 of 2").notices) == 1


ONCE = (
    "The ferry sailed on Monday after a strike that had kept it at\n"
    "the pier for a fortnight, and emptied the shops of the islands\n"
    "to the last loaf, the harbour master said.\n"
)
AGAIN = (
    "Nobody knows what the crew will do next, and nobody on the pier\n"
    "would say so if they did, because the union has asked them all\n"
    "to be silent until the vote.\n"
)


@pytest.mark.parametrize("indent", ["", " ", "  ", "     ", "\t"])
def test_wrapped_lines_without_a_blank_one_are_parted_by_indents_or_short_ends(indent: str) -> None:
    article = article_from_text(f"Ferry sails\n\n{(indent + ONCE + indent + AGAIN) * 4}")
    assert len(article.paragraphs) == 9
    assert {p.of(article.text)[-6:] for p in article.paragraphs[1:]} == {" said.", " vote."}


def test_lines_that_are_all_indented_are_paragraphs_still() -> None:
    lines = f"{ONCE}\n{AGAIN}\n".replace("\n", "\n    ")
    article = article_from_text(f"Ferry sails\n\n    {lines}")
    assert len(article.paragraphs) == 3


def test_letters_that_were_decoded_twice_are_set_right_and_told() -> None:
    article = article_from_text("CafÃ© shuts\n\nThe cafÃ© in SÃ£o Remo shut on Monday.\n")
    assert article.text == "Café shuts\n\nThe café in São Remo shut on Monday.\n"
    assert any("decoded twice" in notice for notice in article.notices)
