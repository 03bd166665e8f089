"""The letters that words are read by."""

import pytest

from reader.analysis.attribution.tags import TAG_RULES, TagRule
from reader.analysis.attribution.tokens import read_tokens
from tests.analysis.stories import story_of


def letters(text: str) -> str:
    return read_tokens(story_of(text)).tags.rstrip("\n")


@pytest.mark.parametrize("rule", TAG_RULES, ids=lambda rule: rule.example)
def test_every_rule_gives_its_letter_to_a_word_of_its_example(rule: TagRule) -> None:
    tokens = read_tokens(story_of(rule.example))
    at = tokens.starts.index(rule.example.index(rule.word))
    assert tokens.tags[at] == rule.tag


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Roy said the plan was dead.", "NsdnBn."),
        ("He’s sure, Roy’s friend isn’t.", "pv,PnB."),
        ("Sen. Ann Roy (D-Vt.) left at 9 p.m. on Friday.", "NNN(N,)viuniT."),
        ("“It is dear,” said managing director Ann Roy.", "KsnnNN."),
        ("HE the Minister said it.", "ddNsp."),
        ("HE Minister Ann Roy said it.", "NNNNsp."),
        ('"We go," she said.', "Kps."),
        ('"We go." Ann left.', "qNv."),
        ('"Why?" asked Ann.', "ZsN."),
        ("In 2019 they voted.", "iMps."),
        ("Mostly, he slept. Emily slept.", "r,pv.nv."),
        ("A firm earlier this month announced it.", "dnTdMsp."),
        ("A notice said it.", "dnsp."),
        ("She spoke to reporters.", "pstN."),
    ],
)
def test_words_and_signs_have_their_letters(text: str, means: str) -> None:
    assert letters(text) == means


@pytest.mark.parametrize(
    ("text", "means"),
    [
        ("Judge clears baker, faults state", "n"),
        ("Judge clears baker, figures show", "b"),
        ("Judge clears baker, reports state", "b"),
        ("Judge clears baker, critics fear", "b"),
    ],
)
def test_what_a_headline_ends_with_may_be_blamed_and_say_nothing(text: str, means: str) -> None:
    assert letters(text)[-1] == means


def test_a_headline_in_title_case_has_verbs_too() -> None:
    assert letters("The Mayor Says The Bridge Will Close") == "dNsdNxb"
