"""What is known beforehand: every list can be asked in small letters, and says one thing."""

import pytest

from reader.analysis import lexicon
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary


@pytest.mark.parametrize(
    "listed",
    ["given_names", "given_names_of_the_world", "surnames", "firms", "world_organizations"],
)
def test_the_lists_are_in_small_letters_without_accents(listed: str) -> None:
    assert [name for name in lexicon.classes(listed) if name != folded(name)] == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("helsingin sanomat", "Helsingin Sanomat"),  # a newspaper
        ("crystal palace", "Crystal Palace"),  # a club
        ("tatmadaw", "Tatmadaw"),  # an army
        ("kenya airways", "Kenya Airways"),  # a firm
        ("konecranes", "Konecranes"),  # one of an index
    ],
)
def test_an_organization_of_any_class_is_known(name: str, shown: str) -> None:
    assert vocabulary().organizations[name] == shown


@pytest.mark.parametrize("place", ["kenya", "lagos", "paris", "chad", "victoria"])
def test_no_firm_or_paper_has_the_name_of_a_place(place: str) -> None:
    assert vocabulary().is_place(place)
    assert place not in vocabulary().organizations


def test_no_rarer_word_is_a_name() -> None:
    known = vocabulary()
    rare = lexicon.words("rarer_words")
    names = (known.given, known.surnames, known.places, known.organizations, known.titles)
    assert [word for word in sorted(rare) if any(word in listed for listed in names)] == []
