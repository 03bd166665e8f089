"""A file that holds several articles, taken apart."""

import json
from pathlib import Path

import pytest

from reader.loading import UnreadableArticle, load_article, load_articles

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
    found = list(load_articles(path))
    assert [article.title for article in found] == ["Ferry", "Boat"]
    for article, story in zip(found, STORIES, strict=True):
        told = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
        assert told[-1] == story["text"]
        assert not any("the file holds" in notice for notice in article.notices)
    assert any("the file holds 2" in notice for notice in load_article(path).notices)


def test_most_files_are_one_article(tmp_path: Path) -> None:
    for name in ("x.txt", "x.md", "x.html"):
        (tmp_path / name).write_text("<p>Ferry</p>\n\nIt sailed at the End of Document 1 of 2.\n")
        assert len(list(load_articles(tmp_path / name))) == 1


def test_a_file_of_none_says_why(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text("{}")
    with pytest.raises(UnreadableArticle, match="no article in this JSON"):
        list(load_articles(path))
