"""An article as the Markdown file that `add` saves."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import Article, Published, Span
from reader.export.article_file import markdown_article
from reader.loading.files import article_from_bytes
from reader.loading.markdown import words_of_markdown

TODAY = date(2031, 6, 1)
MARKS = st.text(alphabet=st.sampled_from("ab *_`[]()<>#+-=~!|\\.1)•^:/“&;"), min_size=1)


def saved_and_read(article: Article) -> Article:
    return article_from_bytes(markdown_article(article, TODAY).encode(), Path("x.md"))


@pytest.mark.parametrize(
    "words",
    [
        "# no heading", "> no quote", "- no list", "1. no list", "a *b* _c_ `d` ==e== ~~f~~",
        "[a](b) [[c]] ![d](e) [^1] <b> <!-- c -->", r"back\slash \*", "---", "===", "* * *", "```",
        "[x]: y", "5 * 3 * 2", "| a | b |", "+ a", "snake_case_name", "\\", "a\\",
        "Reed &amp; Cole", "AT&T &#65;",
    ],
)  # fmt: skip
def test_words_that_look_like_marks_come_back_as_they_were(words: str) -> None:
    text = f"Title\n\nx {words}"
    article = Article(text, "Title", (Span(0, 5), Span(7, len(text))), headline=Span(0, 5))
    assert saved_and_read(article).text == text
    alone = Article(f"Title\n\n{words}", "Title", (Span(0, 5), Span(7, len(text) - 2)),
                    headline=Span(0, 5))  # fmt: skip
    assert saved_and_read(alone).text.split("\n\n")[1:] == [words]


@given(MARKS)
def test_any_marks_come_back_as_they_were(words: str) -> None:
    words = " ".join(words.split())
    if words:
        article = Article(words, "x", (Span(0, len(words)),))
        body = markdown_article(article, TODAY).split("---\n", 2)[2]
        assert words_of_markdown(body.strip("\n")) == words


def test_what_is_known_is_said_and_a_guess_is_not() -> None:
    known = Published(date(2031, 5, 12), "front matter")
    article = Article(
        "The ferry.", "The ferry.", (Span(0, 10),), known, "Ada", None, "Herald", "u:x"
    )
    text = markdown_article(article, TODAY)
    assert text.startswith(
        '---\nauthor: "Ada"\npublication: "Herald"\nsource: "u:x"\n'
        'published: "2031-05-12"\ncreated: "2031-06-01"\n---\n'
    )
    guess = Published(date(2031, 5, 12), "guessed", certain=False)
    assert "published" not in markdown_article(Article("x", "x", (), guess), TODAY)
