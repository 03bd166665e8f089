"""The index is a cache: damaged, deleted, shared or closed, it is never an error."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from reader.index import Index, fill, search

ROOT = Path(__file__).parents[2]
STORY = "{}\n\nThe ferry to Aldmere sailed on Monday, said Ines Kolb.\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    for number in range(5):
        (tmp_path / "news" / f"{number}.txt").write_text(STORY.format(number), "utf-8")
    return tmp_path / "news"


def total(index: Index) -> int:
    return search(index, "aldmere").total


def refilled(index: Index) -> int:
    list(fill(index))
    return total(index)


@pytest.mark.parametrize(
    "content",
    [b"", b"no database " * 1000, b"SQLite format 3\0" + b"\xff" * 8000],
    ids=["empty", "something else", "a header and rubbish"],
)
def test_a_damaged_index_is_made_again(place: Path, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "index.db"
    file.write_bytes(content)
    index = Index(place, file=file)
    assert total(index) == 0
    assert refilled(index) == 5
    assert index.notice == ""
    index.close()


@pytest.mark.parametrize("page", range(1, 40, 3))
def test_damage_anywhere_inside_is_survived(place: Path, tmp_path: Path, page: int) -> None:
    file = tmp_path / "index.db"
    index = Index(place, file=file)
    assert refilled(index) == 5
    index.close()
    content = bytearray(file.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = os.urandom(4096)
    file.write_bytes(content)
    total(index)
    (place / "0.txt").write_text(STORY.format("again"), "utf-8")
    list(fill(index))
    list(fill(index))
    assert total(index) == 5
    assert index.notice == ""
    index.close()


def test_an_index_of_another_shape_is_made_again(place: Path, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "index.db")
    other.executescript("CREATE TABLE articles (x); PRAGMA user_version = 99")
    other.close()
    index = Index(place, file=tmp_path / "index.db")
    assert refilled(index) == 5
    assert index.notice == ""
    index.close()


def test_an_index_deleted_while_it_is_open_is_made_again(place: Path, tmp_path: Path) -> None:
    index = Index(place, file=tmp_path / "index.db")
    assert refilled(index) == 5
    for file in tmp_path.glob("index.db*"):
        file.unlink()
    assert refilled(index) == 5
    assert (tmp_path / "index.db").exists()
    index.close()


@pytest.mark.parametrize("file", ["file/index.db", "directory"])
def test_where_nothing_can_be_written_it_works_until_the_program_ends(
    place: Path, tmp_path: Path, file: str
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "directory").mkdir()
    index = Index(place, file=tmp_path / file)
    assert refilled(index) == 5
    assert "The index is not kept" in index.notice
    index.close()


def test_two_windows_fill_one_index_at_once(place: Path, tmp_path: Path) -> None:
    for number in range(200):
        (place / f"story {number}.txt").write_text(STORY.format(number), "utf-8")
    lines = (
        "import sys; from pathlib import Path; from reader.index import Index, fill\n"
        "index = Index(sys.argv[1], file=Path(sys.argv[2]))\n"
        "for _ in fill(index, processes=0): pass\n"
        "print(index.size(), index.notice)\n"
    )
    command = [sys.executable, "-c", lines, str(place), str(tmp_path / "index.db")]
    windows = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) for _ in range(2)]
    told = [window.communicate(timeout=100)[0].decode().strip() for window in windows]
    assert [window.returncode for window in windows] == [0, 0]
    assert told == ["205", "205"]
    index = Index(place, file=tmp_path / "index.db")
    assert total(index) == 205
    assert [progress.total for progress in fill(index)] == [0]
    assert index.database.rows("PRAGMA integrity_check") == [("ok",)]
    index.close()


@pytest.mark.skipif(sys.platform == "win32", reason="fork is of Unix")
def test_windows_that_open_at_the_same_moment_all_keep_what_they_do(tmp_path: Path) -> None:
    script = Path(__file__).parent / "opened_at_once.py"
    command = [sys.executable, script, tmp_path, "12"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, timeout=100)
    assert told.stdout == b""


def test_an_index_is_searched_while_it_is_filled(place: Path, tmp_path: Path) -> None:
    window, other = (Index(place, file=tmp_path / "index.db") for _ in range(2))
    for number in range(60):
        (place / f"story {number}.txt").write_text(STORY.format(number), "utf-8")
    seen = [total(window) for _ in fill(other, processes=0)]
    assert seen == [0, 25, 50, 65]
    window.close()
    other.close()


def test_opening_the_package_imports_no_database_and_no_processes() -> None:
    lines = "import sys, reader.index\nassert not {'sqlite3', 'subprocess'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", lines], check=True, cwd=ROOT, timeout=60)
