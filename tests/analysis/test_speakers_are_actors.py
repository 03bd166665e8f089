"""Who speaks is one of the actors: f, * and the colours rest on it."""

import pytest

from reader.analysis import analyze
from reader.loading import load_article
from tests.analysis.gold.marked import SAMPLES


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_every_speaker_that_is_somebody_is_in_the_list(path):
    found = analyze(load_article(path))
    speaking = [q.speaker.actor for q in found.quotes if q.speaker and q.speaker.actor]
    assert [actor for actor in speaking if actor not in found.actors] == []


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_a_speaker_under_the_name_of_an_actor_is_that_actor(path):
    found = analyze(load_article(path))
    named = {actor.name for actor in found.actors}
    speakers = [q.speaker for q in found.quotes if q.speaker and q.speaker.name in named]
    assert [s.name for s in speakers if s.actor is None or s.actor.name != s.name] == []
