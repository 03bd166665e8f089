"""He or she, from the name and the title."""

import pytest

from reader.analysis.names import gender_of


@pytest.mark.parametrize(
    ("name", "sex"),
    [
        ("Maria Zumbo", "female"),
        ("Michael Zumbo", "male"),
        ("Mohammed al-Zumbo", "male"),
        ("Mrs. Zumbo", "female"),
        ("Frau Zumbo", "female"),
        ("Alhaji Zumbo", "male"),
        ("spokesman Kim Zumbo", "male"),
        ("Kim Zumbo", None),
        ("Zumbo", None),
        ("Stephen King", "male"),
        ("lawyer Kim Zumbo", None),
        ("Amadi Kora IV", None),
        ("baker Maria Zumbo", "female"),
        ("", None),
    ],
)
def test_the_title_tells_before_the_given_name(name: str, sex: str | None) -> None:
    assert gender_of(name) == sex


@pytest.mark.parametrize("name", ["Li Keqiang", "Yu Darong", "Ma Huateng", "Song Weilin"])
def test_a_family_name_in_front_tells_no_sex(name: str) -> None:
    assert gender_of(name) is None
