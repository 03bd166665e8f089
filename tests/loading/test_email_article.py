from datetime import date
from email.message import EmailMessage
from pathlib import Path

import pytest

from reader.article import Article
from reader.loading import UnreadableArticle, load_article

PLAIN = "The ferry sailed on Monday.\n\n“We are close,” Ada Cole said." + "\n\nMore." * 40
PAGE = (
    "<html><head><title>Ferry sails</title></head><body><article><h1>Ferry sails</h1>"
    + "<p>The ferry sailed on Monday, after a strike that had kept it at the pier for weeks.</p>"
    * 3
    + "</article></body></html>"
)


def mail(plain: str = "", html: str = "", **headers: str) -> bytes:
    message = EmailMessage()
    known = {"Subject": "Ferry sails", "From": "The Herald <news@herald.example>",
             "Date": "Mon, 12 May 2031 10:15:00 +0200", "MIME-Version": "1.0"}  # fmt: skip
    for name, value in (known | {k.replace("_", "-"): v for k, v in headers.items()}).items():
        if value:
            message[name] = value
    if plain:
        message.set_content(plain)
    if html:
        message.add_alternative(html, subtype="html") if plain else message.set_content(
            html, subtype="html"
        )
    return message.as_bytes()


def load(tmp_path: Path, raw: bytes, name: str = "x.eml") -> Article:
    path = tmp_path / name
    path.write_bytes(raw)
    return load_article(path)


@pytest.mark.parametrize("name", ["x.eml", "x.txt", "x"])
def test_a_newsletter_is_an_article_of_its_sender(tmp_path: Path, name: str) -> None:
    article = load(tmp_path, mail(PLAIN, PAGE), name)
    assert article.text.startswith("Ferry sails\n\nThe ferry sailed on Monday.\n\n“We are close,”")
    assert (article.title, article.source) == ("Ferry sails", "The Herald")
    assert article.published and article.published.source == "the e-mail"
    assert article.published.day == date(2031, 5, 12)


def test_a_plain_part_that_says_next_to_nothing_is_passed_over(tmp_path: Path) -> None:
    article = load(tmp_path, mail("See the web version.", PAGE))
    assert "after a strike" in article.text


def test_a_page_saved_as_mail_is_a_page_and_its_day_is_that_of_saving(tmp_path: Path) -> None:
    raw = mail(html=PAGE, From="", Snapshot_Content_Location="https://herald.example/ferry")
    article = load(tmp_path, raw, "x.mhtml")
    assert article.title == "Ferry sails"
    assert article.url == "https://herald.example/ferry"
    assert article.published is None
    assert "saved or changed on 12 May 2031" in article.notices[-1]


def test_a_mail_without_words_says_so(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArticle, match="no text in this e-mail"):
        load(tmp_path, b"From: a\nSubject: x\nMIME-Version: 1.0\n\n")


def test_a_subject_in_any_letters_is_read(tmp_path: Path) -> None:
    assert (
        load(tmp_path, mail(PLAIN, Subject="Fähre fährt “wieder”")).title == "Fähre fährt “wieder”"
    )
