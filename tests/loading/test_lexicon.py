"""The lists of words that loading knows."""

from pathlib import Path

import pytest

import reader.loading.lexicon
from reader.loading.lexicon import words

LISTS = sorted(Path(reader.loading.lexicon.__file__).parent.glob("*.txt"))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_a_list_says_what_it_is_and_holds_each_entry_once(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    head = [line for line in lines if line.startswith("# ")]
    entries = lines[len(head) :]
    assert "Written for this reader (MIT)." in head[-1] and len(head) > 1
    assert sorted(entries) == sorted(words(path.stem))
    assert all(entry == entry.strip() for entry in entries)


@pytest.mark.parametrize(
    "name", ["around_days", "buttons", "desks", "heads_of_lists", "menus", "sections"]
)
def test_what_is_compared_in_small_letters_is_written_in_small_letters(name: str) -> None:
    assert all(entry == entry.lower() for entry in words(name))
