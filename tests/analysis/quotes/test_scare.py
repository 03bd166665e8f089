"""Terms, titles and scare quotes are nobody's words."""

import pytest

from reader.analysis.quotes.scare import TERM_RULES, TermRule
from tests.analysis.stories import spoken


def test_a_term_within_a_report_is_of_whoever_reports_it() -> None:
    text = "Ann Roy said that it was a “tricky” call. It was a “tricky” call."
    assert spoken(text) == [("“tricky”", "Ann Roy")]


@pytest.mark.parametrize("rule", TERM_RULES, ids=lambda rule: rule.example)
def test_every_rule_keeps_its_example_from_being_a_quote(rule: TermRule) -> None:
    before = "" if rule.example.startswith('"') else "The army talked of "
    assert spoken(f"{before}{rule.example} in May.") == []


@pytest.mark.parametrize(
    "text",
    [
        'Ann Roy "flatly" denied the claims.',
        'The slogan "Keep calm and carry on" was on every wall.',
        'The "experts" of the old firm were wrong.',
    ],
)
def test_an_adverb_a_slogan_and_a_sneer_are_nobodys_words(text: str) -> None:
    assert spoken(text) == []


@pytest.mark.parametrize(
    "text",
    [
        'Ann Roy said: "The Long Winter"',
        'Ann Roy called the vote "rigged" in May.',
        '"Never," Ann Roy said.',
        'Ann Roy said the plan was "a joke".',
    ],
)
def test_what_somebody_is_said_to_have_said_is_a_quote(text: str) -> None:
    assert len(spoken(text)) == 1
