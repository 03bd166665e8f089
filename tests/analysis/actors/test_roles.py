"""What somebody is, from the words that say so."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.actors.role_ways import BODY_WAYS, WAYS, Way
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD, roles_in


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.example)
def test_a_role_is_found_in_its_example(way: Way) -> None:
    text = LEAD + way.example.replace("[", "").replace("]", "")
    role = way.example[way.example.index("[") + 1 : way.example.index("]")]
    (actor,) = (a for a in find_actors(read_story(article_from_text(text))) if a.kind == "person")
    assert (actor.name, actor.role) == ("Ann Lee", role)
    assert actor.role_span is not None
    assert actor.role_span.of(text) in (role, f"{role}s")  # "directors" of several


def test_a_body_beside_another_is_not_what_that_is() -> None:
    assert set(
        roles_in("They asked the Trade Office, the Judicial Council, in vain.").values()
    ) == {None}


def test_what_stands_in_a_row_of_bodies_is_no_role() -> None:
    assert set(
        roles_in("They saw the Kovel Garden, the Orla Academy of Music and a zoo.").values()
    ) == {None}


@pytest.mark.parametrize(
    ("members", "role"),
    [
        ("Council members", "Council member"),
        ("Kovel City Council members", "Kovel City Council member"),
        ("Fellow school board members", "school board member"),
        ("Family members", None),
    ],
)
def test_members_are_a_role_where_they_sit(members: str, role: str | None) -> None:
    roles = roles_in(f"{members} Lee Ames and Ann Orla voted no.")
    assert (roles["Lee Ames"], roles["Ann Orla"]) == (role, role)


def test_a_seat_with_a_number_is_said_whole() -> None:
    roles = roles_in("They met Kovel 3rd District Representative Ann Orla there.")
    assert roles["Ann Orla"] == "Kovel 3rd District Representative"


def test_who_is_sent_to_a_country_has_it_in_the_role() -> None:
    assert roles_in("They met Danish Ambassador to Kenya Tan Orla there.") == {
        "Kenya": None,
        "Tan Orla": "Danish Ambassador to Kenya",
    }


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("They met Kovel Farmers Union (KFU) leader Ann Lee.", "Kovel Farmers Union (KFU) leader"),
        (
            "The Managing Director/Chief Executive Officer, Dr Ann Lee, left.",
            "Managing Director/Chief Executive Officer",
        ),
        ("They met Founder/CEO Ann Lee there.", "Founder/CEO"),
        ("Then Mayor Ann Lee left.", "Mayor"),
        ("Then-Mayor Ann Lee left.", "Then-Mayor"),
        ("They met Del. Ann Lee there.", "Del."),
        ("They met KFU deputy CEO Ann Lee there.", "KFU deputy CEO"),
        ("They met Chief Secretary to the Treasury Ann Lee.", "Chief Secretary to the Treasury"),
        ("Argentinean forward Ann Lee scored.", "Argentinean forward"),
        ("They met the Rev. Ann Lee, the church's pastor.", "church's pastor"),
        ("They mourned the late British wine writer Ann Lee.", "British wine writer"),
        ("A second deputy, Ann Lee, was hurt.", "deputy"),
        ("The second deputy, Ann Lee, was hurt.", "second deputy"),
        ("His replacement, Ann Lee, was hurt.", "replacement"),
        ("Zumbo Road Agency chairman Pastor Ann Lee left.", "Zumbo Road Agency chairman"),
        ("They met Sri Lankan President Ann Lee there.", "Sri Lankan President"),
        ("“It fell,” said Ann Lee, a 61-year-old retired baker who ran.", "retired baker"),
        ("Lead author Prof Ann Lee left.", "Lead author"),
        ("The Kovel Farmers Union (KFU) clerk, Ann Lee, left.", "Kovel Farmers Union (KFU) clerk"),
        ("They met Princess Ann Lee, Crown Princess of Kovel, there.", "Crown Princess of Kovel"),
        (
            "Head of the Kovel Service (KS) Dr Ann Lee left.",
            "Head of the Kovel Service (KS)",
        ),
        ("Police and Crime Commissioner Ann Lee left.", "Police and Crime Commissioner"),
        (
            "They met Ann Lee, President of Kovel and Bob Orla, President of Zumbo.",
            "President of Kovel",
        ),
        ("Ann Lee, a bus driver with three children at Kovel Primary, left.", "bus driver"),
        ("Ann Lee, an analyst with Zumbo Bank, left.", "analyst with Zumbo Bank"),
        ("They met Speaker Datuk Seri Ann Lee there.", "Speaker"),
        ("They met chief clerk Tan Sri Ann Lee there.", "chief clerk"),
        ("Ann Lee, M.D., Chairman and CEO of Zumbo, left.", "Chairman and CEO of Zumbo"),
        ("Ann Lee, Ph.D., founder of Zumbo, left.", "founder of Zumbo"),
        ("Ann Lee, Jr., founder of Zumbo, left.", "founder of Zumbo"),
        (
            "The press secretary to the Governor, Mallam Ann Lee, said no.",
            "press secretary to the Governor",
        ),
        ("They met the co-driver Ann Lee there.", "co-driver"),
        ("They met Assoc. Prof. Ann Lee there.", "Assoc. Prof."),
        ("They met Associate Professor Dr Ann Lee there.", "Associate Professor"),
        ("They met Co-Chief Executive Ann Lee there.", "Co-Chief Executive"),
        ("Frontman Ann Lee said no.", "Frontman"),
        ("Q. Former security adviser Ann Lee, what was it?", "Former security adviser"),
        ("The newly appointed Minority Leader, Dr Ann Lee, has assured them.", "Minority Leader"),
        (
            "The Minority Leader in Parliament, Dr Ann Lee, says no.",
            "Minority Leader in Parliament",
        ),
        ("The Chief Whip, Ann Lee, said no.", "Chief Whip"),
        (
            "Secretary General of the Orla Union Ann Lee left.",
            "Secretary General of the Orla Union",
        ),
        ("They met President Prof. Ann Lee there.", "President"),
        ("Opposition spokesman on fish, Ann Lee, says no.", "Opposition spokesman on fish"),
        (
            "It was in the days of the then Inspector General of Police, Ann Lee.",
            "then Inspector General of Police",
        ),
        (
            "Prime Minister of the Republic of Kenya Ann Lee left.",
            "Prime Minister of the Republic of Kenya",
        ),
        ("Leader of the Opposition, Ann Lee, said no.", "Leader of the Opposition"),
        ("They met Governor Lt. Gen. (retd) Ann Lee.", "Governor"),
        ("The postmistress, a Mrs Ann Lee, came to the door.", "postmistress"),
        ("They met Defence Minister Brig. Gen. Ann Lee.", "Defence Minister"),
        ("They met Deputy Solicitor General (DSG) Ann Lee.", "Deputy Solicitor General (DSG)"),
        ("They chose warden Bob Orla chief whip and ward chairman Ann Lee.", "ward chairman"),
        (
            "The Inspector General of Police (IGP), Ann Lee, left.",
            "Inspector General of Police (IGP)",
        ),
        (
            "He met Deputy Speaker of the Danish parliament Ann Lee.",
            "Deputy Speaker of the Danish parliament",
        ),
        (
            "He met the Chairman of the Orla People's Committee Ann Lee.",
            "Chairman of the Orla People's Committee",
        ),
        (
            "They met Ann Lee, acting UN Under-Secretary-General for Rivers.",
            "acting UN Under-Secretary-General for Rivers",
        ),
        (
            "The General Manager, Kovel Water Authority (KWA), Mrs Ann Lee, left.",
            "General Manager, Kovel Water Authority (KWA)",
        ),
        (
            "The Director, National Agency for River Control, NARC, Dr. Ann Lee, left.",
            "Director, National Agency for River Control, NARC",
        ),
        (
            "The Vice Chancellor of the University of Zumbo, Professor Ann Lee, left.",
            "Vice Chancellor of the University of Zumbo",
        ),
        (
            "They met Ann Lee, the former fish minister in President Bob “Kiki” Orla’s days.",
            "former fish minister",
        ),
    ],
)
def test_an_office_in_capitals_before_a_comma_is_said_whole(sentence: str, role: str) -> None:
    assert roles_in(sentence)["Ann Lee"] == role


def test_the_title_of_the_next_in_a_list_is_not_a_role() -> None:
    roles = roles_in("They met Bob Orla, Chief (Mrs.) Ann Lee and others.")
    assert roles["Bob Orla"] is None


def test_an_office_at_a_body_is_not_what_the_body_is() -> None:
    roles = roles_in("The Secretary, Kovel Health Board, Dr. Ann Lee, left.")
    assert roles["Kovel Health Board"] is None


def test_a_title_in_plural_gives_each_of_the_people_behind_it_the_role() -> None:
    assert roles_in("A bench of Justices Ravi Orla and Ann Lee sat.") == {
        "Ravi Orla": "Justice",
        "Ann Lee": "Justice",
    }
    assert roles_in("The Kenyan ministers Ann Lee, Bob Orla and Eva Roy came.") == dict.fromkeys(
        ("Ann Lee", "Bob Orla", "Eva Roy"), "Kenyan minister"
    )
    assert roles_in("They met three old farmers, Ann Lee, Bob Orla and Eva Roy.") == dict.fromkeys(
        ("Ann Lee", "Bob Orla", "Eva Roy"), "farmer"
    )
    assert roles_in("Sens. Ann Lee (R-Kovel) and Bob Orla (D-Orr) voted.") == dict.fromkeys(
        ("Ann Lee", "Bob Orla"), "Sen."
    )


def test_the_president_is_not_the_one_of_a_club() -> None:
    text = "President Ann Lee met Bob Orla, president of the Zumbo Club. The president sang."
    (president,) = (
        a for a in find_actors(read_story(article_from_text(LEAD + text))) if a.name == "Ann Lee"
    )
    assert [m.of(LEAD + text) for m in president.mentions] == ["Ann Lee", "president"]


def test_people_beside_others_in_plural_have_no_role_of_theirs() -> None:
    assert roles_in("The rulers, Ann Lee and Bob Orla met.") == {"Ann Lee": None, "Bob Orla": None}
    assert roles_in("It told reporters Ann Lee was here.") == {"Ann Lee": None}


@pytest.mark.parametrize("way", BODY_WAYS, ids=lambda way: way.example)
def test_what_an_organization_is_is_found_in_its_example(way: Way) -> None:
    text = LEAD + way.example.replace("[", "").replace("]", "")
    role = way.example[way.example.index("[") + 1 : way.example.index("]")]
    found = find_actors(read_story(article_from_text(text)))
    (actor,) = (a for a in found if a.kind == "organization")
    assert actor.role == role
    assert actor.role_span is not None
    assert actor.role_span.of(text) == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Oriva Chairman and Chief Executive Ann Lee left.", "Oriva Chairman and Chief Executive"),
        ("They met union leader and river activist Ann Lee.", "union leader and river activist"),
        ("They met the mayor and police chief Ann Lee.", "police chief"),
        ("They met Hall of Fame trainer Ann Lee.", "Hall of Fame trainer"),
        ("They met a Danish baker and Kenyan novelist Ann Lee.", "Kenyan novelist"),
        ("They saw former Danish Energy Minister Ann Lee.", "former Danish Energy Minister"),
        ("They saw US leader Ann Lee.", "US leader"),
        ("Head coach Ann Lee left.", "Head coach"),
        ("They met Foreign Minister Tran Thanh Son, Ann Lee, and others.", None),
        ("They met Chief of Staff Ann Lee, Deputy Chief of Staff Bob Orla and others.",
         "Chief of Staff"),
        ("They met then-President Ann Lee there.", "then-President"),
        ("They met Lord Justice Ann Lee there.", "Lord Justice"),
        ("They came to witness city mayor Ann Lee open it.", "city mayor"),
        ("The former first lady, Ann Lee, left.", "former first lady"),
        ("They met Ann Lee, who was mayor of Kovel for ten years.", "mayor of Kovel"),
        ("They met Ann Lee, who has been mayor of Kovel since 2010.", "mayor of Kovel"),
        ("They met Ann Lee, the head of a fund for widows.", "head of a fund for widows"),
        ("On Monday Prime Minister Ann Lee left.", "Prime Minister"),
        ("They saw national assembly head Ann Lee.", "national assembly head"),
        ("They saw Ann Lee, 51, a farmer from Kovel.", "farmer from Kovel"),
        ("They saw Oriva CEO Ann Lee.", "Oriva CEO"),
        ("They saw the embattled Danish president Ann Lee.", "Danish president"),
        ("Oceans Minister Ann Lee came.", "Oceans Minister"),
        ("Civil defence chief Col. Ann Lee came.", "Civil defence chief"),
        ("Its director, Dr. Ann Lee, came.", "director"),
        ("An engineer who tuned it, Ann Lee, came.", "engineer"),
        ("It was late, Chief Executive Ann Lee said.", "Chief Executive"),
        ("They met Leader Ann Lee. Later Danish Leader Ann Lee left.", "Danish Leader"),
        ("They saw Ann Lee, an ecologist at the University of Kovel who sings.",
         "ecologist at the University of Kovel"),
        ("They saw Ann Lee, the pharmacist next door.", "pharmacist"),
        ("In Kovel the Emir of Orla, Ann Lee, urged calm.", "Emir of Orla"),
        ("Kovel Robotics' founder, Ann Lee, left.", "Kovel Robotics' founder"),
        ("They asked Ann Lee, the mayor's spokeswoman, Eva Roy, says.", None),
        ("Chief executive Ann Lee left.", "Chief executive"),
        ("They saw Ann Lee, the zoo's chair and MP for Kovel.", "zoo's chair and MP for Kovel"),
        ("Count former Danish President Ann Lee among them.", "former Danish President"),
        ("Replied Danish spokeswoman Ann Lee to that.", "Danish spokeswoman"),
        ("They lied, said Ann Lee, prosecuting.", "prosecuting"),
        ("A man told our reporter that his two daughters, Ann Lee and Eva, were lost.",
         "daughter"),
        ("But the Chairman, Kovel Elders Forum, Prof. Ann Lee, said no.",
         "Chairman, Kovel Elders Forum"),
        ("The spokesman of the Kovel police, ASP Ann Lee, said no.",
         "spokesman of the Kovel police"),
        ("They fear a warlord known as Ann Lee.", "warlord"),
        ("But the driver, a man called Ann Lee, fell.", "driver"),
        ("Opposition spokesman on finance Ann Lee left.", "Opposition spokesman on finance"),
        ("A shareholder from Nairobi, 84-year-old Ann Lee, wept.", "shareholder from Nairobi"),
        ("The bench directed municipal commissioner Ann Lee to leave.", "municipal commissioner"),
        ("It came from two tenants, Ann Lee and her brother Bob, who left.", "tenant"),
        ("Film-maker Ann Lee shot it.", "Film-maker"),
        ("Ann Lee, for the defence, said no.", "for the defence"),
        ("Ann Lee, for the moment, said no.", None),
        ("A man named Ann Lee came.", None),
        ("The porter, a retired wing commander named Ann Lee, fell.", "retired wing commander"),
        ("The auditor who found it, a quiet woman named Ann Lee, left.", "auditor"),
        ("Their porter, a tall woman called Ann Lee, fell.", "porter"),
        ("Its founder, grandmother-of-six Ann Lee, 71, said no.", "founder"),
        ("Her coach, the former Kovel Open semi-finalist Ann Lee, left.", "coach"),
        ("In Kovel, farmer Ann Lee, 44, said no.", "farmer"),
        ("When they met the president, opposition leader Ann Lee, 44, left.", "opposition leader"),
        ("They asked Zumbo Ltd, whose sales chief, Ann Lee, said no.", "sales chief"),
        ("She left with her sisters, Ann Lee and Eva Roy.", "sister"),
        ("With her sisters, Ann Lee and Eva Roy left.", None),
        ("Ann Lee was the Ledger's county reporter from 1999 to 2011.",
         "was the Ledger's county reporter"),
        ("If Ann Lee was the mayor of Kovel, she hid it.", None),
        ('"She was late," the accordionist Ann Lee once said of her.', "accordionist"),
        ("Presidents Ann Lee and Bob Orla met.", "President"),
        ("They saw Ann Lee, director general of the Kovel Bank (KB), there.",
         "director general of the Kovel Bank"),
        ("Her wife Eva Roy and the cook, Ann Lee, sang.", "cook"),
        ("Their lawyer, Ann Lee, called the owner as a witness.", "lawyer"),
        ("After a call to Ann Lee, the president said no.", None),
        ("She sued the president of Oriva, Ann Lee said.", None),
        ("They saw Ann Lee, the mayor and two farmers.", None),
        ("They saw Mrs. Ann Lee.", None),
        ("Kovel State Governor, Alhaji Ann Lee, left.", "Kovel State Governor"),
        ("Governor of Kovel State, Alhaji Ann Lee, left.", "Governor of Kovel State"),
        ("Ann Lee, who is the mayor of Kovel, left.", "mayor of Kovel"),
        ("It ends if Ann Lee is a baker.", None),
        ("Here Ann Lee is the president.", None),
        ("Ann Lee (pictured), the minister, left.", "minister"),
        ("Ann Lee (42), a baker, left.", "baker"),
        ("Ann Lee — a farmer from Kovel — left.", "farmer from Kovel"),
        ("Her Royal Highness Princess Ann Lee left.", "Princess"),
        ("President Ann Lee came. Ann Lee, the former president of Oriva, left.", "President"),
        ('"It rains," adds baker Ann Lee.', "baker"),
        ("They saw Ann Lee, a secretary of George W. Orla, there.", "secretary of George W. Orla"),
        ("They saw Ann Lee, an aide to Senate Majority Leader Bob Orla.",
         "aide to Senate Majority Leader Bob Orla"),
        ("Kovel Public Safety Director Ann Lee left.", "Kovel Public Safety Director"),
        ("They saw Ann Lee, Bob Orla's fired campaign manager, there.",
         "Bob Orla's fired campaign manager"),
        ("White House Counsel Ann Lee left.", "White House Counsel"),
        ("They hope to host Ann Lee there.", None),
        ("ANN LEE, HOST: Who came?\n\nBOB ORLA: I did.\n\nLEE: And why?", "host"),
        ("ANN LEE, CEO: Who came?\n\nBOB ORLA: I did.\n\nLEE: And why?", "CEO"),
        ("The coroner was Ann Lee’s friend.", None),
        ("They knew that the coroner was Ann Lee.", None),
        ("He met Ann Lee, turnips: they were old.", None),
        ("He had punched a protester, Ann Lee said of it.", None),
        ("They met Minister Ann Lee. Ann Lee, Minister of Rivers, left.", "Minister of Rivers"),
        ("They saw Ann Lee, the speaker of the House Rep. Bob Orla.", None),
        ("They left, said Kovel public safety director Ann Lee.", "Kovel public safety director"),
        ("It came from senior politics editor Ann Lee.", "senior politics editor"),
        ("He sings with former radio presenter Ann Lee.", "former radio presenter"),
        ("She worries, firing head coach Ann Lee.", "head coach"),
        ("They saw Kenya's goalkeeper Ann Lee.", "Kenya's goalkeeper"),
        ("They saw marketing officer Ann Lee.", "marketing officer"),
        ("They saw UN secretary general Ann Lee.", "UN secretary general"),
        ("The Department of Rivers spokeswoman Ann Lee left.", "Department of Rivers spokeswoman"),
        ("They saw Ann Lee, the Danish mayor defeated by a baker.", "Danish mayor"),
        ("They saw Ann Lee, head of river studies at the Royal Northern Institute of Water and Ice "
         "in Kovel.", "head of river studies"),
        ("They saw Ann Lee, Bob Orla and Maria Kovel.", None),
        ("Prosecuting counsel, Ann Lee, told the court.", "Prosecuting counsel"),
        ("Meanwhile, Ann Lee told the court.", None),
        ("The Bishop of Orla and the Isles, Ann Lee, left.", "Bishop of Orla and the Isles"),
        ("It is a runoff pitting incumbent Ann Lee against them.", "incumbent"),
        ("They saw local crofter Ann Lee there.", "local crofter"),
        ("They saw Labour MSP Ann Lee there.", "Labour MSP"),
        ("He came to watch Ghana striker Ann Lee.", "Ghana striker"),
        ("The Shehu of Orla, Ann Lee, left.", "Shehu of Orla"),
        ("Ann Lee, who is opposition leader in Kovel, left.", "opposition leader in Kovel"),
        ("Ann Lee, who is not a baker, left.", None),
        ("They saw Yuin elder Aunty Ann Lee there.", "Yuin elder"),
    ],
)  # fmt: skip
def test_roles_are_as_the_article_words_them(sentence: str, role: str | None) -> None:
    actors = find_actors(read_story(article_from_text(LEAD + sentence)))
    assert next(a.role for a in actors if a.name == "Ann Lee") == role


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Tom Lee spoke. His wife, Ann Lee, left.", {"Tom Lee": None, "Ann Lee": "wife"}),
        ("Tom Lee was tried by Ann Lee. Judge Lee was short.",
         {"Tom Lee": None, "Ann Lee": None, "Lee": None}),
        ("Her brother-in-law, Tom Roy, met Ann Lee.", {"Tom Roy": "brother-in-law",
                                                       "Ann Lee": None}),
    ],
)  # fmt: skip
def test_a_role_is_given_to_nobody_else(text: str, roles: dict[str, str | None]) -> None:
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    assert {a.name: a.role for a in actors if a.kind == "person"} == roles


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("They asked Oriva Ltd, the largest rice miller in Moravia.",
         "largest rice miller in Moravia"),
        ("They planned to visit Russian gas giant Oriva Ltd again.", "Russian gas giant"),
        ("They told Iran's news agency Oriva Ltd so.", "Iran's news agency"),
        ("They told the group Oriva Ltd so.", None),
        ("They asked Oriva Ltd, which on Friday sold it.", None),
        ("Unlike the bank, Oriva Ltd said no.", None),
        ("They asked Oriva Ltd, Kenya's largest tea grower, again.", "Kenya's largest tea grower"),
        ("They asked Oriva Ltd, which owns 51.3% of it, again.", None),
        ("They asked Oriva Ltd, Kovel Bank and a charity.", None),
    ],
)  # fmt: skip
def test_an_organization_is_what_the_article_calls_it(sentence: str, role: str | None) -> None:
    actors = find_actors(read_story(article_from_text(LEAD + sentence)))
    assert next(a.role for a in actors if a.name == "Oriva Ltd") == role


def test_a_counterpart_and_a_taoiseach_have_roles() -> None:
    text = "She met her Danish counterpart, Tom Lee. The taoiseach, Ann Roy, was there."
    actors = find_actors(read_story(article_from_text(LEAD + text)))
    roles = {a.name: a.role for a in actors if a.kind == "person"}
    assert roles == {"Tom Lee": "Danish counterpart", "Ann Roy": "taoiseach"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ('"No," said Ann Orla, 43, a turnip counter who hid.', "turnip counter"),
        ("Ann Orla, 43, a week later, left.", None),
        ("The captain, Ann Orla's nephew, left.", None),
        ("He wept as the presiding judge, Ann Orla, read the ruling.", "presiding judge"),
        ("He replaced Bob as the club's coach, Ann Orla came.", None),
        ("Family friend Ann Orla said it rained.", "Family friend"),
        ("Its owner, the Orla family, left. They met Ann Orla.", None),
        ("Ann Orla, now director of the Kovel Zoo, was there.", "director of the Kovel Zoo"),
        ("Ann Orla, until recently a lecturer in Mirel, left.", "lecturer in Mirel"),
        ("They met Ann Orla, President and CEO.", "President and CEO"),
        ("Ann Orla, president and CEO of the zoo said no.", "president"),
        ("The Commissioner for Water, Chief Ann Orla, spoke.", "Commissioner for Water"),
        ("The Tánaiste, Ann Orla, spoke.", "Tánaiste"),
        ("They met Sarpanch Ann Orla there.", "Sarpanch"),
        ("Co-founder and chief scientist Ann Orla left.", "Co-founder and chief scientist"),
        ("Ann Orla, who runs Sunrise Caterers, left.", "runs Sunrise Caterers"),
        ("Bursar Ann Orla, of Mirel, left.", "Bursar"),
        ("Mayor of Zumbograd Ann Orla left.", "Mayor of Zumbograd"),
        ("Church president the Rev Dr Ann Orla said no.", "Church president"),
        ("Commuter Ann Orla, of Mirel, was late.", "Commuter"),
        ("Director of football Ann Orla led the talks.", "Director of football"),
        (
            "Ann Orla, 61, a crab catcher and president of the club, left.",
            "crab catcher and president of the club",
        ),
        ("They met HH Sheikha Ann Orla, a baker.", "baker"),
        ("Its service commander General Ann Orla said no.", "service commander"),
        ("General Ann Orla said no.", "General"),
        ("Union head Ann Orla of the Fishing Union left.", "Union head"),
        ("The Rt Rev Ann Orla, Bishop of Mirel, left.", "Bishop of Mirel"),
        ("A spokesman for the bishop, Canon Ann Orla, left.", "spokesman for the bishop"),
        ("He met his cousin, ex-premier Ann Orla.", "ex-premier"),
        ("They met the U.S. chargé d'affaires Ann Orla there.", "U.S. chargé d'affaires"),
        ("A court sentenced former secret police chief Ann Orla.", "former secret police chief"),
        ("Executive mayor Ann Orla told them no.", "Executive mayor"),
        ("Court clears ex-mayor Ann Orla of fraud.", "ex-mayor"),
        ("Police question former mayor Ann Orla.", "former mayor"),
    ],
)
def test_what_she_is_now_or_was_then_and_behind_her_age(text: str, role: str | None) -> None:
    assert roles_in(text)["Ann Orla"] == role


def test_an_office_of_a_body_stands_before_a_name_without_a_comma() -> None:
    assert roles_in("The head of the Kovel region Ann Lee left.")["Ann Lee"] == (
        "head of the Kovel region"
    )
    assert roles_in("The campaign manager for Democrat Ann Lee left.")["Ann Lee"] is None
    two = "They met Chief of Staff Ann Lee and Deputy Chief of Staff Bob Orla."
    assert roles_in(two) == {"Ann Lee": "Chief of Staff", "Bob Orla": "Deputy Chief of Staff"}
    envoys = "They met US Ambassador to Kenya Ann Lee and Danish Ambassador to Brazil Eva Orla."
    assert roles_in(envoys)["Eva Orla"] == "Danish Ambassador to Brazil"


def test_an_office_in_capitals_stands_before_a_name_and_a_comma() -> None:
    assert roles_in("It is late, Oriva Motors Director, Ann Lee, said.")["Ann Lee"] == (
        "Oriva Motors Director"
    )
    others = "They met Bob Orla, Director of the Kovel Bank, Ann Lee, said they."
    assert roles_in(others)["Ann Lee"] is None


def test_an_office_behind_a_name_needs_no_second_comma() -> None:
    role = "Director of the Department of Water under the Ministry of Works"
    assert roles_in(f"Mr. Bob Orla, {role} said it was late.")["Bob Orla"] == role


def test_an_aside_on_who_says_it_is_no_role() -> None:
    assert roles_in("Bob Orla, the mayor said on Monday, had left them.")["Bob Orla"] is None


def test_it_in_capitals_stands_in_a_role() -> None:
    assert roles_in("The IT services company Zumbo said so.")["Zumbo"] == "IT services company"


@pytest.mark.parametrize("way", (*WAYS, *BODY_WAYS), ids=lambda way: way.example)
def test_a_text_may_end_inside_a_role(way: Way) -> None:
    told = way.example.replace("[", "").replace("]", "").split()
    for end in range(len(told) + 1):
        for more in ("", " and", ", president of Kenya and", " and Bob Orla,"):
            text = " ".join(told[:end]) + more
            for actor in find_actors(read_story(article_from_text(text))):
                assert all(span.of(text).strip() for span in actor.mentions)
                assert actor.role_span is None or actor.role_span.of(text).strip()


@pytest.mark.parametrize("brackets", ["()", "( )", "(,)", "(", "(pictured)"])
def test_brackets_with_no_branch_in_them_are_no_part_of_an_office(brackets: str) -> None:
    assert roles_in(f"They met the inspector {brackets} Ann Lee on Friday.")["Ann Lee"] is None


def test_of_two_of_a_name_the_one_with_mr_or_mrs_has_the_role() -> None:
    text = (
        "They met Edith Roy. Mrs Roy, a retired schoolteacher, had trusted her nephew, Colin Roy."
        " Mr Roy, a baker, wept."
    )
    assert roles_in(text)["Edith Roy"] == "retired schoolteacher"
    assert roles_in(text)["Colin Roy"] == "baker"
