"""New, changed and vanished files are noticed."""

import os
from pathlib import Path

from reader.library import Changes, watch


def test_what_changes_between_two_looks_is_noticed(tmp_path: Path) -> None:
    for name in ("old.txt", "gone.txt", "same.txt"):
        (tmp_path / name).write_text("Ferry", "utf-8")
    looks = watch(tmp_path, pause=lambda _: None)
    assert next(looks) == Changes()
    assert not next(looks)
    (tmp_path / "gone.txt").unlink()
    (tmp_path / "old.txt").write_text("Ferry sails", "utf-8")
    (tmp_path / "new.txt").write_text("Mayor", "utf-8")
    changes = next(looks)
    assert [entry.name for entry in changes.new] == ["new.txt"]
    assert [entry.name for entry in changes.changed] == ["old.txt"]
    assert changes.vanished == (str(tmp_path / "gone.txt"),)
    assert not next(looks)


def test_a_change_that_keeps_the_size_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Ferry", "utf-8")
    looks = watch(tmp_path, pause=lambda _: None)
    next(looks)
    (tmp_path / "a.txt").write_text("Mayor", "utf-8")
    os.utime(tmp_path / "a.txt", ns=(1, 1))
    assert [entry.name for entry in next(looks).changed] == ["a.txt"]


def test_a_place_that_vanishes_and_comes_back_is_watched_on(tmp_path: Path) -> None:
    place = tmp_path / "articles"
    place.mkdir()
    (place / "a.txt").write_text("Ferry", "utf-8")
    looks = watch(place, pause=lambda _: None)
    next(looks)
    (place / "a.txt").unlink()
    place.rmdir()
    assert next(looks).vanished == (str(place / "a.txt"),)
    place.mkdir()
    (place / "a.txt").write_text("Ferry", "utf-8")
    assert [entry.name for entry in next(looks).new] == ["a.txt"]


def test_an_article_in_a_file_changes_and_vanishes_with_it(tmp_path: Path) -> None:
    file = tmp_path / "saved.json"
    file.write_text("[1, 2]", "utf-8")
    looks = watch(file / "2", pause=lambda _: None)
    next(looks)
    file.write_text("[1, 2, 3]", "utf-8")
    assert [entry.name for entry in next(looks).changed] == ["saved.json/2"]
    file.unlink()
    assert next(looks).vanished == (str(file / "2"),)


def test_the_looks_are_close_enough_for_two_seconds(tmp_path: Path) -> None:
    pauses: list[float] = []
    looks = watch(tmp_path, pause=pauses.append)
    next(looks), next(looks), next(looks)
    assert len(pauses) == 2 and max(pauses) <= 1.5
