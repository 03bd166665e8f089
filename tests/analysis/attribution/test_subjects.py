"""Who does what the verb says."""

import pytest

from reader.analysis.attribution.phrases import Phrases, read_phrases
from reader.analysis.attribution.subjects import (
    SUBJECT_RULES,
    SubjectRule,
    antecedent,
    main_subject,
    subject_of,
)
from tests.analysis.stories import story_of


def phrases_of(text: str) -> Phrases:
    return read_phrases(story_of(text))


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
        ("In Lyon, Roy spoke of reform", "Roy"),
        ("Asked about the vote, the mayor shrugged", "the mayor"),
        ("Hours later, Roy returned", "Roy"),
        ("But when the rain came, Ann Roy left", "Ann Roy"),
        ("On July 6, 2015, Roy made a remark", "Roy"),
        ("In its note the mill made light of it, calling the job dull", "the mill"),
    ],
)
def test_the_main_subject_stands_behind_the_adverbials(text: str, means: str) -> None:
    phrases = phrases_of(text)
    subject = main_subject(phrases, 0, len(phrases.letters))
    assert subject is not None
    assert phrases.span(subject).of(text) == means


def test_a_relative_pronoun_stands_for_the_noun_before_it() -> None:
    text = "Ann Roy of Lyon, who"
    phrases = phrases_of(text)
    before = antecedent(phrases, phrases.letters.index("w"), 0)
    assert before is not None
    assert phrases.span(before).of(text) == "Ann Roy"


def test_he_behind_an_apposition_is_the_main_subject() -> None:
    phrases = phrases_of("In a note signed by the chair, Thomas Lee, they praised him.")
    main = main_subject(phrases, 0, len(phrases.letters))
    assert main is not None
    assert phrases.word(main) == "they"


def test_who_left_and_who_said_is_the_same() -> None:
    text = "Ann Roy, who left Lyon and who said"
    phrases = phrases_of(text)
    before = antecedent(phrases, phrases.letters.rindex("w"), 0)
    assert before is not None
    assert phrases.span(before).of(text) == "Ann Roy"
