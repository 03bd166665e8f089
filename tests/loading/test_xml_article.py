"""Feeds, NITF and NewsML."""

from datetime import date
from pathlib import Path

import pytest

from reader.article import Article
from reader.loading import UnreadableArticle, load_article

WORDS = "<p>The ferry sailed on Monday.</p><p>“We are close,” <b>Ada Cole</b> said.</p>"
CODED = WORDS.replace("<", "&lt;")
TEXT = "Ferry sails\n\nThe ferry sailed on Monday.\n\n“We are close,” Ada Cole said."

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Herald</title>
<item><title>Ferry sails</title><link>https://herald.example/ferry</link><dc:creator>Ada Cole
</dc:creator><pubDate>Mon, 12 May 2031 10:15:00 +0200</pubDate><description>Short.</description>
<content:encoded><![CDATA[{WORDS}]]></content:encoded></item></channel></rss>"""
ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom"><title>The Herald</title><entry>
<title type="html">Ferry sails</title><link href="https://herald.example/ferry"/>
<updated>2031-06-01T00:00:00Z</updated><published>2031-05-12T10:00:00Z</published>
<author><name>Ada Cole</name></author><content type="html">{CODED}</content></entry></feed>"""
NITF = f"""<nitf><head><title>Ferry sails</title><docdata><date.issue norm="20310512T101500Z"/>
<doc.copyright holder="The Herald"/></docdata></head><body><body.head><hedline>
<hl1>Ferry sails</hl1></hedline><byline>By Ada Cole</byline></body.head>
<body.content>{WORDS}</body.content>
</body></nitf>"""
NEWSML = f"""<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>
<versionCreated>2031-05-13T10:00:00Z</versionCreated></itemMeta><contentMeta>
<contentCreated>2031-05-12T10:00:00Z</contentCreated><by>Ada Cole</by>
<headline>Ferry sails</headline></contentMeta><rightsInfo/><contentSet><inlineXML>
<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>{WORDS}</body></html>
</inlineXML></contentSet></newsItem>"""


def load(tmp_path: Path, text: str, name: str = "x.xml") -> Article:
    path = tmp_path / name
    path.write_text(text, "utf-8")
    return load_article(path)


@pytest.mark.parametrize("text", [RSS, ATOM, NITF, NEWSML], ids=["rss", "atom", "nitf", "newsml"])
@pytest.mark.parametrize("name", ["x.xml", "x"])
def test_every_kind_of_xml_article_is_the_same_article(
    tmp_path: Path, text: str, name: str
) -> None:
    article = load(tmp_path, text, name)
    assert article.text == TEXT
    assert article.byline == "Ada Cole"
    assert article.published and article.published.day == date(2031, 5, 12)


def test_a_feed_names_its_source_and_address(tmp_path: Path) -> None:
    for text in (RSS, ATOM):
        article = load(tmp_path, text)
        assert (article.source, article.url) == ("The Herald", "https://herald.example/ferry")


def test_a_feed_of_several_entries_is_the_first(tmp_path: Path) -> None:
    item = RSS[RSS.index("<item>") : RSS.index("</channel>")]
    article = load(tmp_path, RSS.replace(item, item * 3))
    assert article.text == TEXT
    assert article.count == 3


def test_letters_with_names_of_html_are_read(tmp_path: Path) -> None:
    atom = ATOM.replace("Ferry sails", "Ferry sails&nbsp;caf&eacute;")
    assert load(tmp_path, atom).title == "Ferry sails café"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss>&b;</rss>', "defines entities"),
        ("<rss><channel>", "damaged XML at line 1"),
        ("<note><to>Ada</to></note>", "no article in this XML"),
        ("<rss><channel><item/></channel></rss>", "no article in this XML"),
        ("<?xml version='1.0'?>", "damaged XML"),
    ],
)
def test_what_is_no_article_says_why(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(UnreadableArticle, match=reason):
        load(tmp_path, text)


def test_xml_nested_beyond_reason_ends_in_words(tmp_path: Path) -> None:
    deep = "<b>" * 20_000 + "ferry" + "</b>" * 20_000
    text = f"<rss><channel><item><title>x</title><content>{deep}</content></item></channel></rss>"
    assert "ferry" in load(tmp_path, text).text


def xml(tmp_path: Path, text: str) -> Article:
    path = tmp_path / "x.xml"
    path.write_text(text, "utf-8")
    return load_article(path)


def test_the_headline_comes_before_the_title_for_editors(tmp_path: Path) -> None:
    nitf = (
        "<nitf><head><title>FERRY</title></head><body><body.head><hedline><hl1>Ferry sails</hl1>"
        "</hedline><byline>By <person>Ada Cole</person><byttl>Staff Writer</byttl></byline>"
        "</body.head><body.content><p>It sailed.</p></body.content></body></nitf>"
    )
    article = xml(tmp_path, nitf)
    assert (article.title, article.byline) == ("Ferry sails", "Ada Cole")


def test_old_newsml_is_of_the_day_it_was_first_made(tmp_path: Path) -> None:
    article = xml(
        tmp_path,
        "<NewsML><NewsItem><NewsManagement><ThisRevisionCreated>20310514T000000Z"
        "</ThisRevisionCreated><FirstCreated>20310512T170400Z</FirstCreated></NewsManagement>"
        "<NewsComponent><NewsLines><HeadLine>Ferry sails</HeadLine><ByLine>Ada Cole</ByLine>"
        "</NewsLines><ContentItem><DataContent><p>It sailed.</p></DataContent></ContentItem>"
        "</NewsComponent></NewsItem></NewsML>",
    )
    assert (article.title, article.byline) == ("Ferry sails", "Ada Cole")
    assert article.published and article.published.day == date(2031, 5, 12)


@pytest.mark.parametrize(
    "text",
    [
        '<newsitem date="2031-05-12"><headline>Ferry sails</headline><byline>Ada Cole</byline>'
        "<text><p>It sailed.</p></text></newsitem>",
        '<doc title="Ferry sails" author="Ada Cole" date="2031-05-12"><main><p>It sailed.</p>'
        "</main></doc>",
        "<TEI><teiHeader><title>Ferry sails</title><author>Ada Cole</author><date>2031-05-12</date>"
        "</teiHeader><text><body><p>It sailed.</p></body></text></TEI>",
    ],
    ids=["Reuters", "trafilatura", "TEI"],
)
def test_archives_in_xml_are_read(tmp_path: Path, text: str) -> None:
    article = xml(tmp_path, text)
    assert article.text == "Ferry sails\n\nIt sailed."
    assert article.byline == "Ada Cole"
    assert article.published and article.published.day == date(2031, 5, 12)


def test_slips_of_feeds_are_forgiven(tmp_path: Path) -> None:
    article = xml(
        tmp_path,
        "<rss><channel><title>The Herald</title><item><title>Cole &amp;#8217;s R&D \x0c</title>"
        "<description>It sailed.</description></item></channel></rss>",
    )
    assert article.title == "Cole ’s R&D"


def test_an_author_of_a_feed_is_known_by_name_alone(tmp_path: Path) -> None:
    author = "<author><name>Ada Cole</name><email>ada@herald.example</email></author>"
    entry = f"<entry><title>Ferry</title>{author}<content>It sailed.</content></entry>"
    assert xml(tmp_path, entry).byline == "Ada Cole"
    item = "<title>Ferry</title><author>ada@herald.example (Ada Cole)</author>"
    feed = f"<rss><channel><item>{item}<description>It sailed.</description></item></channel></rss>"
    assert xml(tmp_path, feed).byline == "Ada Cole"
