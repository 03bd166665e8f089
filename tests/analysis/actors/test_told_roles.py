"""Roles told at length: what was done to somebody, whom she speaks for, what she was before."""

import pytest

from tests.analysis.stories import roles_in


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Then Ann Lee, the lawyer accused of stealing boats, left.", "lawyer"),
        ("Then Ann Lee, a farmer born in Kovel, left.", "farmer"),
        ("Then Ann Lee, an English teacher best known here for it, left.", "English teacher"),
        ("Then Ann Lee, a scientist not involved in the study, said no.", "scientist"),
        ("Then Ann Lee, the official responsible for boats, left.", "official"),
        ("After meeting Ann Lee, the mayor accused Bob of it.", None),
        ("After meeting Ann Lee, a farmer wanted it back.", None),
        ("Then Ann Lee, a lawyer turned politician, left.", "lawyer turned politician"),
        ("They saw Ann Lee, a baker turned to the wall.", None),
        ("They met former Kovel captain turned poet Ann Lee.", "former Kovel captain turned poet"),
        ("They met the lawyer-turned-politician Ann Lee.", "lawyer-turned-politician"),
    ],
)
def test_what_was_done_to_somebody_ends_the_role(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Then Ann Lee, defending Roy, said no.", "defending Roy"),
        ("Then Ann Lee, representing the family, said no.", "representing the family"),
        ("Then Ann Lee, acting for Mr Roy, said no.", "acting for Mr Roy"),
        ("Then Ann Lee, defending the old bridge, said no.", None),
        ("Then Ann Lee, acting for once, said no.", None),
        ("The driver, named locally as Ann Lee, was held.", "driver"),
        ("The baker, identified by police as 34-year-old Ann Lee, was held.", "baker"),
        ("The street, named as Ann Lee wished, was closed.", None),
    ],
)
def test_whom_she_speaks_for_and_who_she_was_found_to_be(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Then Ann Lee, who previously ran Kovel Bank, left.", "ran Kovel Bank"),
        ("Then Ann Lee, who has led the Kovel Club since 2011, left.", "has led the Kovel Club"),
        ("Then Ann Lee, who works as a nurse, left.", "nurse"),
        ("Then Ann Lee, who served as president from 2010, left.", "president"),
        ("Then Ann Lee, who has run away, left.", None),
        ("Her personal assistant, Ann Lee, left.", "personal assistant"),
        ("The painter and activist Ann Lee came.", "painter and activist"),
        ("The coach and baker Ann Lee came.", "baker"),
        ("The club’s owner, Danish baker Ann Lee, left.", "club’s owner"),
    ],
)
def test_what_she_did_and_does(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("State police spokesman Trooper Ann Lee said no.", "State police spokesman"),
        ("The state police spokesman, SP Ann Lee, said no.", "state police spokesman"),
        ("It was late when Trooper Ann Lee said no.", "Trooper"),
        ("The council’s president, Councilwoman Ann Lee, said no.", "council’s president"),
        ("They asked Councilwoman Ann Lee, a critic of the mayor, on Monday.", "Councilwoman"),
        ("Then Clerk of the House Ann Lee said no.", "Clerk of the House"),
        ("Orla County Judge-Executive Ann Lee said no.", "Orla County Judge-Executive"),
    ],
)
def test_an_office_says_more_than_a_rank_or_a_seat(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Its owner, retired nurse Ann Lee, said no.", "owner"),
        ("The chair of governors, retired nurse Ann Lee, said no.", "chair of governors"),
        ("Kovel’s head of research, former Sen. Ann Lee, said no.", "Kovel’s head of research"),
        ("They met the actor, former Sen. Ann Lee, on Monday.", "former Sen."),
        ("He praised the club’s coach, former captain Ann Lee, and left.", "former captain"),
        ("Her teacher, the late Miss Ann Lee, left.", "teacher"),
        ("Holly’s form tutor, Ann Lee, left.", "Holly’s form tutor"),
    ],
)
def test_what_stands_before_another_description(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("“No,” said lead author Ann Lee.", "lead author"),
        ("It fell, according to lead investigator Ann Lee.", "lead investigator"),
        ("They want to lead director Ann Lee to it.", "director"),
        ("It fell, according to local baker Ann Lee.", "local baker"),
        ("They want to interview local baker Ann Lee.", "baker"),
        ("He played alongside local baker Ann Lee.", "local baker"),
        ("They met Ann Lee, the last shepherd of Kovel.", "last shepherd of Kovel"),
        ("It fell last night, baker Ann Lee said.", "baker"),
        ("They met Ann Lee, a pupil who is now professor of maths.", "professor of maths"),
        ("They saw a chef in Kovel named Ann Lee.", "chef"),
        ("ZQX(M) state secretary Ann Lee said no.", "ZQX(M) state secretary"),
        ("The health and safety officer Ann Lee left.", "health and safety officer"),
        ("The club’s sales and marketing chief, Ann Lee, left.", "sales and marketing chief"),
        ("He spoke of inflation and finance director Ann Lee.", "finance director"),
        ("He saw the mayor and safety officer Ann Lee.", "safety officer"),
    ],
)
def test_a_role_begins_where_its_words_do(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The match referee is Ann Lee of Kovel.", "match referee"),
        ("The umpires are Bob Roy of Kovel and Ann Lee.", "umpire"),
        ("Its captain was Ann Lee, who left.", "captain"),
        ("The coach was Bob Roy and Ann Lee left.", None),
        ("Nurse Ann Lee, president of the Kovel Nurses Guild, left.",
         "president of the Kovel Nurses Guild"),
        ("Minister of State at the Department of Health Ann Lee said no.",
         "Minister of State at the Department of Health"),
        ("Green Party list MP Ann Lee said no.", "Green Party list MP"),
        ("They met retired shearing contractor Ann Lee.", "retired shearing contractor"),
        ("A plan to help boating baker Ann Lee fell.", "baker"),
        ("They met Ann Lee, who until last month was director of Kovel Bank.",
         "director of Kovel Bank"),
        ("They met Ann Lee, until May director of Kovel Bank.", "director of Kovel Bank"),
        ("They met Ann Lee, until it rained.", None),
        ("Ann Lee, a neighbour from Kovel, left. It fell, said Ann Lee, a judge.", "judge"),
        ("They met opener Ann Lee and the drover Bob Roy.", "opener"),
    ],
)  # fmt: skip
def test_an_office_and_who_holds_it(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("It was late, said Ann Lee of Kovel, a baker, on Monday.", "baker"),
        ("Ann Lee, 44, of Kovel, who works as a nurse, said no.", "nurse"),
        ("Ann Lee, 44, who runs the bakery, said no.", "runs the bakery"),
        ("They saw Ann Lee (pictured), who runs the bakery.", "runs the bakery"),
        ("They saw Ann Lee of Kovel and Bob Roy, a baker.", None),
        ("They saw Ann Lee of Kovel, Bob Roy, a baker, and his son.", None),
        ("They saw Ann Lee of Zumbo, a maker of boats.", None),
        ("They saw Ann Lee of Kovel College, who led the study.", "of Kovel College"),
        ("The former Wales international Ann Lee left.", "former Wales international"),
        ("Then Ann Lee, a research associate at Kovel, left.", "research associate at Kovel"),
        ("Head of the Homicide Bureau Snr Supt Ann Lee said no.", "Head of the Homicide Bureau"),
        ("Prosecuting on behalf of Kovel Bank, Ann Lee said no.",
         "Prosecuting on behalf of Kovel Bank"),
        ("Prosecuting her is late, Ann Lee said.", None),
    ],
)  # fmt: skip
def test_over_where_she_is_from(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


_JAILED = "A former care home manager who stole boats has been jailed."


@pytest.mark.parametrize(
    ("text", "role"),
    [
        (f"{_JAILED}\n\nAnn Lee, 52, of Kovel, was found guilty in May.",
         "former care home manager"),
        (f"{_JAILED}\n\nAnn Lee, 52, was asleep at the time.", None),
        (f"{_JAILED}\n\nThe baker Ann Lee, 52, was found guilty in May.", "baker"),
        (f"It rained.\n\n{_JAILED} It was late.\n\nAnn Lee was found guilty.", None),
        ("Police arrested a former bus driver on Monday.\n\nAnn Lee, 52, faces two charges.",
         "former bus driver"),
        ("Police arrested a teacher who shot a guest.\n\nAnn Lee, 52, was found dead.", None),
        ("A woman was jailed.\n\nAnn Lee, 52, was found guilty in May.", None),
        ("A baker found it.\n\nAnn Lee, 52, was found guilty in May.", None),
        ("The Ohinzu of Kovel, HRM Alhaji Ann Lee, said no.", "Ohinzu of Kovel"),
        ("The Republic of Kovel, Dr Ann Lee, said no.", None),
    ],
)  # fmt: skip
def test_who_is_accused_and_who_rules(text: str, role: str | None) -> None:
    assert roles_in(text)["Ann Lee"] == role


def test_an_obituary_tells_how_she_was_named_at_birth() -> None:
    died, born = "Ann Lee, who mapped reefs, died on Monday.", "Ann Eva Kerr was born in Kovel."
    assert "Ann Eva Kerr" not in roles_in(f"{died}\n\n{born}")
    assert "Ann Eva Kerr" in roles_in(f"Bob Roy left.\n\n{died}\n\n{born}")


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("It was late, said patient advocate Ann Lee.", "patient advocate"),
        ("It was late. Marine engineer Ann Lee said no to it.", "Marine engineer"),
        ("They told the judge defendant Ann Lee had left.", "defendant"),
        ("They met Ann Lee, a bankruptcy lawyer and longtime subscriber.",
         "bankruptcy lawyer and longtime subscriber"),
        ("They met Ann Lee, a lawyer and hat collector, there.", "lawyer and hat collector"),
        ("They met Ann Lee, the mayor and two farmers.", None),
        ("The retired ferry master and author Captain Ann Lee left.",
         "retired ferry master and author"),
        ("It was late when Kaumatua Ann Lee left.", "Kaumatua"),
    ],
)  # fmt: skip
def test_two_nouns_of_one_role(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("They met Ann Lee, the founder of Kovel Bank and, at 77, the oldest.",
         "founder of Kovel Bank"),
        ("The lawyer for the investor, Ms Ann Lee of Kovel, said no.", "lawyer for the investor"),
        ("A lawyer for the city council president, Ann Lee, said no.", "city council president"),
        ("The chairman of the club, retired Brigadier Ann Lee, left.", "chairman of the club"),
        ("The wine merchant and former rower Ann Lee left.", "wine merchant and former rower"),
        ("The Kovel Police Commander, COP Ann Lee, said no.", "Kovel Police Commander"),
        ("It was late when Drugs Controller Ann Lee left.", "Drugs Controller"),
        ("According to Ann Lee, a baker from Kovel was hurt, and nobody came.", None),
        ("According to Ann Lee, a baker from Kovel, nobody was hurt.", "baker from Kovel"),
        ("According to Ann Lee, a baker who was hurt, nobody came.", "baker"),
        ("There was the Kovel Street Journal's deputy editorial page editor Ann Lee, who left.",
         "Kovel Street Journal's deputy editorial page editor"),
        ("“No,” said Ann Lee, publisher of Orlando, Fla.-based Mud Magazine.",
         "publisher of Orlando, Fla.-based Mud Magazine"),
        ("“No,” said Ann Lee, head of Orlando, Florida-based Zumbo Corp., in May.",
         "head of Orlando, Florida-based Zumbo Corp."),
        ("“No,” said Ann Lee, president of Zumbo Foods in Kovel, N.Y. Paul Roe left.",
         "president of Zumbo Foods in Kovel"),
        ("“No,” said Kovel Bank strategy expert, Ann Lee.", "Kovel Bank strategy expert"),
        ("“No,” said Kovel Bank chief trader, Ann Lee, on Monday.", "Kovel Bank chief trader"),
        ("They fled from Kovel Bank trader, Ann Lee.", None),
        ("They saw a film which paints rival Ann Lee as one of us.", "rival"),
    ],
)  # fmt: skip
def test_which_of_two_is_hers(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


def test_a_minister_in_a_ministry() -> None:
    text = "Minister in the Ministry of National Security Eva Orla said that it was late."
    assert roles_in(text)["Eva Orla"] == "Minister in the Ministry of National Security"
