"""What belongs to the page and not to the story."""

import pytest

from reader.loading import article_from_text
from reader.loading.furniture import RULES
from reader.loading.furniture_rule import Rule
from tests.timing import seconds

LONG = (
    "The ferry stayed at its pier on Monday, and no talks had been called by anybody, its crew said"
)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.example)
def test_each_rule_covers_its_own_example(rule: Rule) -> None:
    text = f"Ferry sails\n\nThe ferry sailed on Monday.\n\n{rule.example}"
    (found,) = article_from_text(text).furniture
    assert text.index(rule.example) <= found.start and found.end == len(text)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Ada Cole at the pier on Monday. Photo: Tom Reed.", "Photo: Tom Reed."),
        ("Ada Cole at the pier Image: Tom Reed.", "Image: Tom Reed."),
        ("Ada Cole at the pier. (AP Photo/Tom Reed)", "(AP Photo/Tom Reed)"),
        ("Ada Cole at the pier. REUTERS/Tom Reed", "REUTERS/Tom Reed"),
        ("Ada Cole at the pier (Photo | File/AP)", "(Photo | File/AP)"),
        ("Ada Cole at the pier [File, Kovel Post]", "[File, Kovel Post]"),
        ("Ada Cole at the pier on Monday [AFP]", "[AFP]"),
        ("Ada Cole speaks at the pier — Tom Reed/Getty Images", "Tom Reed/Getty Images"),
        ("The pier, where nobody waited on Monday (Tom Reed/PA)", "(Tom Reed/PA)"),
        (
            "Ada Cole at the pier. Courtesy Tom Reed/Handout via REUTERS",
            "Tom Reed/Handout via REUTERS",
        ),
        ("Tom Reed | TASS | Getty Images", "Tom Reed | TASS | Getty Images"),
        ("Photo: Tom Reed", "Photo: Tom Reed"),
        ("Photographs by Tom Reed and Ada Cole", "Photographs by Tom Reed and Ada Cole"),
        ("Translated from Danish by Tom Reed", "Translated from Danish by Tom Reed"),
    ],
)
def test_the_words_of_a_caption_are_the_story_and_its_credit_is_not(
    caption: str, credit: str
) -> None:
    text = f"Ferry sails\n\n{caption}" + "\n\nThe ferry sailed on Monday." * 6
    assert [span.of(text) for span in article_from_text(text).furniture] == [credit]


@pytest.mark.parametrize(
    "line",
    [
        "More than 40 people were on board.",
        "Video by the strikers shows Ada Cole at the pier.",
        "Related work on the pier will go on, the harbour master said.",
        "The photo showed Cole: she was on the pier, and the police believe that she was alone.",
        "“Follow me,” she told the crew.",
        "Reporting by the crew was slow, and the ferry was gone by then.",
        "Watch officers said that they had seen nothing.",
        "Corrected figures will be out on Friday.",
        "Editors noted that the ferry was late.",
        "The pictures were lost (file them under “gone”).",
        "Copyright was not at issue? It was, said Cole, and had always been.",
        "AP Moller sailed.",
    ],
)
def test_the_story_itself_is_no_furniture(line: str) -> None:
    middle = f"Ferry sails\n\n{line}" + "\n\nThe ferry sailed on Monday." * 6
    assert article_from_text(middle).furniture == ()


def test_tails_are_looked_for_at_the_end_only() -> None:
    text = "Ferry sails\n\nbur-abc/de" + "\n\nThe ferry sailed on Monday." * 6
    assert article_from_text(text).furniture == ()


def test_a_correction_is_pointed_out() -> None:
    text = (
        "Ferry sails\n\nThe ferry sailed.\n\nCorrection: an earlier version misspelt Cole's name."
    )
    assert "it carries a correction" in article_from_text(text).notices


def test_the_mark_of_a_list_is_furniture_and_its_words_are_not() -> None:
    article = article_from_text("Ferry sails\n\n• It sailed on Monday.")
    assert [span.of(article.text) for span in article.furniture] == ["• "]


@pytest.mark.parametrize("unit", ["A", "Aa ", ". ", "/", "@", "Photo: ", "a-", "* ", "by "])
def test_hostile_paragraphs_are_quick(unit: str) -> None:
    text = "Ferry sails\n\n" + "\n\n".join([(unit * 600)[:599]] * 200)
    assert seconds(lambda: article_from_text(text)) < 5


def test_a_tail_is_as_long_as_it_is() -> None:
    tail = ["(Reporting By Ada Cole)", "(C) 2031 Herald.", "bur-abc/de", "Share", "* * *", "END",
            "Our Standards: The Herald Trust Principles."]  # fmt: skip
    text = "\n\n".join(["Ferry sails", *["The ferry sailed on Monday."] * 5, *tail])
    assert [span.of(text) for span in article_from_text(text).furniture] == tail


@pytest.mark.parametrize(
    "line",
    ["Leave a comment", "Comments are closed.", "Be the first to comment", "Click to Enlarge",
     "ADVERTISEMENT", "advertisment", "Load More", "No Result", "A A", "$", "Follow us on Facebook",
     "FacebookTwitterWhatsapp", "Facebook Twitter Email", "1 Min Read", "in PORT NEWS"],
)  # fmt: skip
def test_the_buttons_of_a_page_are_furniture_wherever_they_stand(line: str) -> None:
    text = f"Ferry sails\n\n{LONG}.\n\n{line}\n\n{LONG} again." + "\n\nIt sailed." * 6
    assert [span.of(text) for span in article_from_text(text).furniture] == [line]


def test_the_agency_behind_a_caption_is_its_credit() -> None:
    text = "Ferry sails\n\nAda Cole at the pier on Monday (Reuters)" + f"\n\n{LONG}."
    assert [span.of(text) for span in article_from_text(text).furniture] == ["(Reuters)"]


@pytest.mark.parametrize(
    "line",
    [
        "Writing in Nature, Ada Cole of the Salt Institute and colleagues tell of a bud.",
        "Reporting in the Journal of Salt, they say that it is old, and that it is by the sea.",
    ],
)
def test_who_writes_in_a_journal_is_part_of_the_story(line: str) -> None:
    assert article_from_text(f"Bud found\n\nA bud was found.\n\n{line}").furniture == ()
