"""What follows a reporting verb as reported content."""

import pytest

from reader.analysis.attribution.phrases import read_phrases
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.quotes.frame import Frame
from reader.analysis.quotes.frames import FRAMES, content_start
from tests.analysis.stories import story_of


def content(text: str, frames: frozenset[str], verb: int = 1) -> str | None:
    phrases = read_phrases(story_of(text))
    start = content_start(phrases, verb, len(phrases.letters), frames)
    return None if start is None else text[phrases.span(start).start :]


@pytest.mark.parametrize("frame", FRAMES, ids=lambda frame: frame.example)
def test_every_frame_finds_the_content_of_its_example(frame: Frame) -> None:
    subject = "" if frame.example.startswith("which") else "She "
    verb = 2 if not subject else 1
    found = content(f"{subject}{frame.example}", frozenset({frame.name}), verb)
    assert found == frame.means


@pytest.mark.parametrize(
    ("text", "verb", "means"),
    [
        ("She called for new elections", "called", "new elections"),
        ("She warned against a quick vote", "warned", "a quick vote"),
        ("She insisted on a recount", "insisted", None),
        ("She said nothing", "said", None),
    ],
)
def test_a_preposition_counts_where_the_verb_takes_it(
    text: str, verb: str, means: str | None
) -> None:
    frames = reporting_verbs()[verb].frames - {"object"}
    assert content(text, frames) == means
