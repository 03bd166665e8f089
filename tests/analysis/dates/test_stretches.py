"""A length that a date beside it puts on the calendar has days; all others have none."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

SUNDAY = date(2023, 10, 8)
EIGHTIES = ("1980-01-01", "1989-12-31")


def days(sentence: str, words: str, published: date | None = SUNDAY) -> tuple[str, str] | None:
    text = f"A story.\n\n{sentence}\n"
    dates = analyze(article_from_text(text, published)).dates
    found = next(found for found in dates if found.span.of(text) == words)
    return (str(found.first), str(found.last)) if found.first else None


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("Sales fell in the year to March.", "the year", ("2022-04-01", "2023-03-31")),
        ("Sales will fall in the year to March.", "the year", ("2023-04-01", "2024-03-31")),
        ("Rents rose in the year through August.", "the year", ("2022-09-01", "2023-08-31")),
        (
            "It lost money in the three months to the end of June.",
            "the three months",
            ("2023-04-01", "2023-06-30"),
        ),
        (
            "It lost money in the fiscal year ended Aug. 31.",
            "the fiscal year",
            ("2022-09-01", "2023-08-31"),
        ),
        (
            "It lost money in the first nine months of 2019.",
            "the first nine months",
            ("2019-01-01", "2019-09-30"),
        ),
        (
            "It lost money in the last three months of last year.",
            "the last three months",
            ("2022-10-01", "2022-12-31"),
        ),
        (
            "It rained in the last two weeks of June.",
            "the last two weeks",
            ("2023-06-17", "2023-06-30"),
        ),
        (
            "It rained in the first ten days of September.",
            "the first ten days",
            ("2023-09-01", "2023-09-10"),
        ),
        (
            "Profit fell in the first nine months.",
            "the first nine months",
            ("2023-01-01", "2023-09-30"),
        ),
        ("Profit fell in the first eleven months.", "the first eleven months", None),
        ("He slept badly in the first three months.", "the first three months", None),
        ("Sales rose in the first two months after it opened.", "the first two months", None),
        ("It grew over the last ten years.", "the last ten years", ("2013-10-08", "2023-10-08")),
        ("He hid for the last two years of the war.", "the last two years", None),
        ("In their last ten years they were ill.", "last ten years", None),
    ],
)
def test_a_length_has_the_days_that_a_date_beside_it_says(
    sentence: str, words: str, wanted: tuple[str, str] | None
) -> None:
    assert days(sentence, words) == wanted


def test_without_a_publication_date_only_a_written_year_gives_a_length_days() -> None:
    assert days("It fell in the year to March.", "the year", None) is None
    assert days("It fell in the year to March 2019.", "the year", None) == (
        "2018-04-01",
        "2019-03-31",
    )


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("It will open by the end of the year.", "the end of the year", "2023-12-31"),
        ("It was shut until the end of June.", "the end of June", "2023-06-30"),
        ("It will open by the end of 2025.", "the end of 2025", "2025-12-31"),
    ],
)
def test_by_the_end_of_a_stretch_is_by_its_last_day(sentence: str, words: str, wanted: str) -> None:
    assert days(sentence, words) == (wanted, wanted)


@pytest.mark.parametrize(
    ("sentence", "words", "wanted"),
    [
        ("It was shut at the end of June.", "the end of June", ("2023-06-01", "2023-06-30")),
        (
            "It grew until the end of the 1980s.",
            "the end of the 1980s",
            ("1980-01-01", "1989-12-31"),
        ),
    ],
)
def test_other_ends_are_no_single_day(sentence: str, words: str, wanted: tuple[str, str]) -> None:
    assert days(sentence, words) == wanted


def test_the_last_week_of_a_month_is_its_last_seven_days() -> None:
    text = "A story.\n\nSales rose in the last week of March 2009.\n"
    (found,) = analyze(article_from_text(text, date(2009, 4, 1))).dates
    assert (found.first, found.last) == (date(2009, 3, 25), date(2009, 3, 31))


def test_this_week_said_on_a_sunday_is_the_one_that_begins_where_it_is_ahead() -> None:
    assert days("The council will vote this week.", "this week") == ("2023-10-09", "2023-10-15")
    assert days("The mayor resigned this week.", "this week") == ("2023-10-02", "2023-10-08")
