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
