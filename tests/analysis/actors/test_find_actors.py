"""Who is found in small stories."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.actors import find_actors
from reader.analysis.actors.candidates import living
from reader.analysis.actors.same_words import same_words
from reader.analysis.actors.sieves import SIEVES, Sieve
from reader.analysis.findings import Actor
from reader.analysis.names import find_names
from reader.analysis.names.casing import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD, actors_in
from tests.timing import seconds


@pytest.mark.parametrize("sieve", SIEVES, ids=lambda sieve: sieve.name)
def test_a_sieve_joins_the_names_of_its_example(sieve: Sieve) -> None:
    text = LEAD + sieve.example.replace("[", "").replace("]", "")
    words = words_of(read_story(article_from_text(text)))
    candidates = same_words(find_names(words), words)
    for other in SIEVES:
        other.join(candidates, words)
        candidates = living(candidates)
    assert max(len(c.names) for c in candidates) == sieve.example.count("[")


SCRAPS = (
    "Ann Lee the of Bank Mr. said ( ) “ ” ' , . \n al - U.S. IN PARIS king 's President é ß & 1 "
    "minister State embassy police a 51 who leader Inc. van der Kenya James A. anti-Zumbo 501st "
    "Group Holdings Oriva Ⓐ \u1ce5 \u200b ǅ İ | # Hurricane Nairobi"
)
pieces = st.sampled_from([*SCRAPS.split(" "), '"', "' s", "U. S"])


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(), st.lists(pieces).map(" ".join), st.lists(pieces).map("\n".join)))
def test_any_text_gives_actors_whose_mentions_lie_in_it_in_order(text: str) -> None:
    for actor in find_actors(read_story(article_from_text(text))):
        assert actor.name.strip()
        assert actor.mentions
        assert list(actor.mentions) == sorted(set(actor.mentions))
        assert all(0 <= span.start < span.end <= len(text) for span in actor.mentions)
        assert not any(a.overlaps(b) for a, b in pairwise(actor.mentions))


def test_names_of_nothing_but_the_ending_of_a_firm_are_no_harm() -> None:
    text = 'better." Group header minute, on Group Zumbo match, England Group'
    names = {actor.name for actor in find_actors(read_story(article_from_text(text)))}
    assert "Group Zumbo" in names


HANDED_ON = """Danish envoys left Kenya on Monday.
The Danish embassy in Nairobi said they would return. Nairobi denied it.
An embassy clerk told the Kovel Herald that it was routine. The embassy declined to comment.
In Nairobi, police said the road was open, and residents agreed.
Police later said they had nothing to add. The newspaper said the envoys were in Nairobi."""


def mentions(actor: Actor, text: str) -> list[str]:
    return [span.of(text) for span in actor.mentions]


def test_an_embassy_is_its_people_s_its_country_s_or_its_capital_s() -> None:
    text = (
        "Copenhagen's embassy in Nairobi said they would return. The Danish embassy said so again. "
        "The US embassy denied it. America's embassy denied it twice."
    )
    found = {
        a.name: mentions(a, LEAD + text) for a in actors_in(text).values() if a.kind == "group"
    }
    assert found == {
        "Copenhagen's embassy in Nairobi": ["embassy", "embassy"],
        "America's embassy": ["embassy", "embassy"],
    }


def test_a_capital_that_draws_anger_or_hosts_talks_is_no_team() -> None:
    text = (
        "The envoys left after Nairobi drew anger by sending them. Kenya sent them in May. "
        "The plane left for Nairobi on Monday. Dodoma hosted the talks in May."
    )
    kinds = {actor.name: actor.kind for actor in actors_in(text).values()}
    assert (kinds["Nairobi"], kinds["Kenya"], kinds["Dodoma"]) == ("place", "place", "place")


def test_those_without_a_name_are_actors_where_they_speak_and_act() -> None:
    found = actors_in(HANDED_ON)
    text = LEAD + HANDED_ON
    assert mentions(found["Danish embassy in Nairobi"], text) == ["embassy", "embassy"]
    assert found["Danish embassy in Nairobi"].kind == "group"
    assert len(found["police"].mentions) == 2
    assert "clerk" not in found
    assert "residents" not in found  # once is not throughout


def test_plain_words_with_a_capital_are_shown_where_something_tells_of_an_actor() -> None:
    assert not actors_in("They spoke of Good Faith in the end.")
    assert "Good Faith" in actors_in('"No," said Good Faith in the end. Good Faith left.')
    assert "Good Faith Commission" in actors_in("They met the Good Faith Commission.")


def test_a_capital_that_acts_is_its_government_and_else_a_place() -> None:
    found = actors_in(HANDED_ON)
    text = LEAD + HANDED_ON
    assert mentions(found["Kenya"], text) == ["Kenya", "Nairobi"]
    assert mentions(found["Nairobi"], text) == ["Nairobi", "Nairobi", "Nairobi"]


@pytest.mark.parametrize(
    ("behind", "town"),
    [
        ("They named Nairobi for it. It was not new to Nairobi.", 0),
        ("They named Nairobi for it. It rained in Nairobi.", 2),
        ("They named Nairobi for it. Nairobi residents left.", 2),
        ("They named Nairobi for it. The town of Nairobi was sacked.", 2),
        ("They named Nairobi for it. They met Nairobi-based bakers.", 2),
    ],
)
def test_a_capital_of_which_no_town_is_told_is_its_government(behind: str, town: int) -> None:
    text = f"Kenya said no. On Monday Nairobi accused Denmark. {behind}"
    found = actors_in(text)
    left = found["Nairobi"].mentions if "Nairobi" in found else ()
    assert [len(left), len(found["Kenya"].mentions)] == [town, 4 - town]


def test_bodies_of_the_united_states_are_theirs_by_letters_too() -> None:
    text = "The US Salt Board met. On Monday the United States Salt Board paid. US Salt Co fell."
    assert len(actors_in(text)["United States Salt Board"].mentions) == 2


def test_what_only_a_state_has_is_owned_by_the_land_and_not_by_its_capital() -> None:
    text = "Kenya said no. They heard Nairobi's claim. They walked through Nairobi's streets."
    found = actors_in(text)
    assert len(found["Kenya"].mentions) == 2
    assert mentions(found["Nairobi"], LEAD + text) == ["Nairobi"]


def test_a_state_that_is_a_university_is_no_place() -> None:
    found = actors_in("They met at Zumbo State. The Zumbo State University School of Salt paid.")
    assert set(found) == {"Zumbo State University School of Salt"}


def test_a_body_and_its_assembly_are_two() -> None:
    text = "The United Nations said no. They met at the United Nations General Assembly."
    assert mentions(actors_in(text)["United Nations"], LEAD + text) == ["United Nations"]


def test_half_of_a_hyphened_first_name_is_the_same_person() -> None:
    text = "Chelsea-Mae Zumbo, 27, left. Chelsea was seen there. Ellie-Jo Orla came. Ellie said no."
    found = actors_in(text)
    assert mentions(found["Chelsea-Mae Zumbo"], LEAD + text)[1:] == ["Chelsea"]
    assert mentions(found["Ellie-Jo Orla"], LEAD + text)[1:] == ["Ellie"]


@pytest.mark.parametrize(
    ("text", "name", "forms"),
    [
        ("Kemal Kılıçorlu left. Kilicorlu said no.", "Kemal Kılıçorlu", ["Kilicorlu"]),
        ("Jens Støra left. Stora said no.", "Jens Støra", ["Stora"]),
        ("Abdel Fattah el-Zumbi left. Zumbi said no. El-Zumbi came.", "Abdel Fattah el-Zumbi",
         ["Zumbi", "El-Zumbi"]),
        ("Andrés Manuel López Orla left. AMLO said no.", "Andrés Manuel López Orla", ["AMLO"]),
        ("Ann Orla-Zumbo left. AOZ said no. The AOZ fell.", "Ann Orla-Zumbo", []),
        ("Ann Orla-Zumbo left. AOZ said no.", "Ann Orla-Zumbo", ["AOZ"]),
        ("Mamata Zumbo, known as Didi, left.", "Mamata Zumbo", ["Didi"]),
    ],
)  # fmt: skip
def test_a_name_is_the_same_without_its_strokes_its_article_or_in_letters(
    text: str, name: str, forms: list[str]
) -> None:
    assert mentions(actors_in(text)[name], LEAD + text)[1:] == forms


def test_a_bare_last_name_is_the_firm_s_where_it_has_what_firms_have() -> None:
    text = (
        "Zumbo Robotics fell. Zumbo Robotics Inc. cut its outlook. They met Ann Zumbo there. "
        "Zumbo shares rose. Zumbo said that she was glad."
    )
    found = actors_in(text)
    assert mentions(found["Zumbo Robotics Inc."], LEAD + text)[2:] == ["Zumbo"]
    assert mentions(found["Ann Zumbo"], LEAD + text) == ["Ann Zumbo", "Zumbo"]


def test_a_bare_last_name_is_the_firm_s_where_that_is_named_first_and_he_does_nothing() -> None:
    text = (
        "Zumbo Data, a small firm, grew. They met its heir, Peter Zumbo. Workers at Zumbo sang. "
        "The mill of old was Zumbo. Then the baker said that Zumbo ran four halls."
    )
    found = actors_in(text)
    assert mentions(found["Zumbo Data"], LEAD + text)[1:] == ["Zumbo"] * 3
    assert mentions(found["Peter Zumbo"], LEAD + text) == ["Peter Zumbo"]
    spoke = text + " “No,” said Zumbo. He left."
    assert len(mentions(actors_in(spoke)["Peter Zumbo"], LEAD + spoke)) > 1


def test_a_firm_is_called_by_the_word_of_english_that_it_begins_with() -> None:
    text = "Star Bank fell. Then Star told them that Star's share was sold. The star sang."
    large = text.replace(" The star sang.", "")
    assert mentions(actors_in(large)["Star Bank"], LEAD + large)[1:] == ["Star", "Star"]
    assert mentions(actors_in(text)["Star Bank"], LEAD + text) == ["Star Bank"]


def test_a_town_that_has_a_score_is_called_by_its_first_word() -> None:
    text = (
        "Zumbo Town 2-1 Orla Athletic\n\nZumbo Town beat Orla Athletic. Zumbo laid siege and "
        "Zumbo manager Ann Lee was glad."
    )
    assert mentions(actors_in(text)["Zumbo Town"], LEAD + text)[2:] == ["Zumbo", "Zumbo"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Orla City beat Zumbo Town. Zumbo had led, and are two points ahead of Zumbo.", 2),
        ("Orla drew 1-1 at Zumbo County. Zumbo had led.", 1),
        ("Orla City beat Zumbo Town. The mayor lives in Zumbo.", 0),
    ],
)
def test_a_club_that_plays_is_called_by_its_town(text: str, times: int) -> None:
    club = "Zumbo County" if "County" in text else "Zumbo Town"
    assert mentions(actors_in(text)[club], LEAD + text) == [club, *["Zumbo"] * times]


def test_who_is_drawn_with_is_a_club() -> None:
    assert actors_in("Orla drew 1-1 with Zumbel on Saturday.")["Zumbel"].kind == "organization"


def test_the_newspaper_is_the_only_one_there_is() -> None:
    text = LEAD + HANDED_ON
    assert mentions(actors_in(HANDED_ON)["Kovel Herald"], text) == ["Kovel Herald", "newspaper"]


def test_a_newspaper_is_not_the_newspaper() -> None:
    text = "The Kovel Herald wrote it. A newspaper by students said no."
    assert mentions(actors_in(text)["Kovel Herald"], LEAD + text) == ["Kovel Herald"]


def test_the_president_is_the_one_who_holds_the_office() -> None:
    text = "President Ann Lee came to Kovel. Later the president said no to Bob Orla."
    assert mentions(actors_in(text)["Ann Lee"], LEAD + text) == ["Ann Lee", "president"]


@pytest.mark.parametrize(
    "hostile",
    ["Zumbo " * 20_000, "ZUMBO ORLA, " * 10_000, "Bank of " * 10_000, "al - Zumbo - " * 8_000,
     "Ann Lee, the leader, " * 5_000, "U. S " * 20_000, "the embassy said " * 10_000,
     " ".join(f"Zum{n:x}bo" for n in range(50_000)), ". ".join(f"Ann L{n:x}" for n in range(9999))],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_hostile_text_takes_no_longer_than_any_other(hostile: str) -> None:
    assert seconds(lambda: find_actors(read_story(article_from_text(hostile)))) < 8


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("They logged in the Amazon. Tribes in the Amazon said no.", "Amazon", "place"),
        ("Amazon said its sales rose. Shares in Amazon fell.", "Amazon", "organization"),
        ("Toyota recalled its cars, and Toyota said so.", "Toyota", "organization"),
        ("They fought in Nebraska. A Nebraska couple left.", "Nebraska", "place"),
        ("They met Eva Church there, and Eva Church sang.", "Eva Church", "person"),
        ("Kovel is a small town in the hills. They love Kovel.", "Kovel", "place"),
        ("The chairman of Zumbo spoke. Shares in Zumbo fell.", "Zumbo", "organization"),
        ("The mayor of Zumbo spoke, and Zumbo's coast is long.", "Zumbo", "place"),
        ("They shop at Wal - Mart. Then Wal - Mart paid.", "Wal - Mart", "organization"),
        (
            "They met Ann Brand. It came from Brand, in Brand, of Brand, from Brand, in Brand. "
            "It went to Brand in the Brand years, the Brand way, and Brand said no.",
            "Ann Brand",
            "person",
        ),
        ("Most Republicans, who met a lawyer, left.", "Republicans", "organization"),
        ("Two goals from Zumbo won it. A pass from Zumbo was good.", "Zumbo", "person"),
        ("They asked Cricket South Africa again.", "Cricket South Africa", "organization"),
        (
            "Liverpool beat Aston Villa. Liverpool coach Ann Lee smiled.",
            "Liverpool",
            "organization",
        ),
        ("Gedal Zumbo left it. It lay in Gedal Zumbo's hall.", "Gedal Zumbo", "person"),
        ("Zumbo's widow spoke of Zumbo's childhood.", "Zumbo", "person"),
    ],
)
def test_a_name_is_of_the_kind_that_the_whole_article_says(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind


def test_a_group_has_the_name_of_its_fullest_phrase() -> None:
    text = "Residents said no. Later residents of the flooded Kovel district said no again."
    assert actors_in(text)["residents of the flooded Kovel district"].kind == "group"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Men polled by ZumboTrust had hoped for rain.", "ZumboTrust", "organization"),
        ("A tree fell near Orla, Co Galway, after noon.", "Co Galway", "place"),
        ("They met in County Orla after noon.", "County Orla", "place"),
    ],
)
def test_a_capital_inside_a_word_is_a_firms_and_a_county_is_a_place(
    text: str, name: str, kind: str
) -> None:
    assert actors_in(text)[name].kind == kind


@pytest.mark.parametrize("joint", [", or ZLF.", ", known by its French initials ZLF.", " (ZLF)."])
def test_initials_belong_to_the_name_they_stand_behind(joint: str) -> None:
    found = actors_in(f"They praised the Zumbo Freedom Movement{joint} The ZLF left.")
    assert len(found["Zumbo Freedom Movement"].mentions) == 3


def test_a_high_court_is_called_by_its_letters_where_it_is_the_only_one() -> None:
    found = actors_in("The Kovel High Court sat on Monday. The HC left.")
    assert [len(actor.mentions) for actor in found.values()] == [2]
    assert "HC" in actors_in("The Kovel High Court met the Orla High Court. The HC left.")


def test_letters_in_brackets_are_the_body_s_though_a_country_has_them_too() -> None:
    found = actors_in("The Pelmo Research Centre (PRC) sat on Monday. The PRC left.")
    assert {name: len(actor.mentions) for name, actor in found.items()} == {
        "Pelmo Research Centre": 3
    }


def test_of_two_with_initials_the_first_has_the_last_name_too() -> None:
    found = actors_in("They met Charles G. and David H. Zumbo. They left.")
    assert {"Charles G. Zumbo", "David H. Zumbo"} <= set(found)


def test_who_is_called_with_a_particle_is_nobody_else() -> None:
    text = (
        "They met accused mastermind Zelim Bin Zumbo there. They fled from Bin Zumbo. On Monday"
        " it was told of Bin Zumbo that he had left."
    )
    found = actors_in(text)
    assert [len(found["Zelim Bin Zumbo"].mentions), "Bin Zumbo" in found] == [3, False]


def test_a_company_is_a_co() -> None:
    found = actors_in("They asked the Zumbo Motor Company. Later Zumbo Motor Co. fell.")
    assert len(found) == 1


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Ann G. Zumbo Foundation met. The Zumbo Foundation left.",
         {"Ann G. Zumbo Foundation"}),
        ("The University of Texas at Austin met. They left the University of Texas.",
         {"University of Texas at Austin"}),
        ("The Reserve Bank of the UAE met. The Reserve Bank left.", {"Reserve Bank of the UAE"}),
        ("The Georgia Salt Board met. The Salt Board of Zumbo left.",
         {"Georgia Salt Board", "Salt Board of Zumbo"}),
    ],
)  # fmt: skip
def test_a_body_is_called_without_whom_or_where_it_is_called_after(
    text: str, names: set[str]
) -> None:
    assert {actor.name for actor in actors_in(text).values() if actor.kind != "place"} == names


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Her husband, Chad, left. Chad said no.", "Chad", "person"),
        ("Ann Lee's brother Jordan left.", "Jordan", "person"),
        ("Her father left Chad in May.", "Chad", "place"),
        ("It is sold on Amazon for 10 dollars.", "Amazon", "organization"),
        ("They sailed down the Amazon on Amazon boats.", "Amazon", "place"),
    ],
)
def test_what_bears_the_name_of_a_land_or_a_river(text: str, name: str, kind: str) -> None:
    assert actors_in(text)[name].kind == kind
