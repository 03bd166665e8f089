"""He or she: titles, given names, and the pronouns that follow a name."""

import pytest

from reader.analysis.actors import find_actors
from reader.analysis.attribution.cast import find_cast
from reader.analysis.attribution.masks import masked
from tests.analysis.stories import story_of


@pytest.mark.parametrize(
    ("text", "he", "she"),
    [
        ("Thomas Lee left.", True, False),
        ("Mary Lee left.", False, True),
        ("Mrs Lee left. Mrs Lee came back.", False, True),
        ("The council of Nice met in Nice.", False, False),
        ('"It rained," said Fallyn Iles.', True, True),  # Said is a man's name too
        ("Mary Clinton left. Clinton came back.", False, True),  # and so is Clinton
        ("Her father, Gedal Orlovitz, left.", True, False),
        ("The spokesman, Gedal Orlovitz, left.", True, True),
        ("Gedal Orlovitz left his diary. It lay in Orlovitz's hall.", True, True),
        ("Gedal Orlovitz met Anna Lee and she kept it.", True, True),
    ],
)
def test_evidence_tells_a_man_from_a_woman(text: str, he: bool, she: bool) -> None:
    story = story_of(text)
    cast = find_cast(masked(text, story.marks), find_actors(story))
    assert cast.roles
    assert (cast.roles[0].may_be("he"), cast.roles[0].may_be("she")) == (he, she)


def test_names_inside_quotation_marks_are_no_mentions() -> None:
    text = 'Mary Roy left. "Mary Roy lied to Thomas Lee," somebody said.'
    story = story_of(text)
    cast = find_cast(masked(text, story.marks), find_actors(story))
    assert [mention.span.of(text) for mention in cast.mentions] == ["Mary Roy"]
