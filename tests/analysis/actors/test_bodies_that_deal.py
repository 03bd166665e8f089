"""Firms and bodies that nobody knows, by what they do and by what is said of them."""

import pytest

from tests.analysis.stories import actors_in


@pytest.mark.parametrize(
    "text",
    [
        "Zumbel said it had cancelled eleven trains.",
        "Zumbel has said that it would not appeal.",
        "Zumbel said it was deeply saddened by the fire.",
        "Zumbel said it expects a loss.",
        "They sold the mill to Zumbel in May.",
        "They sold it to Orivar, Kinari and Zumbel.",
        "They hired Zumbel, which was late, and left.",
        "They hired Zumbel, which is owned by farmers, in May.",
        "She spoke for Zumbel, which represents bakers.",
        "Orivar and Zumbel, which together represent 6,000 bakers, left.",
        "A gang calling itself Zumbel left.",
        "The bishops' conference, ZUMBEL, asked for calm.",
        "Zumbel, the energy regulator, said no.",
        "The Zumbel group said no.",
        "It went through its vehicle Zumbel in May.",
        "Zumbel chair Ann Lee said no.",
    ],
)
def test_a_strange_name_is_a_body_by_what_it_does(text: str) -> None:
    assert actors_in(text)["Zumbel" if "ZUMBEL" not in text else "ZUMBEL"].kind == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "Roy said it had rained.",
        "Roy said it would take years.",
        "Roy said it had changed his life.",
        "They sold it to Roy.",
        "Roy, a retailer, said no.",
        "The group led by Ann Roy, which owns it, left. Roy said no.",
        "His lawyers, Ann Roy, Bob Lee and Eva Orla, left.",
    ],
)
def test_somebody_stays_somebody(text: str) -> None:
    found = {a.kind for name, a in actors_in(text).items() if name.endswith("Roy")}
    assert found == {"person"}


@pytest.mark.parametrize(
    "text", ["Zumbel said it had rained.", "Zumbel said it would take years.", "It flew to Zumbel."]
)
def test_the_rain_and_the_way_make_no_body(text: str) -> None:
    assert all(actor.kind != "organization" for actor in actors_in(text).values())


def test_a_firm_of_solicitors_is_introduced_by_them() -> None:
    found = actors_in("His solicitors, Byrne Zumbel, told the inquiry no.")
    assert found["Byrne Zumbel"].kind == "organization"


def test_adverbs_stand_before_what_a_body_does() -> None:
    assert actors_in("KZTV first reported the fire.")["KZTV"].kind == "organization"


def test_a_colour_may_begin_a_name() -> None:
    assert "Black Lantern" in actors_in("The Black Lantern gang said no.")
    assert "Black Republicans" not in actors_in("They met Black Republicans there.")


def test_a_chairman_is_told_by_whose_he_is() -> None:
    found = actors_in("“No,” said Teddy Casiño, its chairman.")
    assert found["Teddy Casiño"].kind == "person"
    found = actors_in("Kori Dangote, its owner, left.")
    assert found["Kori Dangote"].kind == "person"


def test_of_those_who_were_told_the_town_is_no_body() -> None:
    assert "Zumbel" not in actors_in("They told Zumbel nurses to wait.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The National Union of Journalists of Kenya left.",
         "National Union of Journalists of Kenya"),
        ("The Association of Nurses of Kenya left.", "Association of Nurses of Kenya"),
        ("Ballets Zumbains left.", "Ballets Zumbains"),
        ("Les Films du Zumbel will show it.", "Les Films du Zumbel"),
        ("The Caisse des Orivars left.", "Caisse des Orivars"),
        ("The Orivar Harbour Conservancy left.", "Orivar Harbour Conservancy"),
        ("They hired Maersk, MSC and Zumbel.", "Zumbel"),
        ("The rebels told families in the Dáil in May.", "Dáil"),
    ],
)  # fmt: skip
def test_a_body_has_its_whole_name(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


def test_ministers_of_two_lands_are_no_body() -> None:
    assert set(actors_in("They met Foreign Ministers Ann Lee and Bob Roy.")) == {
        "Ann Lee", "Bob Roy",
    }  # fmt: skip


def test_a_saint_keeps_what_is_called_after_him() -> None:
    assert "St Orla's" in actors_in("Nurses at St Orla's had warned them.")
    assert "St Orla" in actors_in("They met the vicar of St Orla in May.")


def test_letters_of_counsel_are_no_part_of_her_name() -> None:
    assert actors_in("They asked Ann Lee SC about it.")["Ann Lee"].kind == "person"
    assert actors_in("They beat Kovel SC in May.")["Kovel SC"].kind == "organization"


def test_a_firm_is_called_by_its_first_words_though_they_are_a_side() -> None:
    found = actors_in("Southern Zumbel Water said no. They met Southern Zumbel, which is sorry.")
    assert len(found["Southern Zumbel Water"].mentions) == 2
    found = actors_in("The Danish Zumbel Bank said no. The Danish Zumbel is a bird.")
    assert len(found["Danish Zumbel Bank"].mentions) == 1


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Zumbel, whose members pay into it, wants seats.", "Zumbel"),
        ("Zumbel, Oriva and Kinari, the country's biggest makers, left.", "Kinari"),
        ("They asked auction houses such as Bonhams and Orivar Ham.", "Orivar Ham"),
        ("Ann Lee met the Association for Research into Crimes against Salt.",
         "Association for Research into Crimes against Salt"),
        ("ShareZumbel has filed a motion.", "ShareZumbel"),
        ("CalZUMB backed the board.", "CalZUMB"),
        ("Konkurrenzumverket blocked the sale.", "Konkurrenzumverket"),
        ("Pallet Lantern and Rai Cinema announced it.", "Pallet Lantern"),
        ("Amazon said it notified buyers.", "Amazon"),
    ],
)  # fmt: skip
def test_a_body_is_told_by_its_members_and_by_how_it_writes_itself(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Roy, whose members of staff left, wants it.", "Roy", "person"),
        ("Ann Lee, Bob Roy and Eva Orla, the bank's bosses, left.", "Eva Orla", "person"),
        ("They flew to Nairobi and Kampala, the two capitals.", "Kampala", "place"),
    ],
)
def test_somebody_and_a_town_have_members_too(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


def test_two_at_a_university_are_no_couple() -> None:
    assert "Emory Western" not in actors_in("Scientists at Emory and Case Western traced it.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Grant Zumbel, which audited it, was fined.", "Grant Zumbel"),
        ("GoZumbel blamed Pratt & Orla. Pratt said no.", "Pratt & Orla"),
        ("GoZumbel said no.", "GoZumbel"),
        ("AerZumb did not comment.", "AerZumb"),
        ("Armed gangs, among them ZARSA and the ZRSO, left.", "ZARSA"),
        ("Children in Need gave it to them.", "Children in Need"),
        ("He is a nurse at Zumbel.", "Zumbel"),
        ("They gave the bus contract to Zumbel in May.", "Zumbel"),
        ("Gonosha Kendra and Friendship, two local groups that run hospitals, left.",
         "Gonosha Kendra"),
    ],
)  # fmt: skip
def test_a_body_is_told_by_which_and_among_them(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


def test_who_leads_the_group_that_which_means_is_somebody() -> None:
    assert actors_in("They left with Ann Roy, which was odd.")["Ann Roy"].kind == "person"


def test_an_office_begins_behind_the_body_before_it() -> None:
    found = actors_in("It names the Orla Institute and Water Minister Ann Lee.")
    assert found["Ann Lee"].role == "Water Minister"
    found = actors_in("They met Salt and Water Minister Ann Lee.")
    assert found["Ann Lee"].role == "Salt and Water Minister"


def test_a_word_of_english_that_first_reported_it_is_a_paper() -> None:
    assert actors_in("Mint first reported the sale.")["Mint"].kind == "organization"
    assert actors_in("Ann Lee first reported the sale.")["Ann Lee"].kind == "person"
    assert "Police" not in actors_in("Police first reported the fire. They asked police again.")


def test_a_firm_has_its_trade_in_its_own_tongue() -> None:
    for name in ("Legazumb Agroalimentare", "Zumbansa Technik", "Zumbel Investissement"):
        assert actors_in(f"{name} said no.")[name].kind == "organization"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met accountant Jim Roy of Plante Zumbel, who wore a wire.", "Plante Zumbel",
         "organization"),
        ("They met Bob Roy of Orla Creek in May.", "Orla Creek", "place"),
        ("They met the son of Ann Roy again.", "Ann Roy", "person"),
        ("Bondholders led by Zumbel have sued.", "Zumbel", "organization"),
        ("A band led by Roy came.", "Roy", "person"),
        ("They sued Stifel, and Miller Zumbel, which blessed them.", "Miller Zumbel",
         "organization"),
        ("Ann Lee of the ZPVV called for it.", "ZPVV", "organization"),
        ("Coalition partner ZSCB was split.", "ZSCB", "organization"),
        ("ZHDB figures show a rise.", "ZHDB", "organization"),
        ("Flair Airlines left.", "Flair Airlines", "organization"),
        ("They met Dutch Scholars for Palestine again.", "Scholars for Palestine", "organization"),
    ],
)  # fmt: skip
def test_who_is_of_it_and_who_leads_tell_what_it_is(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


def test_figures_of_a_land_make_no_body_of_it() -> None:
    assert actors_in("Kenya figures show a rise.")["Kenya"].kind == "place"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Oxfam Zumbel said no.", "Oxfam Zumbel", "organization"),
        ("They met Fifa Karim there.", "Fifa Karim", "person"),
        ("They met Neil Roy, a vice president at Zumbel, and Ann Lee, who ran it.", "Zumbel",
         "organization"),
        ("Zumbel Direct, a producer group chaired by Roy, left.", "Zumbel Direct", "organization"),
        ("Zumbel, the company executive, left.", "Zumbel", "person"),
    ],
)  # fmt: skip
def test_an_arm_and_a_group_of_producers_are_bodies(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


@pytest.mark.parametrize(
    "text",
    [
        "Zumbel is advising the trustees.",
        "Zumbel is trying to sell the rest.",
        "Zumbel acts for the farmers.",
        "It had a letter from its former lawyers, Zumbel.",
    ],
)
def test_who_does_the_business_of_a_firm_is_one(text: str) -> None:
    assert actors_in(text)["Zumbel"].kind == "organization"


@pytest.mark.parametrize(
    "text", ["Roy is trying to sell it.", "Roy acts for her.", "They asked his lawyers, Bob Roy."]
)
def test_who_is_called_as_people_are_may_do_such_business(text: str) -> None:
    assert {actor.kind for actor in actors_in(text).values()} == {"person"}


def test_whose_last_name_it_is_stays_somebody_whatever_it_did() -> None:
    text = (
        "Orivar Zumbel, the mayor, left. Zumbel said it would appeal. Zumbel said it had cancelled "
        "trains. Zumbel is advising them. They sold the mill to Zumbel."
    )
    assert actors_in(text)["Orivar Zumbel"].kind == "person"
