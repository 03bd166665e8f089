"""`newsreader search`: what is typed, and what it finds."""

from pathlib import Path

import pytest

from reader.commands.searching import search_library

FERRY = (
    "Ferry sails at last\n\n12 May 2031\n\n“We are close,” said Angela Moreau, who leads the crew."
)
BOAT = "Boat sold\n\nThe boat is sold, and the crew is paid. Nobody sails."


@pytest.fixture(autouse=True)
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("CACHE", "STATE", "CONFIG", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name.lower()))
    monkeypatch.setenv("NEWSREADER_ARTICLES", str(tmp_path / "library"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "library").mkdir()
    (tmp_path / "library" / "ferry.txt").write_text(FERRY, "utf-8")
    (tmp_path / "library" / "boat.txt").write_text(BOAT, "utf-8")
    return tmp_path / "library"


@pytest.mark.parametrize(
    ("typed", "first", "last"),
    [
        (["sold"], "undated  Boat sold", "1 article found among 2 articles in library"),
        (["crew", "-paid"], "2031-05-12  Ferry sails at last", "1 article found among 2"),
        (["crew", "after:2031"], "2031-05-12  Ferry sails at last", "1 article found"),
        (["crew is paid"], "undated  Boat sold", "1 article found"),
        (["crew", "--limit", "1"], None, "the first 1 of 2 articles found"),
        (["-hunger", "sold"], "undated  Boat sold", "1 article found"),
        (["crew after:2031"], "2031-05-12  Ferry sails at last", "1 article found"),
        (["after:2031 crew"], "2031-05-12  Ferry sails at last", "1 article found"),
        (["actor:Angela Moreau"], "2031-05-12  Ferry sails at last", "1 article found"),
        (["actor:Moreau after:2031"], "2031-05-12  Ferry sails at last", "1 article found"),
        (["walrus"], "0 articles found", "0 articles found"),
    ],
)
def test_the_library_is_searched(
    capsys: pytest.CaptureFixture[str], typed: list[str], first: str | None, last: str
) -> None:
    assert search_library(typed, print) == 0
    lines = capsys.readouterr().out.splitlines()
    assert first is None or lines[0].startswith(first)
    assert lines[-1].startswith(last)


def test_a_hit_says_where_it_stands(capsys: pytest.CaptureFixture[str]) -> None:
    search_library(["sails", "nobody"], print)
    out = capsys.readouterr().out
    assert "Nobody sails." in out and "\n    library/boat.txt\n" in out


def test_a_bad_query_says_what_is_wrong() -> None:
    said: list[str] = []
    assert search_library(["after:nope"], said.append) == 2
    assert "is no day" in said[0]
    with pytest.raises(SystemExit) as ended:
        search_library([], said.append)
    assert ended.value.code == 2
    with pytest.raises(SystemExit) as ended:
        search_library(["--inn", "library", "crew"], said.append)
    assert ended.value.code == 2


def test_an_empty_library_says_how_to_fill_it(library: Path) -> None:
    for path in library.iterdir():
        path.unlink()
    said: list[str] = []
    assert search_library(["ferry"], said.append) == 1
    assert "newsreader add" in said[0]


def test_what_is_no_library_is_said_and_not_searched(library: Path) -> None:
    said: list[str] = []
    assert search_library(["--in", str(library / "boat.txt"), "crew"], said.append) == 1
    assert said == [f"{library}/boat.txt is no directory: name the one it lies in"]


def test_a_directory_that_is_not_there_is_said(library: Path) -> None:
    said: list[str] = []
    assert search_library(["--in", str(library / "none"), "crew"], said.append) == 1
    assert said == [f"{library}/none: there is no such directory"]
