"""Who acts without a name of its own, under which words; and whom "the company" can only mean."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD


def mentions_in(text: str) -> dict[str, list[str]]:
    text = LEAD + text
    actors = find_actors(read_story(article_from_text(text)))
    return {actor.name: [span.of(text) for span in actor.mentions] for actor in actors}


def test_what_another_is_the_story_is_not_about_is_not_the_company() -> None:
    text = (
        "Zumbo Instruments cut its forecast. Zumbo fell. Zumbo buys from Kovel Parts Inc. Kovel"
        " Parts burned. The company said it would pay."
    )
    assert mentions_in(text)["Kovel Parts Inc."] == ["Kovel Parts Inc.", "Kovel Parts"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Police said no. Undercover police left. Police said it again.", "police"),
        ("The rules police said they set were late. Police said no.", "police"),
        ("She denied Monday police claims. Police said no. Police left.", "police"),
        ("Federal prosecutors said no. Later prosecutors said yes.", "federal prosecutors"),
        ("They locked out any workers. Workers said no. Workers left.", "workers"),
        ("POLICE in Kovel said no. Police left. Police in Kovel said it again.", "police in Kovel"),
        ("NURSES in Kovel said no. The mayor left. Nurses in Kovel left.", "nurses in Kovel"),
        ("Temporary workers said no. Workers said yes. Workers left.", "workers"),
        ("Kovel residents in the hall are Ann Orla. Residents said no.", "Kovel residents"),
        ("Danes said no. Danes in Kovel left. Danes said yes.", "Danes"),
        ("Native Americans in Kovel said no. Americans left.", "Native Americans"),
        ("They did not really move residents. Residents said no.", "residents"),
        ("It has drawn teachers to Kovel. Teachers left.", "teachers"),
        ("This angered nurses. Nurses said no. Angry nurses left.", "nurses"),
        ("It really burdened Kovel residents. Residents said no.", "Kovel residents"),
        ("The heavily burdened Kovel residents left. Residents left.", "burdened Kovel residents"),
        ("This helps unite teachers. Teachers said no.", "teachers"),
        ("It is the sort of thing that I want Danes to see. Danes said no.", "Danes"),
    ],
)
def test_people_are_called_what_they_mostly_are(text: str, name: str) -> None:
    assert name in mentions_in(text)


def test_a_house_in_a_town_is_no_actor() -> None:
    text = "Tom Orr left his house in Kovel. In May he said the house was cold. The house fell."
    assert "house in Kovel" not in mentions_in(text)


def test_what_a_named_club_is_makes_no_row() -> None:
    text = "Zumbo United signed Ann Orla. The Danish club said no. Later the Danish club said yes."
    assert set(mentions_in(text)) == {"Zumbo United", "Ann Orla"}


def test_of_two_firms_the_company_is_the_one_the_story_is_about() -> None:
    text = (
        "Zumbo Ships Ltd fell. Zumbo Ships Ltd lost a case to Orla Foods Ltd on Monday."
        " The company said no."
    )
    found = mentions_in(text)
    assert found["Zumbo Ships Ltd"][-1] == "company"
    assert found["Orla Foods Ltd"] == ["Orla Foods Ltd"]


def test_of_two_firms_named_as_often_the_company_is_neither() -> None:
    text = "Zumbo Ships Ltd lost a case to Orla Foods Ltd on Monday. The company said no."
    assert all("company" not in forms for forms in mentions_in(text).values())


@pytest.mark.parametrize(
    ("text", "name", "noun"),
    [
        ("Shares in Zumbo King fell. The group said no.", "Zumbo King", "group"),
        ("The supermarket group Orla Foods fell. Orla Foods shares rose. The company left.",
         "Orla Foods", "company"),
    ],
)  # fmt: skip
def test_a_firm_that_has_shares_is_the_group_and_the_company(
    text: str, name: str, noun: str
) -> None:
    assert mentions_in(text)[name][-1] == noun


def test_the_president_is_the_same_in_large_letters() -> None:
    text = "President Ann Orla came. The President said no. Later the President of Kenya came."
    assert mentions_in(text)["Ann Orla"] == ["Ann Orla", "President"]


def test_a_sheikh_is_called_by_the_first_name() -> None:
    text = (
        "They met Sheikh Hamdan bin Zumbo Al Maktoum and Sheikh Maktoum bin Zumbo Al Maktoum."
        " Later Sheikh Maktoum left."
    )
    assert mentions_in(text)["Maktoum bin Zumbo Al Maktoum"][-1] == "Maktoum"


def test_who_comes_in_with_an_age_is_not_the_inner_name_of_another() -> None:
    text = "They met Rajesh Baban Mulani there. Others were Baban, 36, a baker, and a clerk."
    assert mentions_in(text)["Rajesh Baban Mulani"] == ["Rajesh Baban Mulani"]


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        (
            "The National Commission for Bread left. The Commission said no.",
            "National Commission for Bread",
            ["National Commission for Bread", "Commission"],
        ),
        (
            "Orsett City Council met Kovel County Council. The city council said no.",
            "Orsett City Council",
            ["Orsett City Council", "city council"],
        ),
        (
            "Orsett Chamber of Commerce left. The chamber said no.",
            "Orsett Chamber of Commerce",
            ["Orsett Chamber of Commerce", "chamber"],
        ),
        (
            "Orsett Air Flight 64 left. The airline said no. The airline left.",
            "Orsett Air",
            ["Orsett Air", "airline", "airline"],
        ),
    ],
)
def test_what_a_body_is_called_means_it(text: str, name: str, mentions: list[str]) -> None:
    assert mentions_in(text)[name] == mentions


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("Afghans threw stones. Thousands of Afghans fled.", "Afghans", 2),
        ("Muslims said no. He blamed Muslims for it.", "Muslims", 2),
        ("Kurds and Yazidis left. Iraqi Kurds said no.", "Iraqi Kurds", 2),
    ],
)
def test_a_people_that_acts_or_is_named_again_is_a_group(
    text: str, name: str, mentions: int
) -> None:
    assert len(mentions_in(text)[name]) == mentions


@pytest.mark.parametrize(
    "text",
    [
        "Many Afghans left the town by the evening.",
        "The Zumbo Indians won. The Zumbo Indians lost.",
        "Many Americans want lower taxes. Some African-Americans said so.",
    ],
)
def test_a_people_is_no_group_once_or_in_a_longer_name(text: str) -> None:
    assert not {"Afghans", "Indians", "Americans"} & set(mentions_in(text))


@pytest.mark.parametrize(
    ("text", "name", "mentions"),
    [
        ("The Kovel sheriff's office said no. The sheriff's office left.",
         "Kovel sheriff's office", ["sheriff's office"] * 2),
        ("The Kovel County Sheriff's Office said no. The sheriff's office left.",
         "Kovel County Sheriff's Office", ["Kovel County Sheriff's Office", "sheriff's office"]),
        ("The Sheriff's department said no. The Sheriff's department said yes.",
         "Sheriff's department", ["Sheriff's department"] * 2),
        ("The attorney general's office said no. The attorney general's office left.",
         "attorney general's office", ["attorney general's office"] * 2),
    ],
)  # fmt: skip
def test_an_office_is_called_by_who_heads_it(text: str, name: str, mentions: list[str]) -> None:
    assert mentions_in(text)[name] == mentions


@pytest.mark.parametrize("whose", ["Her attorney's", "The general's", "Ann Orla's"])
def test_an_office_of_somebody_is_no_actor(whose: str) -> None:
    found = mentions_in(f"{whose} office said no. {whose} office said yes.")
    assert not [name for name in found if "office" in name]


def test_a_group_that_tells_its_name_is_none_that_was_named_before() -> None:
    text = "The laboratory group Zumbel was robbed. The group, which calls itself the Heron, left."
    assert mentions_in(text)["Zumbel"] == ["Zumbel"]


def test_whom_a_lawyer_speaks_for_is_not_the_lawyer() -> None:
    text = "He was asked by Ann Orla, for the family. Bob Roy said the family was grateful."
    assert mentions_in(text)["Ann Orla"] == ["Ann Orla"]


@pytest.mark.parametrize(
    ("text", "epithets"),
    [
        ("He met Hillary Zumbo. He told Crooked Hillary no. Hillary left.", 3),
        ("He met Hillary Zumbo and Hillary Lee. He told Crooked Hillary no.", 1),
        ("He met Hillary Zumbo. He left Forts Hillary and Kovel.", 1),
        ("He met Hillary Zumbo. He left Team Hillary there.", 1),
    ],
)
def test_an_epithet_before_a_first_name_is_whom_it_is_said_of(text: str, epithets: int) -> None:
    assert len(mentions_in(text)["Hillary Zumbo"]) == epithets


@pytest.mark.parametrize(
    "text",
    [
        "They met Brian Zumbo, AKA Kori Mouse, there. Kori Mouse left.",
        "They met Brian Zumbo, who performs as Kori Mouse. Kori Mouse left.",
    ],
)
def test_a_name_on_the_stage_is_another_name_of_the_same(text: str) -> None:
    assert [len(mentions) for mentions in mentions_in(text).values()] == [3]


def test_the_people_of_a_party_are_no_committee() -> None:
    text = LEAD + "A spokesman for committee Democrats said no. Democrats left."
    found = find_actors(read_story(article_from_text(text)))
    assert {actor.name: actor.role for actor in found}["Democrats"] is None
