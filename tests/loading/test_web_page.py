from datetime import date
from pathlib import Path

import pytest

from reader.article import Article
from reader.loading import load_article

STORY = """<article><h1>Ferry sails at last</h1>
<p>The ferry sailed on Monday, after a strike that had kept it at the pier for more than a
fortnight and emptied the shops of the island.</p>
<p>“We have waited long enough,” said Tom Reed, who sells bread on the pier and has done so for
thirty years.</p>
<p>The crew will vote again on Friday, the union said in a statement on Monday evening.</p>
</article>"""
TOLD = '{"@type":"NewsArticle","datePublished":"2031-05-12"}'
LD = f'<script type="application/ld+json">{TOLD}</script>'


def load(tmp_path: Path, head: str = "", body: str = STORY, before: str = "") -> Article:
    path = tmp_path / "page.html"
    menu = '<nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>'
    path.write_text(
        f"{before}<!DOCTYPE html><html><head><title>Ferry sails at last - The Herald</title>{head}"
        f"</head><body>{menu}{body}<footer>About us</footer></body></html>",
        "utf-8",
    )
    return load_article(path)


def test_the_story_is_found_on_the_page(tmp_path: Path) -> None:
    article = load(tmp_path)
    assert article.title == "Ferry sails at last"
    assert article.headline and article.headline.start == 0
    assert len(article.paragraphs) == 4
    assert "Home" not in article.text and "About us" not in article.text
    assert "more than a fortnight" in article.text


@pytest.mark.parametrize(
    ("head", "source"),
    [
        (LD, "the page's JSON-LD"),
        (
            '<meta property="article:published_time" content="2031-05-12T10:00Z">',
            "the page's metadata",
        ),
        ('<meta name="DC.date.issued" content="2031-05-12">', "the page's metadata"),
        ('<meta itemprop="datePublished" content="12 May 2031">', "the page's metadata"),
    ],
)
def test_the_page_states_its_publication_date(tmp_path: Path, head: str, source: str) -> None:
    published = load(tmp_path, head).published
    assert published and (published.day, published.source) == (date(2031, 5, 12), source)
    assert published.certain


def test_the_only_time_of_a_page_is_its_date(tmp_path: Path) -> None:
    timed = STORY.replace("</h1>", '</h1><time datetime="2031-05-12T10:00">12 May</time>')
    published = load(tmp_path, body=timed).published
    assert published and (published.day, published.certain) == (date(2031, 5, 12), True)


def test_a_page_without_a_date_has_none_and_the_day_of_saving_is_only_a_bound(
    tmp_path: Path,
) -> None:
    saved = (
        "<!-- Page saved with SingleFile \n url: https://herald.example/ferry \n"
        " saved date: Sun Jun 01 2031 10:15:00 GMT+0200 (Central European Summer Time)\n-->"
    )
    article = load(tmp_path, before=saved)
    assert article.published is None
    assert article.url == "https://herald.example/ferry"
    assert "saved or changed on 1 June 2031" in article.notices[-1]


def test_a_date_that_only_looks_like_one_is_not_certain(tmp_path: Path) -> None:
    article = load(tmp_path, body=STORY + "<p>Last changed: 12 May 2021</p>")
    assert article.published is None or not article.published.certain


def test_a_page_with_no_story_shows_all_its_words(tmp_path: Path) -> None:
    article = load(tmp_path, body="<p>Short.</p><div>A note.</div>")
    assert "Short." in article.text and "A note." in article.text


def test_a_page_is_known_without_its_suffix(tmp_path: Path) -> None:
    path = tmp_path / "page"
    path.write_text(f"<!doctype html><html><body>{STORY}</body></html>", "utf-8")
    assert load_article(path).title == "Ferry sails at last"


def test_no_script_and_no_escape_gets_through(tmp_path: Path) -> None:
    body = STORY.replace("on Monday", "on&#27;[2J Monday&#x202e;<script>alert(1)</script>")
    article = load(tmp_path, body=body)
    assert "alert" not in article.text
    assert not set(article.text) & {"\x1b", "\u202e"}


@pytest.mark.parametrize(
    "page",
    [
        "<html>" + "<div>" * 5_000 + "text in the depth of it" + "</div>" * 5_000,
        "<html><body>" + "<p>" * 5_000 + "text",
        "<html><body>text &#xd800; &#0; &#1114112; <![CDATA[ <!doctype x",
        "<html><head><script type='application/ld+json'>" + "[" * 50_000 + "</script></head>text",
        "<?xml version='1.0' encoding='utf-16'?><html><body>text that is long enough</body></html>",
        "<html><frameset>text</frameset>",
    ],
)
def test_damaged_pages_are_shown_as_far_as_they_go(tmp_path: Path, page: str) -> None:
    path = tmp_path / "page.html"
    path.write_text(page, "utf-8")
    assert "text" in load_article(path).text
