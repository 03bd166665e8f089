"""Never two people in one."""

import pytest

from reader.index.identity import Naming, doubtful, same_as


def namings(*names: str, kind: str = "person") -> list[Naming]:
    return [Naming(number, 0, name, kind) for number, name in enumerate(names)]


@pytest.mark.parametrize(
    ("chosen", "others", "same"),
    [
        ("Ana Silva", ["Ana Silva", "ANA SILVA"], ["Ana Silva", "ANA SILVA"]),
        ("Ana Silva", ["Ana R. Silva"], ["Ana R. Silva"]),
        ("Ana R. Silva", ["Ana Rosa Silva", "Ana Silva"], ["Ana Rosa Silva", "Ana Silva"]),
        ("Ana Rosa Silva", ["Ana Lima Silva", "Ana Silva"], []),
        ("Ana Silva", ["Ana Rosa Silva", "Ana Lima Silva", "Ana Silva"], ["Ana Silva"]),
        ("Ana Rosa Silva", ["Ana R. Silva", "Ana Lima Silva"], ["Ana R. Silva"]),
        ("Tom Reed", ["Tom Reed Jr.", "Tom Reed"], ["Tom Reed"]),
        ("Tom Reed Jr", ["Tom Reed Jr.", "Tom Reed Sr.", "Tom Reed"], ["Tom Reed Jr."]),
        ("Ida von der Au", ["Ida von der Au", "Ida Au"], ["Ida von der Au", "Ida Au"]),
    ],
)
def test_people_are_the_same_only_where_no_name_speaks_against_it(
    chosen: str, others: list[str], same: list[str]
) -> None:
    found = same_as(Naming(99, 0, chosen, "person"), namings(*others))
    assert [naming.name for naming in found] == same


def test_the_chosen_one_is_always_the_same_as_itself() -> None:
    everybody = namings("Ana Rosa Silva", "Ana Lima Silva")
    assert same_as(everybody[1], everybody) == [everybody[1]]


def test_a_person_is_no_place_of_the_same_name() -> None:
    assert same_as(Naming(9, 0, "Avery Dale", "person"), namings("Avery Dale", kind="place")) == []


def test_what_is_a_place_in_one_article_and_acts_in_another_is_the_same() -> None:
    town = Naming(9, 0, "Aldmere", "place")
    assert same_as(town, namings("Aldmere", kind="organization"))


@pytest.mark.parametrize(
    ("roles", "beside", "doubts"),
    [
        (["harbour master", "the former harbour master"], {}, set()),
        (["harbour master", None], {}, set()),
        (["harbour master", "goalkeeper"], {}, {1}),
        (["harbour master", "goalkeeper"], {0: ["una|kolb"], 1: ["una|kolb"]}, set()),
        (["mayor", "minister", "mayor and minister"], {}, set()),
        (["mayor", "striker", None], {1: ["aldmere united"], 2: ["aldmere united"]}, {1, 2}),
        ([None, "goalkeeper", "mayor"], {}, set()),
        (["mayor of the town", "captain of the team"], {}, {1}),
    ],
)
def test_another_role_in_other_company_is_doubtful(
    roles: list[str | None], beside: dict[int, list[str]], doubts: set[int]
) -> None:
    everybody = [Naming(n, 0, "Tom Reed", "person", role) for n, role in enumerate(roles)]
    assert doubtful(0, everybody, beside) == doubts
