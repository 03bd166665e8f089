"""An actor across the library: all of it, and of nobody else."""

from datetime import date

import pytest

from reader.index import dossier

KOLB = """Ferry sails again

The ferry sailed on 3 June, said the harbour master, Ines Kolb, beside Tom Reed.

“We waited,” said Ms Kolb on Tuesday. The quay was full on 1 June.
"""
MINISTER = """Kolb sworn in

The transport minister, Ines Kolb, took her oath on 9 July. “I know ships,” she said.
"""
GOAL = """Late goal

The goalkeeper Ines Kolb let one in, and Una Marsh scored.
"""
BARE = """Kolb wins chess cup

Kolb beat everybody.
"""


@pytest.fixture
def library(marked, somebody):
    reed = somebody("Tom Reed")
    marked.kolb = marked.add(
        "1.txt", KOLB, "2024-06-04",
        [somebody("Ines Kolb", role="harbour master", also=["Ms Kolb"]), reed],
        [("“We waited,”", "Ines Kolb")], [("3 June", "2024-06-03"), ("1 June", "2024-06-01")],
    )  # fmt: skip
    marked.add(
        "2.txt", MINISTER, "2024-07-10",
        [somebody("Ines Kolb", role="transport minister"), somebody("Tom Reed")],
        [("“I know ships,”", "Ines Kolb")], [("9 July", "2024-07-09")],
    )  # fmt: skip
    marked.add(
        "3.txt", GOAL, "2024-08-01",
        [somebody("Ines Kolb", role="goalkeeper"), somebody("Una Marsh")],
    )  # fmt: skip
    marked.bare = marked.add("4.txt", BARE, None, [somebody("Kolb")])
    return marked


def chosen(somebody, article, name: str, **more):
    return somebody(name, **more).actor(article.text)


def test_a_dossier_has_every_article_quote_role_and_day(library, somebody) -> None:
    kolb = dossier(library.index, chosen(somebody, library.kolb, "Ines Kolb"), library.kolb)
    assert [each.path.name for each in kolb.articles] == ["3.txt", "2.txt", "1.txt"]
    assert [said.words for said in kolb.quotes] == ["“I know ships,”", "“We waited,”"]
    assert [(role.words, role.first) for role in kolb.roles] == [
        ("harbour master", date(2024, 6, 4)),
        ("transport minister", date(2024, 7, 10)),
    ]
    assert [day.first for day in kolb.days] == [date(2024, 6, 3), date(2024, 7, 9)]
    assert kolb.days[0].happening.startswith("The ferry sailed on 3 June")
    assert [(beside.name, beside.articles) for beside in kolb.beside] == [
        ("Tom Reed", 2),
        ("Una Marsh", 1),
    ]
    assert kolb.names == ("Ines Kolb", "Ms Kolb")


def test_what_several_articles_quote_was_said_once(marked, somebody) -> None:
    kolb = somebody("Ines Kolb", role="harbour master", also=["Ms Kolb"])
    first = marked.add("1.txt", KOLB, "2024-06-04", [kolb], [("“We waited,”", "Ines Kolb")])
    copied = KOLB.replace("“We waited,”", '"We waited"')
    marked.add("2.txt", copied, "2024-06-05", [kolb], [('"We waited"', "Ines Kolb")])
    (said,) = dossier(marked.index, kolb.actor(first.text), first).quotes
    assert (said.words, said.path.name, said.repeated) == ("“We waited,”", "1.txt", 1)


def test_words_quoted_inside_a_report_are_said_once(marked, somebody) -> None:
    kolb, text = somebody("Ines Kolb"), "The ferry\n\nKolb said it was “late again”.\n"
    quotes = [("it was “late again”", "Ines Kolb"), ("“late again”", "Ines Kolb")]
    first = marked.add("1.txt", text, "2024-06-04", [kolb], quotes)
    (said,) = dossier(marked.index, kolb.actor(first.text), first).quotes
    assert said.words == "it was “late again”"


def test_the_newest_article_is_quoted_first_and_each_in_its_order(marked, somebody) -> None:
    kolb = somebody("Ines Kolb", role="harbour master")
    first = marked.add("1.txt", KOLB, "2024-06-04", [kolb], [("“We waited,”", "Ines Kolb")])
    twice = MINISTER + "\n“It is late,” Kolb said.\n"
    said = [("“I know ships,”", "Ines Kolb"), ("“It is late,”", "Ines Kolb")]
    marked.add("2.txt", twice, "2024-07-10", [kolb], said)
    quotes = dossier(marked.index, kolb.actor(first.text), first).quotes
    assert [one.words for one in quotes] == ["“I know ships,”", "“It is late,”", "“We waited,”"]


def test_the_article_of_what_may_be_a_namesake_is_doubtful(library, somebody) -> None:
    kolb = dossier(library.index, chosen(somebody, library.kolb, "Ines Kolb"), library.kolb)
    assert [each.certain for each in kolb.articles] == [False, True, True]


def test_a_bare_surname_is_nobody_outside_its_article(library, somebody) -> None:
    kolb = dossier(library.index, chosen(somebody, library.bare, "Kolb"), library.bare)
    assert [each.path.name for each in kolb.articles] == ["4.txt"]


def test_every_place_can_be_jumped_to(library, somebody) -> None:
    kolb = dossier(library.index, chosen(somebody, library.kolb, "Ines Kolb"), library.kolb)
    last = kolb.articles[-1]
    assert [span.of(KOLB) for span in last.mentions] == ["Ines Kolb", "Ms Kolb"]
    assert last.role_span is not None and last.role_span.of(KOLB) == "harbour master"
    assert kolb.quotes[-1].span.of(KOLB) == "“We waited,”"
    assert [span.of(KOLB) for span in kolb.days[0].places] == ["3 June"]


def test_somebody_the_index_has_never_met_has_an_empty_dossier(library, somebody) -> None:
    nobody = dossier(library.index, chosen(somebody, library.kolb, "Ned Farr"))
    assert (nobody.articles, nobody.quotes, nobody.days, nobody.names) == (
        (),
        (),
        (),
        ("Ned Farr",),
    )


BANK = "Rates\n\nThe Harbour Guild Bank (HGB) cut rates.\n"
SHORT = "Rates again\n\nHGB cut rates again.\n"
OTHER = "Boats\n\nThe Hull and Gear Board (HGB) met.\n"


def files(found) -> list[str]:
    return sorted(each.path.name for each in found.articles)


def test_initials_are_who_they_stand_for_where_they_can_only_mean_one(marked, somebody) -> None:
    bank = somebody("Harbour Guild Bank", "organization", also=["HGB"])
    full = marked.add("1.txt", BANK, "2024-01-01", [bank])
    short = marked.add("2.txt", SHORT, "2024-02-01", [somebody("HGB", "organization")])
    assert files(dossier(marked.index, bank.actor(full.text), full)) == ["1.txt", "2.txt"]
    initials = somebody("HGB", "organization").actor(short.text)
    assert files(dossier(marked.index, initials, short)) == ["1.txt", "2.txt"]
    board = somebody("Hull and Gear Board", "organization", also=["HGB"])
    marked.add("3.txt", OTHER, "2024-03-01", [board])
    assert files(dossier(marked.index, initials, short)) == ["2.txt"]
    assert files(dossier(marked.index, bank.actor(full.text), full)) == ["1.txt"]


def test_the_embassy_of_one_article_is_not_that_of_another(marked, somebody) -> None:
    embassy = somebody("the embassy", "organization")
    one = marked.add("1.txt", "A\n\nHere the embassy spoke.\n", None, [embassy])
    marked.add("2.txt", "B\n\nThere the embassy was silent.\n", None, [embassy])
    assert files(dossier(marked.index, embassy.actor(one.text), one)) == ["1.txt"]
