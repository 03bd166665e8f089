"""Markdown and its front matter, as clippers and site programs write them."""

from datetime import date
from pathlib import Path

import pytest

from reader.loading import load_article
from reader.loading.front_matter import split_front_matter
from reader.loading.markdown import words_of_markdown
from tests.timing import seconds

CLIPPED = """---
title: "Ferry talks: day 2"
source: https://herald.example/ferry-talks
author:
  - "[[Ada Cole]]"
  - "[[people/Tom|Tom Reed]]"
published: 2031-05-12
created: 2031-06-01
tags: [clippings, "ferry"]
---
The **ferry** sailed [on Monday](https://herald.example/a_b_c).
"""


def test_front_matter_says_what_the_article_is(tmp_path: Path) -> None:
    path = tmp_path / "clipped.md"
    path.write_text(CLIPPED, "utf-8")
    article = load_article(path)
    assert article.text == "Ferry talks: day 2\n\nThe ferry sailed on Monday."
    assert article.byline == "Ada Cole, Tom Reed"
    assert article.url == "https://herald.example/ferry-talks"
    assert article.published and article.published.day == date(2031, 5, 12)
    assert article.published.source == "front matter"
    assert article.notices == ()


def test_the_day_of_clipping_is_no_publication_date(tmp_path: Path) -> None:
    path = tmp_path / "clipped.md"
    path.write_text(CLIPPED.replace("published: 2031-05-12\n", ""), "utf-8")
    article = load_article(path)
    assert article.published is None
    assert "saved or changed on 1 June 2031" in article.notices[0]


@pytest.mark.parametrize(
    ("said", "facts"),
    [
        ("title: Talks: day 2", {"title": ["Talks: day 2"]}),
        ("date: 2031-05-12", {"date": ["2031-05-12"]}),
        ("Date-Published: x", {"datepublished": ["x"]}),
        ("author: {name: Ada Cole}", {"author": ["Ada Cole"]}),
        ("authors: [{name: Ada}, {name: Tom}]", {"authors": ["Ada", "Tom"]}),
        ("title: |\n  Ferry\n  sails", {"title": ["Ferry\nsails"]}),
        ("title: [sic]\ntitle: x", {"title": ["sic", "x"]}),
        ("a: &x [b, *x]\nc: d", {"a": ["b"], "c": ["d"]}),
        ("title: a: b\nauthor:\n  - Ada\n", {"title": ["a: b"], "author": ["Ada"]}),
    ],
)
def test_front_matter_is_read_as_words(said: str, facts: dict[str, list[str]]) -> None:
    assert split_front_matter(f"---\n{said}\n---\nbody") == (facts, "body", ())


def test_toml_front_matter_is_read_too() -> None:
    text = '+++\ntitle = "Ferry"\ndate = 2031-05-12\nauthors = ["Ada"]\n+++\nbody'
    facts, body, _ = split_front_matter(text)
    assert facts == {"title": ["Ferry"], "date": ["2031-05-12"], "authors": ["Ada"]}
    assert body == "body"


@pytest.mark.parametrize(
    "text",
    ["---\nThe ferry sailed.\n---\nThe end.", "--- \ntitle: x\n---\n", "text", "---\n- a\n---\nb"],
)
def test_two_rules_are_no_front_matter_by_themselves(text: str) -> None:
    assert split_front_matter(text) == ({}, text, ())


def test_front_matter_that_is_not_closed_is_shown_and_said() -> None:
    _, body, notices = split_front_matter("---\ntitle: x\n\nThe ferry sailed.")
    assert body.startswith("---") and "not closed" in notices[0]


def test_damaged_front_matter_is_read_as_far_as_it_goes() -> None:
    facts, body, notices = split_front_matter('---\ntitle: "Ferry\n}{ nonsense\nurl: x\n---\nbody')
    assert facts["url"] == ["x"] and body == "body" and "damaged" in notices[0]


@pytest.mark.parametrize(
    "said",
    [
        "a: " + "[" * 50_000,
        "a: " + "[" * 10_000 + "]" * 10_000,
        "- " * 50_000,
        "a: " + "{b: " * 10_000,
        "a: &a [x,x,x]\n" + "\n".join(f"b{i}: &b{i} [*a,*a,*a,*a]" for i in range(150)),
        "a: &a [*a, *a]",
        "&a a: *a",
        "!!python/object/apply:os.system ['true']: x",
        "a: !!binary x",
        "? [a, b]\n: c",
        "a" * 100_000,
    ],
)
def test_hostile_front_matter_costs_nothing(said: str) -> None:
    assert seconds(lambda: split_front_matter(f"---\n{said}\n---\nbody")) < 1


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ("# Ferry sails #\ntext", "Ferry sails\n\ntext"),
        ("Ferry\n=====\ntext", "Ferry\n\ntext"),
        ("one\ntwo\n\nthree", "one two\n\nthree"),
        ("> “We are close,”\n> she said.", "“We are close,” she said."),
        ("- one\n- two", "• one\n\n• two"),
        ("1. one\n2. two", "1. one\n\n2. two"),
        ("**bold** and _thin_ and ***both*** and ==lit==", "bold and thin and both and lit"),
        ("snake_case_name and 2 * 3 * 4 and a*b", "snake_case_name and 2 * 3 * 4 and a*b"),
        ("[a link](https://x.example/b) and [[page|a page]]", "a link and a page"),
        ("![a picture](x.png)text", "text"),
        ("he said [sic] it", "he said [sic] it"),
        ("a claim[^1]\n\n[^1]: a note", "a claim\n\na note"),
        (r"5 \* 3 and \[sic\]", "5 * 3 and [sic]"),
        ("* * *", "* * *"),
        ("Reed &amp; Cole&nbsp;&#8211; AT&T &c;", "Reed & Cole\xa0– AT&T &c;"),
        (r"\&amp; \\", r"&amp; \ "[:-1]),
        ("one\n\n---\n\ntwo", "one\n\n* * *\n\ntwo"),
        ("<p>tag</p> and 3 < 4 > 2", "tag and 3 < 4 > 2"),
    ],
)
def test_marks_go_and_words_stay(written: str, words: str) -> None:
    assert words_of_markdown(written) == words


@pytest.mark.parametrize(
    "unit", ["[", "*", "_", "![", "[[", "<a", "`", "> ", "**a", "](", "<!--", "\\", "[^", "[a]"]
)
def test_hostile_marks_are_quick(unit: str) -> None:
    assert seconds(lambda: words_of_markdown(unit * 20_000)) < 5


def test_a_byline_and_a_day_under_a_heading_are_lines_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    for lines in ("*By Ada Cole*\n*May 12, 2031*", "By Ada Cole\nThe Herald\n12 May 2031"):
        path.write_text(f"# Ferry sails\n\n{lines}\n\nThe ferry sailed on Monday.", "utf-8")
        article = load_article(path)
        assert article.byline == "Ada Cole"
        assert article.published and article.published.source == "date line"


@pytest.mark.parametrize(
    "mark",
    ['{{< figure src="/a.jpg" >}}', "{% include ad.html %}", "{:.lead}", "* TOC\n{:toc}",
     "#clippings #news/ferry", "|---|--:|"],
)  # fmt: skip
def test_what_site_programs_would_put_in_is_left_out(mark: str) -> None:
    words = words_of_markdown(f"It sailed.\n\n{mark}\n\nNobody waved.")
    assert words.split() == ["It", "sailed.", "Nobody", "waved."]


def test_a_table_is_a_row_a_line() -> None:
    table = "| Year | Ships |\n|------|------:|\n| 2029 | 801 |"
    assert words_of_markdown(table) == "Year | Ships\n\n2029 | 801"


def test_a_callout_and_a_heading_in_a_quote_lose_their_marks() -> None:
    text = "> [!quote] Cole\n> We are close.\n\n> ## Summary\n> It sailed."
    assert words_of_markdown(text) == "Cole We are close.\n\nSummary\n\nIt sailed."


def test_long_lines_that_end_in_a_stop_are_paragraphs_without_a_blank_line() -> None:
    line = "The ferry sailed on Monday after a strike that had kept it at the pier for weeks."
    line = f"On the island, {line}, its crew said."
    assert words_of_markdown(f"{line}\n{line}") == f"{line}\n\n{line}"


def test_quotes_inside_a_value_stay(tmp_path: Path) -> None:
    path = tmp_path / "x.md"
    path.write_text('---\ntitle: |\n  Ferry: crew "had no choice"\n---\nIt sailed.', "utf-8")
    assert load_article(path).title == 'Ferry: crew "had no choice"'


READWISE = """# Ferry sails

## Metadata
- Author: [[Ada Cole]]
- Full Title: Ferry sails
- Category: #articles
- URL: https://herald.example/ferry

## Full Document
The ferry sailed on Monday."""
OMNIVORE = """# Ferry sails
#Omnivore

[Read on Omnivore](https://omnivore.example/me/ferry)
[Read Original](https://herald.example/ferry)

The ferry sailed on Monday."""


@pytest.mark.parametrize("text", [READWISE, OMNIVORE], ids=["Readwise", "Omnivore"])
def test_what_a_reading_service_writes_above_is_no_story(tmp_path: Path, text: str) -> None:
    path = tmp_path / "x.md"
    path.write_text(text, "utf-8")
    article = load_article(path)
    assert (article.title, article.url) == ("Ferry sails", "https://herald.example/ferry")
    kept = [p.of(article.text) for p in article.paragraphs if p not in article.furniture]
    assert kept == ["Ferry sails", "The ferry sailed on Monday."]
