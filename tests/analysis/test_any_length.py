"""However long a text is and whatever it repeats: twice the text takes about twice the time."""

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text
from tests.timing import AS_MUCH, is_in_proportion, seconds


def _seconds(text: str) -> float:
    article = article_from_text(f"A headline\n\n{text}")
    return seconds(lambda: analyze(article))


@pytest.mark.parametrize(
    "piece",
    [
        "." * 4000,
        "_a" * 2000,
        "a.b" * 1500,
        "• A point of many.\n\n" * 200,
        "Ann Lee left. " * 200,
        "last " * 1500,
        "Ann's " * 1500,
    ],
    ids=["dots", "strokes", "dots between letters", "bullets", "sentences", "last", "owners"],
)
def test_eight_times_the_text_takes_about_eight_times_the_time(piece: str) -> None:
    _seconds(piece)
    assert is_in_proportion(_seconds(piece), _seconds(piece * AS_MUCH))
