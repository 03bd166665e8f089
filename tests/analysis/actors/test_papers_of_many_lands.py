"""What papers of one land write and others do not: each once, with its kind and its role."""

import pytest

from tests.analysis.stories import actors_in


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Labour group leader Cllr Ann Orla said no.", "Ann Orla", "Labour group leader"),
        ("Counsel to the ZQX, Mr Tom Orla, said no.", "Tom Orla", "Counsel to the ZQX"),
        (
            "Counsel to the first defendant, Chief Tom Orla, left.",
            "Tom Orla",
            "Counsel to the first defendant",
        ),
        (
            "Special Assistant to the President Ann Orla left.",
            "Ann Orla",
            "Special Assistant to the President",
        ),
        ("Minister for Water Lieutenant General Ann Orla left.", "Ann Orla", "Minister for Water"),
        (
            "President Ann Orla won. He left with Orla, his vice president.",
            "Ann Orla",
            "President",
        ),
        (
            "Foreign Minister of Kenya H E Sheikh Zumbo bin Orla left.",
            "Zumbo bin Orla",
            "Foreign Minister of Kenya",
        ),
        (
            "Local Government and Housing Minister, Ann Orla has told them to go.",
            "Ann Orla",
            "Local Government and Housing Minister",
        ),
        ("Deputy Commissioner, Ann Orla, has left.", "Ann Orla", "Deputy Commissioner"),
        ("Minister of Rivers Sen. Ann Orla left.", "Ann Orla", "Minister of Rivers"),
        ("They wrote to the Speaker, Ann Orla, on Friday.", "Ann Orla", "Speaker"),
        ("Dr Ann Orla, a retired GP, left.", "Ann Orla", "retired GP"),
        (
            "Deputy Commissioner of Police (Traffic and Roads) Ann Orla left.",
            "Ann Orla",
            "Deputy Commissioner of Police (Traffic and Roads)",
        ),
        ("District Collector Ann Orla left.", "Ann Orla", "District Collector"),
        ("Interior Minister General Ann Orla left.", "Ann Orla", "Interior Minister"),
        ("A group spokesperson Ann Shaikh said no.", "Ann Shaikh", "group spokesperson"),
        (
            "They met Mr. Park Orla, President & CEO of Kovel Steel.",
            "Park Orla",
            "President & CEO of Kovel Steel",
        ),
        (
            "The member representing Mirel North, Ann Orla, left.",
            "Ann Orla",
            "member representing Mirel North",
        ),
        (
            "Ann Orla, a teachta dála for Mirel East, left.",
            "Ann Orla",
            "teachta dála for Mirel East",
        ),
        ("Datuk Seri Ann Orla left.", "Ann Orla", None),
        (
            "The Orla Union, which represents bus drivers, left.",
            "Orla Union",
            "represents bus drivers",
        ),
    ],
)
def test_a_role_is_whole_and_no_rank(text: str, name: str, role: str | None) -> None:
    assert actors_in(text)[name].role == role


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("The MP for Mid Zumbo, Ann Orla, left.", "Mid Zumbo", "place"),
        ("Zumbo MP Ann Orla left.", "Zumbo", "place"),
        ("They asked auditors Ann Orla to look.", "Ann Orla", "organization"),
        ("Half left, according to pollster Zumbek.", "Zumbek", "organization"),
        ("It stood behind a home on Pelmo Court.", "Pelmo Court", "place"),
        ("They met the Lok Zumbo Morcha.", "Lok Zumbo Morcha", "organization"),
        ("They blamed the Los Zumbos gang.", "Los Zumbos", "organization"),
        ("The Salt Heron, a restaurant in Mirel, shut.", "Salt Heron", "organization"),
        ("The road between Zumbek and Kelmo is shut.", "Zumbek", "place"),
        ("The road between Zumbek and Kelmo is shut.", "Kelmo", "place"),
        ("She was taken to Zumbo Level 5 Hospital.", "Zumbo Level 5 Hospital", "organization"),
        ("A man of Orla County told the Orla County Court.", "Orla County", "place"),
    ],
)
def test_the_words_around_a_name_tell_its_kind(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("Al Orla Holdings fell. Al Orla is proud.", "Al Orla Holdings", 2),
        ("They met Ann Orla.\n\nBorn Ann Weisz in Kovel, she sang.", "Ann Orla", 2),
        ("ZQX State president Ann Orla left. ZQX fell.", "ZQX", 2),
    ],
)
def test_all_its_names_are_one_actor(text: str, name: str, times: int) -> None:
    assert len(actors_in(text)[name].mentions) == times


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("They met Chief Tom Orla (SAN) there.", "SAN"),
        ("The Sultanate said no. They asked the Sultanate.", "Sultanate"),
        ('"We share residents\' grief. The residents said so," they said.', "share residents"),
    ],
)
def test_no_junk_is_an_actor(text: str, never: str) -> None:
    assert never not in actors_in(text)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Cabinet member for highways Councillor Ann Orla left.",
            "Ann Orla",
            "Cabinet member for highways",
        ),
        (
            "The county executive for Education Dr Ann Orla left.",
            "Ann Orla",
            "county executive for Education",
        ),
        ("They met ZQX CEO Dato' Ann Orla there.", "Ann Orla", "ZQX CEO"),
        ("They met H.E. Ann Orla, a baker.", "Ann Orla", "baker"),
        (
            "They met Ms. Ann Orla, Managing Director, Kovel Steel Ltd.",
            "Ann Orla",
            "Managing Director",
        ),
        ("Her husband, Earl Orla, called them.", "Earl Orla", "husband"),
        ("They turned down Duke Pelmo twice.", "Duke Pelmo", None),
    ],
)
def test_offices_of_councils_counties_and_firms(text: str, name: str, role: str | None) -> None:
    assert actors_in(text)[name].role == role


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("It fell by half, according to Zumbek.", "Zumbek", "organization"),
        ("He joins from Zumbek in May.", "Zumbek", "organization"),
        ("It was advised by law firm Van Zumbo Orla.", "Van Zumbo Orla", "organization"),
        ("The rest is held by ZQXM-OB.", "ZQXM-OB", "organization"),
        ("Zumbek's Ann Orla said it fell.", "Zumbek", "organization"),
        ("They asked the Orla Herald-Citizen.", "Orla Herald-Citizen", "organization"),
        ("They met at St Zumbo's Primary School.", "St Zumbo's Primary School", "organization"),
        (
            "They asked the Ethics and Anti-Corruption Board.",
            "Ethics and Anti-Corruption Board",
            "organization",
        ),
        ("They asked the community of Zumbek, whose council met.", "Zumbek", "place"),
    ],
)
def test_who_speaks_for_it_and_who_leaves_it_tell_a_body(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("Orsett Vale 4 Kovel Zumbo 0\n\nThe Vale won. The Vale scored four.", "Orsett Vale", 3),
        ('They met Tom "Kiki" Orla. Tom Emile Orla was born here.', 'Tom "Kiki" Orla', 2),
        ("They met Tom Emile Orla. His father, Emile, was a cook.", "Tom Emile Orla", 1),
        (
            "Leeds Robotics Ltd and Leeds Robotics Asia Ltd grew. Leeds signed a deal. Leeds said.",
            "Leeds Robotics Ltd",
            3,
        ),
    ],
)
def test_clubs_and_firms_are_called_by_a_word_of_their_names(
    text: str, name: str, times: int
) -> None:
    assert len(actors_in(text)[name].mentions) == times


def test_a_branch_in_brackets_and_a_state_unit_are_no_actors() -> None:
    text = "The Minister for Youth (Independent Charge) left. ZQX State unit chief Ann Orla stayed."
    assert {"Independent Charge", "ZQX State"}.isdisjoint(actors_in(text))
    text = "Ministers Ann Orla (Foreign Affairs) and Bob Roy (Finance) left."
    assert set(actors_in(text)) == {"Ann Orla", "Bob Roy"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The corporate director for place Ann Orla left.", "corporate director for place"),
        ("The Bishop of Mirel, the Rt Rev Dr Ann Orla, has left.", "Bishop of Mirel"),
        ("The council's monitoring officer, Ann Orla, is here.", "council's monitoring officer"),
        (
            "ZQX general secretary and Lok Sabha member Ann Orla said no.",
            "ZQX general secretary and Lok Sabha member",
        ),
        ("Counsel for the appellant, Barr. Ann Orla, left.", "Counsel for the appellant"),
        ("But counsel for the bank, Dr Ann Orla, left.", "counsel for the bank"),
        ("Its National President, Amb. Ann Orla, left.", "National President"),
        ("They met Prof Ann Orla, director of the Kovel Zoo.", "director of the Kovel Zoo"),
        ("They came with party supremo Ann Orla again.", "party supremo"),
        ("Kovel County Prosecuting Attorney Ann Orla left.", "Kovel County Prosecuting Attorney"),
        ("Also cleared were municipal treasurer Ann Orla and a cook.", "municipal treasurer"),
        (
            "But Pelmo Copper Mines public relations manager Ann Orla said no.",
            "Pelmo Copper Mines public relations manager",
        ),
    ],
)
def test_an_office_says_more_than_a_degree_or_a_rank(text: str, role: str) -> None:
    assert actors_in(text)["Ann Orla"].role == role


@pytest.mark.parametrize(
    ("text", "name", "times"),
    [
        ("They met Betty Jo Orla. Betty Jo's dog ran.", "Betty Jo Orla", 2),
        (
            "They met Rashid Hamad Al Orla. Rashid Al Orla left. Al Orla is a baker.",
            "Rashid Hamad Al Orla",
            3,
        ),
        ("Pelmo Group Inc grew. At Pelmo Marsa Resort, Pelmo said no.", "Pelmo Group Inc", 2),
        ("Orla-Belmo Cos. fell. Orla-Belmo fell. Orla shares fell.", "Orla-Belmo Cos", 3),
        (
            "They met Tom Orla. Tom Orla sat. A man said Orla knew. His son Bob Orla is a vet.",
            "Tom Orla",
            3,
        ),
    ],
)
def test_a_part_of_a_name_goes_to_whom_it_can_mean(text: str, name: str, times: int) -> None:
    assert len(actors_in(text)[name].mentions) == times


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He kept it at Farmers & Zumbo Bank.", "Farmers & Zumbo Bank"),
        ("They met Justice Zumbek Waziri again.", "Zumbek Waziri"),
        ("They took it from Gail Winter in May.", "Gail Winter"),
        ("He was called to the bar by Pelmo's Inn.", "Pelmo's Inn"),
        ("The Bharat Zumbo Manch, led by Ann Orla, came.", "Bharat Zumbo Manch"),
    ],
)
def test_a_name_is_whole_that_ends_in_a_title_a_season_or_an_inn(text: str, name: str) -> None:
    assert name in actors_in(text)


def test_what_is_done_to_a_firm_is_no_part_of_what_it_is() -> None:
    actors = actors_in("It said it would acquire Danish payments start-up Zumbek BV in May.")
    assert actors["Zumbek BV"].role == "Danish payments start-up"


def test_family_names_alone_are_those_of_a_junior() -> None:
    text = "Zumbel P. Orla Belmo Jr. left. Secretary Orla Belmo said no. Ann Lee Jr. met Ann Lee."
    assert set(actors_in(text)) == {"Zumbel P. Orla Belmo Jr.", "Ann Lee Jr.", "Ann Lee"}


@pytest.mark.parametrize(
    "role",
    [
        "Minister of State for Water",
        "Head of Research",
        "Superintendent of Schools",
        "Dean of Students",
        "Orla County Executive",
        "Lord Chief Justice",
        "Lord Mayor",
        "Professor Emeritus",
        "Air Vice-Marshal",
        "Prime Minister-designate",
        "former First Lady",
    ],
)
def test_an_office_of_several_words_is_told_whole(role: str) -> None:
    actors = actors_in(f"They met {role} Eva Zumbel there, and left.")
    assert actors["Eva Zumbel"].role == role


@pytest.mark.parametrize(
    "role",
    [
        "senior fellow at the Orla Institute",
        "judge hearing the case",
        "lawyer handling the sale",
        "team's captain and top scorer",
    ],
)
def test_a_role_behind_a_name_is_told_whole(role: str) -> None:
    actors = actors_in(f"They met Eva Zumbel, the {role}, there.")
    assert actors["Eva Zumbel"].role == role


def test_a_fellow_democrat_has_a_name_of_her_own() -> None:
    assert "Eva Zumbel" in actors_in("Fellow Democrat Eva Zumbel left. Fellow Tory Bob Orla left.")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Officials of the Kennedy White House left.", {"White House"}),
        ("Charge d'Affaires Eva Zumbel left.", {"Eva Zumbel"}),
        ("Inspector-General of Police Eva Zumbel left.", {"Eva Zumbel"}),
        ("They met her fellow Eva Zumbel there.", {"Eva Zumbel"}),
    ],
)
def test_offices_and_rulers_are_no_part_of_a_name(text: str, names: set[str]) -> None:
    assert set(actors_in(text)) == names


def test_an_award_of_a_guild_is_not_the_guild() -> None:
    actors = actors_in("Eva Zumbel won a Bakers Guild of America Award there.")
    assert set(actors) == {"Eva Zumbel"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met Speaker of the House of Representatives Eva Zumbel there.",
         {"House of Representatives", "Eva Zumbel"}),
        ("They met the chairman of People's Front Nepal Amik Zumbel there.",
         {"People's Front Nepal", "Amik Zumbel"}),
        ("They met the head of the World Bank Zorbo Zumbel there.", {"World Bank", "Zorbo Zumbel"}),
        ("The Kovel Party (KP) left. The Kovel Workers and Peasants Party left.",
         {"Kovel Party", "Kovel Workers and Peasants Party"}),
        ("Eva Zumbel wrote about the so-called Lava Jato scandal.", {"Eva Zumbel"}),
        ("The company Petroleo Brasileiro, or Petrobras, left.", {"Petroleo Brasileiro"}),
        ("They met Nepali Congress General-Secretary Eva Zumbel there.",
         {"Nepali Congress", "Eva Zumbel"}),
        ("They are the Kovel Party of Struggle's (KPS) men.", {"Kovel Party of Struggle"}),
    ],
)  # fmt: skip
def test_bodies_and_who_leads_them(text: str, names: set[str]) -> None:
    assert set(actors_in(text)) == names


def test_a_minister_has_many_fields() -> None:
    role = "minister for political, legal and security affairs"
    assert actors_in(f"They met Eva Zumbel, the {role}, there.")["Eva Zumbel"].role == role


def test_a_wing_is_not_what_the_letters_of_a_party_mean() -> None:
    text = "The NCP (Maoist Centre) left the talks. The NCP (Maoist Centre) said so."
    assert "NCP" in actors_in(text)


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("They met the chief of the Detective Branch Eva Zumbel there.",
         {"Eva Zumbel": "chief of the Detective Branch", "Detective Branch": None}),
        ("A bench of Justice Abu Taher Zumbel passed the order.", {"Abu Taher Zumbel": "Justice"}),
        ("Senior lawyer AJ Mohammad Ali stood there.", {"AJ Mohammad Ali": "Senior lawyer"}),
        ("Cllr Mike Chaplain said so. Cllr Chaplain had left.", {"Mike Chaplain": "Cllr"}),
        ("Water Minister, Eva Zumbel, yesterday, warned of it.", {"Eva Zumbel": "Water Minister"}),
        ("They met Eva Zumbel, secretary of the unit and Bob Orla, chairman of the club, there.",
         {"Eva Zumbel": "secretary of the unit", "Bob Orla": "chairman of the club"}),
        ("Warplanes attacked them.", {}),
    ],
)  # fmt: skip
def test_ranks_and_roles_in_other_papers(text: str, roles: dict[str, str | None]) -> None:
    assert {name: actor.role for name, actor in actors_in(text).items()} == roles


def test_the_senate_is_not_its_committee() -> None:
    names = actors_in("The Senate Committee on Health met. The Senate said so. The Senate left.")
    assert {"Senate", "Senate Committee on Health"} <= set(names)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Neighboring Kenya, whose rulers left, had told them.", {"Kenya"}),
        ("Chief of Security Eva Zumbel left.", {"Eva Zumbel"}),
        ("President Zumbel left. First Lady Eva Zumbel stayed.", {"Zumbel", "Eva Zumbel"}),
        ("They met Simon Khaya Zumbo there. Mr Khaya-Zumbo left.", {"Simon Khaya Zumbo"}),
        ("The KLA, or Kovel Liberation Army, left.", {"Kovel Liberation Army"}),
        ("The KLA, or Kovel Liberation Army, left. The KLA said so.", {"Kovel Liberation Army"}),
        ("Cdes Eva Zumbel and Oliver Chidawu left.", {"Eva Zumbel", "Oliver Chidawu"}),
    ],
)
def test_who_is_one_and_who_are_two(text: str, names: set[str]) -> None:
    assert set(actors_in(text)) == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met the Minister of Information, Publicity and Broadcasting Services.", set()),
        ("He became the party's National Political Commissar in Kenya.", {"Kenya"}),
        ("The Zanu-PF Politburo met. Zanu-PF left.", {"Zanu-PF Politburo", "Zanu-PF"}),
    ],
)
def test_fields_and_parts_of_bodies(text: str, names: set[str]) -> None:
    assert set(actors_in(text)) == names


def test_what_is_heard_in_a_broadcast_is_nobody():
    text = "JUNE ORR, HOST:\n\nHello.\n\n(SOUNDBITE OF RECORDING)\n\nTOM LEE: Hello.\n"
    assert set(actors_in(text)) == {"June Orr", "Tom Lee"}
