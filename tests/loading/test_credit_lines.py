"""The lines by a headline that say by whom and for whom."""

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


def test_an_address_above_the_story_is_its_address() -> None:
    article = article_from_text(f"https://herald.example/2031/05/12/ferry\nFerry sails{STORY}")
    assert article.url == "https://herald.example/2031/05/12/ferry"
    assert article.title == "Ferry sails"
    assert article.published and article.published.source == "address"


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


@pytest.mark.parametrize("line", ["By A Writer", "From Our Correspondent"])
def test_a_desk_leaves_no_half_a_name(line: str) -> None:
    story = f"Ferry sails at last\n{line}\n\nThe ferry sailed on Monday, its crew said.\n"
    assert not article_from_text(story).byline


@pytest.mark.parametrize("names", ["Ada Cole and Tom Reed", "Ada Cole, Eva Lund & Tom Reed"])
def test_several_names_above_a_day_wrote_it(names: str) -> None:
    article = article_from_text(f"Ferry sails\n\n{names}\nTue 12 May 2031{STORY}")
    assert article.byline == names


@pytest.mark.parametrize(
    "head", ["Ferry sails\n\nComment\nAda Cole", "Opinion\n\nFerry sails\n\nAda Cole"]
)
def test_a_name_under_opinion_wrote_it(head: str) -> None:
    article = article_from_text(f"{head}{STORY}")
    assert (article.title, article.byline) == ("Ferry sails", "Ada Cole")


def test_a_name_under_nothing_is_the_story() -> None:
    assert article_from_text(f"Ferry sails\n\nAda Cole{STORY}").byline is None


@pytest.mark.parametrize("below", ["Bridge Kovel", "Kovel Herald", "BBC Wales", "Cape Kovel"])
def test_the_line_right_below_a_byline_is_who_it_was_written_for(below: str) -> None:
    article = article_from_text(f"Ferry sails\n\nBy Ada Cole\n{below}{STORY}")
    kept = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
    assert article.byline == "Ada Cole" and below not in kept
    assert article.source == (below if below == "Kovel Herald" else None)  # no town is a paper
    story = f"Ferry sails\n\nBy Ada Cole\n\nQuiet Harbour{STORY}"  # a heading of its own
    article = article_from_text(story)
    assert "Quiet Harbour" in [
        p.of(article.text) for p in article.paragraphs if p not in article.furniture
    ]


def test_a_correspondent_without_a_name_is_nobody_in_the_story() -> None:
    article = article_from_text(f"Ferry sails\n\nOur Correspondent, Kovel{STORY}")
    assert not any(
        "Correspondent" in p.of(article.text)
        for p in article.paragraphs
        if p not in article.furniture
    )


def test_a_name_over_a_station_is_a_byline() -> None:
    article = article_from_text(f"Ferry sails\n\nAda Cole\nBBC Wales{STORY}")
    assert article.byline == "Ada Cole"
    assert not any(
        "BBC" in p.of(article.text) for p in article.paragraphs if p not in article.furniture
    )
