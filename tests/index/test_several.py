"""A file that holds several articles is several in the index, each under its own address."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from reader.index import Index, fill, known_entries, recall_entries, search, timeline
from reader.library import list_entries, read_entries

STORY = "The {} to Aldmere sailed on Monday, said Ines Kolb."


def write(file: Path, *titles: str) -> None:
    stories = [{"title": title, "text": STORY.format(title.lower())} for title in titles]
    file.write_text(json.dumps(stories), "utf-8")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    (tmp_path / "news").mkdir()
    write(tmp_path / "news" / "saved.json", "Ferry", "Boat", "Barge")
    return tmp_path / "news" / "saved.json"


@pytest.fixture
def index(file: Path) -> Iterator[Index]:
    index = Index(file.parent, file=file.parent.parent / "index.db")
    yield index
    index.close()


def filled(index: Index, **more) -> list[str]:
    """The titles of the articles that were read and found changed."""
    return [entry.title for progress in fill(index, **more) for entry in progress.entries]


def test_each_article_is_found_where_it_lies(index: Index, file: Path) -> None:
    assert filled(index) == ["Ferry", "Boat", "Barge"]
    assert [hit.path for hit in search(index, "boat").hits] == [file / "2"]
    assert index.size() == 3
    assert filled(index) == []


def test_the_progress_counts_files(index: Index) -> None:
    assert [(progress.done, progress.total) for progress in fill(index)] == [(0, 1), (1, 1)]


def test_entries_are_the_same_from_disk_and_from_the_index(index: Index, file: Path) -> None:
    listed = list_entries(file.parent)
    read = list(read_entries(listed))
    assert [entry.name for entry in read] == ["saved.json", "saved.json/2", "saved.json/3"]
    assert list(recall_entries(index, listed)) == read
    filled(index)
    assert list(known_entries(index).values()) == read
    assert list(recall_entries(index, listed)) == list(recall_entries(index, read)) == read


def test_a_file_that_has_changed_is_read_again_as_a_whole(index: Index, file: Path) -> None:
    filled(index)
    write(file, "Ferry", "Tug")
    assert filled(index) == ["Ferry", "Tug"]
    assert index.size() == 2
    assert not search(index, "barge").hits
    write(file, "Ferry")
    assert filled(index) == ["Ferry"]
    write(file, "Ferry", "Barge")
    assert "Barge" in filled(index)
    assert index.size() == 2


def test_a_file_that_has_vanished_is_forgotten_as_a_whole(index: Index, file: Path) -> None:
    filled(index)
    file.unlink()
    assert filled(index) == []
    assert index.size() == 0


def test_each_article_has_the_day_that_was_set_for_it(index: Index, file: Path) -> None:
    filled(index)
    days = {str(file / "2"): date(2031, 5, 14)}
    assert filled(index, published_by_file=days) == ["Ferry", "Boat", "Barge"]
    (day,) = timeline(index).days
    assert (day.path, day.first) == (file / "2", date(2031, 5, 12))
    assert filled(index, published_by_file=days) == []


def test_what_lies_in_directories_below_is_in_a_library_only_if_they_are(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    write(tmp_path / "below" / "saved.json", "Ferry", "Boat")
    for recursive, titles in ((False, []), (True, ["Ferry", "Boat"])):
        index = Index(tmp_path, recursive=recursive, file=tmp_path / "below" / ".index.db")
        assert filled(index) == titles and index.size() == len(titles)
        index.close()
