"""However long a file is and whatever it repeats: twice the file takes about twice the time."""

from contextlib import suppress
from pathlib import Path

import pytest

from reader.loading import UnreadableArticle
from reader.loading.files import article_from_bytes
from tests.timing import AS_MUCH, is_in_proportion, seconds


def _seconds(text: str, ending: str) -> float:
    def read() -> None:
        with suppress(UnreadableArticle):
            article_from_bytes(text.encode(), Path(f"x{ending}"))

    return seconds(read)


@pytest.mark.parametrize(
    ("piece", "suffix"),
    [
        ("<table>", ".html"), ("<article>", ".html"), ("<!--", ".html"), ("<x", ".html"),
        ("<![CDATA[", ".html"), ("<div><p>a</p>", ".html"), ("[a](b", ".md"), ("{{< ", ".md"),
        ("> # a\n", ".md"), ("• a\n\n", ".txt"), ("Related\n\na\n\n", ".txt"), ("A: b\n", ".txt"),
        ("1 of 2 DOCUMENTS\n", ".txt"), ('"', ".txt"), ("<", ".json"), ("[", ".json"),
        ("<item><title>a</title></item>", ".xml"), ("From a b c d e\nA: b\n", ".mbox"),
    ],
)  # fmt: skip
def test_eight_times_the_file_takes_about_eight_times_the_time(piece: str, suffix: str) -> None:
    some = piece * (6_000 // len(piece))
    _seconds(some, suffix)
    assert is_in_proportion(_seconds(some, suffix), _seconds(some * AS_MUCH, suffix))
