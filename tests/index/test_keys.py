"""What brings names of different articles together, and which stay in their own."""

import pytest

from reader.analysis.findings import ActorKind
from reader.index.keys import acronym, key_of


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("person", "Ana Silva", "Ana R. Silva"),
        ("person", "Ana Silva", "ANA SILVA"),
        ("person", "Juan Guaidó", "Juan Guaido"),
        ("person", "J.K. Rowan", "J. K. Rowan"),
        ("person", "Shea O’Dowd", "Shea O'Dowd"),
        ("organization", "Harbour Bank", "the Harbour Bank"),
        ("organization", "Kestrel Foods", "Kestrel Foods Inc."),
        ("organization", "Marsh & Sons Ltd", "Marsh and Sons"),
        ("place", "Côte d'Azur", "Cote d’Azur"),
        ("place", "U.S.", "US"),
    ],
)
def test_names_that_may_be_the_same_have_one_key(kind: ActorKind, one: str, other: str) -> None:
    assert key_of(one, kind) == key_of(other, kind) != ""


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        ("person", "Ana Silva", "Rosa Silva"),
        ("person", "Ana Silva", "Ana Lima"),
        ("organization", "Harbour Bank", "Harbour Bank Workers"),
        ("organization", "Supreme Court of Arlen", "Supreme Court of Veldt"),
    ],
)
def test_names_of_two_have_two_keys(kind: ActorKind, one: str, other: str) -> None:
    assert key_of(one, kind) != key_of(other, kind)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("person", "Moreau"),
        ("person", "A. Moreau"),
        ("person", "Moreau Jr."),
        ("organization", "the embassy"),
        ("organization", "Foreign Ministry"),
        ("organization", "the High Court"),
        ("group", "Arlenian embassy"),
        ("organization", "Ministry of Health and Social Affairs"),
        ("group", "residents"),
        ("group", ""),
    ],
)
def test_names_that_mean_another_one_in_each_article_have_no_key(
    kind: ActorKind, name: str
) -> None:
    assert key_of(name, kind) == ""


@pytest.mark.parametrize(
    ("name", "initials"),
    [("ECB", "ecb"), ("U.N.", "un"), ("G20", "g20"), ("Nato", ""), ("A", ""), ("HARBOUR BANK", "")],
)
def test_initials_are_known_by_their_looks(name: str, initials: str) -> None:
    assert acronym(name) == initials
