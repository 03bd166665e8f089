"""A mark that was typed twice is no part of what was said."""

import pytest

from tests.analysis.stories import quotes_of


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ('""We go," Roy said.', '"We go,"'),
        ('"We go."" said Roy.', '"We go."'),
        ('"He called it "odd"," Roy said.', '"He called it "odd","'),
    ],
)
def test_one_mark_is_enough(text: str, quoted: str) -> None:
    quote, *_ = quotes_of(text)
    assert quote.span.of(text) == quoted
