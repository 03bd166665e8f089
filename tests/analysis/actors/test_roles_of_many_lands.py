"""Who somebody is, as papers of one land or another say it: the words whole, and of nobody else."""

import pytest

from tests.analysis.stories import actors_in, roles_in


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("DCP Cuttack Jagmohan Orla said no.", "Jagmohan Orla", "DCP Cuttack"),
        ("Later SP Operations Ruchika Orla said no.", "Ruchika Orla", "SP Operations"),
        (
            "Director General Audit Sindh Dr Ghulam Akbar Orla said no.",
            "Ghulam Akbar Orla",
            "Director General Audit Sindh",
        ),
        ("Then ACP (Crime) Ann Orla said no.", "Ann Orla", "ACP (Crime)"),
        ("Then DCP (Zone III) Ann Orla said no.", "Ann Orla", "DCP (Zone III)"),
        (
            "Chief Engineer Kovel Water Board Ann Orla said no.",
            "Ann Orla",
            "Chief Engineer Kovel Water Board",
        ),
        (
            "Then Superintendent Central Jail Ann Orla said no.",
            "Ann Orla",
            "Superintendent Central Jail",
        ),
        ("They met focal person Ann Orla there.", "Ann Orla", "focal person"),
        ("She met Bob Roy and his vice, Ann Orla, there.", "Ann Orla", "vice"),
        (
            "She met Bob Roy; his opposite number in Kovel, Ann Orla, left.",
            "Ann Orla",
            "opposite number in Kovel",
        ),
        ("Her Conservative shadow, Dame Ann Orla, left.", "Ann Orla", "Conservative shadow"),
        ("They heard Ann Orla, his second-in-command, there.", "Ann Orla", "second-in-command"),
        ("Far North District Mayor Ann Orla left.", "Ann Orla", "Far North District Mayor"),
        ("They met Big Ten commissioner Ann Orla.", "Ann Orla", "Big Ten commissioner"),
        (
            "It rained. Fire and Emergency's Kovel manager Ann Orla left.",
            "Ann Orla",
            "Fire and Emergency's Kovel manager",
        ),
        (
            "MSP for Skye, Kovel and Orva, Ann Lee, left.",
            "Ann Lee",
            "MSP for Skye, Kovel and Orva",
        ),
        ("MP for Skye Ann Lee left.", "Ann Lee", "MP for Skye"),
        ("Head of the primary school Zumba Orla left.", "Zumba Orla", "Head of the primary school"),
        ("Head of the youth club Ann Orla left.", "Ann Orla", "Head of the youth club"),
        ("The president and CEO Ann Lee left.", "Ann Lee", "president and CEO"),
        (
            "They met Deputy Minister, MP and Council Chairman Ann Lee.",
            "Ann Lee",
            "Deputy Minister, MP and Council Chairman",
        ),
        (
            "Founder, president and CEO Ann Lee left.",
            "Ann Lee",
            "Founder, president and CEO",
        ),
        ("The actor, poet and singer Ann Lee left.", "Ann Lee", "actor, poet and singer"),
        (
            "The Speaker of the House of Assembly, Rt. Hon. Ann Lee; and others left.",
            "Ann Lee",
            "Speaker of the House of Assembly",
        ),
        ("The Ohinzu of Kovel, Alhaji Musa Orla; and others left.", "Musa Orla", "Ohinzu of Kovel"),
        ("Garda Ann Orla, a crash investigator, left.", "Ann Orla", "crash investigator"),
        ("Ann Orla, a special needs teacher, left.", "Ann Orla", "special needs teacher"),
        ("Then Grand Mufti Musa Orla left.", "Musa Orla", "Grand Mufti"),
        (
            "ZQX Medical College and Hospital superintendent Dr Ann Orla left.",
            "Ann Orla",
            "ZQX Medical College and Hospital superintendent",
        ),
    ],
)
def test_a_role_has_all_its_words(text: str, name: str, role: str) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Commissioner of Police Musa Zumbo, ACP Ann Orla and SP Eva Roy led.", "Ann Orla", "ACP"),
        ("They met Bob Roy, the mayor, police chief Eva Orla and chairman Ann Lee.", "Ann Lee",
         "chairman"),
        ("They met the mayor, the governor and chairman Ann Lee.", "Ann Lee", "chairman"),
        ("Those were Ann Orla (Health) and Eva Roy (Justice).", "Eva Roy", None),
        ("The house lay in shadow, Ann Lee said.", "Ann Lee", None),
        ("The lawyers, Ann Lee said, and Bob Roy had left.", "Ann Lee", None),
        ("The Democrats, Ann Lee and Bob Roy, won.", "Bob Roy", None),
    ],
)  # fmt: skip
def test_a_role_is_of_nobody_else(text: str, name: str, role: str | None) -> None:
    assert roles_in(text)[name] == role


def test_who_is_told_with_an_age_behind_the_suspects_is_one() -> None:
    roles = roles_in("The suspects, Bob Roy, 24; Ann Lee, 31; and Eva Orla, were held.")
    assert roles == dict.fromkeys(("Bob Roy", "Ann Lee", "Eva Orla"), "suspect")


def test_a_club_that_is_owned_stays_one() -> None:
    assert actors_in("They met the owner of the football club Zumbo Orla.")[
        "Zumbo Orla"
    ].kind == "organization"  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Labour Minister Ann Orla left. Mayor Bob Orla came. They met Orla, the mayor, there.",
            {"Ann Orla", "Bob Orla"},
        ),
        ("They met Musa Ali Orla. Her grandson Ali, 9, wept.", {"Musa Ali Orla", "Ali"}),
        ("They met Judge S.K. Orla. Later Bhakta Charan Orla left.",
         {"S.K. Orla", "Bhakta Charan Orla"}),
    ],
)  # fmt: skip
def test_who_is_told_apart_is_somebody_else(text: str, names: set[str]) -> None:
    assert {n for n, a in actors_in(text).items() if a.kind == "person"} == names


def test_a_last_name_that_several_have_is_no_firm() -> None:
    found = actors_in(
        "Anita Orla met Prime Minister Viktor Orla. Bob, Orla's chief of staff, left."
    )
    assert found["Orla"].kind == "person"


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("A Bench of Justices S.M. Orla and Ann Roy sat.", "Ann Roy", "Justice"),
        ("They met three-time Olympian Ann Orla.", "Ann Orla", "three-time Olympian"),
        ("They met Gen. (ret.) Ann Orla there.", "Ann Orla", "Gen."),
    ],
)
def test_a_title_of_many_or_of_the_past_is_one(text: str, name: str, role: str) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The wife of the governor, Ann Orla, left.", "Ann Orla", "wife of the governor"),
        ("The wife of the club's chairman, Ann Orla, left.", "Ann Orla",
         "wife of the club's chairman"),
        ("The wife of the governor, Bob Orla, left.", "Bob Orla", "governor"),
        ("The executive secretary, Dr. (Mrs.) Eva Orla, left.", "Eva Orla", "executive secretary"),
        ("They met world number one Ann Orla there.", "Ann Orla", "world number one"),
        ("They met former world No. 3 Bob Orla there.", "Bob Orla", "former world No. 3"),
        ("The world number of Ann Orla rose.", "Ann Orla", None),
        ("Two-time champion Ann Orla left.", "Ann Orla", "Two-time champion"),
        ("The Inspector of Mines Bob Orla left.", "Bob Orla", "Inspector of Mines"),
        ("His Honour Judge Bob Orla left.", "Bob Orla", "Judge"),
        ("They met sub-chief Ann Orla there.", "Ann Orla", "sub-chief"),
        ("Kovel Police Station OC Ann Orla left.", "Ann Orla", "Kovel Police Station OC"),
        ("Fr. Bob Orla and Sr. Ann Lee left.", "Ann Lee", None),
    ],
)  # fmt: skip
def test_who_is_told_by_kin_place_or_rank(text: str, name: str, role: str | None) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They met Sgt. 1st Class Ann Orla there.", "Ann Orla", "Sgt. 1st Class"),
        ("Petty Officer 2nd Class Ann Orla left.", "Ann Orla", "Petty Officer 2nd Class"),
        ("Sergeant First Class Ann Orla left.", "Ann Orla", "Sergeant First Class"),
        ("Master Chief Petty Officer Ann Orla left.", "Ann Orla", "Master Chief Petty Officer"),
        ("Pfc. Ann Orla left.", "Ann Orla", "Pfc."),
        ("Chief of Army Staff Lt Gen Ann Orla left.", "Ann Orla", "Chief of Army Staff"),
        ("Coroner's officer Ann Orla left.", "Ann Orla", "Coroner's officer"),
        ("Year 6 teacher Ann Orla left.", "Ann Orla", "Year 6 teacher"),
        ("The chair of governors Ann Orla left.", "Ann Orla", "chair of governors"),
        ("Screenwriters Ann Orla and Tom Quill left.", "Tom Quill", "Screenwriter"),
        (
            "My friend Ann Orla, who has died aged 84, was professor of botany at Kovel College.",
            "Ann Orla",
            "professor of botany at Kovel College",
        ),
        ("Ann Orla, who died on Friday, was a poet, baker and spy.", "Ann Orla",
         "poet, baker and spy"),
        ("Ann Orla, who has died aged 84, was seen by a baker.", "Ann Orla", None),
        ("Ann Orla, who lived in Kovel, was a baker's daughter.", "Ann Orla", None),
    ],
)  # fmt: skip
def test_ranks_have_their_class_and_lives_their_work(
    text: str, name: str, role: str | None
) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Labour MP-turned-baker Ann Orla left.", "Ann Orla", "Labour MP-turned-baker"),
        ("The group's UK and Ireland managing director Ann Orla left.", "Ann Orla",
         "UK and Ireland managing director"),
        ("Portfolio holder for parks and open spaces Ann Orla left.", "Ann Orla",
         "Portfolio holder for parks and open spaces"),
        ("They met director of adult social care Ann Orla.", "Ann Orla",
         "director of adult social care"),
        ("The secretary of state mocked Ann Orla.", "Ann Orla", None),
        ("The head of state met Ann Orla.", "Ann Orla", None),
        ("Town clerk Bob Roy and monitoring officer Ann Orla left.", "Ann Orla",
         "monitoring officer"),
        ("They met maid of honour Ann Orla.", "Ann Orla", "maid of honour"),
        ("Running back Bob Orla left.", "Bob Orla", "Running back"),
        ("He came back Bob Orla said.", "Bob Orla", None),
        ("They met No 8 Ann Orla there.", "Ann Orla", "No 8"),
    ],
)  # fmt: skip
def test_fields_lands_and_places_in_a_team(text: str, name: str, role: str | None) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    "text", ["Tiny Orla, born Tom Orla, left.", "Tiny Orla, born Tom Orla in Kovel, left."]
)
def test_who_is_born_with_another_name_is_one(text: str) -> None:
    assert [a.name for a in actors_in(text).values() if a.kind == "person"] == ["Tiny Orla"]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Then PM Ann Orla left.", "Ann Orla", "PM"),
        ("They met Deputy PM Ann Orla.", "Ann Orla", "Deputy PM"),
        ("At 5 PM Ann Orla left.", "Ann Orla", None),
        ("Bishop of Kovel the Rt Rev Ann Orla left.", "Ann Orla", "Bishop of Kovel"),
        ("Governor General Ann Orla left.", "Ann Orla", "Governor General"),
        ("Governor Lt. Gen. Ann Orla left.", "Ann Orla", "Governor"),
        ("They met Kovel County State's Attorney Ann Orla.", "Ann Orla",
         "Kovel County State's Attorney"),
        ("They met Border czar Ann Orla.", "Ann Orla", "Border czar"),
        ("ZQX (SP) chief Ann Orla left.", "Ann Orla", "ZQX (SP) chief"),
        ("DG ISPR Lt Gen Ann Orla left.", "Ann Orla", "DG ISPR Lt Gen"),
        ("Jamaat Ameer Shafiqur Orla left.", "Shafiqur Orla", "Jamaat Ameer"),
        ("Ameer Orla left.", "Ameer Orla", None),
        ("They met a third man, Bob Orla, there.", "Bob Orla", None),
    ],
)  # fmt: skip
def test_letters_of_an_office_and_heads_of_movements(
    text: str, name: str, role: str | None
) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Kovel MCA-elect Ann Orla left.", "Ann Orla", "Kovel MCA-elect"),
        ("Kovel SP (Rural) Ann Orla left.", "Ann Orla", "Kovel SP (Rural)"),
        ("They met BDO Ann Orla there.", "Ann Orla", "BDO"),
    ],
)
def test_who_is_elected_or_has_letters(text: str, name: str, role: str) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Dutch caretaker Prime Minister Ann Orla left.", "Ann Orla",
         "Dutch caretaker Prime Minister"),
        ("The Reverend Ann Orla, a teacher, left.", "Ann Orla", "teacher"),
        ("Yokozuna Zumbo lost.", "Zumbo", "Yokozuna"),
    ],
)  # fmt: skip
def test_caretakers_reverends_and_wrestlers(text: str, name: str, role: str) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Zumbo has named Lim Orla's former aide, Tan Mei Ling, as head of it.", "Lim Orla", None),
        ("They met crofter Bob Orla, of Lochaline, who chairs the group.", "Bob Orla", "crofter"),
        ("They met Eva Orla, a daughter of the mayor, Bob Orla, there.", "Bob Orla", "mayor"),
        ("SSP Nuwara Eliya W.A.S. Orla left.", "W.A.S. Orla", "SSP Nuwara Eliya"),
        ("They met Adv Ann Orla SC there.", "Ann Orla", None),
        ("Maj. Gen. Zaw Min Tun left.", "Zaw Min Tun", "Maj. Gen."),
        ("They met Man Kumari BK there.", "Man Kumari BK", None),
        ("Lagos and Nairobi councillors Ann Orla and Bob Roy left.", "Bob Roy",
         "Lagos and Nairobi councillor"),
        ("They saw Ann Lee and Kovel councillors Eva Orla and Bob Roy.", "Bob Roy",
         "Kovel councillor"),
        ("Its chief programming officer, Ann Orla, left.", "Ann Orla",
         "chief programming officer"),
        ("They met ranking member Ann Orla.", "Ann Orla", "ranking member"),
        ("Caritas president Bishop Ann Orla left.", "Ann Orla", "Caritas president"),
        ("They met retired general Ann Orla.", "Ann Orla", "retired general"),
        ("They met murder accused Bob Orla.", "Bob Orla", "murder accused"),
        ("Air Force Under Secretary Ann Orla left.", "Ann Orla", "Air Force Under Secretary"),
        ("They met the future Tory MP Ann Orla.", "Ann Orla", "future Tory MP"),
    ],
)  # fmt: skip
def test_what_is_told_beside_somebody_is_no_part_of_another(
    text: str, name: str, role: str | None
) -> None:
    assert roles_in(text)[name] == role


def test_a_head_coach_of_a_republic_is_no_place() -> None:
    found = actors_in("Heimir Zumbo, the Republic of Ireland head coach, watched.")
    assert found["Heimir Zumbo"].kind == "person"


def test_letters_of_a_province_are_nobodys_initials() -> None:
    found = actors_in("In Vancouver, B.C. Supreme Court Justice Ann Roy spoke. Brandy Chow left.")
    assert len(found["Brandy Chow"].mentions) == 1


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They said that Ann Orla would become chairman.", "Ann Orla", "chairman"),
        ("Then Ann Orla remains executive chairman.", "Ann Orla", "executive chairman"),
        ("Then Ann Orla stays on as director of sales.", "Ann Orla", "director of sales"),
        ("Then Ann Orla will take over as chief executive.", "Ann Orla", "chief executive"),
        ("Then Ann Orla is to become bishop of Kovel.", "Ann Orla", "bishop of Kovel"),
        ("They welcomed Ann Orla as a non-executive director.", "Ann Orla",
         "non-executive director"),
        ("Then Ann Orla has been chief executive since 2019.", "Ann Orla", "chief executive"),
        ("Then Ann Orla had served as mayor since 2011.", "Ann Orla", "mayor"),
        ("Then Ann Orla has been arrested.", "Ann Orla", None),
        ("Then Ann Orla will serve as a warning.", "Ann Orla", None),
        ("Then Ann Orla would become a problem.", "Ann Orla", None),
    ],
)  # fmt: skip
def test_who_will_be_or_stays_something(text: str, name: str, role: str | None) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("They met Bob Roy and his nan, Edith Orla, there.", "Edith Orla", "nan"),
        ("Her mum, Jean, 70, wept.", "Jean", "mum"),
        ("They met her dad Tom there.", "Tom", "dad"),
        ("His nan, Edith Orla, a retired baker, wept.", "Edith Orla", "retired baker"),
    ],
)
def test_a_nan_is_a_relative_and_rather_a_baker(text: str, name: str, role: str) -> None:
    assert roles_in(text)[name] == role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("His late uncle, Tom Orla, had left.", "Tom Orla", "uncle"),
        ("They remembered the late mayor, Ann Orla, there.", "Ann Orla", "mayor"),
        ("Minister of Defence Major General (Retd) Zumbo Orla left.", "Zumbo Orla",
         "Minister of Defence"),
        ("Minister of Defence Brigadier General Zumbo Orla left.", "Zumbo Orla",
         "Minister of Defence"),
    ],
)  # fmt: skip
def test_who_is_dead_or_a_general_too(text: str, name: str, role: str) -> None:
    assert roles_in(text)[name] == role
