"""How days are written, as a person would."""

from datetime import date

import pytest

from reader.analysis.day_words import day_words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2019, 6, 26), date(2019, 6, 26), "26 June 2019"),
        (date(2019, 6, 26), date(2019, 6, 28), "26–28 June 2019"),
        (date(2019, 6, 24), date(2019, 6, 30), "week of 24 June 2019"),
        (date(2019, 6, 1), date(2019, 6, 30), "June 2019"),
        (date(2019, 4, 1), date(2019, 6, 30), "April–June 2019"),
        (date(2019, 12, 1), date(2020, 2, 29), "December 2019 – February 2020"),
        (date(2019, 1, 1), date(2019, 12, 31), "2019"),
        (date(1990, 1, 1), date(1999, 12, 31), "1990s"),
        (date(2009, 1, 1), date(2010, 12, 31), "2009–2010"),
        (date(2019, 6, 30), date(2019, 7, 2), "30 June 2019 – 2 July 2019"),
    ],
)  # fmt: skip
def test_a_stretch_of_days_is_written_as_a_person_would(
    first: date, last: date, words: str
) -> None:
    assert day_words(first, last) == words
