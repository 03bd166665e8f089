"""Stories of different kinds, with the actors that a careful reader finds in them.

Above the line, an actor a line: its kind, name, role ("-" for none) and all the forms its mentions
have; `never` lists what must not be an actor. Below it, the story.
"""

from pathlib import Path

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.findings import Actor
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

STORIES = sorted((Path(__file__).parent / "stories").glob("*.txt"))


def told(path: Path) -> tuple[list[tuple[str, ...]], set[str], str]:
    """The actors as marked by hand, the names that are none, and the story."""
    head, _, text = path.read_text("utf-8").partition("\n----\n")
    rows = [tuple(part.strip() for part in line.split("|")) for line in head.splitlines()]
    never = {name.strip() for row in rows if row[0] == "never" for name in row[1].split(",")}
    return [row for row in rows if row[0] != "never"], never, text


def row(actor: Actor, text: str) -> tuple[str, ...]:
    forms = dict.fromkeys(span.of(text) for span in actor.mentions)
    return actor.kind, actor.name, actor.role or "-", ", ".join(forms)


def same(found: tuple[str, ...], wanted: tuple[str, ...]) -> bool:
    forms = [set(row[3].split(", ")) for row in (found, wanted)]
    return found[:3] == wanted[:3] and forms[0] == forms[1]


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_the_actors_of_a_story_are_those_a_reader_finds(path: Path) -> None:
    wanted, never, text = told(path)
    found = {
        row(a, text)[1]: row(a, text) for a in find_actors(read_story(article_from_text(text)))
    }
    wrong = [(found.get(w[1]), w) for w in wanted if not same(found.get(w[1], ("",) * 4), w)]
    assert not wrong
    assert not never & set(found)
    people = {name for name, actor in found.items() if actor[0] == "person"}
    assert people == {w[1] for w in wanted if w[0] == "person"}
