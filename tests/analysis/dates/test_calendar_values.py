"""Values and the days they cover: TIMEX3 and the calendar agree."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.analysis.dates.calendar.values import days_of, moved, nth_weekday, shifted, value_of

GRAINS = ("D", "W", "WE", "M", "Q", "Y")


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2019-06-26", date(2019, 6, 26), date(2019, 6, 26)),
        ("2019-06-26T15:30", date(2019, 6, 26), date(2019, 6, 26)),
        ("2019-W26", date(2019, 6, 24), date(2019, 6, 30)),
        ("2019-W26-WE", date(2019, 6, 29), date(2019, 6, 30)),
        ("2020-02", date(2020, 2, 1), date(2020, 2, 29)),
        ("2019-Q2", date(2019, 4, 1), date(2019, 6, 30)),
        ("2019-H2", date(2019, 7, 1), date(2019, 12, 31)),
        ("2019-WI", date(2019, 12, 1), date(2020, 2, 29)),
        ("2019", date(2019, 1, 1), date(2019, 12, 31)),
        ("201", date(2010, 1, 1), date(2019, 12, 31)),
        ("19", date(1900, 1, 1), date(1999, 12, 31)),
    ],
)
def test_a_value_covers_its_days(value: str, first: date, last: date) -> None:
    assert days_of(value) == (first, last)


@pytest.mark.parametrize(
    "value", ["2019-02-31", "PAST_REF", "P3M", "XXXX-06", "9999-WI", "000", "0000", "2019-13", ""]
)
def test_what_has_no_place_on_the_calendar_covers_no_days(value: str) -> None:
    assert days_of(value) is None


@given(st.dates(date(2, 1, 8), date(9998, 12, 20)), st.sampled_from(GRAINS))
def test_a_day_lies_in_the_days_of_its_own_value(day: date, grain: str) -> None:
    days = days_of(value_of(day, grain))
    assert days
    assert days[0] <= day <= days[1] or grain == "WE"


@given(st.dates(), st.integers(-20_000, 20_000), st.sampled_from(GRAINS))
def test_a_shift_ends_on_the_calendar_or_nowhere(day: date, steps: int, grain: str) -> None:
    value = shifted(day, steps, grain)
    assert value is None or moved(day, steps, grain)


def test_the_first_and_the_last_monday_of_a_month() -> None:
    assert nth_weekday(2024, 7, 0, 1) == date(2024, 7, 1)
    assert nth_weekday(2024, 7, 0, -1) == date(2024, 7, 29)
