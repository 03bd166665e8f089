"""Who plays, and for whom: line-ups, scorers, clubs that are called by their town."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.findings import Actor
from reader.analysis.names.casing import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

MATCH = "The striker and the goalkeeper won the match late on, and the fans sang.\n\n"
NO_MATCH = "The baker and the painter won the vote late on, and the crowd sang.\n\n"


def actors_in(text: str) -> list[Actor]:
    return list(find_actors(read_story(article_from_text(text))))


def kinds_in(text: str) -> dict[str, str]:
    return {actor.name: actor.kind for actor in actors_in(text)}


def mentions_in(text: str) -> dict[str, int]:
    return {actor.name: len(actor.mentions) for actor in actors_in(text)}


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        (MATCH, True),
        (NO_MATCH, False),
        ("The defenders of the town lost the war. " * 3, False),
        ("Her coach said the tennis match, set and season went well.", False),
        ("Zumbo won the title 6-4 in a match of tennis, the last tournament of a season.", True),
    ],
)
def test_a_story_of_sport_is_known_by_its_words(text: str, is_one: bool) -> None:
    assert words_of(read_story(article_from_text(text))).sport is is_one


@pytest.mark.parametrize(
    "line",
    [
        "Kovel: Hale; Marsh, Stone, Little; Day (Bell 70).",
        "Kovel (4-3-3): Hale; Marsh, Stone (capt), Little, Day; Bell, West.",
        "Kovel: Hale, Marsh, Stone, Little, Day, West, Fry. Subs not used: Bell.",
        "Kovel 19 (Hale, Marsh tries; Stone 5 goals; Little, Day and Bell tries) won.",
        "Goals: Kovel: Hale 11, Marsh 30. Orla: Stone 40, Little 41, Day 50, Bell 60.",
    ],
)
def test_who_stands_in_a_line_up_is_somebody(line: str) -> None:
    kinds = kinds_in(MATCH + line)
    assert [kinds.get(name) for name in ("Hale", "Marsh", "Stone", "Little", "Day", "Bell")] == [
        "person"
    ] * 6


@pytest.mark.parametrize(
    "line",
    [
        "Stops: Kenya; Chad, Norway, Peru; Chile.",
        "Results: Orla 2 Zumbo 0; Kovel 1 Belmo 3.",
        "Menu: Soup; Bread, Cheese, and what the cook thought of; Wine.",
    ],
)
def test_not_every_row_is_a_line_up(line: str) -> None:
    assert not words_of(read_story(article_from_text(MATCH + line))).players


def test_rows_of_other_news_are_no_line_ups() -> None:
    line = "Topics: Hale; Marsh, Stone, Little; Day (Bell 70)."
    assert not words_of(read_story(article_from_text(NO_MATCH + line))).players


def test_in_a_line_up_nobody_is_what_the_next_is_called() -> None:
    actors = actors_in(MATCH + "Kovel: A Hale; M Dale, T Bishop, J King, F Baker; R Roy.")
    people = {a.name: a.role for a in actors if a.kind == "person"}
    assert people == dict.fromkeys(
        ("A Hale", "M Dale", "T Bishop", "J King", "F Baker", "R Roy"), None
    )


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Zumbel visit Orlant on Tuesday.", "Zumbel", "organization"),
        ("Zumbel visit Orlant on Tuesday.", "Orlant", "organization"),
        ("He came on loan from Orlant.", "Orlant", "organization"),
        ("She left after the defeat at Orlant.", "Orlant", "organization"),
        ("Orlant's top scorer was hurt.", "Orlant", "organization"),
        ("They met the Orlant coach, Ann Roy.", "Orlant", "organization"),
        ("Results: Orlant 2 Zumbel 0; Kovel 1 Belmo 3.", "Belmo", "organization"),
        ("Orlant, who have won three, came late.", "Orlant", "organization"),
        ("It was a shot from Stone that hit him.", "Stone", "person"),
        ("Stone headed home.", "Stone", "person"),
        ("There were goals from Diallo and Hope.", "Hope", "person"),
        ("It was late when Marsh failed to clear.", "Marsh", "person"),
        ("The winger Tom Little scored.", "Tom Little", "person"),
        ("They signed the defender Ann Roy from Orlant.", "Orlant", "organization"),
        ("It was a tie between Orlant and Zumbel.", "Orlant", "organization"),
        ("He was a striker with Orlant.", "Orlant", "organization"),
        ("They like Orlant City best.", "Orlant City", "organization"),
        ("Orlant rejected a bid for their keeper.", "Orlant", "organization"),
        ("Orlant released five players.", "Orlant", "organization"),
        ("There was a late bid from Orlant.", "Orlant", "organization"),
        ("They like the Orla Bay Sox.", "Orla Bay Sox", "organization"),
        ("It was Rangers RHP Ann Roy who threw it.", "Ann Roy", "person"),
        ("Reliever Ann Roy left.", "Ann Roy", "person"),
        ("They live in Orlant City.", "Orlant City", "place"),
        ("They were beaten by non-league Orlant.", "Orlant", "organization"),
        ("He was gone before the visit of Orlant.", "Orlant", "organization"),
        ("Second was J Park, in 4:05.", "J Park", "person"),
        ("Referee: C Barker.", "C Barker", "person"),
        ("Defender Sunday Orlant left.", "Sunday Orlant", "person"),
        ("It was the defender Sunday Orlant who left.", "Sunday Orlant", "person"),
        ("Unseeded Ann Roy left.", "Ann Roy", "person"),
        ("Luka Petrov added 19 points.", "Luka Petrov", "person"),
        ("They drove home to Orlant in the rain.", "Orlant", "place"),
    ],
)
def test_of_what_kind_those_who_play_are(text: str, name: str, kind: str) -> None:
    assert kinds_in(MATCH + text).get(name) == kind


@pytest.mark.parametrize("text", ["It was late when Marsh failed.", "It was like Beacon in May."])
def test_a_word_of_english_is_nobody_in_other_news(text: str) -> None:
    assert not {"Marsh", "Beacon"} & kinds_in(NO_MATCH + text).keys()


def test_a_club_and_a_player_of_one_name_are_two() -> None:
    text = (
        MATCH + "They met goalkeeper Danny Marlow. They host Marlow on Tuesday. Marlow (67) scored."
    )
    found = {(a.name, a.kind, len(a.mentions)) for a in actors_in(text) if "Marlow" in a.name}
    assert found == {("Danny Marlow", "person", 2), ("Marlow", "organization", 1)}


def test_a_town_is_its_club_where_nobody_is_there() -> None:
    legs = "It went through the legs of Orlant's keeper."
    text = MATCH + f"Orlant Rovers left. Orlant have won. {legs} It rained in Orlant."
    found = {(a.name, a.kind): len(a.mentions) for a in actors_in(text)}
    assert found == {("Orlant Rovers", "organization"): 3, ("Orlant", "place"): 2}


def test_a_team_is_called_by_the_word_in_plural() -> None:
    text = MATCH + "The Kovel Comets left. The Comets' coach, Ann Roy, said no. The Comets lost."
    assert mentions_in(text) == {"Kovel Comets": 3, "Ann Roy": 1}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He saved the Kovel Lions against the Orla Kings.", {"Kovel Lions", "Orla Kings"}),
        ("Saturday: Bay Bulls v Delta Riders.", {"Bay Bulls", "Delta Riders"}),
        ("They took off Prince Zumbel.", {"Prince Zumbel"}),
        ("Zumbel meet Orlant at home.", {"Zumbel", "Orlant"}),
        ("Zumbel signed the winger Ann Roy.", {"Zumbel", "Ann Roy"}),
        ("They made 157-8 in 20 overs (R Hale 71, B Stone 30).", {"R Hale", "B Stone"}),
    ],
)
def test_who_is_in_a_match(text: str, found: set[str]) -> None:
    assert kinds_in(MATCH + text).keys() == found


@pytest.mark.parametrize(("who", "role"), [("prince", "Prince"), ("choir", None)])
def test_a_prince_may_watch_the_match(who: str, role: str | None) -> None:
    actors = actors_in(MATCH + f"The {who} sang. They took off Prince Zumbel there.")
    assert [a.role for a in actors if a.name == "Prince Zumbel"] == [role]


def test_a_team_is_nobody_of_its_name() -> None:
    text = (
        MATCH + "The Ashton Blades beat Orlant. The Blades lost. The Blades' coach, Ann Roy, left."
    )
    assert kinds_in(text)["Ashton Blades"] == "organization"


def test_who_was_beaten_is_called_by_his_role_alone() -> None:
    text = "Marin ousts top seed Volkova\n\n" + MATCH + "They met Ann Marin and Eva Volkova."
    assert {a.name: a.role for a in actors_in(text)} == {
        "Ann Marin": None,
        "Eva Volkova": "top seed",
    }


def test_codes_of_lands_in_results_are_nobody() -> None:
    found = kinds_in(MATCH + "Result: C Zumbo (Nor) 4:05, B Orla (Ken) 4:06.")
    assert found == {"C Zumbo": "person", "B Orla": "person"}


def test_who_has_the_name_of_a_land_plays() -> None:
    text = MATCH + "Kovel: Hale; Marsh, Jordan, Stone, Roy; Bell. They flew to Jordan."
    assert {("Jordan", "person"), ("Jordan", "place")} <= {
        (a.name, a.kind) for a in actors_in(text)
    }


def test_the_name_in_full_is_shown_and_not_its_initial() -> None:
    text = MATCH + "Ann Zumbo left. Scores: A Zumbo 4, A Zumbo 6. They praised Ann Zumbo."
    assert "Ann Zumbo" in kinds_in(text)


def test_a_word_for_a_feast_is_whose_last_name_it_is() -> None:
    text = NO_MATCH + 'They met Lucy Day. "He left," Day said. They asked Day.'
    assert mentions_in(text) == {"Lucy Day": 3}


def test_whose_brother_he_is_is_another() -> None:
    found = mentions_in(
        "It was Zumbel who left. They met Zumbel's brother, Kelvin Zumbel. It rained."
    )
    assert found == {"Zumbel": 2, "Kelvin Zumbel": 1}


def test_a_small_word_is_a_last_name_behind_a_given_name() -> None:
    found = mentions_in(
        NO_MATCH + "They met Grace Little there. Little was made of it, but Little left."
    )
    assert found == {"Grace Little": 2}


def test_what_is_left_of_a_longer_name_and_of_a_table_does_not_play() -> None:
    text = (
        MATCH + "It was Little Wonder in third. The Orlants (5-1, 3-0 Valley) fell, as Stone did."
    )
    found = kinds_in(text)
    assert not {"Wonder", "Valley"} & set(found)
    assert "Stone" in found


@pytest.mark.parametrize(
    ("sentence", "name", "kind"),
    [
        ("There was a cheer for Bournemouth, who drew.", "Bournemouth", "organization"),
        ("A man from Bournemouth, who sang, left.", "Bournemouth", "place"),
        ("They lost their keeper, Ann Roy, to Newcastle.", "Newcastle", "organization"),
        ("They flew to Newcastle.", "Newcastle", "place"),
        ("They had led through Zolpo and Brenk.", "Brenk", "person"),
        ("Zolpo did not play because of a strain.", "Zolpo", "person"),
        ("Ipswich sacked their coach.", "Ipswich", "organization"),
        ("Ipswich lost striker Ann Roy.", "Ipswich", "organization"),
        ("She has been linked with Toulon.", "Toulon", "organization"),
        ("They lost to Hamilton on Friday.", "Hamilton", "organization"),
        ("Brighton go there on Friday.", "Brighton", "organization"),
        ("Zolpo bring a team for it.", "Zolpo", "organization"),
        ("They played Union ZG again.", "Union ZG", "organization"),
        ("Ann Roy was bought from Ipswich for a song.", "Ipswich", "organization"),
        ("Kovel were thrashed by Ipswich.", "Ipswich", "organization"),
        ("Elsewhere, Burnley have agreed to pay.", "Burnley", "organization"),
    ],
)
def test_a_town_that_does_what_clubs_do_is_its_club(sentence: str, name: str, kind: str) -> None:
    assert kinds_in(MATCH + sentence)[name] == kind
