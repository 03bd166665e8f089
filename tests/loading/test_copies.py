"""What stands twice on a page."""

from reader.loading import article_from_text

LONG = (
    "The ferry stayed at its pier on Monday, and no talks had been called by anybody, its crew said"
)


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


def test_a_headline_is_no_copy_of_the_sentence_below_it() -> None:
    article = article_from_text(f"{LONG}\n\n{LONG}.\n\nIt sailed.")
    assert article.headline and article.furniture == ()
