"""A page that was copied whole: the menus above its headline, and what is left alone."""

from datetime import date

import pytest

from reader.loading import article_from_text

HEADLINE = "Ferry strike enters a second week"
STORY = (
    "The ferry stayed at its pier on Monday for the eighth day, and the harbour master of Port"
    " Elias said that no talks had been called.\n\n“We wait,” said Ada Cole, who leads the crew."
)


def told(text: str) -> list[str]:
    """The paragraphs that are not wholly furniture."""
    article = article_from_text(text)
    return [
        p.of(text) for p in article.paragraphs if not any(f.holds(p) for f in article.furniture)
    ]


@pytest.mark.parametrize(
    "above",
    [
        "Menu",
        "Skip to content\nSearch\nLog in\nSubscribe",
        "Home / World",
        "Home > News > Local",
        "• About us\n• Contact us\nMonday, May 26, 2031\nHerald - Latest News\n• SPORTS\nHome NEWS",
        "Directory of sites\nLogin\n#PortElias\nSections\nBakers sell out of bread\nBUSINESS",
        "NewsSportBusinessPoliticsCulture\nHome / Ferries",
        "PORT NEWS",
        "Tag Archives: ferries",
        "12.1 C\nPort Elias",
        "Join our newsletter\nSign up today and stay informed.\nSuccess! You're on the list.",
        "JavaScript is disabled in your browser. " + "It makes pages work for some purposes. " * 6,
        "South Asia News",
        'Press "Enter" to skip to content',
        "The Herald asks for your support\nNews | Sport | Weather | Opinion | Search",
        "Business",
        "Port Elias Herald",
        f"{HEADLINE} | Port News | Port Elias Herald",
    ],
)
def test_the_headline_stands_below_the_menus_of_the_page(above: str) -> None:
    article = article_from_text(f"{above}\n\n{HEADLINE}\n\nBy Ada Cole\n12 May 2031\n\n{STORY}")
    assert (article.title, article.byline) == (HEADLINE, "Ada Cole")
    assert article.published and article.published.day == date(2031, 5, 12)
    kept = told(f"{above}\n\n{HEADLINE}\n\nBy Ada Cole\n\n{STORY}")
    assert kept == [HEADLINE, *STORY.split("\n\n")]


@pytest.mark.parametrize(
    "above",
    [
        "Port Elias Herald",
        "Port Elias Herald (Port Elias)",
        "12 May 2031\n\nPort Elias Herald",
        f"{HEADLINE} - Port Elias Herald",
    ],
)
def test_the_name_of_the_paper_above_the_headline_is_the_source(above: str) -> None:
    assert article_from_text(f"{above}\n\n{HEADLINE}\n\n{STORY}").source == "Port Elias Herald"


def test_the_day_in_a_menu_is_that_of_the_visit() -> None:
    article = article_from_text(f"Monday, May 26, 2031\nHome Blog\n\n{HEADLINE}\n\n{STORY}")
    assert article.published is None
    assert "saved or changed on 26 May 2031" in article.notices[0]


@pytest.mark.parametrize("above", ["The Herald (Port Elias)", "Business", f"{HEADLINE} | Herald"])
def test_the_day_above_a_section_or_a_paper_is_that_of_the_story(above: str) -> None:
    article = article_from_text(f"12 May 2031\n\n{above}\n\n{HEADLINE}\n\n{STORY}")
    assert article.title == HEADLINE
    assert article.published and article.published.day == date(2031, 5, 12)


def test_the_day_right_above_the_headline_is_that_of_the_story() -> None:
    article = article_from_text(f"Menu\n#Ferries\nMay 12, 2031 / 6:15 PM\n\n{HEADLINE}\n\n{STORY}")
    assert article.published and article.published.day == date(2031, 5, 12)


def test_of_a_list_of_headlines_the_one_that_stands_twice_is_the_story_s() -> None:
    menu = f"Menu\nBakers sell out of all their bread\n{HEADLINE}\n{HEADLINE}\nSections"
    assert article_from_text(f"{menu}\nShare\n\n{STORY}").title == HEADLINE


@pytest.mark.parametrize(
    "below",
    ["Subscribe\nBy Ada Cole", "Search\nThe island waits for its bread", "Share\nSave\nPrint"],
)
def test_buttons_below_a_headline_leave_it_the_headline(below: str) -> None:
    assert article_from_text(f"{HEADLINE}\n{below}\n\n{STORY}").title == HEADLINE


@pytest.mark.parametrize(
    "text",
    [
        f"{HEADLINE}\n\n{STORY}",
        f"STRIKE\n\n{STORY}",
        f"FERRY STRIKE ENDS\n\nCrew of Port Elias goes back to work\n\n{STORY}",
        f"FERRY STRIKE ENTERS A SECOND WEEK\n\nTHE ISLAND WAITS FOR BREAD\n\n{STORY}",
        f"The search\n\n{STORY}",
        "Menu\n\nSoup\n\nBread\n\nFish of the day with potatoes",
        STORY,
    ],
)
def test_a_text_without_menus_begins_at_its_top(text: str) -> None:
    assert text.startswith(article_from_text(text).title.rstrip("…"))
    assert told(text) == text.split("\n\n")
