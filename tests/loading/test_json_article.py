"""Articles in JSON, however their keys are spelt."""

import json
from datetime import date
from pathlib import Path

import pytest

from reader.article import Article, Published
from reader.loading import UnreadableArticle, load_article

BODY = "The ferry sailed on Monday.\n\n“We are close,” Ada Cole said."
HTML = "<p>The ferry sailed on Monday.</p>\n<p>“We are close,” <b>Ada Cole</b> said.</p>"
WHOLE = f"Ferry sails\n\n{BODY}"
DAY = "2031-05-12T23:30:00-04:00"

NINJS_1 = {
    "uri": "urn:x", "headline": "Ferry sails", "body_html": HTML, "byline": "By Ada Cole",
    "versioncreated": DAY, "copyrightholder": "The Herald", "located": "Port Elias",
}  # fmt: skip
NINJS_2 = {
    "headlines": [{"role": "short", "value": "Ferry"}, {"role": "main", "value": "Ferry sails"}],
    "bodies": [{"role": "main", "contenttype": "text/html", "value": HTML}],
    "by": "Ada Cole", "contentcreated": DAY, "copyrightholder": "The Herald",
}  # fmt: skip
NINJS_3 = {
    "headlines": [{"role": "main", "value": "Ferry sails"}],
    "bodies": [{"role": "main", "contentType": "text/plain", "value": BODY}],
    "by": "Ada Cole", "firstCreated": DAY, "copyrightHolder": "The Herald",
}  # fmt: skip
SCHEMA = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebSite", "name": "Not this", "description": "news"},
        {
            "@type": "NewsArticle", "headline": "Ferry sails", "articleBody": BODY,
            "datePublished": DAY, "author": [{"@type": "Person", "name": "Ada Cole"}],
            "publisher": {"@type": "Organization", "name": "The Herald"},
        },
    ],
}  # fmt: skip
TRAFILATURA = {
    "title": "Ferry sails", "author": "Ada Cole", "hostname": "herald.example",
    "date": "2031-05-12", "source": "https://herald.example/ferry", "sitename": "The Herald",
    "text": BODY, "raw_text": BODY,
}  # fmt: skip
OWN = {
    "schema": "newsreader/1", "text": WHOLE,
    "article": {"title": "Ferry sails", "byline": "Ada Cole", "source": "The Herald",
                "published": {"day": "2031-05-12", "source": "file name", "certain": True}},
}  # fmt: skip


def load(tmp_path: Path, value: object) -> Article:
    path = tmp_path / "article.json"
    path.write_text(value if isinstance(value, str) else json.dumps(value), "utf-8")
    return load_article(path)


@pytest.mark.parametrize("value", [NINJS_1, NINJS_2, NINJS_3, SCHEMA, TRAFILATURA, OWN, [SCHEMA]])
def test_every_kind_of_json_article_is_the_same_article(tmp_path: Path, value: object) -> None:
    article = load(tmp_path, value)
    assert article.text == WHOLE
    assert (article.title, article.byline, article.source) == (
        "Ferry sails", "Ada Cole", "The Herald",
    )  # fmt: skip
    assert article.published and article.published.day == date(2031, 5, 12)


def test_one_object_a_line_is_read_too(tmp_path: Path) -> None:
    article = load(tmp_path, "\n".join(json.dumps(v) for v in (TRAFILATURA, NINJS_1)))
    assert article.text == WHOLE
    assert article.count == 2


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"title": "Ferry", "text": "The fer', "damaged JSON at line 1"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 50_000 + "1" + "}" * 50_000, "nested too deeply"),
        ('{"name": "a package", "version": "1.0"}', "no article in this JSON"),
        ("[]", "no article in this JSON"),
        ("null", "no article in this JSON"),
        ('{"text": ""}', "no article in this JSON"),
        ("not JSON", "damaged JSON"),
    ],
)
def test_what_is_no_article_says_why(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(UnreadableArticle, match=reason):
        load(tmp_path, text)


def test_escapes_that_json_hides_do_not_get_through(tmp_path: Path) -> None:
    value = {"title": "\x1b]0;x\x07Ferry", "text": "It\x1b[2J sailed\ud83d.", "author": "A\x9bda"}
    article = load(tmp_path, json.dumps(value))
    assert article.text == "Ferry\n\nIt sailed\ufffd."
    assert article.byline == "Ada"


PARTS = ["The ferry sailed on Monday.", "“At last,” said Ada Cole.", "Nobody waved."]
HTML = "".join(f"<p>{part}</p>" for part in PARTS)


@pytest.mark.parametrize(
    "made",
    [
        {"headline": "Ferry sails", "body": PARTS, "published_date": "May 12, 2031"},
        {"title": "Ferry sails", "paragraphs": [{"text": part} for part in PARTS],
         "date": "2031-05-12"},
        {"title": "Ferry sails", "text": "\n\n".join(PARTS), "published": 1936310400},
        {"title": "Ferry sails", "text": "\n\n".join(PARTS), "published": 1936310400000},
        {"title": {"rendered": "Ferry sails"}, "content": {"rendered": HTML, "protected": False},
         "date": "2031-05-12T18:04:00", "author": 7},
        {"response": {"status": "ok", "content": {"webTitle": "Ferry sails",
         "webPublicationDate": "2031-05-12T10:00:00Z", "fields": {"body": HTML}}}},
        {"data": {"attributes": {"title": "Ferry sails", "body": HTML, "date": "2031-05-12"}}},
        {"response": {"docs": [{"headline": {"main": "Ferry sails", "kicker": None},
         "abstract": "\n\n".join(PARTS), "pub_date": "2031-05-12T18:04:00+0000"}]}},
    ],
    ids=["list", "blocks", "seconds", "thousandths", "WordPress", "Guardian", "JSON:API", "answer"],
)  # fmt: skip
def test_however_a_server_wraps_it_the_whole_article_is_read(
    tmp_path: Path, made: dict[str, object]
) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps(made), "utf-8")
    article = load_article(path)
    assert article.text == "\n\n".join(["Ferry sails", *PARTS])
    assert article.published == Published(date(2031, 5, 12), "the JSON file")
    assert article.byline is None and not article.notices


def test_letters_with_names_are_letters(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"title": "Cole &amp; Reed", "text": "It sailed &mdash; at last."}))
    assert load_article(path).text == "Cole & Reed\n\nIt sailed — at last."


def test_a_title_that_the_first_word_begins_with_is_a_headline_still(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"title": "Fire", "text": "Firefighters came at noon."}))
    assert load_article(path).text == "Fire\n\nFirefighters came at noon."


def test_the_site_behind_a_title_and_marks_between_authors_are_left_out(tmp_path: Path) -> None:
    path = tmp_path / "x.json"
    made = {"title": "Ferry sails - The Herald", "source": {"name": "The Herald"},
            "author": "Ada Cole; Tom Reed", "content": "It sailed."}  # fmt: skip
    path.write_text(json.dumps(made))
    article = load_article(path)
    assert (article.title, article.byline) == ("Ferry sails", "Ada Cole, Tom Reed")


def test_the_paper_behind_a_title_is_the_source_where_nothing_else_says(tmp_path: Path) -> None:
    path = tmp_path / "ferry.json"
    path.write_text('{"title": "Ferry sails | Port Elias Herald", "text": "It sailed."}', "utf-8")
    article = load_article(path)
    assert (article.title, article.source) == ("Ferry sails", "Port Elias Herald")
    path.write_text('{"title": "Comment | Ferry sails", "text": "It sailed."}', "utf-8")
    assert load_article(path).title == "Comment | Ferry sails"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-1e309", "1e400", "9" * 400, "-5", "2031"])
def test_a_number_that_is_no_moment_is_no_day(tmp_path: Path, number: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(f'{{"title": "Ferry", "text": "It sailed.", "date": {number}}}')
    assert load_article(path).published is None
