"""Ten articles in ten styles: everything quoted in them, as a person reads it.

An article stands in styles/ in a .txt file; below the line of dashes is what must be found, one
quote a line: its kind, the name of its speaker without an article, its words.
"""

import re
from pathlib import Path

import pytest

from reader.analysis import analyze
from reader.analysis.findings import Quote
from reader.loading import article_from_text

_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)
STYLES = sorted((Path(__file__).parent / "styles").glob("*.txt"))


def as_line(text: str, quote: Quote) -> str:
    words = quote.span.of(text).split()
    shown = words if len(words) < 9 else [*words[:4], "…", *words[-2:]]
    name = quote.speaker.name if quote.speaker else "-"
    return f"{quote.kind} | {_ARTICLE.sub('', name)} | {' '.join(shown)}"


def test_there_are_ten_styles() -> None:
    assert len(STYLES) == 10


@pytest.mark.parametrize("path", STYLES, ids=lambda path: path.stem)
def test_an_article_in_this_style_is_read_right(path: Path) -> None:
    text, _, means = path.read_text("utf-8").partition("\n----\n")
    analysis = analyze(article_from_text(text))
    found = [as_line(analysis.article.text, quote) for quote in analysis.quotes]
    assert found == means.splitlines()
