"""Which files a place holds, and in what order."""

import os
from pathlib import Path

import pytest

from reader.library import first_file, list_entries


def place_with(place: Path, *names: str) -> Path:
    for name in names:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text("Ferry sails again\n\nIt sailed.\n", "utf-8")
    return place


def names(*places: Path, recursive: bool = False) -> list[str]:
    root = str(places[0]) + os.sep
    return [entry.file.removeprefix(root) for entry in list_entries(*places, recursive=recursive)]


def test_numbers_count_by_their_value_and_case_does_not_matter(tmp_path: Path) -> None:
    place_with(tmp_path, "part 10.txt", "Part 9.txt", "part 2b.md", "alpha.html", "Beta.json")
    assert names(tmp_path) == ["alpha.html", "Beta.json", "part 2b.md", "Part 9.txt", "part 10.txt"]


def test_the_first_file_is_the_first_of_the_list(tmp_path: Path) -> None:
    deep, flat, empty = (tmp_path / name for name in ("deep", "flat", "empty"))
    place_with(deep, "b/part 10.txt", "b/Part 9.txt", "c.txt")
    place_with(flat, "b.txt", "B.txt", "a10.txt", "A2.txt")
    empty.mkdir()
    assert first_file(empty) is None
    for places in ((deep,), (flat,), (empty, flat), (flat, deep), (tmp_path / "gone.txt",)):
        for recursive in (False, True):
            listed = list_entries(*places, recursive=recursive)
            assert first_file(*places, recursive=recursive) == listed[0].file


@pytest.mark.parametrize(
    "left_out",
    [
        ".hidden.txt",
        ".git/config.txt",
        "photo.JPG",
        "Ferry_files/frame.html",
        "style.css",
        "a.part",
    ],
)
def test_what_is_no_article_is_left_out(tmp_path: Path, left_out: str) -> None:
    place_with(tmp_path, "ferry.txt", left_out)
    assert names(tmp_path, recursive=True) == ["ferry.txt"]


def test_a_file_that_may_not_be_readable_is_still_listed(tmp_path: Path) -> None:
    assert names(place_with(tmp_path, "minutes.docx", "no suffix")) == ["minutes.docx", "no suffix"]


def test_directories_inside_are_listed_only_when_asked_for(tmp_path: Path) -> None:
    place_with(tmp_path, "a.txt", "2019/june/b.txt", "2019/a.txt")
    assert names(tmp_path) == ["a.txt"]
    assert names(tmp_path, recursive=True) == ["2019/a.txt", "2019/june/b.txt", "a.txt"]


def test_links_out_of_the_place_are_not_followed(tmp_path: Path) -> None:
    outside = place_with(tmp_path / "outside", "secret.txt")
    inside = place_with(tmp_path / "inside", "ferry.txt")
    (inside / "file.txt").symlink_to(outside / "secret.txt")
    (inside / "directory").symlink_to(outside)
    (inside / "nowhere.txt").symlink_to(tmp_path / "gone.txt")
    (inside / "within.txt").symlink_to(inside / "ferry.txt")
    assert names(inside, recursive=True) == ["ferry.txt", "within.txt"]


def test_loops_of_links_end(tmp_path: Path) -> None:
    place_with(tmp_path, "deep/ferry.txt")
    (tmp_path / "deep" / "up").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert names(tmp_path, recursive=True) == ["deep/ferry.txt"]


def test_several_places_list_each_file_once(tmp_path: Path) -> None:
    place_with(tmp_path, "a.txt", "b.txt")
    assert names(tmp_path, tmp_path / "b.txt", tmp_path) == ["a.txt", "b.txt"]


def test_a_missing_place_is_an_entry_that_says_so(tmp_path: Path) -> None:
    (entry,) = list_entries(tmp_path / "gone")
    assert entry.problem == "there is no such file or directory"


def test_ten_thousand_files_are_listed_without_being_read(tmp_path: Path) -> None:
    for number in range(10_000):
        os.mknod(tmp_path / f"story {number}.txt")
    entries = list_entries(tmp_path)
    assert [entry.name for entry in entries[99:101]] == ["story 99.txt", "story 100.txt"]
    assert len(entries) == 10_000
    assert not any(entry.is_read_in for entry in entries)


def test_what_is_named_as_an_article_and_is_none_is_listed_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "notes.md").mkdir()
    (tmp_path / "notes.md" / "a.txt").write_text("A")
    (tmp_path / "photos").mkdir()
    os.mkfifo(tmp_path / "pipe.txt")
    os.mkfifo(tmp_path / "pipe")
    assert {entry.name: entry.problem for entry in list_entries(tmp_path)} == {
        "notes.md": "this is a directory: --recursive reads what is in it",
        "pipe.txt": "this is no file that can be read",
    }
    assert [entry.name for entry in list_entries(tmp_path, recursive=True)] == ["a.txt", "pipe.txt"]
