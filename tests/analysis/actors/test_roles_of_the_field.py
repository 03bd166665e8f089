"""Roles from the court, the church, the barracks and the pitch, as they are said there."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD, roles_in


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "She came with Minister of Fish and Boats, Senator Dr. The Most Honourable Ann Orla,"
            " and others.",
            "Minister of Fish and Boats",
        ),
        (
            "They sued the former Accountant General of the Federation (AGF), Mrs Ann Orla.",
            "former Accountant General of the Federation (AGF)",
        ),
        (
            "A former Chief of Air Staff, Air Marshal Ann Orla (rtd), is standing trial.",
            "former Chief of Air Staff",
        ),
        (
            "They sued a former Chief of Accounts and Budgeting at the Kovel Air Force, Air Vice"
            " Marshal Ann Orla and a former clerk.",
            "former Chief of Accounts and Budgeting at the Kovel Air Force",
        ),
        ("A case against Archbishop of Kovel, Most Rev. Ann Orla, fell.", "Archbishop of Kovel"),
        (
            "He wrote to the Chief Justice of Kovel (CJK), Justice Ann Orla, asking for it.",
            "Chief Justice of Kovel (CJK)",
        ),
        (
            "The Acting Chairman of the Zumbo Crimes Commission, (ZCC), Ann Orla, has left.",
            "Acting Chairman of the Zumbo Crimes Commission, (ZCC)",
        ),
        (
            "He said the Chairman and Managing Director of Zumbo Ltd, Mrs Ann Orla was there.",
            "Chairman and Managing Director of Zumbo Ltd",
        ),
        ("Zumbo Chairman Sheikh Ann Orla said no.", "Zumbo Chairman"),
        (
            "They met Ann Orla, the lead singer of the 1980s folk band Zumbo Riot, there.",
            "lead singer of the 1980s folk band Zumbo Riot",
        ),
        ("They beat seven-time champion Ann Orla there.", "seven-time champion"),
        ("They met Kovel Party MP and senior leader Ann Orla.", "Kovel Party MP and senior leader"),
        ("They met Ann Orla MP there.", "MP"),
        ("They met Ann Orla MP, a champion of boats, there.", "champion of boats"),
        ("When Ann Orla became chair of the board and make them public.", "chair of the board"),
        ("They met Ann Orla, a 52-year-old baker from Kovel, there.", "baker from Kovel"),
        ("They met Ann Orla, the legendary Danish singer, there.", "Danish singer"),
        (
            "They met Ann Orla, a philanthropist from Oakdale, New York.",
            "philanthropist from Oakdale",
        ),
        (
            "They met Ann Orla, the former Kovel police chief and failed 2022 Orla Party nominee.",
            "former Kovel police chief",
        ),
        ("Mayor elect Ann Orla left.", "Mayor elect"),
        ("Police named the suspect as Ann Orla, 28.", "suspect"),
        ("They identified the victim as 80-year-old Ann Orla on Monday.", "victim"),
        ("Then back-row Ann Orla left.", "back-row"),
        ("They saw prop Ann Orla there.", "prop"),
        ("They saw injured co-captain Ann Orla there.", "co-captain"),
        ("They met Ann Orla, Racing’s head coach who left.", "Racing’s head coach"),
        (
            "Ann Orla, who leads the river science team at Zumbo’s Kovel Institute for the Study of"
            " Rivers and Boats, left.",
            "leads the river science team",
        ),
    ],
)
def test_a_role_is_said_as_it_is_there(sentence: str, role: str) -> None:
    assert roles_in(sentence)["Ann Orla"] == role


@pytest.mark.parametrize(
    ("sentence", "body"),
    [
        ("They asked what action Zumbo Ltd was taking.", "Zumbo Ltd"),
        ("They met the Zumbo Council, which represents more than 14,000 bakers.", "Zumbo Council"),
    ],
)
def test_what_says_nothing_is_no_role_of_a_body(sentence: str, body: str) -> None:
    assert roles_in(sentence)[body] is None


def test_a_firm_may_be_for_two_things() -> None:
    roles = roles_in("It was done by Zumbo Ltd, a small Danish oil and gas company.")
    assert roles["Zumbo Ltd"] == "small Danish oil and gas company"


def test_a_name_is_shown_without_its_bracket() -> None:
    assert set(roles_in("They met David (Croz) Orla there.")) == {"David Orla"}


def test_the_band_is_what_is_said_to_be_one() -> None:
    text = LEAD + "They met the folk band Zumbo Riot. Later the band left."
    (actor,) = find_actors(read_story(article_from_text(text)))
    assert [span.of(text) for span in actor.mentions] == ["Zumbo Riot", "band"]


def test_a_town_is_not_its_police() -> None:
    text = "A house fell in Red Orla. The Red Orla Police Department came to Red Orla."
    assert "Red Orla" in roles_in(text)


def test_the_judge_is_the_justice() -> None:
    text = LEAD + "Justice Ann Orla said no. The judge said it again."
    (actor,) = find_actors(read_story(article_from_text(text)))
    assert [span.of(text) for span in actor.mentions] == ["Ann Orla", "judge"]


@pytest.mark.parametrize(
    "role",
    [
        "Managing director of Zumbo Bank",
        "Managing director and chief executive officer of Zumbo Bank",
        "Chairman and chief executive of Zumbo Bank",
        "Permanent Secretary in the Ministry of Works",
    ],
)
def test_an_office_of_a_body_may_begin_the_sentence_before_a_comma(role: str) -> None:
    assert roles_in(f"{role}, Mr Bob Orla, disclosed this.")["Bob Orla"] == role


def test_those_who_hold_no_office_give_no_role() -> None:
    assert roles_in("Victims of Zumbo Bank, Bob Orla, told them.")["Bob Orla"] is None
