"""What a page lists beside its story."""

import pytest

from reader.loading import article_from_text

LONG = (
    "The ferry stayed at its pier on Monday, and no talks had been called by anybody, its crew said"
)


def test_a_paragraph_of_a_colon_alone_opens_no_list() -> None:
    assert article_from_text("Ferry sails\n\nThe ferry sailed on Monday.\n\n:").furniture == ()


def test_links_listed_below_a_story_are_furniture_up_to_the_next_sentence() -> None:
    lists = "Related Topics\n\nFerries\n\nPort Elias\n\nMore on this story\n\nStrike on\n\n10 May"
    after = "The island waits for its bread."
    text = f"Ferry sails\n\nThe ferry sailed on Monday.\n\n{lists}\n\n{after}"
    assert [span.of(text) for span in article_from_text(text).furniture] == lists.split("\n\n")


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
