"""A list of what came when gives a row for each of its days; a day beside a wider time is one row.

All stories are read as published on Thursday 13 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.timeline import timeline
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


def _rows(story: str) -> list[tuple[str, str]]:
    """The first day of each row, and what it tells."""
    rows = timeline(analyze(article_from_text(f"A story.\n\n{story}\n", THURSDAY))).rows
    return [(str(row.first), row.told) for row in rows]


def test_a_list_of_days_goes_on_with_the_next_one() -> None:
    assert _rows(
        "March 2023 – The mill closes.\nNov 17 – Workers sue the owner.\nDec 2: Orr resigns.\n"
        "Jan 13, 2024 – A court hears the case.\nFeb 3 – The mill reopens."
    ) == [
        ("2023-03-01", "The mill closes"),
        ("2023-11-17", "Workers sue the owner"),
        ("2023-12-02", "Orr resigns"),
        ("2024-01-13", "A court hears the case"),
        ("2024-02-03", "The mill reopens"),
    ]


def test_a_day_between_dashes_is_not_told_again() -> None:
    assert _rows("—March 15, 2011 — Workers march through Holm.") == [
        ("2011-03-15", "Workers march through Holm")
    ]


LIST = (
    "3 March 2023\n\nOrr is elected mayor of Holm.\n\n4 May 2023\n\nOrr quits the council in a row."
    "\n\nJune 2023:\n\nLee, who had been a baker in Holm for as long as anyone could remember and"
    " had never stood for anything, is elected in the place of Orr by a single vote."
)


def test_a_day_that_heads_its_text_tells_how_that_begins() -> None:
    assert _rows(LIST) == [
        ("2023-03-03", "Orr is elected mayor of Holm"),
        ("2023-05-04", "Orr quits the council in a row"),
        ("2023-06-01", "Lee, who had been a baker in Holm for as long as anyone could remember and"
         " had never stood for anything, is elected …"),
    ]  # fmt: skip


def test_a_weekday_with_its_date_in_brackets_heads_a_list() -> None:
    rows = _rows(
        "Monday (June 10)\n\nTwo keepers row over a lamp.\n\nTuesday (June 11)\n\nThe mayor"
        " hears of it.\n\nWednesday (June 12)\n\n7 p.m. – Men meet at the mill of Mirel."
    )
    assert rows == [
        ("2024-06-10", "Two keepers row over a lamp"),
        ("2024-06-11", "The mayor hears of it"),
        ("2024-06-12", "7 p.m. – Men meet at the mill of Mirel"),
    ]


def test_a_calendar_has_no_full_stops() -> None:
    rows = _rows(
        "Friday, June 14\n\nFair in Mirel — all day\n\nMonday, June 17\n\nBoat sales in Holm — 2 pm"
        "\n\nTuesday, June 18\n\nMarket in Amber — at noon"
    )
    assert [told for _, told in rows] == [
        "Fair in Mirel — all day", "Boat sales in Holm — 2 pm", "Market in Amber — at noon",
    ]  # fmt: skip


def test_a_list_of_hours_goes_on_behind_a_day_that_is_over() -> None:
    rows = _rows(
        "This is how the fire on Monday spread.\n\n8:15 p.m. — A lamp falls.\n\n12:28 a.m."
        " Tuesday — Keepers put it out."
    )
    assert [day for day, _ in rows] == ["2024-06-10", "2024-06-11"]


def test_two_days_in_lines_of_their_own_may_be_the_page_s() -> None:
    story = "3 March 2023\n\nOrr is elected mayor of Holm.\n\n4 May 2023\n\nOrr quits in a row."
    assert [told for _, told in _rows(story)] == ["", ""]


@pytest.mark.parametrize(
    ("story", "wanted"),
    [
        ("Orr was found on 13 January. A week later, on 20 January, he died.",
         [("2024-01-13", "Orr was found"), ("2024-01-20", "he died")]),
        ("Last week, on Friday, Orr fled.", [("2024-06-07", "Orr fled")]),
        ("Orr fled on Friday, a week before the vote in May.",
         [("2024-05-01", "Orr fled on Friday, a week before the vote"),
          ("2024-06-07", "Orr fled on Friday, a week before the vote in May")]),
    ],
)  # fmt: skip
def test_a_day_beside_a_wider_time_is_one_row(story: str, wanted: list[tuple[str, str]]) -> None:
    assert _rows(story) == wanted


def test_what_is_open_on_most_days_is_so_every_week() -> None:
    found = analyze(
        article_from_text("A story.\n\nThe shop is open Tuesday to Sunday.\n", THURSDAY)
    )
    assert [day.kind for day in found.dates] == ["set"]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Orr, 30, of Mill Lane, Holm, will appear before magistrates on 5 July charged with"
         " theft.", "Orr, 30, of Mill Lane, Holm, will appear before magistrates on 5 July charged"
         " with theft"),
        ("A funeral will be held at the chapel, Holm, at 11am on Friday, followed by a wake.",
         "A funeral will be held at the chapel, Holm, at 11am on Friday, followed by a wake"),
    ],
)  # fmt: skip
def test_who_appears_and_what_follows_stay_in_the_row(sentence: str, wanted: str) -> None:
    assert [told for _, told in _rows(sentence)] == [wanted]


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("Fighting near Holm that began on Monday has driven thousands from their homes.",
         "Fighting near Holm that began on Monday has driven thousands from their homes"),
        ("It was sold by a rich man from Brig who had bought it on Monday.",
         "It was sold by a rich man from Brig who had bought it"),
    ],
)  # fmt: skip
def test_what_a_town_stands_behind_is_the_subject(sentence: str, wanted: str) -> None:
    assert [told for _, told in _rows(sentence)] == [wanted]
