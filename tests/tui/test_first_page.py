"""The first frame has the text where it will stay; what cannot be read at once waits."""

from pathlib import Path

import pytest

from reader.loading import article_from_text
from reader.tui.app import NewsReader
from reader.tui.screens.first_page import FirstPage, first_article
from reader.tui.screens.request import Request
from reader.tui.widgets.text_view import TextView

STORY = "Ferry sails again\n\nThe ferry left Port Sabine on Monday.\n"


def test_the_first_file_of_a_directory_is_the_first_article(tmp_path: Path) -> None:
    (tmp_path / "2.txt").write_text("Second\n\nA story.\n", "utf-8")
    (tmp_path / "1.txt").write_text(STORY, "utf-8")
    article = first_article(Request(tmp_path))
    assert article is not None
    assert article.title == "Ferry sails again"


def test_what_was_piped_in_is_the_first_article() -> None:
    article = article_from_text(STORY)
    assert first_article(Request(article=article)) is article


@pytest.mark.parametrize(
    ("name", "content"), [("1.html", b"<p>slow"), ("1.txt", b"\x00\x01"), ("", b"")]
)
def test_what_takes_long_or_cannot_be_read_is_left_to_the_reading_screen(
    tmp_path: Path, name: str, content: bytes
) -> None:
    if name:
        (tmp_path / name).write_bytes(content)
    assert first_article(Request(tmp_path)) is None


@pytest.mark.parametrize("size", [(60, 20), (80, 24), (120, 40), (200, 50)])
async def test_the_text_stays_where_the_first_frame_had_it(
    opened, size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(size) as reading:
        stays = reading.screen.view.region
        piped = reading.screen.article
    monkeypatch.setattr(FirstPage, "on_mount", lambda _: None)  # the first frame, held
    app = NewsReader(Request(article=piped))
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        assert app.screen.query_one(TextView).region == stays


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("0.html", b"<h1>Ferry</h1><p>The ferry left Port Sabine on Monday, its master said.</p>"),
        ("0.json", b'{"headline": "Ferry", "articleBody": "The ferry left on Monday."}'),
        ("0.txt", b"\x00\x01\x02\xff" * 200),
        (
            "0.txt",
            b"Ferry\n\n" + b"The ferry left Port Sabine on Monday, its master said. " * 20_000,
        ),
    ],
    ids=["web page", "json", "unreadable", "long"],
)
async def test_what_cannot_be_read_at_once_begins_on_a_whole_screen(
    opened, name: str, content: bytes
) -> None:
    async with opened(files={name: content}) as reading:
        bar, line = reading.screen.query_one("TitleBar"), reading.screen.query_one("HintLine")
        assert bar.region == (0, 0, 80, 2)
        assert line.region == (0, 23, 80, 1)
        assert reading.screen.query_one("QuoteStrip").region == (0, 22, 80, 1)
