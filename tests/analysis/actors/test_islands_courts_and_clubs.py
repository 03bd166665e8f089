"""Who is in the news of islands, courts, clubs and theatres, and of what kind."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD


def kinds_in(text: str) -> dict[str, str]:
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    return {actor.name: actor.kind for actor in actors}


def mentions_of(name: str, text: str) -> int:
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    return next((len(actor.mentions) for actor in actors if actor.name == name), 0)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She will take over from Ruud Vermeer in June.", "Ruud Vermeer", "person"),
        ("Because of the storm no ferry reached Sollay on Friday.", "Sollay", "place"),
        ("Ann Roy was born on Lewis in 1940.", "Lewis", "place"),
        ("She grew up on Orsay, and left.", "Orsay", "place"),
        ("Harrow Rovers have dismissed their manager.", "Harrow Rovers", "organization"),
        ("The Crown alleges that he lied.", "Crown", "organization"),
        ("The Bridge and Garden Ministry has left.", "Bridge and Garden Ministry", "organization"),
        (
            "The University and College Union met. The union was late.",
            "University and College Union",
            "organization",
        ),
        ("Registrar Kovel High Court attended the talks.", "Kovel High Court", "organization"),
        ("Zumbi Tonga Online reports that he left.", "Zumbi Tonga Online", "organization"),
        ("Luvanne led with a goal by Ann Roy. It was late.", "Luvanne", "organization"),
        ("Minnetaska improved to 3-0 in the league.", "Minnetaska", "organization"),
        ("They met Silpirekha Pandit, and left.", "Silpirekha Pandit", "person"),
        ("Zumbo Teachers Forum has asked for more pay.", "Zumbo Teachers Forum", "organization"),
        ("Lawyers met. The Crown has argued that he lied.", "Crown", "organization"),
        ("All India Growers Committee members met.", "All India Growers Committee", "organization"),
        ("Dean Banks will run it. Banks is old, and Dean's pay is low.", "Dean Banks", "person"),
        (
            "It is both Orlamac and Ann Roy. The chief of OrlaMac left.",
            "Orlamac",
            "organization",
        ),
        ("Two men, Roelof van der Zumbi and Jan Orla, left.", "Roelof van der Zumbi", "person"),
        (
            "She led the Iran-Portugal Friendship Group Luis Orla left.",
            "Iran-Portugal Friendship Group",
            "organization",
        ),
        ("The Zumbi Party, LP, lost.", "Zumbi Party", "organization"),
        ("They fell out of the EFL League One.", "EFL League One", "organization"),
        ("She leaves her husband of 46 years, Grant; they met late.", "Grant", "person"),
        ("SSP Malir Irfan Zumbi said no.", "Irfan Zumbi", "person"),
        ("She works for Comhairle nan Eilean Orsa.", "Comhairle nan Eilean Orsa", "organization"),
        ("Ann Roy, secretary of Orsett CC, left.", "Orsett CC", "organization"),
        ("They met at the Dawson Memorial Field.", "Dawson Memorial Field", "place"),
        ("She spoke for the Highlands and Islands.", "Highlands and Islands", "place"),
        (
            "A spokesman for Highlands and Islands Ferries Ltd left.",
            "Highlands and Islands Ferries Ltd",
            "organization",
        ),
        (
            "They thanked Zumbi Kovel's Response, Recovery and Resilience Fund.",
            "Response, Recovery and Resilience Fund",
            "organization",
        ),
        ("It lifted the Beacons again. The Beacons outscored them.", "Beacons", "organization"),
        ("They fell to the Zumbis (12-5, 4-3 East) at home.", "Zumbis", "organization"),
        ("Zumbiva's Ann Roy believes so.", "Zumbiva", "organization"),
        ("Bells & Orla Hotels plc said so.", "Bells & Orla Hotels plc", "organization"),
        ("Secretary International Affairs Rumin Orla left.", "Rumin Orla", "person"),
        ("She sat in the Great Hall of the People.", "Great Hall of the People", "place"),
        ("Gateway Mining has agreed with them.", "Gateway Mining", "organization"),
        (
            "General Secretary of the Orla Congress Samuel Kofi Zumbi left.",
            "Samuel Kofi Zumbi",
            "person",
        ),
        (
            "Sandham and West Orsett NHS Trust led it.",
            "Sandham and West Orsett NHS Trust",
            "organization",
        ),
        ("They asked Orsett Crane (led by Ann Roy) for advice.", "Orsett Crane", "organization"),
        ("The South Warren Spartans won 47-13 at home.", "South Warren Spartans", "organization"),
        ("He met running back Justice Zumbi.", "Justice Zumbi", "person"),
        ("They run Zumbi Gold, a mining joint venture, at sea.", "Zumbi Gold", "organization"),
        ("They asked the Zumbi radio station again.", "Zumbi", "organization"),
        ("The Orsett Reform movement won.", "Orsett Reform", "organization"),
        ("She went to La Zumbera cartel men.", "La Zumbera", "organization"),
        ("The Citizen Revolution movement won.", "Citizen Revolution", "organization"),
        ("Honduras' Growers Party left.", "Growers Party", "organization"),
        ("She left St. Vincent and the Grenadines.", "Saint Vincent and the Grenadines", "place"),
        ("Riki Welsh spoke for them.", "Riki Welsh", "person"),
        ("Kuva, a startup out of Kovel, left. Then Kuva came back.", "Kuva", "organization"),
        ("It is a deal with Orsett Inc. Zumbira said no.", "Orsett Inc.", "organization"),
        ("They walked over the Waitaka Ranges.", "Waitaka Ranges", "place"),
        ("They asked the BC Growers Union again.", "BC Growers Union", "organization"),
        ("The Zumbi Leader, Cllr Ann Roy, said that the Zumbi met.", "Zumbi", "organization"),
    ],
)
def test_a_name_is_whole_and_of_its_kind(text: str, name: str, kind: str) -> None:
    assert kinds_in(text).get(name) == kind


@pytest.mark.parametrize(
    "text",
    [
        "He was known for his role as Mr Dane, and voiced Captain Lark in a film. Lark was loved.",
        "She plays Inspector Hume in a comedy, and he played the role of Zumbi.",
        "He took a D.Phil at home.",
        "The Accountant General of the Federation (AGF) left, and another AGF came.",
        "The Oscar winning mother and the Emmy nominated son left.",
        "The Group Chief Executive-designate left.",
        "They moved up to Division Two, and won in Ward One.",
        "The oil rig Zumbi Winner came ashore.",
        "She starred in The Crown at home.",
        "His production of Amy's View was late.",
        "He asked the DIG East and the SSP South.",
    ],
)
def test_characters_rigs_and_divisions_are_no_actors(text: str) -> None:
    assert not kinds_in(text)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "They saw a film starring Carl Zumbi as Harry and Eva Bell as Rachel.",
            {"Carl Zumbi", "Eva Bell"},
        ),
        ("Yesterday Parliament has voted.", {"Parliament"}),
        (
            "He met with Clerk of the National Assembly Sherlock Zumbi.",
            {"National Assembly", "Sherlock Zumbi"},
        ),
        (
            "The Senate Blue Reed Committee met. The Blue Reed Committee left.",
            {"Senate Blue Reed Committee"},
        ),
        ("Russia left. They met United Russia members.", {"Russia", "United Russia"}),
        (
            "The head of the Republic of Dagestan Sergey Zumbi left.",
            {"Republic of Dagestan", "Sergey Zumbi"},
        ),
        ("Deputy Mayor Sally Crown said no.", {"Sally Crown"}),
        ("They lost in League One against Portsmouth.", {"League One", "Portsmouth"}),
        ("They met Ann Harman. Dean Harman left.", {"Ann Harman"}),
        ("Three of Ravi Zumbi's Shiv Sena left.", {"Ravi Zumbi", "Shiv Sena"}),
        ("In his role as Oxfam ambassador Ann Roy left.", {"Oxfam", "Ann Roy"}),
        ("She starred as Harrow Rovers won.", {"Harrow Rovers"}),
        ("They played Real Kovel again.", {"Real Kovel"}),
    ],
)
def test_what_only_looks_like_a_character_is_an_actor(text: str, names: set[str]) -> None:
    assert set(kinds_in(text)) == names


def test_the_club_is_the_one_that_is_named_most() -> None:
    text = "Harrow Rovers lost. The club said no. Harrow Rovers met Marne United. The club left."
    assert mentions_of("Harrow Rovers", text) == 4
    assert mentions_of("Harrow Rovers", text.replace("Harrow Rovers met", "Nobody met")) == 1


def test_a_movement_that_acts_is_one_row() -> None:
    text = "The Zumbi movement won. He joined the Zumbi movement. The Zumbi movement said so."
    assert kinds_in(text) == {"Zumbi": "organization"}


def test_a_team_of_a_town_is_its_last_word() -> None:
    text = "He left the Kenya Millers again. Then the Millers said no."
    assert mentions_of("Kenya Millers", text) == 2
    assert mentions_of("Kenya Salters", text.replace("Kenya Millers", "Kenya Salters")) == 1


def test_letters_in_front_stay_whole_in_an_acronym() -> None:
    for land in ("US", "U.S.", "UK"):
        text = f"The {land} Fish Board said no. Later the {land.replace('.', '')}FB paid."
        assert mentions_of(f"{land} Fish Board", text) == 2


def test_a_long_name_is_told_again_by_its_first_words() -> None:
    text = "They met Musa Zumbo Islam Orla, who had come by boat from the town in the rain. "
    assert mentions_of("Musa Zumbo Islam Orla", f"{text}Asked about Musa Zumbo, they left.") == 2


def test_the_third_of_a_name_goes_without_it_and_a_son_does_not() -> None:
    text = "They met Bob Orla Hill III there. Later Bob Hill left. Bob Hill said no."
    assert mentions_of("Bob Orla Hill III", text) == 3
    assert mentions_of("Bob Orla Hill Jr.", text.replace("III", "Jr.")) == 1


def test_two_partners_are_their_letters() -> None:
    assert mentions_of("Marks & Orla Hotels plc", "It owns Marks & Orla Hotels plc. M&O left.") == 2


@pytest.mark.parametrize(
    ("firm", "short"),
    [
        ("Davis Polk & Wardwell", "Davis Polk"),
        ("Quinn Emanuel Urquhart & Sullivan", "Quinn Emanuel"),
    ],
)
def test_a_firm_is_called_by_its_first_partners(firm: str, short: str) -> None:
    assert mentions_of(firm, f"{firm} moved on Monday. {short} said it was glad.") == 2


def test_a_party_of_peoples_is_one() -> None:
    assert mentions_of("Peoples Orla Party", "The Peoples Orla Party and People's Orla Party.") == 2


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Kovel's defence agent, Ann Roy said no.", "Ann Roy", "Kovel's defence agent"),
        ("The union's general secretary, Ann Roy said.", "Ann Roy", "union's general secretary"),
        ("It was dry, while Water Minister, Ann Roy was away.", "Ann Roy", "Water Minister"),
        ("Fiscal depute Ann Roy said no.", "Ann Roy", "Fiscal depute"),
        ("Ann Roy, Chairman of Zumbi, commented:", "Ann Roy", "Chairman of Zumbi"),
        (
            "Deputy Prime Minister and Minister of Fish Ann Roy left.",
            "Ann Roy",
            "Deputy Prime Minister and Minister of Fish",
        ),
        ("They met Det Ch Insp Bob Orla there.", "Bob Orla", "Det Ch Insp"),
        ("They met Det Con Ivor Orla there.", "Ivor Orla", "Det Con"),
        ("Ann Roy MS, Shadow Minister for Water, left.", "Ann Roy", "Shadow Minister for Water"),
        (
            "He is Bob Orla, director of the River Police Agency of the"
            " Inspector General's Office.",
            "Bob Orla",
            "director of the River Police Agency",
        ),
        ("They met arts and heritage minister Bob Orla.", "Bob Orla", "arts and heritage minister"),
        (
            "The culture, media and sport secretary Ann Roy left.",
            "Ann Roy",
            "culture, media and sport secretary",
        ),
        (
            "They met Mines, Public Works and National Housing Minister Bob Orla.",
            "Bob Orla",
            "Mines, Public Works and National Housing Minister",
        ),
        (
            "Executive Director of the River Strategy Center in the Republic of Kenya Bob Orla"
            " left.",
            "Bob Orla",
            "Executive Director of the River Strategy Center in the Republic of Kenya",
        ),
        ("Speaking to ZQX, Oriva COO, Jan Orla, revealed it.", "Jan Orla", "Oriva COO"),
        ("They sued ZQX leader, Andile Orla, at home.", "Andile Orla", "ZQX leader"),
        (
            "Minister of Health and Wellness Bob Orla left.",
            "Bob Orla",
            "Minister of Health and Wellness",
        ),
        ("Maaten Zumbi, TD for Cork South, left.", "Maaten Zumbi", "TD for Cork South"),
        (
            "They met Minister of State at the Department of Justice Hildegarde Zumbi.",
            "Hildegarde Zumbi",
            "Minister of State at the Department of Justice",
        ),
        ("They met the mayor and health minister Bob Orla.", "Bob Orla", "health minister"),
        ("The party member Advocate Ann Roy left.", "Ann Roy", "party member"),
        (
            "The party's organizing secretary Ann Roy left.",
            "Ann Roy",
            "party's organizing secretary",
        ),
        ("Ann Roy will be deputy chairman, he said.", "Ann Roy", "deputy chairman"),
        ("He is Bob Orla, an expert on mud based in Kovel.", "Bob Orla", "expert on mud"),
        (
            "The appointment of Bob Orla as Director of Grain, Ann Roy as the Director of Reeds and"
            " Sand, and Eva Lee as clerk was late.",
            "Ann Roy",
            "Director of Reeds and Sand",
        ),
        ("It was the Provost of Science Ann Roy.", "Ann Roy", "Provost of Science"),
        (
            "Minister of Roads and Urban Development Abbas Orla left.",
            "Abbas Orla",
            "Minister of Roads and Urban Development",
        ),
        (
            "Bob Orla, leader of the Kovel Defence Front before the clashes, left.",
            "Bob Orla",
            "leader of the Kovel Defence Front",
        ),
        ("It saw poets like Ann Roy, Eva Lee and Bob Orla.", "Ann Roy", "poet"),
        (
            "The Divisional Commissioner, Hyderabad, Musa Zumbo, inspected two wards.",
            "Musa Zumbo",
            "Divisional Commissioner, Hyderabad",
        ),
        (
            "Commissioner of Police, Lagos State, Musa Zumbo, said two men were held.",
            "Musa Zumbo",
            "Commissioner of Police, Lagos State",
        ),
        ("Ann Lee, Mayor, Lagos, Bob Orla, Governor, Kenya, left.", "Bob Orla", "Governor"),
        (
            "The court asked Advocate General Sindh Hassan Akbar to reply.",
            "Hassan Akbar",
            "Advocate General Sindh",
        ),
        ("Ann Roy, head of a body set up to plant trees, left.", "Ann Roy", "head of a body"),
        (
            "The leader of Kenya's main union Ann Lee called for unity.",
            "Ann Lee",
            "leader of Kenya's main union",
        ),
        (
            "Vice Chancellor Kovel University, Dr Ann Roy, attended the talks.",
            "Ann Roy",
            "Vice Chancellor Kovel University",
        ),
        (
            "Secretary General Kovel Press Club Musa Zumbo said so.",
            "Musa Zumbo",
            "Secretary General Kovel Press Club",
        ),
        (
            "Present were Earth and Mud Faculty Dean Dr. Shahidul Orla and others.",
            "Shahidul Orla",
            "Earth and Mud Faculty Dean",
        ),
        ("DU Proctor Golam Rabbani was there.", "Golam Rabbani", "DU Proctor"),
        ("Nii Annang, the Regent of Kovel, left.", "Nii Annang", "Regent of Kovel"),
        (
            "Mr Musa Zumbo, Managing director of Kovel Bank said it was late.",
            "Musa Zumbo",
            "Managing director of Kovel Bank",
        ),
        (
            "The Vice Chancellor (education) Dr Musa Zumbo left.",
            "Musa Zumbo",
            "Vice Chancellor (education)",
        ),
    ],
)
def test_a_role_needs_no_second_comma(text: str, name: str, role: str) -> None:
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    assert {actor.name: actor.role for actor in actors}.get(name) == role


def test_words_that_stand_together_do_so_in_a_heading() -> None:
    text = "Kovel Orchestra Delights at Zumbo Hall\n\nThe Kovel Orchestra left. The orchestra sang."
    actors = find_actors(read_story(article_from_text(text)))
    assert len(next(a for a in actors if a.name == "Kovel Orchestra").mentions) == 3


def test_a_given_name_that_is_a_word_stands_in_a_heading() -> None:
    assert "Maria Zumbova" in kinds_in("Old News of Spokesperson Maria Zumbova\n\nIt was late.")


def test_a_university_is_not_its_association() -> None:
    text = "Kovel University closed. The Kovel University Alumni Association met."
    assert set(kinds_in(text)) == {"Kovel University", "Kovel University Alumni Association"}
