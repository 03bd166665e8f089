"""`newsreader add`: addresses, files and standard input go into the library."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from reader.commands.adding import add_article
from reader.loading import load_article

STORY = "Ferry sails\n\nBy Ada Cole\n\n12 May 2031\n\nThe *ferry* sailed, [sic] she said.\n\n1. # >"
HEAD = "<html><head><title>Ferry</title></head><body><article><h1>Ferry sails</h1>"
WORDS = "<p>The ferry sailed on Monday, after a strike that kept it at the pier: caf\xe9.</p>" * 3
PAGE = f"{HEAD}{WORDS}</article></body>"
KNOWN = {
    "/story": ("text/html; charset=iso-8859-1", PAGE.encode("cp1252")),
    "/empty": ("text/html", b""),
    "/text": ("text/plain", STORY.encode()),
}


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        kind, body = KNOWN.get(self.path, ("text/html", b"no"))
        self.send_response(200 if self.path in KNOWN else 404)
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Pages) as pages:
        thread = threading.Thread(target=pages.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{pages.server_port}"
        pages.shutdown()
        thread.join()


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("NEWSREADER_ARTICLES", str(tmp_path / "library"))
    return tmp_path / "library"


def test_a_file_is_saved_as_markdown_and_reads_the_same(
    tmp_path: Path, library: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x.txt"
    file.write_text(STORY, "utf-8")
    assert add_article([str(file)], print) == 0
    saved = library / "2031-05-12-ferry-sails.md"
    assert capsys.readouterr().out == f"{saved}\n"
    before, after = load_article(file), load_article(saved)
    assert after.text == before.text
    assert (after.title, after.byline) == (before.title, before.byline)
    assert after.published and before.published and after.published.day == before.published.day


def test_the_same_article_is_saved_once_and_another_beside_it(
    tmp_path: Path, library: Path
) -> None:
    file = tmp_path / "x.txt"
    for text in (STORY, STORY, f"{STORY} more"):
        file.write_text(text, "utf-8")
        assert add_article([str(file)], print) == 0
    assert sorted(path.name for path in library.iterdir()) == [
        "2031-05-12-ferry-sails-2.md", "2031-05-12-ferry-sails.md",
    ]  # fmt: skip


def test_an_address_is_fetched(library: Path, server: str) -> None:
    assert add_article([f"{server}/story"], print) == 0
    (saved,) = library.iterdir()
    article = load_article(saved)
    assert article.title == "Ferry sails" and "café" in article.text
    assert article.url == f"{server}/story"
    assert article.published is None


def test_what_cannot_be_fetched_or_read_is_said(library: Path, server: str) -> None:
    said: list[str] = []
    places = [f"{server}/none", f"{server}/empty", "http://127.0.0.1:1/", "http://[x", "none.txt",
              "ftp://herald.example/x", f"{server}/text"]  # fmt: skip
    assert add_article(places, said.append) == 1
    assert said[0] == f"{server}/none: the server answers 404 Not Found"
    assert said[1] == f"{server}/empty: the file is empty"
    assert said[2] == "http://127.0.0.1:1/: it cannot be reached: connection refused"
    assert "cannot be reached" in said[3]
    assert said[4] == "none.txt: there is no such file"
    assert said[5].endswith("only addresses with http:// or https:// can be fetched")
    assert len(list(library.iterdir())) == 1


def test_a_library_that_cannot_be_written_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("x")
    monkeypatch.setenv("NEWSREADER_ARTICLES", str(tmp_path / "file" / "library"))
    said: list[str] = []
    story = tmp_path / "x.txt"
    story.write_text(STORY)
    assert add_article([str(story)], said.append) == 1
    assert "cannot be written" in said[0]


def test_standard_input_is_saved_too(library: Path) -> None:
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-m", "reader", "add", "-"], input=STORY.encode(), capture_output=True,
        env=os.environ | {"PYTHONPATH": str(root)}, check=True,
    )  # fmt: skip
    assert load_article(Path(done.stdout.decode().strip())).title == "Ferry sails"
    assert len(list(library.iterdir())) == 1


def test_each_article_of_an_archive_is_saved(tmp_path: Path, library: Path) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text('{"title": "Ferry", "text": "It sailed."}\n{"title": "Boat", "text": "Sold."}')
    assert add_article([str(file)], print) == 0
    assert sorted(path.name for path in library.iterdir()) == ["boat.md", "ferry.md"]
