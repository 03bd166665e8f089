"""What papers of one land write and others do not: each once, with its kind and its role."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.findings import Actor
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

LEAD = "Old news was told in the morning by the sea.\n\n"


def actors_in(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(read_story(article_from_text(LEAD + text)))}


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
