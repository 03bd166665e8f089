"""What belongs to the page and not to the story."""

import pytest

from reader.loading import article_from_text
from reader.loading.furniture import RULES
from reader.loading.furniture_rule import Rule


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
    article_from_text("Ferry sails\n\n" + "\n\n".join([(unit * 600)[:599]] * 200))


def test_a_paragraph_of_a_colon_alone_opens_no_list() -> None:
    assert article_from_text("Ferry sails\n\nThe ferry sailed on Monday.\n\n:").furniture == ()


def test_links_listed_below_a_story_are_furniture_up_to_the_next_sentence() -> None:
    lists = "Related Topics\n\nFerries\n\nPort Elias\n\nMore on this story\n\nStrike on\n\n10 May"
    after = "The island waits for its bread."
    text = f"Ferry sails\n\nThe ferry sailed on Monday.\n\n{lists}\n\n{after}"
    assert [span.of(text) for span in article_from_text(text).furniture] == lists.split("\n\n")


def test_a_tail_is_as_long_as_it_is() -> None:
    tail = ["(Reporting by Ada Cole)", "(C) 2031 Herald.", "bur-abc/de", "Share", "* * *", "END",
            "Our Standards: The Herald Trust Principles."]  # fmt: skip
    text = "\n\n".join(["Ferry sails", *["The ferry sailed on Monday."] * 5, *tail])
    assert [span.of(text) for span in article_from_text(text).furniture] == tail


LONG = (
    "The ferry stayed at its pier on Monday, and no talks had been called by anybody, its crew said"
)


@pytest.mark.parametrize(
    "line",
    ["Leave a comment", "Comments are closed.", "Be the first to comment", "Click to Enlarge",
     "ADVERTISEMENT", "advertisment", "Load More", "No Result", "A A", "$", "Follow us on Facebook",
     "FacebookTwitterWhatsapp", "Facebook Twitter Email", "1 Min Read", "in PORT NEWS"],
)  # fmt: skip
def test_the_buttons_of_a_page_are_furniture_wherever_they_stand(line: str) -> None:
    text = f"Ferry sails\n\n{LONG}.\n\n{line}\n\n{LONG} again." + "\n\nIt sailed." * 6
    assert [span.of(text) for span in article_from_text(text).furniture] == [line]


def test_teasers_between_two_paragraphs_are_furniture() -> None:
    teasers = "More News\n\nBakers sell out of bread\n\nWho will carry the milk?\n\nLoad More"
    text = f"Ferry sails\n\n{LONG}.\n\n{teasers}\n\n{LONG} again.\n\nWho will sail?"
    furniture = [span.of(text) for span in article_from_text(text).furniture]
    assert furniture == teasers.split("\n\n")


def test_the_headlines_that_a_page_ends_in_are_furniture() -> None:
    told = "\n\n".join(f"{LONG} on day {day}, and so did Ada Cole." for day in "123")
    teasers = ["-", "Bakers of Port Elias sell out of bread", "-",
               "Cole: “No talks” until the crew is paid",
               "Three held over a theft of nets at night"]  # fmt: skip
    text = "\n\n".join(["Ferry sails", told, *teasers])
    assert [span.of(text) for span in article_from_text(text).furniture] == teasers
    two = "\n\n".join(["Ferry sails", told, teasers[1], teasers[3]])
    assert article_from_text(two).furniture == ()


def test_a_headline_is_no_copy_of_the_sentence_below_it() -> None:
    article = article_from_text(f"{LONG}\n\n{LONG}.\n\nIt sailed.")
    assert article.headline and article.furniture == ()


def test_a_menu_below_the_story_is_furniture_and_a_list_may_be_empty() -> None:
    text = f"Ferry sails\n\n{LONG}.\n\nContact us\n\nWeather\n\nRelated Posts"
    furniture = [span.of(text) for span in article_from_text(text).furniture]
    assert furniture == ["Contact us", "Weather", "Related Posts"]


@pytest.mark.parametrize(
    "lines",
    [
        "Holm Rovers v Port Elias Town, Saturday 3pm\nMirel v Holm Athletic Reserves, Sunday 2pm\n"
        "Zorn Valley United v Mirel Wanderers, Sunday 4pm",
        "Defenders: Ann Roy (Holm), Lee Orr (Mirel)\nMidfielders: Tom Reed, Ada Cole, Jon Verrin\n"
        "Forwards: Mara Tolen (Holm), Al Orla (Zorn)",
    ],
)
def test_a_list_that_a_story_ends_in_is_the_story_s(lines: str) -> None:
    told = "\n\n".join(f"{LONG} on day {day}, and so did Ada Cole." for day in "123")
    assert article_from_text(f"Ferry sails\n\n{told}\n\n{lines}").furniture == ()


def test_films_to_watch_are_furniture() -> None:
    films = "00:52\nBakers of Port Elias sell out\n01:10\nThe nets of Holm"
    text = f"Ferry sails\n\n{LONG}.\n{films}"
    assert [span.of(text) for span in article_from_text(text).furniture] == films.split("\n")


def test_what_stands_twice_is_told_once() -> None:
    caption = "Ada Cole looks out over the empty pier of Port Elias"
    text = f"Ferry sails\n\n{caption}\n{caption}\n\n{LONG}.\n\nIt sailed.\n\nIt sailed."
    (found,) = article_from_text(text).furniture
    assert found.of(text) == caption and found.start > text.index(caption)


def test_a_page_that_stands_twice_is_told_once() -> None:
    page = f"Ferry sails\n\n{LONG}.\n\nIt was late.\n\n{LONG}, again."
    article = article_from_text(f"{page}\n\n{page}")
    told = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
    assert told == page.split("\n\n")
    assert article_from_text(f"{page}\n\nIt was late.").furniture == ()


def test_of_a_caption_that_breaks_off_the_whole_one_is_told() -> None:
    cut = "Ada Cole looks out over the empty pier of Por"
    text = f"Ferry sails\n\n{cut}\n{cut}t Elias\n\n{LONG}."
    (found,) = article_from_text(text).furniture
    assert found.of(text) == cut and found.start == text.index(cut)


def test_the_agency_behind_a_caption_is_its_credit() -> None:
    text = "Ferry sails\n\nAda Cole at the pier on Monday (Reuters)" + f"\n\n{LONG}."
    assert [span.of(text) for span in article_from_text(text).furniture] == ["(Reuters)"]
