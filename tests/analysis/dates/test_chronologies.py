"""A list of what came when goes from day to day, and its days are over.

All lists are read as published on Thursday 13 June 2024.
"""

from datetime import date

from reader.analysis import analyze
from reader.analysis.timeline import timeline
from reader.loading import article_from_text

THURSDAY = date(2024, 6, 13)


def _rows(story: str, headline: str = "A story") -> list[tuple[str, str]]:
    """The first day of each row, and what it tells."""
    rows = timeline(analyze(article_from_text(f"{headline}\n\n{story}\n", THURSDAY))).rows
    return [(str(row.first), row.told) for row in rows]


LIST = (
    "- Oct 27: Holm releases its report on the ferry.\n"
    "- Nov 4: Orr refuses to resign as mayor.\n"
    "- Jan 8: A judge hears the case of the keepers.\n"
)


def test_a_chronology_is_over() -> None:
    assert _rows(LIST, "The ferry affair: a chronology") == [
        ("2023-10-27", "Holm releases its report on the ferry"),
        ("2023-11-04", "Orr refuses to resign as mayor"),
        ("2024-01-08", "A judge hears the case of the keepers"),
    ]


def test_a_year_that_no_line_writes_is_a_guess() -> None:
    def is_sure(lines: str) -> bool:
        story = f"The ferry affair: a chronology\n\n{lines}\n"
        return timeline(analyze(article_from_text(story, THURSDAY))).rows[1].certain

    assert not is_sure(LIST)
    assert is_sure(LIST.replace("Oct 27", "Oct 27, 2023"))


def test_a_list_that_does_not_say_so_may_be_of_what_is_to_come() -> None:
    assert _rows(LIST)[-1][0] == "2024-11-04"


def test_one_year_says_those_of_a_whole_list() -> None:
    rows = _rows(
        "Sept. 3: Orr buys the mill.\n\nNOV. 21, 2022: The mill burns down at night.\n\n"
        "FEB. 8: Orr leaves the town of Mirel.\n\n"
    )
    assert [day for day, _ in rows] == ["2022-09-03", "2022-11-21", "2023-02-08"]


def test_a_list_may_begin_with_the_newest() -> None:
    rows = _rows(
        "Feb. 8, 2023: Orr leaves the town.\n\nNov. 21: The mill burns down.\n\n"
        "Sept. 3: Orr buys the mill.\n\n"
    )
    assert [day for day, _ in rows] == ["2022-09-03", "2022-11-21", "2023-02-08"]


def test_what_a_line_tells_is_reckoned_from_its_own_day() -> None:
    rows = _rows(
        "July 27, 2020: Orr is sworn in as mayor.\n\n"
        "Nov. 8: Orr says he will go in two days' time. He bought the mill two years earlier.\n\n"
        "Dec. 4: Lee takes the place of Orr."
    )
    assert [day for day, _ in rows] == [
        "2018-01-01", "2020-07-27", "2020-11-08", "2020-11-10", "2020-12-04",
    ]  # fmt: skip
