"""The format of a file, and why a file cannot be read."""

import os
import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.loading import FORMATS, UnreadableArticle, article_from_text, load_article
from reader.loading.files import article_from_bytes


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "the file is empty"),
        (b"%PDF-1.4 ...", "this is a PDF, not an article"),
        (b"\x00\x01\x02\x03" * 99, "this is a binary file, not an article"),
        ("\u200b\ufeff\n".encode(), "there is no text in it"),
    ],
)
def test_what_cannot_be_shown_says_why(tmp_path: Path, raw: bytes, reason: str) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes(raw)
    with pytest.raises(UnreadableArticle) as caught:
        load_article(path)
    assert caught.value.reason == reason
    assert str(caught.value) == f"{path}: {reason}"


def test_a_missing_file_and_a_directory_say_so(tmp_path: Path) -> None:
    for path, reason in (
        (tmp_path / "none.txt", "there is no such file"),
        (tmp_path, "this is a directory"),
    ):
        with pytest.raises(UnreadableArticle, match=reason):
            load_article(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("text")
    path.chmod(0)
    with pytest.raises(UnreadableArticle, match="no permission"):
        load_article(path)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.txt")
    with pytest.raises(UnreadableArticle, match="no file that can be read"):
        load_article(tmp_path / "x.txt")


def test_a_file_beyond_the_greatest_size_says_so(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_text("The ferry sailed. " * 10)
    with pytest.raises(UnreadableArticle, match="larger than 100 bytes"):
        load_article(path, max_size=100)
    assert load_article(path).text.startswith("The ferry")


def test_the_encoding_that_the_person_names_is_believed(tmp_path: Path) -> None:
    path = tmp_path / "x.txt"
    path.write_bytes("Паром вышел".encode("koi8-r"))
    assert load_article(path, encoding="koi8-r").text == "Паром вышел"
    for name in ("nonsense", "base64", "idna", "x" * 999, "\x1b[2J", "\0"):
        with pytest.raises(UnreadableArticle, match="there is no text encoding called"):
            load_article(path, encoding=name)


def test_no_control_survives_in_the_words_of_an_error(tmp_path: Path) -> None:
    error = UnreadableArticle(tmp_path / "a\x1b]0;x\x07\u202eb\n", "no\x9b2J reason")
    assert str(error) == f"{tmp_path}/ab: no reason"
    assert pickle.loads(pickle.dumps(error)) == error


def holds_together(article: Article) -> None:
    text, last = article.text, 0
    for span in article.paragraphs:
        assert last <= span.start < span.end <= len(text)
        assert "\n" not in span.of(text) and span.of(text).strip() == span.of(text)
        last = span.end
    last = 0
    for span in article.furniture:
        assert last <= span.start < span.end <= len(text)
        assert any(p.overlaps(span) for p in article.paragraphs)
        last = span.end
    if article.headline:
        assert any(p.holds(article.headline) for p in article.paragraphs)
    assert not CONTROLS.search(text.replace("\n", " "))
    facts = (article.title, article.byline, article.dateline, article.source, article.url)
    for line in (*filter(None, facts), *article.notices, article.encoding):
        assert not CONTROLS.search(line)


# C0, DEL, C1, what turns the line round, and line ends that a terminal may take for one.
CONTROLS = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]"
)


HEADS = [
    "By Ada Cole", "LIMA (AP) —", "12 May 2031", "HEADLINE: x", "DATE: 05/06/2031", "From: a",
    "https://x.example/2031/05/12/", "Ferry;", "---", "title: x", "", "", "\x1b[2J", "\u2028",
]  # fmt: skip
BODIES = [
    "* * *", "• a", "© 2031", "   x", "Photo: Ada Cole", "(Reporting by Ada Cole)", "Correction: b",
    "the ferry that links the island with the mainland did not sail on", "\ud800",
]  # fmt: skip
LINES = st.lists(st.sampled_from(HEADS + BODIES), max_size=30)


@given(st.one_of(st.text(), LINES.map("\n".join)))
@settings(max_examples=300, deadline=None)
def test_any_text_is_an_article_whose_parts_lie_inside_it(text: str) -> None:
    holds_together(article_from_text(text))


@given(st.text(alphabet=st.characters(codec="ascii", categories=["L", "N", "P", "Zs"])))
def test_ordinary_text_is_kept_as_it_is(text: str) -> None:
    assert article_from_text(text).text == text


SUFFIXES = sorted({*FORMATS, ""})
WRITTEN = [
    b"---\n", b"title: x\n", b"+++\n", b"- ", b"*a", b"# x\n", b"Subject: x\n", b"\n", b"text",
    b"{", b'"text": "x"', b"}", b"[", b"]", b"\xff\xfe", b"\xef\xbb\xbf", b"\x00", b"\x1b[2J",
    b"\xc3",
]  # fmt: skip
TAGS = [
    b"<html>", b"<p>", b"<article>", b"&#0;", b'<?xml version="1.0"?>', b"<rss>", b"<item>",
    b"<description>x</description>", b"Content-Type: text/html\n\n", b"<!DOCTYPE x[",
]  # fmt: skip
HIDDEN = [  # controls as each format can write them
    b"&#27;]0;x&#7;", b"&#155;2J", b"&#8238;", b'"\\u001b[2J\\u202e"', b"=1B=5B2J", b"\xc2\x9b2J",
    b"\xe2\x80\xae", b"=?utf-8?q?=1B=5B2J?=", b'"\\x1b\\u202e"', b"author: ", b'"title":', b",",
    b'"date": NaN', b"Date: Mon, 12 May 2031 08:00 +9999999999\n", b"From: a\n", b"\x85",
]  # fmt: skip
PIECES = st.lists(st.sampled_from(WRITTEN + TAGS + HIDDEN), max_size=14).map(b"".join)


@given(raw=st.one_of(st.binary(max_size=300), PIECES), suffix=st.sampled_from(SUFFIXES))
@settings(max_examples=500, deadline=None)
def test_any_bytes_are_an_article_or_say_why_not(raw: bytes, suffix: str) -> None:
    try:
        article = article_from_bytes(raw, Path(f"x{suffix}"))
    except UnreadableArticle as error:
        assert error.reason and not CONTROLS.search(str(error))
    else:
        holds_together(article)


def test_what_a_mail_quotes_is_read_without_its_marks(tmp_path: Path) -> None:
    path = tmp_path / "copy.txt"
    lines = "> The ferry sailed on Monday after a strike\n> that had kept it at the pier.\n>\n"
    path.write_text(f"Ferry sails\n\n{lines * 4}", "utf-8")
    assert ">" not in load_article(path).text
