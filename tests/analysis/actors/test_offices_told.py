"""Offices as papers of many lands tell them: whole, of the right one, and of nobody else."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD, roles_in


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "The Executive Director of the Zumbo Centre for Boats and Rivers (ZCBR), Dr. Ann Orla,"
            " says no.",
            "Executive Director of the Zumbo Centre for Boats and Rivers (ZCBR)",
        ),
        (
            "They want the Fish Minister, Bob Lee, and the Minister of State at the Fish Ministry,"
            " Ann Orla to go.",
            "Minister of State at the Fish Ministry",
        ),
        (
            "According to Branch President of the Zumbo Workers Union, Ann Orla, all is well.",
            "Branch President of the Zumbo Workers Union",
        ),
        (
            "Chairman of the Zumbo Corporation (ZC), Ann Orla, has confirmed it.",
            "Chairman of the Zumbo Corporation (ZC)",
        ),
        (
            "Fish, Boats and River Development Deputy Minister Ann Orla has warned them.",
            "Fish, Boats and River Development Deputy Minister",
        ),
        ("They met Zumbo Party former chairman Ann Orla.", "Zumbo Party former chairman"),
        ("Zumbo News editor-in-chief Ann Orla said no.", "Zumbo News editor-in-chief"),
        ("They asked ex-cricketers like Bob Lee, Ann Orla and Eva Roy.", "ex-cricketer"),
        ("Ann Orla is currently director of the Zumbo Band.", "director of the Zumbo Band"),
        ("They met Bob Lee and Fish Minister Ann Orla.", "Fish Minister"),
        (
            "Deputy Mayor for Salt, Boats, and Sports, Ann Orla, said no.",
            "Deputy Mayor for Salt, Boats, and Sports",
        ),
        (
            "The Secretary of State for Work, Salt and Boats, Ann Orla, said no.",
            "Secretary of State for Work, Salt and Boats",
        ),
        (
            "Meanwhile, acting head of the Zumbo Water Office, Ann Orla, said no.",
            "acting head of the Zumbo Water Office",
        ),
        (
            "They met the former head of the government information service Ann Orla.",
            "former head of the government information service",
        ),
        (
            "They met Ann Orla, Minister of Local Government, Rural Roads and Salt, who left.",
            "Minister of Local Government, Rural Roads and Salt",
        ),
        (
            "Ann Orla, commanding officer of the 11th Salt Battalion, said no.",
            "commanding officer of the 11th Salt Battalion",
        ),
        (
            'Ann Orla, secretary of the ruling "Orva" faction, said no.',
            'secretary of the ruling "Orva" faction',
        ),
        ("Ann Orla, District Co-ordinating Director, said no.", "District Co-ordinating Director"),
        (
            "He has written to the Secretary of State for Work, Salt and Boats, Ann Orla.",
            "Secretary of State for Work, Salt and Boats",
        ),
        ("Tory peer Baroness Ann Orla said no.", "Tory peer"),
        ("They met her. Ann Orla left. Skipper Orla, 61, said no.", "Skipper"),
        (
            "On a visit of Deputy Superintendent of Police (DSP) Ann Orla they met.",
            "Deputy Superintendent of Police (DSP)",
        ),
        (
            "Deputy Mayor for Salt, Boats, and Sports, Ann Orla, recounted it.",
            "Deputy Mayor for Salt, Boats, and Sports",
        ),
        ("They met former spy chief Ann Orla.", "former spy chief"),
        ("Then ruling party head Maulana Ann Orla left.", "ruling party head"),
        ("It is like Bob Lee, another baker who came, Ann Orla said.", None),
        (
            "Leader of the Democratic Party of Kenya Ann Orla agreed.",
            "Leader of the Democratic Party of Kenya",
        ),
        ("Ann Orla is the 18th minister of fish in Kovel.", None),
        ("They met Ann Orla, who leads in the polls.", None),
        ("On Tuesday chairman of the Fish Board Ann Orla left.", "chairman of the Fish Board"),
        (
            "Last June Fish Board Chairman, Ann Orla, said no.",
            "Fish Board Chairman",
        ),
        ("On Tuesday Kovel State Governor, Ann Orla, said no.", "Kovel State Governor"),
        (
            "Ann Orla, a former liquor, gaming and racing commissioner, said no.",
            "former liquor, gaming and racing commissioner",
        ),
        ("Cllrs. Ann Orla and Bob Lee voted for it.", "Cllr."),
        (
            "It was given by the Commissioner of Police, Major General Ann Orla to them.",
            "Commissioner of Police",
        ),
        ("Then Trustee Ann Orla left.", "Trustee"),
        (
            'Ann Orla, 54, the former head of the Fish Board, left. "The court met," Defendant Ann'
            " Orla said.",
            "former head of the Fish Board",
        ),
        ("FBI Special Agent in Charge Ann Orla said no.", "FBI Special Agent in Charge"),
        (
            "They met Ann Orla, president of ward no. 50 of the town, there.",
            "president of ward no. 50 of the town",
        ),
        ("The Bank of Kovel chief economist, Ann Orla, said no.", "Bank of Kovel chief economist"),
        ("Author and KBC contributor Ann Orla left.", "Author and KBC contributor"),
        ("Former mayor and Labour MP Ann Orla left.", "Former mayor and Labour MP"),
        ("The mayor and Labour MP Ann Orla left.", "Labour MP"),
        ("They met Air Force 1st Lt. Ann Orla again.", "Air Force 1st Lt."),
    ],
)
def test_an_office_is_told_whole(sentence: str, role: str | None) -> None:
    assert roles_in(sentence)["Ann Orla"] == role


def test_an_office_that_is_given_says_more_than_a_prince() -> None:
    text = "Prince Zaid Orla left. They appointed Prince Zaid Orla as the minister of fish."
    assert roles_in(text)["Zaid Orla"] == "minister of fish"


def test_who_is_replaced_as_something_is_it_and_not_the_next() -> None:
    roles = roles_in("While Bob Lee was late as the club's coach, Ann Orla was early.")
    assert roles["Ann Orla"] is None


def test_a_field_of_an_office_is_no_body() -> None:
    text = "Communications and Multimedia Minister Ann Orla said no."
    assert set(roles_in(text)) == {"Ann Orla"}


def test_one_of_his_companies_is_no_role() -> None:
    assert roles_in("It is another of his companies, Zumbo Ltd, they said.")["Zumbo Ltd"] is None


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        (
            "They met Gobind Singh Deo there. Later Gobind Singh, who is deputy mayor, said no.",
            "Gobind Singh Deo",
            ["Gobind Singh Deo", "Gobind Singh"],
        ),
        (
            "My friend Margaret Orla died. Maggie was born by the sea.",
            "Margaret Orla",
            ["Margaret Orla", "Maggie"],
        ),
        (
            "She was at the Zumbo School of Fine Art. She left the Zumbo in 1954.",
            "Zumbo School of Fine Art",
            ["Zumbo School of Fine Art", "Zumbo"],
        ),
    ],
)
def test_a_short_name_is_that_of_the_longer(text: str, name: str, forms: list[str]) -> None:
    text = LEAD + text
    (actor,) = (a for a in find_actors(read_story(article_from_text(text))) if a.name == name)
    assert [span.of(text) for span in actor.mentions] == forms


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Over 2,000 nurses marched here. Nurses have voted for it.", "nurses"),
        ("Police warn two boys. Police arrested a man.", "police"),
        ("The judge ordered police to leave. Police left the town.", "police"),
        ("Kovel clerk Ann Orla advised farmers to sow. Farmers said no.", "farmers"),
        ("The Majority caucus said no. The caucus has threatened to leave.", "Majority caucus"),
    ],
)
def test_people_act_in_many_ways(text: str, name: str) -> None:
    assert name in roles_in(text)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Organizing secretary of the party Khumbo Kandor said no.",
         "Organizing secretary of the party"),
        ("Chairman of the ruling Orva Communist Party Khumbo Kandor said no.",
         "Chairman of the ruling Orva Communist Party"),
        ("Head of the ZORV Khumbo Kandor said no.", "Head of the ZORV"),
        ("Chairman of the Orva Fishers Association Negotiating team Khumbo Kandor has said no.",
         "Chairman of the Orva Fishers Association Negotiating team"),
        ("A director of the company Khumbo Kandor said no.", None),
        ("The leader of the Kenyan party Khumbo Kandor said no.", None),
    ],
)  # fmt: skip
def test_who_leads_the_party_is_not_the_party(text: str, role: str | None) -> None:
    somebody = find_actors(read_story(article_from_text(f"{LEAD}{text}")))
    told = {actor.name: actor for actor in somebody}["Khumbo Kandor"]
    assert (told.role, told.kind) == (role, "person") if role else told.kind == "organization"


@pytest.mark.parametrize(
    "text",
    ["the minister for Fish and Marine Resources", "the minister of Salt and Water Resources"],
)
def test_what_a_minister_is_for_is_no_body(text: str) -> None:
    assert not roles_in(f"They met {text} in May.")


def test_who_is_mayor_is_no_place_be_he_called_like_one() -> None:
    text = f"{LEAD}Ali Shire, mayor of the port town of Orva, said no."
    found = {actor.name: actor for actor in find_actors(read_story(article_from_text(text)))}
    assert (found["Ali Shire"].kind, found["Ali Shire"].role) == (
        "person",
        "mayor of the port town of Orva",
    )
