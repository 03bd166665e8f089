"""A story of long ago names its years now and then, and goes on without them.

All texts are read as published on Monday 10 June 2024.
"""

from datetime import date

import pytest

from reader.analysis import analyze
from reader.loading import article_from_text

MONDAY = date(2024, 6, 10)
OPENING = "The Mill War began in May 1931 and ended in 1936. Orr took Kovel on 3 August 1932. "


def values(text: str, published: date | None = MONDAY) -> list[str]:
    story = f"The Mill War.\n\n{text}\n"
    return [found.value for found in analyze(article_from_text(story, published)).dates]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("Far to the north, Lind fell on 9 September.", "1932-09-09"),
        ("Far to the north, Lind fell on November 2.", "1932-11-02"),
        ("Lind was taken in late October.", "1932-10"),
        ("In November, Lind fell.", "1932-11"),
        ("The guns fell silent in the autumn.", "1932-FA"),
        ("By the end of the year, Lind was in ruins.", "1932"),
    ],
)
def test_a_history_goes_on_in_the_year_that_it_has_come_to(sentence: str, value: str) -> None:
    aside = "The walls were high and the people poor. " * 40
    assert values(f"{OPENING}{aside}{sentence}")[-1] == value


def test_a_history_goes_on_over_new_year() -> None:
    assert values(f"{OPENING}On 4 December Lind fell. In February, Orr fell ill.")[-2:] == [
        "1932-12-04", "1933-02",
    ]  # fmt: skip


def test_a_year_far_away_is_an_aside() -> None:
    told = f"{OPENING}As a book of 1988 tells, it rained in 1988. Lind fell on 9 September."
    assert values(told)[-1] == "1932-09-09"


def test_what_is_to_come_is_no_history() -> None:
    assert values(f"{OPENING}The museum will open on 9 September.")[-1] == "2024-09-09"


def test_news_that_names_years_is_no_history() -> None:
    told = "The firm was founded in May 1931. It moved in 1936, and again in 1988. "
    recent = "Last month it lost 3 million. It was sold on March 9."
    assert values(f"{told}{recent}")[-1] == "2024-03-09"


def test_without_a_day_of_its_own_a_text_gets_no_made_up_year() -> None:
    aside = "The walls were high and the people poor. " * 40
    assert values(f"{OPENING}{aside}Lind fell on 9 September.", None)[-1] == "XXXX-09-09"


def test_the_first_of_two_days_has_the_year_of_the_second() -> None:
    assert values("It ran from May 3 to June 5, 2021.") == ["2021-05-03", "2021-06-05"]
    assert values("It ran from 26 November - 4 March 1952.") == ["1951-11-26", "1952-03-04"]
    assert values("It began in February of '09.") == ["2009-02"]
