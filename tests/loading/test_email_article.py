"""Mails, mailboxes and pages saved as MHTML."""

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


HEAD = "From: The Herald <news@herald.example>\nDate: Mon, 12 May 2031 08:00:00 +0200\n"
BODY = "The ferry sailed on Monday, the harbour master said.\n"


def test_curly_quotes_that_are_called_latin_are_quotes(tmp_path: Path) -> None:
    head = f"{HEAD}Subject: Ferry\nContent-Type: text/plain; charset=iso-8859-1\n\n"
    article = load(tmp_path, head.encode() + b"\x93At last,\x94 said In\xe8s Cole.")
    assert article.text == "Ferry\n\n“At last,” said Inès Cole."


def test_lines_that_flow_and_lines_that_are_quoted_are_sentences(tmp_path: Path) -> None:
    head = f"{HEAD}Subject: Fwd: RE: Ferry\nContent-Type: text/plain; format=flowed\n\n"
    article = load(tmp_path, f"{head}The ferry \nsailed.\n\n> Nobody \n> waved.\n".encode())
    assert article.text == "Ferry\n\nThe ferry sailed.\n\nNobody waved."


def test_a_page_saved_by_an_old_browser_is_not_of_the_day_of_saving(tmp_path: Path) -> None:
    page = f"<html><body><article><h1>Ferry</h1>{f'<p>{BODY}</p>' * 4}</article></body></html>"
    head = HEAD.replace(
        "The Herald <news@herald.example>", '"Saved by Windows Internet Explorer 8"'
    )
    article = load(
        tmp_path, f"{head}Subject: Ferry\nContent-Type: text/html\n\n{page}".encode(), "x.mht"
    )
    assert article.published is None and article.source is None


def test_what_a_newsletter_hides_is_not_read(tmp_path: Path) -> None:
    hidden = '<div style="display: none"><div>Preheader</div>Preheader</div><p hidden>Preheader</p>'
    head = f"{HEAD}Subject: Ferry\nContent-Type: text/html\n\n"
    article = load(
        tmp_path, f"{head}{hidden}<p>{BODY}</p><img style='display:none'><p>End.</p>".encode()
    )
    assert article.text == f"Ferry\n\n{BODY.strip()}\n\nEnd."


def test_a_mail_in_a_mail_is_the_article(tmp_path: Path) -> None:
    inner = f"{HEAD}Subject: Ferry\n\n{BODY}"
    head = "From: a@b.example\nSubject: Fwd\nMIME-Version: 1.0\nContent-Type: multipart/mixed;"
    outer = f"{head} boundary=zz\n\n--zz\nContent-Type: message/rfc822\n\n{inner}\n--zz--\n"
    article = load(tmp_path, outer.encode())
    assert (article.title, article.source) == ("Ferry", "The Herald")


@pytest.mark.parametrize("name", ["x.mbox", "x.txt", "x"])
def test_a_mailbox_is_its_first_mail_and_says_so(tmp_path: Path, name: str) -> None:
    one = f"From a@b.example Mon May 12 08:00:00 2031\n{HEAD}Message-ID: <1>\nSubject: Ferry"
    article = load(tmp_path, f"{one}\n\n{BODY}\n{one} two\n\n{BODY}\n".encode(), name)
    assert article.title == "Ferry" and article.text.count("harbour master") == 1
    assert article.count == 2


def test_a_mail_is_known_by_its_headers(tmp_path: Path) -> None:
    head = f"Delivered-To: you@x.example\nReceived: by x;\n  Mon, 12 May 2031\n{HEAD}"
    assert load(tmp_path, f"{head}Subject: Ferry\n\n{BODY}".encode(), "mail").source == "The Herald"


def test_a_damaged_date_costs_only_itself(tmp_path: Path) -> None:
    head = "From: The Herald <news@herald.example>\nSubject: Ferry\n"
    day = "Date: Mon, 12 May 2031 08:00:00 +99999999999999999999"
    article = load(tmp_path, f"{head}{day}\n\n{BODY}".encode())
    assert article.title == "Ferry" and article.published is None
