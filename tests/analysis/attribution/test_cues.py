"""Where somebody is said to say something, and what kind of saying it is."""

import pytest

from reader.analysis.attribution.reading import read
from reader.analysis.lexicon.reporting import reporting_verbs
from tests.analysis.stories import quotes_of, story_of


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Ann Roy has denied it.", [("Ann Roy", "denied", "subject verb")]),
        ("“We go,” said Ann Roy.", [("Ann Roy", "said", "verb subject")]),
        ("Ann Roy left, saying no.", [("Ann Roy", "saying", "shared")]),
        ("Ann Roy went out to say no.", [("Ann Roy", "say", "shared")]),
        ("It rained, according to Ann Roy.", [("Ann Roy", "according", "according")]),
        ("Ann Roy was told to go.", []),
        ("“We go,” Ann Roy went on.", [("Ann Roy", "went", "subject verb")]),
        ("The warning of the mayor came late.", []),
    ],
)
def test_a_cue_is_a_verb_with_its_subject(text: str, means: list[tuple[str, str, str]]) -> None:
    reading = read(story_of(text))
    cues = [cue for sentence in reading.sentences for cue in sentence.cues]
    phrases = reading.phrases
    assert [(phrases.span(c.subject).of(text), phrases.word(c.verb), c.how) for c in cues] == means


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ('"We go," Ann Roy said.', "said"),
        ('"We did not go," Ann Roy denied.', "denied"),
        ('"Do we go?" asked Ann Roy.', "asked"),
        ('"We go," Ann Roy tweeted.', "tweeted"),
        ('"We go," Ann Roy shouted.', "shouted"),
        ('"We shall go," Ann Roy vowed.', "promised"),
    ],
)
def test_the_kind_of_saying_is_shown(text: str, act: str) -> None:
    assert [quote.act for quote in quotes_of(text)] == [act]


def test_the_lexicon_knows_at_least_250_verbs_with_their_forms() -> None:
    verbs = reporting_verbs()
    assert len({verb.lemma for verb in verbs.values()}) >= 250
    assert {verbs[form].lemma for form in ("say", "says", "said", "saying")} == {"say"}
    assert all(verb.act for verb in verbs.values())
