"""What is typed after `newsreader`, and what comes of it."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FERRY = """Ferry sails at last

By Ada Cole

PORT ELIAS, May 12, 2031 (AP) — The ferry sailed on Monday.

“We are close,” said Angela Moreau, who leads the crew.
"""


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A directory with two articles and a picture that calls itself one."""
    place = tmp_path / "news"
    place.mkdir()
    (place / "a-ferry.txt").write_text(FERRY, "utf-8")
    (place / "b-boat.md").write_text("---\ntitle: Boat sold\n---\nThe boat is sold.", "utf-8")
    (place / "c-broken.txt").write_bytes(b"\x89PNG\r\n\x00\x00")
    return place


def run(
    *arguments: str | Path, at: Path, stdin: bytes = b"", code: int | None = 0, **env: str
) -> subprocess.CompletedProcess[bytes]:
    """newsreader with a home of its own; its exit code is as expected and it shows no traceback."""
    plain = {k: v for k, v in os.environ.items() if k not in ("NEWSREADER_ARTICLES", "COLUMNS")}
    home = {"HOME": str(at), "XDG_CONFIG_HOME": f"{at}/config", "XDG_DATA_HOME": f"{at}/data"}
    done = subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)], input=stdin, capture_output=True,
        cwd=at, env=plain | home | {"PYTHONPATH": str(ROOT)} | env, timeout=60,
    )  # fmt: skip
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    assert code is None or done.returncode == code, done.stderr.decode()
    return done


def test_without_a_terminal_an_article_is_printed(news: Path) -> None:
    page = run(news / "a-ferry.txt", at=news).stdout.decode()
    assert page.startswith("Ferry sails at last\nby Ada Cole")
    assert "12 May 2031 (dateline)" in page
    assert "\x1b" not in page


def test_several_articles_are_printed_and_a_broken_one_stops_nothing(news: Path) -> None:
    done = run("a-ferry.txt", "c-broken.txt", "none.txt", "b-boat.md", at=news, code=1)
    assert done.stderr.decode().splitlines() == [
        "newsreader: c-broken.txt: this is a picture, not an article",
        "newsreader: none.txt: there is no such file or directory",
    ]
    assert "Ferry sails" in done.stdout.decode() and "Boat sold" in done.stdout.decode()


def test_a_directory_is_all_its_articles(news: Path) -> None:
    (news / "below").mkdir()
    (news / "below" / "d.txt").write_text("Deep news\n\nBelow.", "utf-8")
    flat = run(news, "-f", "json", at=news, code=1).stdout.decode().splitlines()
    assert [json.loads(line)["article"]["title"] for line in flat] == [
        "Ferry sails at last", "Boat sold",
    ]  # fmt: skip
    deep = run(news, "-f", "json", "--recursive", at=news, code=1).stdout.decode()
    assert "Deep news" in deep


def test_standard_input_is_an_article(news: Path) -> None:
    done = run("-", "-f", "json", at=news, stdin=FERRY.encode())
    article = json.loads(done.stdout)["article"]
    assert (article["title"], article["path"]) == ("Ferry sails at last", None)
    empty = run("-", at=news, stdin=b"", code=1)
    assert empty.stderr.decode() == "newsreader: standard input: the file is empty\n"


@pytest.mark.parametrize("typed", ["2031-06-26", "26 June 2031", "June 26, 2031"])
def test_the_publication_date_is_typed_as_people_write_it(news: Path, typed: str) -> None:
    done = run("a-ferry.txt", "--published", typed, "-f", "json", at=news)
    assert json.loads(done.stdout)["article"]["published"] == {
        "day": "2031-06-26", "source": "set by you", "certain": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--published", "06/07/2031"], "can be read in two ways"),
        (["--published", "soon"], "is no day"),
        (["--format", "pdf"], "invalid choice"),
        (["--what", "actors", "-f", "json"], "--what chooses the table"),
        (["--nonsense"], "unrecognized"),
        (["--encoding", "nonsense"], "there is no text encoding called nonsense"),
        (["--encoding", "hex", "a-ferry.txt"], "there is no text encoding called hex"),
        (["add", "--encoding", "nonsense", "a-ferry.txt"], "no text encoding called nonsense"),
        (["search", "--limit", "few", "ferry"], "--limit: few is no number"),
        (["-", "-"], "only once"),
        (["add"], "required"),
    ],
)
def test_what_makes_no_sense_is_said_with_code_2(
    news: Path, arguments: list[str], words: str
) -> None:
    assert words in run(*arguments, at=news, code=2).stderr.decode()


def test_the_encoding_can_be_named(news: Path) -> None:
    (news / "r.txt").write_bytes("Паром вышел".encode("koi8-r"))
    done = run("r.txt", "--encoding", "koi8-r", at=news)
    assert done.stdout.decode().startswith("Паром вышел")


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (["-f", "csv"], "\ufeffarticle,source,published,path,speaker,"),
        (["-f", "csv", "--what", "actors"], "\ufeffarticle,source,published,path,name,"),
        (["--what", "dates"], "\ufeffarticle,source,published,path,first,"),
        (["-f", "md"], '---\ntitle: "Ferry sails at last"\n'),
        (["-f", "json"], '{"schema":"newsreader/1",'),
        (["-f", "text"], "Ferry sails at last\n"),
    ],
)
def test_each_form_is_written(news: Path, arguments: list[str], begins: str) -> None:
    assert run("a-ferry.txt", *arguments, at=news).stdout.decode().startswith(begins)


def test_a_table_of_several_articles_has_one_heading(news: Path) -> None:
    text = run("a-ferry.txt", "a-ferry.txt", "-f", "csv", at=news).stdout.decode()
    rows = list(csv.reader(io.StringIO(text)))
    assert sum("speaker" in row for row in rows) == 1
    assert sum("“We are close,”" in row for row in rows) == 2


@pytest.mark.parametrize(("name", "begins"), [("x.json", "{"), ("x.md", "---"), ("x", "Ferry")])
def test_what_is_written_to_a_file_has_the_form_of_its_suffix(
    news: Path, name: str, begins: str
) -> None:
    done = run("a-ferry.txt", "-o", name, at=news)
    assert done.stdout == b""
    assert (news / name).read_text("utf-8").startswith(begins)


def test_a_file_that_cannot_be_written_is_said(news: Path) -> None:
    done = run("a-ferry.txt", "-o", "none/x.txt", at=news, code=1)
    assert done.stderr.decode().startswith("newsreader: none/x.txt: cannot be written")


def test_all_articles_of_one_file_are_written(news: Path) -> None:
    lines = b'{"title": "Ferry", "text": "It sailed."}\n{"title": "Boat", "text": "It is sold."}\n'
    (news / "x.jsonl").write_bytes(lines)
    for done in (
        run("-f", "json", "x.jsonl", at=news),
        run("-f", "json", "-", at=news, stdin=lines),
    ):
        titles = [json.loads(line)["article"]["title"] for line in done.stdout.splitlines()]
        assert titles == ["Ferry", "Boat"]


@pytest.mark.parametrize("place", ["a-ferry.txt", "."])
def test_an_article_is_never_written_over(news: Path, place: str) -> None:
    before = (news / "a-ferry.txt").read_text("utf-8")
    (news / "link.json").symlink_to("a-ferry.txt")
    for output in ("a-ferry.txt", "./a-ferry.txt", "link.json"):
        done = run(place, "-o", output, at=news, code=2)
        assert "would be overwritten: write to another file" in done.stderr.decode()
    assert (news / "a-ferry.txt").read_text("utf-8") == before


def test_where_nothing_can_be_read_an_earlier_export_stays(news: Path) -> None:
    (news / "out.json").write_text("before", "utf-8")
    run("c-broken.txt", "-o", "out.json", at=news, code=1)
    assert (news / "out.json").read_text("utf-8") == "before"


def test_the_library_is_looked_for_in_its_order(tmp_path: Path) -> None:
    def titled(where: Path) -> Path:
        where.mkdir(parents=True)
        (where / "x.txt").write_text(f"News from {where.name}\n\nThere is.", "utf-8")
        return where

    def first_line(**env: str) -> str:
        return run(at=tmp_path, **env).stdout.decode().splitlines()[0]

    titled(tmp_path / "data" / "newsreader" / "articles").rename(
        tmp_path / "data" / "newsreader" / "moved"
    )
    (tmp_path / "data" / "newsreader" / "moved").rename(
        tmp_path / "data" / "newsreader" / "articles"
    )
    assert first_line() == "News from articles"
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "y.txt").write_text("News from here\n\nThere is.", "utf-8")
    assert first_line() == "News from here"
    titled(tmp_path / "mine")
    (tmp_path / "config" / "newsreader").mkdir(parents=True)
    config = tmp_path / "config" / "newsreader" / "config.toml"
    config.write_text('articles = "../../mine"')
    assert first_line() == "News from mine"
    chosen = titled(tmp_path / "chosen")
    assert first_line(NEWSREADER_ARTICLES=str(chosen)) == "News from chosen"
    config.write_text("articles = ")
    assert b"config.toml: damaged" in run(at=tmp_path, code=1).stderr
    config.write_text("articles = 7")
    assert b"articles must be in quotes" in run(at=tmp_path, code=1).stderr


def test_an_empty_library_says_how_to_fill_it(tmp_path: Path) -> None:
    words = run(at=tmp_path, code=1).stderr.decode()
    assert "there are no articles in" in words and "newsreader add" in words
    (tmp_path / "articles").mkdir()
    assert "newsreader add" in run(at=tmp_path, code=1).stderr.decode()
    assert "no articles in it" in run("articles", at=tmp_path, code=1).stderr.decode()


def test_no_control_of_a_file_name_or_an_article_reaches_the_terminal(tmp_path: Path) -> None:
    name = "a\x1b]0;x\x07\x9b2J\u202eb.txt"
    (tmp_path / name).write_bytes("Title\u202e\x1b[2J\n\nBody \x1b]52;c;eA==\x07\x9b2J.".encode())
    (tmp_path / f"x{name}").write_bytes(b"\x00")
    for form in ("text", "json", "csv", "md"):
        done = run(name, f"x{name}", f"none{name}", "-f", form, at=tmp_path, code=1)
        shown = (done.stdout + done.stderr).decode()
        assert not set(shown) & {"\x1b", "\x9b", "\x07", "\u202e"}, form


def test_a_terminal_that_cannot_show_a_letter_is_no_error(news: Path) -> None:
    done = run("a-ferry.txt", at=news, PYTHONIOENCODING="ascii")
    assert b"?We are close,?" in done.stdout


def test_a_closed_pipe_is_quiet(news: Path) -> None:
    (news / "c-broken.txt").unlink()
    long = FERRY + "\n\nThe ferry sailed on Monday, and nobody knew why." * 5000
    (news / "long.txt").write_text(long, "utf-8")
    reader = subprocess.Popen(
        [sys.executable, "-m", "reader", "long.txt", "-p"], cwd=news, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert reader.stdout and reader.stderr
    reader.stdout.readline()
    reader.stdout.close()
    assert reader.stderr.read() == b""
    reader.stderr.close()
    assert reader.wait(60) == 0


@pytest.fixture
def heeding_interrupts() -> Iterator[None]:
    """What is started from here heeds Ctrl-C, even where the tests run behind an "&"."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeding_interrupts")
def test_an_interrupt_ends_it_with_130(news: Path) -> None:
    reader = subprocess.Popen(
        [sys.executable, "-m", "reader", "-", "-p"], cwd=news, stdin=subprocess.PIPE,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    time.sleep(1)
    reader.send_signal(signal.SIGINT)
    _, errors = reader.communicate(timeout=60)
    assert (reader.returncode, errors) == (130, b"")


def test_the_version_is_that_of_the_project(tmp_path: Path) -> None:
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert run("--version", at=tmp_path).stdout.decode() == f"newsreader {project['version']}\n"
    assert b"newsreader add" in run("--help", at=tmp_path).stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
@pytest.mark.parametrize("typed", ["a-ferry.txt -p", "a-ferry.txt -f json", "search ferry"])
def test_a_full_disk_is_said(news: Path, typed: str) -> None:
    home = {f"XDG_{name}_HOME": str(news / "home") for name in ("CACHE", "STATE", "CONFIG", "DATA")}
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", *typed.split()], cwd=news, stdout=full, check=False,
            stderr=subprocess.PIPE, env=os.environ | home | {
                "PYTHONPATH": str(ROOT), "NEWSREADER_ARTICLES": str(news),
            },
        )  # fmt: skip
    assert done.returncode == 1
    assert b"cannot be written: no space left" in done.stderr and b"Traceback" not in done.stderr


def test_an_empty_name_is_no_file(news: Path) -> None:
    assert b"an empty name is no file" in run("", at=news, code=1).stderr


def test_what_the_shell_pipes_in_under_a_name_is_an_article(news: Path) -> None:
    os.mkfifo(news / "pipe")
    writer = subprocess.Popen(["sh", "-c", "cat a-ferry.txt > pipe"], cwd=news)
    article = json.loads(run("pipe", "-f", "json", at=news).stdout)["article"]
    assert writer.wait(10) == 0
    assert (article["title"], article["path"]) == ("Ferry sails at last", None)
