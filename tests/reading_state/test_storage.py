"""Nothing is lost and nothing is damaged, and where nothing can be kept the person is told."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.loading import article_from_text
from reader.reading_state import ReadingState

HERE = Path(__file__).parent
ARTICLE = article_from_text("Ferry sails again\n\nThe ferry sailed on Monday.")


def works(state: ReadingState) -> bool:
    state.keep_place(ARTICLE, 7)
    state.set("theme", "nord")
    return (state.place_in(ARTICLE), state.setting("theme")) == (7, "nord")


def run(script: str, *arguments: object) -> str:
    command = [sys.executable, str(HERE / script), *map(str, arguments)]
    root = str(HERE.parent.parent)
    return subprocess.run(
        command, check=True, capture_output=True, text=True, timeout=120, cwd=root
    ).stdout.strip()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 and fork are of Unix")
def test_killed_a_hundred_times_nothing_is_lost_or_damaged(tmp_path: Path) -> None:
    assert run("killed_while_writing.py", tmp_path / "reading.db", 100) == "100 killed, 0 lost"


@pytest.mark.skipif(sys.platform == "win32", reason="the limit that stands for a full disk")
def test_a_full_disk_is_a_notice_and_work_goes_on(tmp_path: Path) -> None:
    notice, place, theme = run("disk_full.py", tmp_path / "reading.db").split("\n")
    assert "is not kept" in notice
    assert (place, theme) == ("7", "before")


@pytest.mark.parametrize("file", ["file/reading.db", "directory", "file"])
def test_where_nothing_can_be_written_there_is_a_notice(tmp_path: Path, file: str) -> None:
    (tmp_path / "directory").mkdir()
    (tmp_path / "file").write_text("")
    state = ReadingState(tmp_path / ("file/reading.db" if file == "file" else file))
    assert "What you do now is not kept" in state.notice
    assert works(state)
    state.close()


def test_what_can_only_be_read_is_still_read(tmp_path: Path) -> None:
    state = ReadingState(tmp_path / "reading.db")
    assert works(state) and not state.notice
    state.close()
    (tmp_path / "reading.db-wal").mkdir()  # the log cannot be written, whoever asks
    closed = ReadingState(tmp_path / "reading.db")
    assert closed.setting("theme") == "nord"
    assert closed.place_in(ARTICLE) == 7
    assert "is not kept" in closed.notice
    closed.set("theme", "light")
    assert closed.setting("theme") == "light"
    closed.close()


@pytest.mark.parametrize(
    "content", [b"not a database at all, " * 100, b"SQLite format 3\0" + b"x" * 5000]
)
def test_a_damaged_file_is_set_aside_and_never_deleted(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "reading.db").write_bytes(content)
    state = ReadingState(tmp_path / "reading.db")
    assert works(state)
    assert "damaged" in state.notice
    assert (tmp_path / "reading.db.damaged-1").read_bytes() == content
    state.close()


def test_damage_done_between_two_uses_is_survived(tmp_path: Path) -> None:
    file = tmp_path / "reading.db"
    state = ReadingState(file)
    assert works(state)
    state.close()
    file.write_bytes(file.read_bytes()[:4096] + b"\xff" * 40_000)
    assert works(state)
    state.close()


def test_nothing_is_written_beside_the_articles(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    state = ReadingState(tmp_path / "state" / "reading.db")
    assert works(state)
    assert list((tmp_path / "news").iterdir()) == []
    state.close()


def test_the_database_is_imported_when_it_is_first_asked() -> None:
    lines = "import sys, reader.reading_state\nassert 'sqlite3' not in sys.modules"
    root = HERE.parent.parent
    subprocess.run([sys.executable, "-c", lines], check=True, cwd=root, timeout=60)
