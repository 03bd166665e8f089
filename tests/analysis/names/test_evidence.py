"""Every kind of evidence is seen in its own example, and has its weights."""

import pytest

from reader.analysis.names import Name, find_names
from reader.analysis.names.casing import words_of
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.contexts import CONTEXTS
from reader.analysis.names.evidence.forms import FORMS
from reader.analysis.names.evidence.weights import weights
from reader.analysis.names.lists import BESIDE
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD

ALL = FORMS + CONTEXTS


def bracketed(example: str) -> Name:
    """The name that stands in brackets in an example, as it is found without them."""
    start = len(LEAD) + example.index("[")
    end = len(LEAD) + example.index("]") - 1
    text = LEAD + example.replace("[", "").replace("]", "")
    names = find_names(words_of(read_story(article_from_text(text))))
    return next(name for name in names if (name.span.start, name.span.end) == (start, end))


@pytest.mark.parametrize("evidence", ALL, ids=lambda evidence: evidence.name)
def test_evidence_is_seen_in_its_example(evidence: Evidence) -> None:
    name = bracketed(evidence.example)
    assert evidence.name in name.form + name.context


def test_every_weight_is_of_some_evidence() -> None:
    of_a_mention = {e.name for e in ALL} | set(BESIDE.values())
    assert set(weights()) - of_a_mention <= {"named again", "named often"}
