"""The lists of words that the analysis knows."""

from collections import Counter
from itertools import takewhile
from pathlib import Path

import pytest

import reader.analysis.lexicon

LISTS = sorted(Path(reader.analysis.lexicon.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_says_what_it_is_and_under_which_licence(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    head = "\n".join(takewhile(lambda line: line[:1] == "#", lines))
    assert any(said in head for said in ("MIT", "CC BY", "Permission to use"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_holds_each_entry_once(path: Path) -> None:
    lines = [line for line in path.read_text("utf-8").splitlines() if line and line[0] != "#"]
    entries = Counter(line.partition("\t")[0] for line in lines)
    assert [entry for entry, times in entries.items() if times > 1] == []
    assert all(line == line.strip() for line in lines)
