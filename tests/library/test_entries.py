"""What an entry knows once its file has been read, and what it says when it cannot be."""

from pathlib import Path

from reader.article import Article, fingerprint
from reader.library import list_entries, read_articles, read_entries, read_entry
from reader.loading import UnreadableArticle

STORY = "Ferry sails again\n\nThe ferry to Aldmere sailed on Monday.\n"


def test_an_entry_has_a_title_once_it_is_read(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY, "utf-8")
    (listed,) = list_entries(tmp_path)
    assert (listed.heading, listed.is_read_in) == ("ferry.txt", False)
    (entry,) = read_entries([listed])
    assert (entry.heading, entry.is_read_in) == ("Ferry sails again", True)
    assert entry.size == (tmp_path / "ferry.txt").stat().st_size
    assert entry.modified == (tmp_path / "ferry.txt").stat().st_mtime_ns


def test_the_fingerprint_is_that_of_the_article(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY, "utf-8")
    (article,) = read_articles(list_entries(tmp_path))
    assert isinstance(article, Article)
    assert read_entry(tmp_path / "ferry.txt").fingerprint == fingerprint(article.text)


def test_an_entry_that_is_read_in_is_not_read_again(tmp_path: Path) -> None:
    (tmp_path / "ferry.txt").write_text(STORY, "utf-8")
    entry = read_entry(tmp_path / "ferry.txt")
    (tmp_path / "ferry.txt").unlink()
    assert list(read_entries([entry])) == [entry]


def test_a_file_that_vanished_is_a_problem_and_the_rest_goes_on(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(STORY, "utf-8")
    listed = list_entries(tmp_path)
    (tmp_path / "a.txt").unlink()
    gone, there = read_entries(listed)
    assert gone.problem and gone.is_read_in
    assert there.title == "Ferry sails again"
    reason, article = read_articles(listed)
    assert isinstance(reason, UnreadableArticle) and isinstance(article, Article)


def test_a_missing_place_is_a_reason_in_the_stream(tmp_path: Path) -> None:
    (reason,) = read_articles(list_entries(tmp_path / "gone"))
    assert isinstance(reason, UnreadableArticle)
    assert reason.reason == "there is no such file or directory"
