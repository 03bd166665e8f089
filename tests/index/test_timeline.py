"""The days of the library, each with its article and its place."""

from datetime import date

import pytest

from reader.index import BadQuery, timeline

ONE = "Ferry\n\nIt sailed on 3 June and again on 3 June at noon. The dock opens on 9 July.\n"
TWO = "Dock\n\nThe dock opened in June 2023 after a strike.\n"


@pytest.fixture
def library(marked):
    marked.add(
        "1.txt", ONE, "2024-06-04",
        dates=[
            ("3 June", "2024-06-03"), ("3 June at noon", "2024-06-03"), ("9 July", "2024-07-09"),
        ],
    )  # fmt: skip
    marked.add("2.txt", TWO, "2024-06-05", dates=[("June 2023", "2023-06-01")])
    return marked


def test_days_stand_in_calendar_order_and_one_named_twice_has_two_places(library) -> None:
    calendar = timeline(library.index)
    assert [day.first.isoformat() for day in calendar.days] == [
        "2023-06-01",
        "2024-06-03",
        "2024-07-09",
    ]
    assert calendar.total == 4
    day = calendar.days[1]
    assert [span.of(ONE) for span in day.places] == ["3 June", "3 June at noon"]
    assert day.happening == "It sailed on 3 June and again on 3 June at noon."
    assert (day.path.name, day.title, day.published) == ("1.txt", "Ferry", date(2024, 6, 4))


def test_the_days_of_a_search_are_those_of_its_articles(library) -> None:
    assert [day.path.name for day in timeline(library.index, "strike").days] == ["2.txt"]
    assert timeline(library.index, "hovercraft").days == ()
    with pytest.raises(BadQuery):
        timeline(library.index, "after:soon")


def test_a_stretch_of_time_can_be_asked_for(library) -> None:
    days = timeline(library.index, since=date(2024, 6, 1), until=date(2024, 6, 30)).days
    assert [day.first for day in days] == [date(2024, 6, 3)]


def test_the_weightiest_days_are_taken_and_all_are_counted(library) -> None:
    calendar = timeline(library.index, limit=1)
    assert (len(calendar.days), calendar.total) == (1, 4)


def test_an_article_that_names_one_day_over_and_over_leaves_the_others_their_room(library) -> None:
    words = [f"3 May, visit {number}" for number in range(40)]
    text = f"Log\n\n{'. '.join(words)}.\n"
    library.add("3.txt", text, "2024-05-04", dates=[(one, "2024-05-03") for one in words])
    calendar = timeline(library.index, limit=4)
    assert len(calendar.days) == 4
    assert calendar.total == 44 == sum(len(day.places) for day in calendar.days)
    assert timeline(library.index, limit=3).total == 44
