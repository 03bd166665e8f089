"""Who does what the verb says."""

import pytest

from reader.analysis.attribution.subjects import SUBJECT_RULES, SubjectRule, subject_of
from tests.analysis.stories import phrases_of


@pytest.mark.parametrize("rule", SUBJECT_RULES, ids=lambda rule: rule.example)
def test_every_rule_finds_the_subject_of_its_example(rule: SubjectRule) -> None:
    phrases = phrases_of(rule.example)
    before = phrases.letters.rstrip("\n")[:-1]
    assert rule.pattern.search(before), before
    subject = subject_of(phrases, len(before), 0)
    assert subject is not None
    assert phrases.span(subject).of(rule.example) == rule.means


@pytest.mark.parametrize("when", ["Nov. 19", "June 3", "on Monday"])
def test_the_day_a_poll_was_released_does_not_find_anything(when: str) -> None:
    text = f"A poll released {when} found"
    phrases = phrases_of(text)
    subject = subject_of(phrases, len(phrases.letters.rstrip("\n")) - 1, 0)
    assert subject is not None
    assert phrases.span(subject).of(text) == "A poll"


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("After the recess, Lee’s lawyer, Ann Roy, said", "Lee’s lawyer"),
        ("Before the vote in Nice, the mayor, Ann Roy, has said", "the mayor"),
        ("After the mayor, Ann Roy, a baker, said", "the mayor"),
    ],
)
def test_what_was_before_says_nothing(text: str, means: str) -> None:
    phrases = phrases_of(text)
    subject = subject_of(phrases, len(phrases.letters.rstrip("\n")) - 1, 0)
    assert subject is not None
    assert phrases.span(subject).of(text) == means
