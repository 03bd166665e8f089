"""The orders of the list, and its filter."""

from datetime import date

import pytest

from reader.article import Published
from reader.library import Entry, Order, in_order, matching


def entry(file: str, title: str, day: date | None = None, problem: str | None = None) -> Entry:
    return Entry(file, title, Published(day, "front matter") if day else None, problem=problem)


ENTRIES = [
    entry("c10.txt", "“Quiet” harbour", date(2024, 3, 1)),
    entry("c9.txt", "Ferry sails again", date(2024, 5, 1)),
    entry("b.txt", "", None, "is empty"),
    entry("a.txt", "mayor resigns"),
]


@pytest.mark.parametrize(
    ("order", "files"),
    [
        ("name", "a b c9 c10"),
        ("title", "c9 a c10 b"),
        ("date", "c9 c10 a b"),
        ("unread", "c10 a c9 b"),
    ],
)
def test_the_list_stands_in_the_order_asked_for(order: Order, files: str) -> None:
    arranged = in_order(ENTRIES, order, is_read=lambda each: each.file == "c9.txt")
    assert [each.file.removesuffix(".txt") for each in arranged] == files.split()


@pytest.mark.parametrize(
    ("typed", "titles"),
    [
        ("", ["Lagos talks resume", "Lake boats", "The lagoon walks"]),
        ("lgs tlks", ["Lagos talks resume"]),
        ("lago", ["Lagos talks resume", "The lagoon walks"]),
        ("alks", ["Lagos talks resume", "The lagoon walks"]),
        ("boats LAKE", ["Lake boats"]),
        ("3", ["The lagoon walks"]),
        ("/boats", ["Lake boats"]),
        ("lagosz", []),
    ],
)
def test_the_filter_finds_what_the_letters_mean(typed: str, titles: list[str]) -> None:
    entries = [
        entry("1.txt", "Lagos talks resume"),
        entry("2.txt", "Lake boats"),
        entry("3.txt", "The lagoon walks"),
    ]
    assert [each.title for each in matching(entries, typed)] == titles


def test_ten_thousand_rows_of_one_letter_are_filtered_all_the_same() -> None:
    entries = [entry(f"{number}.txt", "a" * 200) for number in range(10_000)]
    assert matching(entries, "aaaaaaaab") == []
