"""What is reported in the passive, with nobody or by somebody."""

import pytest

from reader.analysis.quotes.passives import PASSIVE_RULES, PassiveRule
from tests.analysis.stories import quotes_of, reported


@pytest.mark.parametrize("rule", PASSIVE_RULES, ids=lambda rule: rule.example)
def test_every_rule_finds_what_its_example_reports(rule: PassiveRule) -> None:
    assert [words for words, _ in reported(rule.example)] == [rule.means]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It was announced by the mayor of Nice that it rained.", "the mayor of Nice"),
        ("It is feared that it will rain.", None),
        ("They were warned by Ann Roy that it would rain.", "Ann Roy"),
    ],
)
def test_only_by_names_who_says_it(text: str, name: str | None) -> None:
    (quote,) = quotes_of(text)
    assert (quote.speaker.name if quote.speaker else None) == name


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A baker stole bread worth £9, Nice Crown Court heard.", "A baker stole bread worth £9"),
        ("Police believe he stole bread, the jury at Nice has been told.", "he stole bread"),
        ("Murder trial jury told bread was dear", "bread was dear"),
        ("The trial, which began in May, has heard that it rained.", "that it rained"),
    ],
)
def test_what_a_court_hears_is_reported_unless_somebody_says_it(text: str, words: str) -> None:
    assert [words for words, _ in reported(text)] == [words]


def test_in_a_headline_a_court_is_told() -> None:
    (quote,) = quotes_of("Bread trial jury told the baker was “tired”.")[:1]
    assert (quote.kind, quote.speaker) == ("indirect", None)


def test_what_nobody_reports_is_left_alone() -> None:
    assert reported("It was painted so that it would last. It was old, it was grey.") == []
