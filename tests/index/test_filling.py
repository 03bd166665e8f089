"""The index comes up to date, and looks at nothing twice."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from reader.index import Index, fill, known_entries, recall_entries, search, timeline
from reader.index.record import Record, Wish
from reader.index.storing import store
from reader.index.workers import records_of
from reader.library import list_entries, read_entry

STORY = "{}\n\nThe ferry to Aldmere sailed on Monday, said Ines Kolb. “We waited,” said Ms Kolb.\n"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    for name in ("ferry", "dock", "quay"):
        (tmp_path / "news" / f"{name}.txt").write_text(STORY.format(name.title()), "utf-8")
    return tmp_path / "news"


@pytest.fixture
def index(place: Path) -> Iterator[Index]:
    index = Index(place, file=place.parent / "cache" / "index.db")
    yield index
    index.close()


def looked_at(index: Index, **more) -> list[str]:
    """The names of the files that a filling looked into again and found changed."""
    return [entry.name for progress in fill(index, **more) for entry in progress.entries]


def found(index: Index, words: str) -> list[str]:
    return sorted(hit.path.name for hit in search(index, words).hits)


def test_a_first_filling_reads_everything_and_says_how_far_it_is(index: Index) -> None:
    first, *_, last = fill(index)
    assert (first.done, first.total) == (0, 3)
    assert (last.done, last.total) == (3, 3)
    assert index.size() == 3
    assert found(index, "aldmere") == ["dock.txt", "ferry.txt", "quay.txt"]


def test_a_huge_file_keeps_nothing_waiting(index: Index, place: Path) -> None:
    padding = f"<!-- {'x' * 1_100_000} -->"
    (place / "atlas.html").write_text(f"<p>The ferry sailed.</p>{padding}", "utf-8")
    steps = [[entry.name for entry in progress.entries] for progress in fill(index)]
    assert steps == [[], ["dock.txt", "ferry.txt", "quay.txt"], ["atlas.html"]]


def test_a_second_filling_reads_nothing(index: Index) -> None:
    looked_at(index)
    (only,) = fill(index)
    assert (only.done, only.total) == (0, 0)


def test_the_entries_are_as_if_they_were_read_from_the_files(index: Index, place: Path) -> None:
    entries = {entry.file: entry for each in fill(index) for entry in each.entries}
    files = [str(path) for path in place.iterdir()]
    assert entries == known_entries(index) == {file: read_entry(file) for file in files}


def test_titles_are_recalled_and_only_what_is_new_or_changed_is_read(
    index: Index, place: Path
) -> None:
    looked_at(index)
    (place / "dock.txt").write_text("Dock opens\n\nNo boats today.\n", "utf-8")
    (place / "pier.txt").write_text(STORY.format("Pier"), "utf-8")
    entries = list(recall_entries(index, list_entries(place)))
    assert [entry.title for entry in entries] == ["Dock opens", "Ferry", "Pier", "Quay"]
    assert entries == [read_entry(entry.file) for entry in entries]


def test_what_has_changed_is_read_again(index: Index, place: Path) -> None:
    looked_at(index)
    (place / "dock.txt").write_text("Dock\n\nNo boats today.\n", "utf-8")
    assert looked_at(index) == ["dock.txt"]
    assert found(index, "aldmere") == ["ferry.txt", "quay.txt"]
    assert found(index, "boats") == ["dock.txt"]


def test_a_file_that_was_only_touched_is_not_analysed_again(index: Index, place: Path) -> None:
    looked_at(index)
    os.utime(place / "dock.txt", ns=(1, 1))
    *_, last = fill(index)
    assert (last.done, last.entries) == (1, ())
    assert known_entries(index)[str(place / "dock.txt")].modified == 1
    assert [progress.total for progress in fill(index)] == [0]


def test_what_has_vanished_is_forgotten(index: Index, place: Path) -> None:
    looked_at(index)
    (place / "quay.txt").unlink()
    assert looked_at(index) == []
    assert found(index, "aldmere") == ["dock.txt", "ferry.txt"]


def test_a_drive_that_is_away_has_lost_nothing(index: Index, place: Path) -> None:
    looked_at(index)
    place.rename(place.with_name("away"))
    assert looked_at(index) == []
    place.with_name("away").rename(place)
    assert looked_at(index) == []
    assert index.size() == 3


def test_a_pipe_among_the_articles_keeps_nothing_that_has_vanished(
    index: Index, place: Path
) -> None:
    os.mkfifo(place / "pipe.txt")
    looked_at(index)
    (place / "quay.txt").unlink()
    looked_at(index)
    assert found(index, "aldmere") == ["dock.txt", "ferry.txt"]


def test_directories_below_are_filled_and_searched_only_when_asked_for(
    index: Index, place: Path
) -> None:
    (place / "old").mkdir()
    (place / "old" / "pier.txt").write_text(STORY.format("Pier"), "utf-8")
    deep = Index(place, recursive=True, file=place.parent / "cache" / "index.db")
    assert len(looked_at(deep)) == 4
    assert looked_at(index) == []
    assert (index.size(), deep.size()) == (3, 4)
    deep.close()


def test_a_broken_file_is_kept_with_its_reason_and_found_by_nobody(
    index: Index, place: Path
) -> None:
    (place / "broken.txt").write_bytes(b"\x7fELF\x00\x00\x01\xff" * 100)
    looked_at(index)
    assert known_entries(index)[str(place / "broken.txt")].problem
    assert index.size() == 3
    assert looked_at(index) == []


def test_a_file_that_vanishes_meanwhile_costs_only_itself(index: Index, place: Path) -> None:
    for number in range(30):
        (place / f"{number}.txt").write_text(STORY.format(number), "utf-8")
    filling = fill(index, processes=0)
    next(filling)
    (place / "quay.txt").unlink()
    list(filling)
    assert index.size() == 32
    assert known_entries(index)[str(place / "quay.txt")].problem
    looked_at(index)
    assert str(place / "quay.txt") not in known_entries(index)


def test_a_date_set_by_hand_is_reckoned_with_and_taken_back(index: Index, place: Path) -> None:
    looked_at(index)
    assert timeline(index).days == ()
    by_hand = {str(place / "ferry.txt"): date(2024, 6, 5)}
    assert looked_at(index, published_by_file=by_hand) == ["ferry.txt"]
    assert found(index, "after:2024") == ["ferry.txt"]
    assert looked_at(index, published_by_file=by_hand) == []
    assert looked_at(index) == ["ferry.txt"]
    assert found(index, "after:2024") == []


def test_what_an_older_analysis_found_is_found_again(index: Index, place: Path) -> None:
    looked_at(index)
    old = os.fsencode(place / "dock.txt")
    index.database.write(
        lambda rows: rows.execute("UPDATE articles SET version = 'old' WHERE file = ?", (old,))
    )
    assert looked_at(index) == ["dock.txt"]


def test_filling_can_be_stopped_and_goes_on_later(index: Index, place: Path) -> None:
    for number in range(70):
        (place / f"{number}.txt").write_text(STORY.format(number), "utf-8")
    filling = fill(index, processes=0)
    next(filling)
    done = next(filling).done
    filling.close()
    assert index.size() == done == 25
    assert len(looked_at(index)) == 73 - done
    assert index.size() == 73


def test_processes_find_the_same_as_one(index: Index, place: Path) -> None:
    for number in range(70):
        (place / f"{number}.txt").write_text(STORY.format(number), "utf-8")
    alone = Index(place, file=place.parent / "alone.db")
    looked_at(alone, processes=0)
    assert len(looked_at(index, processes=2)) == 73
    assert known_entries(index) == known_entries(alone)
    assert search(index, "said-by:Kolb").total == search(alone, "said-by:Kolb").total
    alone.close()


def _let_go_of_ended_children() -> None:
    """Another test may have left a child that has ended, and that nobody has asked after."""
    with suppress(ChildProcessError):
        while os.waitpid(-1, os.WNOHANG) != (0, 0):
            pass


@pytest.mark.skipif(sys.platform == "win32", reason="asks Unix for the children")
def test_workers_end_when_filling_is_stopped(index: Index, place: Path) -> None:
    _let_go_of_ended_children()
    for number in range(400):  # work for everyone until the end
        (place / f"{number}.txt").write_text(STORY.format(number), "utf-8")
    filling = fill(index, processes=2)
    next(filling), next(filling)
    assert os.waitpid(-1, os.WNOHANG) == (0, 0)  # there are some, and none has ended
    filling.close()
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_program_that_ends_while_the_index_fills_ends_well(place: Path) -> None:
    for number in range(100):
        (place / f"{number}.txt").write_text(STORY.format(number), "utf-8")
    program = (
        "from pathlib import Path; from reader.index import Index, fill; "
        f"index = Index(Path({str(place)!r}), file=Path({str(place.parent / 'index.db')!r})); "
        "filling = fill(index, processes=2); next(filling), next(filling)"
    )
    ended = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_processes_start_though_a_screen_has_taken_standard_error(index: Index) -> None:
    class OnScreen(StringIO):
        def fileno(self) -> int:
            return -1

    with redirect_stderr(OnScreen()), redirect_stdout(OnScreen()):
        assert len(looked_at(index, processes=1)) == 3


class Deadly(str):
    """The name of a file that ends the process which takes it up."""

    def __reduce__(self):
        return os._exit, (1,)


@pytest.mark.skipif(sys.platform == "win32", reason="a process ends otherwise there")
def test_a_file_that_kills_the_analysis_costs_only_itself(place: Path) -> None:
    files = [
        Deadly(place / "dock.txt"),
        *(str(place / f"{name}.txt") for name in ("ferry", "quay")),
    ]
    batches = [[Wish(file) for file in files], [Wish(str(place / "quay.txt"))]]
    records = [record for batch in records_of(batches, 2) for record in batch]
    problems = {Path(record.file).name: record.article[6] for record in records}
    assert problems == {"dock.txt": "the analysis broke off", "ferry.txt": None, "quay.txt": None}
    assert len(records) == 4


def test_a_name_that_is_no_unicode_is_indexed(index: Index, place: Path) -> None:
    try:
        (place / "caf\udce9.txt").write_text(STORY.format("Café"), "utf-8")
    except OSError:
        pytest.skip("the file system knows only Unicode names")
    looked_at(index)
    assert "caf\udce9.txt" in found(index, "aldmere")
    assert looked_at(index) == []


def test_ten_thousand_rows_are_listed_searched_and_counted(index: Index, place: Path) -> None:
    def work(rows) -> None:
        for number in range(10_000):
            article = (f"{number:032}", f"Story {number}", "2024-06-04", "file name", 1, "", None)
            text = (
                f"Story {number}\n\nThe ferry sailed {'late' if number % 1000 == 7 else 'again'}."
            )
            file = str(place / f"story {number}.txt")
            store(rows, Record(file, 1, 1, (*article, text)), "version", "")

    assert index.database.write(work)
    assert index.size() == len(known_entries(index)) == 10_000
    results = search(index, "ferry", limit=20, first=9_990)
    assert (len(results.hits), results.total, results.searched) == (10, 10_000, 10_000)
    late = {f"story {number}.txt" for number in range(7, 10_000, 1000)}
    assert {hit.path.name for hit in search(index, "late").hits} == late


def test_a_date_line_tells_of_its_story(index: Index, place: Path) -> None:
    (place / "line.txt").write_text("Mill sold\n\n24 May 2006\n\nNobody said why.\n", "utf-8")
    looked_at(index)
    told = {day.path.name: day.happening for day in timeline(index).days}
    assert told["line.txt"] == "Mill sold"
