"""Saved pages: the story, and what the page states of it."""

from datetime import date
from pathlib import Path

import pytest

from reader.article import Article, Published
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


PARAGRAPHS = STORY[STORY.index("<p>") :]
LONG = "The ferry sailed on Monday, after a strike of a fortnight that had emptied the shops. " * 2


def test_a_page_laid_out_in_tables_is_a_story_with_its_headline_and_byline(tmp_path: Path) -> None:
    body = (
        "<table><tr><td><a href=1>News</a><br><a href=2>Sport</a><br><a href=3>Ships</a></td>"
        "<td><font size=2><b>Ferry sails at last</b>"
        f"<br><i>By Ada Cole, Staff Writer</i><p>{LONG}<p>{LONG}<p>{LONG}</font></td></tr>"
        "<tr><td colspan=2>Copyright 1999 The Herald</td></tr></table>"
    )
    article = load(tmp_path, body=body)
    assert article.byline == "Ada Cole"
    assert LONG.strip() in article.text.split("\n")
    assert "|" not in article.text and "Sport" not in article.text
    assert article.published is None  # no day can be made of the year of a copyright


def test_figures_in_a_table_stay_a_row_a_line_without_frames(tmp_path: Path) -> None:
    rows = "<tr><th>Year</th><th>Ships</th></tr><tr><td>2029</td><td>801</td></tr>"
    table = f"<table>{rows}</table>"
    article = load(tmp_path, body=STORY.replace("</article>", f"{table}</article>"))
    assert "Year | Ships" in article.text.split("\n") and "2029 | 801" in article.text.split("\n")


@pytest.mark.parametrize(
    "under",
    ["By Ada Cole<br>May 12, 2031", "By Ada Cole</p><p>Published 12 May 2031 at 10:15",
     "Ada Cole · 12 May 2031 · 3 min read"],
)  # fmt: skip
def test_a_date_line_between_headline_and_story_is_the_publication_date(
    tmp_path: Path, under: str
) -> None:
    body = f"<div><h1>Ferry sails at last</h1><p class=meta>{under}</p>{PARAGRAPHS}</div>"
    article = load(tmp_path, body=body)
    assert article.published == Published(date(2031, 5, 12), "date line")


def test_no_date_above_the_headline_or_beside_a_teaser_is_taken(tmp_path: Path) -> None:
    body = f"<header>May 20, 2031</header>{STORY}<aside><p>May 21, 2031</p></aside>"
    assert load(tmp_path, body=body).published is None


@pytest.mark.parametrize(
    "script",
    [f"<!--\n{TOLD}\n-->", f"//<![CDATA[\n{TOLD}\n//]]>", f"/*<![CDATA[*/{TOLD}/*]]>*/", f"{TOLD};",
     TOLD.replace('"datePub', '"description":"two\nlines","datePub'),
     f'{{"@type":"WebPage","mainEntity":{TOLD}}}'],
)  # fmt: skip
def test_json_ld_is_read_however_it_is_wrapped(tmp_path: Path, script: str) -> None:
    published = load(tmp_path, f'<script type="application/ld+json">{script}</script>').published
    assert published == Published(date(2031, 5, 12), "the page's JSON-LD")


def test_a_page_that_shows_only_the_beginning_is_read_from_its_data(tmp_path: Path) -> None:
    whole = f"{LONG.strip()}\\n\\nThe crew will vote again on Friday, the union said."
    head = f'<script type="application/ld+json">{{"@type":"NewsArticle","articleBody":"{whole}"}}'
    body = f"<article><h1>Ferry sails at last</h1><p>{LONG}</p><p>Subscribe now!</p></article>"
    article = load(tmp_path, f"{head}</script>", body)
    assert article.text.endswith("\n\nThe crew will vote again on Friday, the union said.")
    assert "Subscribe" not in article.text


def test_a_story_of_two_sentences_comes_without_the_menu(tmp_path: Path) -> None:
    body = "<article><h1>Ferry sails at last</h1><p>The ferry sailed. Nobody waved.</p></article>"
    article = load(tmp_path, body=body)
    assert article.text == "Ferry sails at last\n\nThe ferry sailed. Nobody waved."


def test_firefox_reader_view_tells_author_and_address(tmp_path: Path) -> None:
    head = (
        '<a class="domain reader-domain" href="https://herald.example/ferry">herald.example</a>'
        '<h1 class="reader-title">Ferry sails at last</h1>'
        '<div class="credits reader-credits">Ada Cole</div>'
    )
    article = load(tmp_path, body=f"<div>{head}<div class=content>{PARAGRAPHS}</div></div>")
    assert (article.byline, article.url) == ("Ada Cole", "https://herald.example/ferry")


def test_the_site_is_named_behind_the_headline_of_the_page(tmp_path: Path) -> None:
    assert load(tmp_path).source == "The Herald"


@pytest.mark.parametrize(
    ("title", "headings"),
    [
        ("Ferry sails at last | News | Herald", "<h1>Herald</h1><h2>Ferry sails at last</h2>"),
        (
            "Harbour Notes: Ferry sails at last",
            "<h1>Harbour Notes</h1><h3>Ferry sails at last</h3>",
        ),
    ],
)
def test_the_name_of_the_site_in_large_letters_is_no_headline(
    tmp_path: Path, title: str, headings: str
) -> None:
    path = tmp_path / "page.html"
    path.write_text(f"<title>{title}</title><body>{headings}{PARAGRAPHS}</body>", "utf-8")
    article = load_article(path)
    assert (article.title, article.paragraphs[0]) == ("Ferry sails at last", article.headline)


def test_the_name_of_the_site_before_a_title_is_no_part_of_it(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    cell = f"<td><b>Ferry sails at last</b><br>{PARAGRAPHS}</td>"
    page = (
        f"<title>The Herald: Ferry sails at last</title><body><table><tr>{cell}</tr></table></body>"
    )
    path.write_text(page, "utf-8")
    assert load_article(path).title == "Ferry sails at last"


def test_a_page_that_is_no_article_states_its_day(tmp_path: Path) -> None:
    said = '{"@graph": [{"@type": "WebSite"}, {"@type": "WebPage", "datePublished": "2031-05-12"}]}'
    article = load(tmp_path, f'<script type="application/ld+json">{said}</script>')
    assert article.published == Published(date(2031, 5, 12), "the page's JSON-LD")


def test_a_blog_has_its_day_above_the_headline(tmp_path: Path) -> None:
    day = '<h2 class="date-header"><span>Monday, May 12, 2031</span></h2>'
    published = load(tmp_path, body=f"{day}{STORY}").published
    assert published and published.day == date(2031, 5, 12)
    assert load(tmp_path, body=f"{day}{STORY}{day.replace('12', '11')}").published is None


def test_authors_are_named_by_the_page_s_data(tmp_path: Path) -> None:
    told = '{"@type":"NewsArticle","author":["Ada Cole",{"name":"Tom Reed"}]}'
    article = load(tmp_path, f'<script type="application/ld+json">{told}</script>')
    assert article.byline == "Ada Cole, Tom Reed"


@pytest.mark.parametrize("under", ["Ada Cole May 12, 2031 in Local", "Ada Cole, 12 May 2031"])
def test_a_name_and_a_day_below_the_headline_are_byline_and_date(
    tmp_path: Path, under: str
) -> None:
    body = f"<div><h1>Ferry sails at last</h1><p class=meta>{under}</p>{PARAGRAPHS}</div>"
    article = load(tmp_path, body=body)
    assert article.byline == "Ada Cole"
    assert article.published and article.published.day == date(2031, 5, 12)


def test_the_author_s_own_line_is_no_part_of_the_story(tmp_path: Path) -> None:
    body = STORY.replace("</h1>", "</h1><p>Ada Cole</p><p>Published <time>x</time></p>")
    article = load(tmp_path, '<meta name="author" content="Ada Cole">', body)
    furniture = [span.of(article.text) for span in article.furniture]
    assert furniture == [w for w in ("Ada Cole", "Published") if w in article.text.split("\n")]
