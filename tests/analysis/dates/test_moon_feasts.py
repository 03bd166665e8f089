"""Feasts that follow the moon, held against the days they fell on."""

from datetime import date

import pytest

from reader.analysis.dates.feasts.moon_feasts import moon_feast


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [
        ("ramadan", date(2024, 3, 11), date(2024, 4, 9)),
        ("eid-al-fitr", date(2024, 4, 10), date(2024, 4, 10)),
        ("rosh-hashanah", date(2024, 10, 3), date(2024, 10, 3)),
        ("yom-kippur", date(2023, 9, 25), date(2023, 9, 25)),
        ("hanukkah", date(2021, 11, 29), date(2021, 11, 29)),
        ("hanukkah", date(2024, 12, 26), date(2024, 12, 26)),
        ("passover", date(2019, 4, 20), date(2019, 4, 20)),
        ("purim", date(2022, 3, 17), date(2022, 3, 17)),
        ("lunar-new-year", date(1999, 2, 16), date(1999, 2, 16)),
        ("lunar-new-year", date(2023, 1, 22), date(2023, 1, 22)),
        ("diwali", date(2001, 11, 14), date(2001, 11, 14)),
        ("diwali", date(2009, 10, 17), date(2009, 10, 17)),
        ("diwali", date(2020, 11, 14), date(2020, 11, 14)),
        ("diwali", date(2025, 10, 20), date(2025, 10, 20)),
    ],
)
def test_a_feast_of_the_moon_has_its_days(name: str, first: date, last: date) -> None:
    assert moon_feast(first.year, name) == (first, last)


def test_a_feast_that_fell_in_no_year_of_ours_has_no_days() -> None:
    assert moon_feast(1, "ramadan") is None
    assert moon_feast(9999, "hanukkah") is None


@pytest.mark.parametrize("name", ["ramadan", "passover", "lunar-new-year", "ashura", "diwali"])
def test_every_year_is_reckoned_or_left_out(name: str) -> None:
    for year in range(1, 10000):
        days = moon_feast(year, name)
        assert days is None or days[0].year == year
