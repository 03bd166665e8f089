"""Text that somebody decoded wrongly before it was saved."""

import pytest

from reader.loading import article_from_text
from reader.loading.mending import mended


def garbled(text: str) -> str:
    """UTF-8, read as cp1252, as browsers do: what has no letter there stays a control."""
    return "".join(
        bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in text.encode("utf-8")
    )


@pytest.mark.parametrize(
    "written",
    [
        "“We are close,” she’s told – and that’s all…",
        "She pays £5 or €6 at the café",
        "São Tomé, Ångström, François, Łódź and Kraków",
        "Ada Cole — “I wait”",
    ],
)
def test_what_was_decoded_wrongly_is_mended(written: str) -> None:
    assert mended(garbled(written)) == written
    assert mended(written) == written


@pytest.mark.parametrize(
    ("lost", "written"),
    [
        ("â€œWe waitâ€, she said", "“We wait”, she said"),
        ('the harbour â€" and get â€" a pier', "the harbour – and get – a pier"),
        ("sheâ€™s told by Â Cole", "she’s told by  Cole"),
    ],
)
def test_what_was_lost_on_the_way_is_guessed(lost: str, written: str) -> None:
    assert mended(lost) == written


@pytest.mark.parametrize(
    "text", ["São Tomé e Príncipe, Ângela, FRANÇA, Â, Ã", "Ã© once", "Ada Cole", "", "ÃÂ" * 9]
)
def test_what_may_be_meant_is_left(text: str) -> None:
    assert mended(text) == text


def test_an_article_says_that_it_was_mended() -> None:
    article = article_from_text(garbled("Ferry sails\n\n“We are close,” said Ada Cole."))
    assert article.text == "Ferry sails\n\n“We are close,” said Ada Cole."
    assert "some characters had been decoded wrongly, and are mended" in article.notices


@pytest.mark.parametrize("unit", ["â€", "Ã", "Ã©", "Â ", "ÃÂ"])
def test_hostile_text_costs_no_more_than_its_length(unit: str) -> None:
    mended(unit * 50_000)
