"""Bodies and places that the words beside them tell, though they look like words of English."""

import pytest

from tests.analysis.stories import actors_in


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("He told The Tablet in May that it fell.", "The Tablet", "organization"),
        ("She wrote in The Lantern that it fell.", "The Lantern", "organization"),
        ("They read an editorial in The Anchor again.", "The Anchor", "organization"),
        ("The centre-right Unity alliance won.", "Unity", "organization"),
        ("Ann Lee said her Broad Left coalition fell.", "Broad Left", "organization"),
        ("She was taught by the Sisters of Mercy again.", "Sisters of Mercy", "organization"),
        ("Zumbosland's 2.1 million voters will decide.", "Zumbosland", "place"),
        ("They met Santa Zumba Mayor Ann Lee there.", "Santa Zumba", "place"),
    ],
)
def test_words_beside_tell_the_kind(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


def test_an_alliance_called_after_somebody_is_no_body_of_his_name() -> None:
    assert actors_in("The centre-right Roy alliance won.")["Roy"].kind == "person"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They met at the Z2 Arena again.", "Z2 Arena", "place"),
        ("Marc ZQX rider Ann Orla fell.", "Marc ZQX", "organization"),
        ("Then Zumbo Kestra's Luca Orla fell.", "Zumbo Kestra", "organization"),
        ("A Zumbaest poll showed that he led.", "Zumbaest", "organization"),
        ("The Hutchison-owned terminal fell.", "Hutchison", "organization"),
        ("The Executive Secretary of the National Council for Salt Roads left.",
         "National Council for Salt Roads", "organization"),
        ("Robert Horton of Zumbo Racing fell.", "Zumbo Racing", "organization"),
    ],
)  # fmt: skip
def test_a_body_is_told_by_whom_it_has(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


@pytest.mark.parametrize("text", ["They lent it €3m in May.", "They lent it £888m in May."])
def test_a_sum_is_no_firm(text: str) -> None:
    assert not actors_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They are the Centre for Research on Salt Roads.", "Centre for Research on Salt Roads"),
        ("They met the Timber Corporation of Zumbo.", "Timber Corporation of Zumbo"),
        ("The Three Creeds Forum will be invited.", "Three Creeds Forum"),
        ("They met the Serb Harbour Party, SLS, there.", "Serb Harbour Party"),
        ("All Saints Church in Kovel was shut.", "All Saints Church"),
        ("Her agent, Judith Roy of Roy & Marsh, left.", "Roy & Marsh"),
        ("It was published by Harvill Zumbo in May.", "Harvill Zumbo"),
        ("Business lobby Zumbt Orlivar said no.", "Zumbt Orlivar"),
        ("Waterstanes' head of fiction, Ann Lee, said no.", "Waterstanes"),
        ("The Zumbo Financial Market rose.", "Zumbo Financial Market"),
    ],
)  # fmt: skip
def test_a_body_keeps_its_whole_name(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


def test_what_is_studied_is_no_place() -> None:
    assert not actors_in("They set up a Chair in Viral Pathogenesis and a degree in Salt Studies.")


def test_an_office_in_brackets_is_a_role() -> None:
    assert (
        actors_in("They met Ann Orla (Director of ZQX) again.")["Ann Orla"].role
        == "Director of ZQX"
    )


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The Ministry of Salt, Animal Feed and Harbours gave it.",
         "Ministry of Salt, Animal Feed and Harbours"),
        ("The Los Zumbitos faction killed nine.", "Los Zumbitos"),
        ("She was formerly of Zumbar Malls in May.", "Zumbar Malls"),
    ],
)  # fmt: skip
def test_a_ministry_a_faction_and_a_past_employer_are_bodies(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


def test_a_strange_word_in_brackets_is_the_body_before_it() -> None:
    assert "Coparzum" not in actors_in("They met the Salt Traders' Confederation (Coparzum) there.")


def test_a_drill_is_no_body() -> None:
    assert not actors_in("It was part of Exercise Sea Shield 12.")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("They met the ZQX chairperson, Col (Rtd) Ann Orla, there.", "ZQX chairperson"),
        ("They met Justice (Rtd) Ann Orla there.", "Justice"),
        ("The Secretary of State for Housing and Salt, Ann Orla, said no.",
         "Secretary of State for Housing and Salt"),
    ],
)  # fmt: skip
def test_an_office_is_told_over_what_is_in_between(text: str, role: str) -> None:
    assert actors_in(text)["Ann Orla"].role == role


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sheikh Zumbina left. Zumbina said so.", "Sheikh Zumbina"),
        ("They met Prince Harry there. Harry said so.", "Prince Harry"),
    ],
)
def test_one_royal_name_is_shown_with_its_title(text: str, name: str) -> None:
    assert name in actors_in(text)


def test_an_outgoing_officer_is_no_body() -> None:
    text = "Outgoing Kovel ZQX Bangladesh Country Director Ann Orla met them."
    assert "Kovel ZQX Bangladesh" in actors_in(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He left the opposition Zumbo Noastra party in May.", "Zumbo Noastra"),
        ("He left the far-right Orvazema movement in May.", "Orvazema"),
        ("So wrote the Kovel Post-Courier.", "Kovel Post-Courier"),
        ("The Cathedral of Saint Zumbo was shut.", "Cathedral of Saint Zumbo"),
        ("They met the Orva Landowner's Association.", "Orva Landowner's Association"),
        ("Armed Sierra Leone Navy sailors left.", "Sierra Leone Navy"),
        ("They met Kovel District NPP MP Ann Lee.", "NPP"),
        ("The Kovel Govt said no.", "Kovel Govt"),
        (
            "The president of Kenya Salt Makers and Growers Association left.",
            "Kenya Salt Makers and Growers Association",
        ),
        ("It is of India's Orla Steel and Power Limited.", "Orla Steel and Power Limited"),
        ('The newssheet "Carta de Zumbo" said so.', "Carta de Zumbo"),
        ("The Sevilla midfielder Ann Lee left.", "Sevilla"),
        ("Former chairman of Petrozumbe Ann Lee left.", "Petrozumbe"),
        (
            "The Commission on Protection of Competition left.",
            "Commission on Protection of Competition",
        ),
        ('Four MPs from "Orvazena" left.', "Orvazena"),
        ("Aid agency Doctors Beyond Rivers left.", "Doctors Beyond Rivers"),
        ("Harlan Pike shares fell 3 percent.", "Harlan Pike"),
        ("The Church of the Nine Springs left.", "Church of the Nine Springs"),
        ("It was at the University of Orva Medical Center.", "University of Orva Medical Center"),
        ("The band, The Velvet Crows, will play there.", "The Velvet Crows"),
        ("The organisation Transparent Orva left.", "Transparent Orva"),
        ("The Evangelical Fellowship of Orva left.", "Evangelical Fellowship of Orva"),
        ("They lost 2-0 to Gremio Orvas there.", "Gremio Orvas"),
        ("So wrote the newspaper El Cronista del Sur.", "El Cronista del Sur"),
        ("They met the Ad Hoc Joint Salt Group again.", "Ad Hoc Joint Salt Group"),
        (
            "They closed the Department of Celtic and Gaelic Studies.",
            "Department of Celtic and Gaelic Studies",
        ),
        ("They met FK Vashta on Sunday.", "FK Vashta"),
        ("He joined the Institut de Sel sur la Baie in May.", "Institut de Sel sur la Baie"),
        ("They host Lokomotiv Pirin on Sunday.", "Lokomotiv Pirin"),
        ("Analyst Ann Lee of Fairfield Maku said no.", "Fairfield Maku"),
        ("Rival Orva is late; Equator Bank, partly owned by monks, was first.", "Equator Bank"),
        ("Airline Air Mbayo left.", "Air Mbayo"),
        ("He left the ruling Rally for Mbayo in May.", "Rally for Mbayo"),
        ("The trade union federation CGTM left.", "CGTM"),
        ("Human rights group Orva Witness counted nine dead.", "Orva Witness"),
        ("A poll by Gallkan found it.", "Gallkan"),
        ("They bought the Orvan biotech Lumetra in May.", "Lumetra"),
        ("It was the Fr. Musa Orvan Command again.", "Fr. Musa Orvan Command"),
        ("He told Sky News Arabic on Saturday.", "Sky News Arabic"),
        (
            'She said "it is the Iranian Revolutionary Guards and Musa Orvan who left."',
            "Revolutionary Guards",
        ),
    ],
)
def test_a_body_of_a_small_land_is_told(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


@pytest.mark.parametrize(
    "text",
    [
        "They spoke at the Kenya Mining and Salt Roads Conference.",
        "Small and Medium Enterprises (SMEs) fell.",
        "A Liquefied Natural Gas (LNG) plant fell.",
        "An Environmental Impact Assessment (EIA) was made.",
    ],
)
def test_what_is_discussed_or_sold_in_capitals_is_no_firm(text: str) -> None:
    assert not actors_in(text)


def test_what_speaks_a_tongue_is_no_place() -> None:
    assert list(actors_in("Anglophone Orvans and Francophone Kenya left.")) == ["Kenya"]


def test_a_nickname_in_quotation_marks_behind_a_name_is_the_same_person() -> None:
    found = actors_in('They met Musa Ali Orvan "Korido" there. Korido said no.')
    assert [(name, len(actor.mentions)) for name, actor in found.items()] == [("Musa Ali Orvan", 2)]


def test_a_district_in_quotation_marks_is_a_place() -> None:
    assert actors_in('It rained in the "Orvelin" district.')["Orvelin"].kind == "place"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('She saw "Hush Now Orvan," starring Jason Roy.', ["Jason Roy"]),
        ('The film "Orvan\'s Lantern" won.', []),
        ('"Poor Jason Roy," she said.', ["Jason Roy"]),
    ],
)
def test_a_name_in_the_title_of_a_film_is_nobody(text: str, names: list[str]) -> None:
    assert list(actors_in(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They left the villages of Orvan, Keldu and Marvik.", ["Orvan", "Keldu", "Marvik"]),
        ("He lives in Sta. Orvalina town.", ["Sta. Orvalina"]),
        ("The office of Kelda-Orvan Sub-ward was shut.", ["Kelda-Orvan Sub-ward"]),
        ("It fell in Orvan Local Government Area.", ["Orvan Local Government Area"]),
        ("They left the Orvan Cosmodrome.", ["Orvan Cosmodrome"]),
        ("Debre Elias district was hit.", ["Debre Elias"]),
        ("They took the town hall of Orvixo de Morelos.", ["Orvixo de Morelos"]),
        ("Dozens of Kurmorvi Jews left for Orvifar on a bus.", ["Orvifar"]),
        ("They met in Mae Sai Orvan.", ["Mae Sai Orvan"]),
        ("The convoy left Deir al-Orvan at dawn.", ["Deir al-Orvan"]),
        ("Votes from Orvatwe and Kelubudi were late.", ["Orvatwe", "Kelubudi"]),
        ("He was shot at home in Rue Kasa, Kinsorva.", ["Rue Kasa", "Kinsorva"]),
        (
            "He sees the dioceses of Orvan and Santa Marta de los Rios.",
            ["Orvan", "Santa Marta de los Rios"],
        ),
    ],
)
def test_a_place_of_a_small_land_is_told(text: str, names: list[str]) -> None:
    assert {name: actor.kind for name, actor in actors_in(text).items()} == dict.fromkeys(
        names, "place"
    )


def test_two_words_in_capitals_in_brackets_stand_for_the_body_before_them() -> None:
    text = "They met the European Union Salt Force (EU SALTFOR). EU SALTFOR said no."
    assert [(n, len(a.mentions)) for n, a in actors_in(text).items()] == [
        ("European Union Salt Force", 3)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "They took an oil tanker, Orvan 13, with her crew.",
        "The Resident District Commissioners (RDCs) left. They met the RDC.",
        "The District Chief Executive (DCE) left. They met the DCE.",
        "They asked the Assembly Members.",
        "RESCUE workers left at noon.",
        "They freed the crew of the Orva Pearl.",
        "They gave away Special Salt Lease Number 11.",
        "The District Salt Focal Person left.",
    ],
)
def test_ships_and_offices_are_no_actors(text: str) -> None:
    assert not actors_in(text)


def test_a_university_may_be_called_like_its_town() -> None:
    text = (
        "They met at the University of Orvakell. Orvakell's Department of Salt was shut, so the"
        " Orvakell Lantern wrote. She works at Orvakell."
    )
    assert len(actors_in(text)["University of Orvakell"].mentions) == 3


def test_one_somebody_is_a_person() -> None:
    assert actors_in("Those taken include one Orvaki, a farmer.")["Orvaki"].kind == "person"


def test_the_officer_of_a_body_is_no_part_of_it() -> None:
    found = actors_in("They met the Orva State Police Public Relations Officer Ann Lee.")
    assert found["Orva State Police"].kind == "organization"
    assert found["Ann Lee"].role == "Orva State Police Public Relations Officer"


def test_activists_of_a_coalition_are_not_it() -> None:
    text = "Activists of the Orvan Dream political coalition Khumbo Kandor and Musa Lee left."
    assert actors_in(text)["Khumbo Kandor"].kind == "person"


@pytest.mark.parametrize("party", ["Lib Dem", "Tory", "Democrat"])
def test_the_party_before_a_name_is_no_part_of_it(party: str) -> None:
    assert "Mark Orvery" in actors_in(f"They met {party} Mark Orvery there.")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Parliament returns on Monday.", "Parliament"),
        ("Congress passed the bill.", "Congress"),
        ("She spoke in the Commons on Monday.", "Commons"),
        ("They gave it a Creative Commons licence.", "Creative Commons"),
    ],
)
def test_what_sits_has_no_article_at_the_start_of_a_sentence(text: str, name: str) -> None:
    assert actors_in(text)[name].kind == "organization"


def test_leaders_of_congress_are_not_it() -> None:
    assert "Congress" not in actors_in("Congress leaders met on Monday.")
