"""Every rule holds its own example: the words in [brackets], and what they mean."""

import re
from datetime import date

import pytest

from reader.analysis import analyze
from reader.analysis.dates.edges import EDGES, Edge
from reader.analysis.dates.rules import FamilyRule, rules
from reader.loading import article_from_text

SATURDAY = date(2024, 6, 15)


def found(marked: str) -> list[tuple[str, str]]:
    text = marked.replace("[", "").replace("]", "")
    return [
        (key.span.of(text), key.value) for key in analyze(article_from_text(text, SATURDAY)).dates
    ]


def name(rule: FamilyRule | Edge) -> str:
    return rule.example if isinstance(rule, Edge) else f"{rule.family}: {rule.rule.example}"


@pytest.mark.parametrize("entry", rules(), ids=name)
def test_a_rule_finds_its_own_example(entry: FamilyRule) -> None:
    words = re.search(r"\[(.*)\]", entry.rule.example)
    assert words and (words[1], entry.rule.means) in found(entry.rule.example)


@pytest.mark.parametrize("edge", EDGES, ids=name)
def test_an_edge_belongs_to_its_expression(edge: Edge) -> None:
    words = re.search(r"\[(.*)\]", edge.example)
    assert words and words[1] in [span for span, _ in found(edge.example)]
