"""A file that holds several articles, taken apart."""

import json
from pathlib import Path

import pytest

from reader.article import Article
from reader.loading import UnreadableArticle, load_article, load_articles
from reader.loading.draft import TAKEN_APART
from reader.loading.files import article_from_bytes

STORIES = [{"title": "Ferry", "text": "It sailed."}, {"title": "Boat", "text": "It is sold."}]
MAIL = "From a@b.example Mon May 12 08:00:00 2031\nFrom: Ada <a@b.example>\nSubject: {}\n\n{}\n\n"
LEXIS = "{} of 2 DOCUMENTS\n\nThe Herald\n\n{}\n\nLENGTH: 9 words\n\n{}\n\n"
NEXIS = "{}\nThe Herald\n\nSection: NEWS\nLength: 9 words\nByline: Ada Cole\nBody\n\n{}\n\n"
ITEM = "<item><title>{}</title><description>{}</description></item>"


def written(form: str) -> list[str]:
    return [form.format(story["title"], story["text"]) for story in STORIES]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.json", json.dumps(STORIES)),
        ("x.jsonl", "\n".join(map(json.dumps, STORIES))),
        ("x.rss", f"<rss><channel>{''.join(written(ITEM))}</channel></rss>"),
        ("x.mbox", "".join(written(MAIL))),
        ("x.txt", LEXIS.format(1, *STORIES[0].values()) + LEXIS.format(2, *STORIES[1].values())),
        ("y.txt", "End of Document\n\n".join([*written(NEXIS), ""])),
    ],
)
def test_each_article_of_a_file_is_read(tmp_path: Path, name: str, text: str) -> None:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    found = [article for article in load_articles(path) if isinstance(article, Article)]
    assert [article.title for article in found] == ["Ferry", "Boat"]
    assert [(article.path, article.count) for article in found] == [(path, 2), (path / "2", 2)]
    for article, story in zip(found, STORIES, strict=True):
        told = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
        assert told[-1] == story["text"]
        assert article.path and article == load_article(article.path)
    assert list(load_articles(path / "2")) == found[1:]


@pytest.mark.parametrize("number", ["0", "3", "¹", "-1", "two"])
def test_a_number_that_a_file_does_not_hold_is_refused(tmp_path: Path, number: str) -> None:
    (tmp_path / "x.json").write_text(json.dumps(STORIES))
    with pytest.raises(UnreadableArticle) as refused:
        load_article(tmp_path / "x.json" / number)
    assert refused.value.path == tmp_path / "x.json" / number


def test_a_damaged_mail_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "x.mbox"
    path.write_text(MAIL.format("Empty", "").replace("Subject: Empty\n", "") + written(MAIL)[1])
    damaged, boat = load_articles(path)
    assert isinstance(damaged, UnreadableArticle) and isinstance(boat, Article)
    assert (damaged.reason, damaged.count) == ("there is no text in this e-mail", 2)
    assert boat.title == load_article(path / "2").title == "Boat"
    with pytest.raises(UnreadableArticle, match="no text in this e-mail"):
        load_article(path)


def test_of_what_is_piped_in_the_first_is_shown_and_a_notice_says_so() -> None:
    article = article_from_bytes(json.dumps(STORIES).encode(), Path("x.json"))
    assert article.title == "Ferry"
    assert f"the file holds 2 articles, and the first is shown{TAKEN_APART}" in article.notices


def test_a_directory_of_numbers_is_no_file_of_several(tmp_path: Path) -> None:
    (tmp_path / "2").write_text("Ferry\n\nIt sailed.\n")
    assert load_article(tmp_path / "2").title == "Ferry"


def test_most_files_are_one_article(tmp_path: Path) -> None:
    for name in ("x.txt", "x.md", "x.html"):
        (tmp_path / name).write_text("<p>Ferry</p>\n\nIt sailed at the End of Document 1 of 2.\n")
        assert len(list(load_articles(tmp_path / name))) == 1


def test_a_file_of_none_says_why(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("{}")
    (reason,) = load_articles(path)
    assert isinstance(reason, UnreadableArticle) and "no article in this JSON" in reason.reason
