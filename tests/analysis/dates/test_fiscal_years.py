"""The quarters of a firm are those of its own year, where its story says when that ends."""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text


@pytest.mark.parametrize(
    ("story", "wanted"),
    [
        ("Profit rose in Q1FY24 to Rs 12 crore from Q4 FY23.",
         {"Q1FY24": ("2023-Q2", True), "Q4 FY23": ("2023-Q1", True)}),
        ("It made ₹ 3 crore in the second quarter of FY23.",
         {"the second quarter of FY23": ("2022-Q3", True)}),
        ("It made Rs. 3 crore in the second quarter of fiscal year 2022-23.",
         {"the second quarter of fiscal year 2022-23": ("2022-Q3", True)}),
        ("It made Rs 3 crore in the first quarter.", {"the first quarter": ("2023-Q2", True)}),
        ("It made Rs 3 crore in the third quarter of FY23 against Rs 2 crore a year ago.",
         {"the third quarter of FY23": ("2022-Q4", True), "a year ago": ("2021-Q4", True)}),
        ("It made Rs 3 crore in the first quarter ended June 30, 2023, as its books say.",
         {"the first quarter": ("2023-Q2", True), "June 30, 2023": ("2023-06-30", True)}),
        ("It made Rs 3 crore in the June quarter.", {"the June quarter": ("2023-Q2", True)}),
        ("It made Rs 3 crore in the April-June quarter of last fiscal.",
         {"the April-June quarter of last fiscal": ("2022-Q2", True)}),
        ("It made Rs 3 crore in the current financial year 2023-24.",
         {"the current financial year 2023-24": ("2024", True)}),
        ("It closed at Rs 576 on the BSE, as profit rose in Q1FY24.",
         {"Q1FY24": ("2023-Q2", True)}),
        ("Profit rose in Q4 FY23 to $12 million.", {"Q4 FY23": ("2023-Q4", False)}),
        ("It lost money in fiscal 2022/23.", {"fiscal 2022/23": ("2022/2023", True)}),
    ],
)  # fmt: skip
def test_a_firm_of_india_counts_from_april(story: str, wanted: dict[str, tuple[str, bool]]) -> None:
    text = f"Mill sales\n\n{story}\n"
    dates = analyze(article_from_text(text, date(2023, 9, 12))).dates
    assert {one.span.of(text): (one.value, one.certain) for one in dates} == wanted


def test_a_fiscal_year_has_its_own_days_where_they_are_known() -> None:
    text = "Mill sales\n\nIt made Rs 3 crore in FY23.\n"
    (year,) = analyze(article_from_text(text, date(2023, 9, 12))).dates
    assert (year.value, year.first, year.last) == ("2023", date(2022, 4, 1), date(2023, 3, 31))


def test_the_day_is_not_the_last_one_of_a_quarter() -> None:
    text = "Mill sales\n\nThe mill told of the quarter ended June 30. It rose during the day.\n"
    *_, the_day = analyze(article_from_text(text, date(2023, 9, 12))).dates
    assert (the_day.span.of(text), the_day.value) == ("the day", "2023-09-12")


def test_a_quarter_that_ended_on_a_day_is_of_the_year_of_that_day() -> None:
    text = "Mill sales\n\nIt lost 3 million in the quarter ended March 31, 2022.\n"
    dates = analyze(article_from_text(text, date(2023, 5, 8))).dates
    assert [one.value for one in dates] == ["2022-Q1", "2022-03-31"]


@pytest.mark.parametrize(
    ("story", "published", "words", "value", "certain"),
    [
        ("Third-quarter sales rose. A profit is due in the year to 31 March.", date(2024, 2, 8),
         "Third-quarter", "2023-Q4", True),
        ("Sales rose in the first quarter. A profit is due in the year ending March 31.",
         date(2024, 8, 8), "the first quarter", "2024-Q2", True),
        ("It began fiscal 2026, which began on July 1. It will report on its first quarter soon.",
         date(2025, 9, 3), "its first quarter", "2025-Q3", True),
        ("Its fourth quarter is weak. A profit is due in the year to 31 March.", date(2024, 2, 8),
         "Its fourth quarter", "2023-Q1", False),
        ("Third-quarter sales rose. It lost money in the year ended Sept. 30.", date(2024, 11, 8),
         "Third-quarter", "2024-Q3", False),
        ("Third-quarter sales rose. Prices rose in the year to March.", date(2024, 2, 8),
         "Third-quarter", "2023-Q3", True),
        ("Third-quarter sales rose. It lost money in the year to 31 December.", date(2024, 2, 8),
         "Third-quarter", "2023-Q3", True),
    ],
)  # fmt: skip
def test_a_quarter_is_of_the_year_of_its_firm(
    story: str, published: date, words: str, value: str, certain: bool
) -> None:
    text = f"Mill sales\n\n{story}\n"
    dates = analyze(article_from_text(text, published)).dates
    found = {one.span.of(text).lower(): (one.value, one.certain) for one in dates}
    found |= {f"its {said}": one for said, one in found.items()}
    assert found[words.lower()] == (value, certain)
