"""One role, told in the many ways that English has for it."""

import pytest

from tests.analysis.stories import roles_in

LEAD, END = "It was a long day in the valley, and nobody had come.\n\n", "\n\nNobody was out."


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("They met Ann Lee, herself a former nurse, there.", "former nurse"),
        ("They met Ann Lee, also a nurse, there.", "nurse"),
        ("They met Ann Lee, at the time the mayor of Kovel, there.", "mayor of Kovel"),
        ("They met Ann Lee, also known as Bib, there.", None),
        ("They met Ann Lee, one of the founders of the club, there.", "founder of the club"),
        ("One of the nurses, Ann Lee, said that it rained.", "nurse"),
        ("One of the victims, Ann Lee, said that it rained.", None),
        ("They met Ann Lee, aged 44, a nurse, there.", "nurse"),
        ("They met Ann Lee, a nurse aged 44, there.", "nurse"),
        ("They met Ann Lee, a nurse by training, there.", "nurse"),
        ("Ann Lee (the club’s chair) said that it rained.", "club’s chair"),
        ("The club’s chair-elect, Ann Lee, said that it rained.", "club’s chair-elect"),
        ("They met then-mayor Ann Lee on Monday.", "then-mayor"),
        ("Ann Lee, from the University of Kovel, said that it rained.",
         "from the University of Kovel"),
        ("Ann Lee from Kovel said that it rained.", None),
        ("Ann Lee, speaking for the family, said that it rained.", "speaking for the family"),
        ("His wife Ann Lee, a nurse, left.", "nurse"),
        ("Her rival, Kenya’s Ann Lee, left.", "rival"),
        ("He told his lawyer, Paris-based Ann Lee.", "lawyer"),
        ("In the valley, Kenya’s Ann Lee left.", None),
        ("Opening the case for the Kovel Council, Ann Lee said that it rained.",
         "Opening the case for the Kovel Council"),
    ],
)  # fmt: skip
def test_a_role_is_found_however_it_is_told(sentence: str, role: str | None) -> None:
    assert roles_in(f"{LEAD}{sentence}{END}")["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("As mayor of Kovel, Ann Lee had seen it all.", "mayor of Kovel"),
        ("As a nurse, Ann Lee had seen it all.", "nurse"),
        ("As a student, Ann Lee had seen it all.", None),
        ("As the judge, Ann Lee, read it, it rained.", "judge"),
        ("The club appointed Ann Lee head of research on Monday.", "head of research"),
        ("They met a woman named Ann Lee leader after leader had heard of.", None),
        ("They met Ann Lee, who has worked as a nurse for 20 years.", "nurse"),
        ("They met Ann Lee, who succeeded Bob Orla as coach.", "coach"),
        ("They met Ann Lee, who succeeded Bob Orla on Monday.", None),
        ("They met Ann Lee, who is the club’s chair.", "club’s chair"),
        ("They met Ann Lee, who sits on the club’s board.", "sits on the club’s board"),
        ("They met Ann Lee, who works for the council.", "works for the council"),
        ("They met Ann Lee, who is leading the inquiry.", "is leading the inquiry"),
        ("They met Ann Lee, who edited the paper for a decade.", "edited the paper"),
        ("They met Ann Lee, who sits in the shade.", None),
        ("Public works director Ann Lee said that it rained.", "Public works director"),
        ("It was late, works director Ann Lee said.", "works director"),
        ("Zumbo’s chief estimator, Ann Lee, left.", "Zumbo’s chief estimator"),
        ("Leader of the opposition Ann Lee said that it rained.", "Leader of the opposition"),
    ],
)  # fmt: skip
def test_a_role_is_told_by_what_she_does(sentence: str, role: str | None) -> None:
    assert roles_in(f"{LEAD}{sentence}{END}")["Ann Lee"] == role


def test_who_sits_for_a_town_is_not_called_as_it_is() -> None:
    text = f"{LEAD}Green MP for Kovel Ann Lee said that it rained.{END}"
    assert roles_in(text)["Ann Lee"] == "Green MP for Kovel"
