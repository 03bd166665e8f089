"""Offices that are given and given up: who is named, elected, hired, or resigns as something."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD


def role_in(sentence: str) -> str | None:
    actors = find_actors(read_story(article_from_text(LEAD + sentence)))
    return {actor.name: actor.role for actor in actors}["Ann Orla"]


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Ann Orla was named head of the Kovel Bank on Monday.", "head of the Kovel Bank"),
        ("Later Ann Orla was appointed Fish Minister on Monday.", "Fish Minister"),
        (
            "Ann Orla has been appointed as a Minister in the Office of the Mayor to oversee fish.",
            "Minister in the Office of the Mayor",
        ),
        ("The appointment of Ann Orla as fish minister was late.", "fish minister"),
        ("The board elected Ann Orla as chair of the bank.", "chair of the bank"),
        ("Ann Orla was elected chair for a third term.", "chair"),
        ("Ann Orla was sworn in as governor of Kovel State.", "governor of Kovel State"),
        ("Ann Orla stepped down as fish minister after the vote.", "fish minister"),
        ("Bob Roy succeeds Ann Orla as coach of Kovel United.", "coach of Kovel United"),
        ("Ann Orla, who was named director of the zoo in 2010, left.", "director of the zoo"),
        ("They came with Ann Orla as minister without portfolio.", "minister"),
        ("Ann Orla became mayor of Kovel in 2010.", "mayor of Kovel"),
    ],
)
def test_what_somebody_is_made_is_the_role(sentence: str, role: str) -> None:
    assert role_in(sentence) == role


@pytest.mark.parametrize(
    "sentence",
    [
        "Ann Orla was named player of the year.",
        "Ann Orla was named man of the match.",
        "If Ann Orla becomes mayor, they will move.",
        "They said if Ann Orla is elected president, they will move.",
        "It was late for Ann Orla as farmers say.",
        "Ann Orla became the first woman to win.",
    ],
)
def test_what_nobody_is_made_is_none(sentence: str) -> None:
    assert role_in(sentence) is None


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "They met Ann Orla, Vice President, Prime Minister and Ruler of Kovel, there.",
            "Vice President, Prime Minister and Ruler of Kovel",
        ),
        ("They met Ann Orla, baker, poet and head of a zoo.", "baker, poet and head of a zoo"),
        (
            "They met Ann Orla, Chair of the Kovel Boat Authority and Chair and Chief Executive of"
            " Zumbo Ships and Group, there.",
            "Chair of the Kovel Boat Authority",
        ),
        ("They met Ann Orla, the mayor, doctors and nurses, there.", "mayor"),
        ("They met Ann Orla, principal of Kovel School, there.", "principal of Kovel School"),
        (
            "They met Ann Orla, the party's immediate past national chairman, there.",
            "party's immediate past national chairman",
        ),
        (
            "It was said by head of search and rescue Ann Orla.",
            "head of search and rescue",
        ),
        ("“No,” said inspector (crime) Ann Orla.", "inspector (crime)"),
        ("Kovel United sign Danish striker Ann Orla for a fee.", "Danish striker"),
        ("There are calls from fish minister, Ann Orla, for a rest.", "fish minister"),
        ("Ann Orla, who was the minister at a church, left.", "minister at a church"),
        ("Ann Orla, who is also the deputy clerk of the union, left.", "deputy clerk of the union"),
        ("They met Ann Orla, who was his chief of staff at the time and is now ill.",
         "chief of staff at the time"),
    ],
)  # fmt: skip
def test_an_office_is_said_whole_and_alone(sentence: str, role: str) -> None:
    assert role_in(sentence) == role


def test_an_office_of_old_is_not_that_of_another() -> None:
    assert role_in("After his time as president, Ann Orla, a baker, took over.") == "baker"


def test_a_giant_of_a_trade_is_said_whole_where_a_sentence_begins() -> None:
    text = LEAD + "Oil giant Zumbo Ltd fell on Monday."
    (firm,) = find_actors(read_story(article_from_text(text)))
    assert firm.role == "Oil giant"


def test_the_president_is_not_who_was_president() -> None:
    text = LEAD + (
        "They met President Ann Orla and former president Bob Lee. The president left."
        " The former president said no."
    )
    actors = find_actors(read_story(article_from_text(text)))
    forms = {a.name: [m.of(text) for m in a.mentions] for a in actors}
    assert forms == {
        "Ann Orla": ["Ann Orla", "president"],
        "Bob Lee": ["Bob Lee", "former president"],
    }
