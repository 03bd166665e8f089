"""Who is found in small stories."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.analysis.actors import find_actors
from reader.analysis.actors.candidates import living
from reader.analysis.actors.same_words import same_words
from reader.analysis.actors.sieves import SIEVES, Sieve
from reader.analysis.findings import Actor
from reader.analysis.names import find_names
from reader.analysis.names.words import words_of
from reader.analysis.sentences import read_story
from reader.loading import article_from_text

LEAD = "Old news was told in the morning by the sea.\n"


def actors_in(text: str) -> dict[str, Actor]:
    return {actor.name: actor for actor in find_actors(read_story(article_from_text(LEAD + text)))}


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
    "Ann Lee the of Bank Mr. said ( ) “ ” ' , . \n al - U.S. IN PARIS king 's President é ß & 1"
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
