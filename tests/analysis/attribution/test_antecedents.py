"""Which noun "who" stands for."""

from reader.analysis.attribution.antecedents import antecedent
from tests.analysis.stories import phrases_of


def test_a_relative_pronoun_stands_for_the_noun_before_it() -> None:
    text = "Ann Roy of Lyon, who"
    phrases = phrases_of(text)
    before = antecedent(phrases, phrases.letters.index("w"), 0)
    assert before is not None
    assert phrases.span(before).of(text) == "Ann Roy"


def test_who_left_and_who_said_is_the_same() -> None:
    text = "Ann Roy, who left Lyon and who said"
    phrases = phrases_of(text)
    before = antecedent(phrases, phrases.letters.rindex("w"), 0)
    assert before is not None
    assert phrases.span(before).of(text) == "Ann Roy"
