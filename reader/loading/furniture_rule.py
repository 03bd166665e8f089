"""What a sort of furniture looks like: a rule, and the rule that a paragraph is of.

The rules stand in `editors_notes`, `sign_offs`, `picture_credits` and `page_rules`; of two that
fit, the first decides. Most paragraphs are the story, so they are asked for a few letters only: a
form is compiled when its letters are first seen.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple


class Rule(NamedTuple):
    """A sort of furniture: a paragraph of this form.

    `signs`: small letters one of which is in it; at its beginning, bracketed or not, where they
    have a "^", which is asked of all rules at once and costs least. Most paragraphs have none, so
    that most forms need never be compiled. What a group called "story" covers is
    left to the story: the words of a caption tell of it, and only its credit is furniture.
    `tail`: only at the end of a text; `note`: what a person should know.
    """

    signs: tuple[str, ...]
    form: str
    example: str
    tail: bool = False
    note: str = ""


class Sieve(NamedTuple):
    """Rules, and their signs: those that are anywhere and those that are at the beginning of a
    paragraph, each with the numbers of its rules."""

    rules: tuple[Rule, ...]
    inside: tuple[tuple[str, tuple[int, ...]], ...]
    first: tuple[tuple[tuple[str, ...], int], ...]
    openings: tuple[str, ...]


def a_rule(signs: str, form: str, example: str, tail: bool = False, note: str = "") -> Rule:
    """A rule; its signs are parted by commas."""
    return Rule(tuple(signs.split(", ")), form, example, tail, note)


def sieve_of(rules: Iterable[Rule]) -> Sieve:
    """The rules in their order, each sign of theirs once."""
    rules = tuple(rules)
    inside: dict[str, tuple[int, ...]] = {}
    first = []
    for number, rule in enumerate(rules):
        openings = [sign[1:] for sign in rule.signs if sign[0] == "^"]
        if openings:
            first.append((tuple(f"{mark}{o}" for o in openings for mark in ("", "(", "[")), number))
        for sign in rule.signs:
            if sign[0] != "^":
                inside[sign] = (*inside.get(sign, ()), number)
    every = tuple(opening for openings, _ in first for opening in openings)
    return Sieve(rules, tuple(inside.items()), tuple(first), every)


def fitting(words: str, small: str, sieve: Sieve) -> tuple[Rule, int] | None:
    """The first rule that a paragraph fits, and how many of its letters are the story's; `small`
    are the words in small letters."""
    called = [numbers for sign, numbers in sieve.inside if sign in small]
    if small.startswith(sieve.openings):
        called += [(number,) for openings, number in sieve.first if small.startswith(openings)]
    for number in sorted({number for numbers in called for number in numbers}):
        rule = sieve.rules[number]
        if found := re.fullmatch(rule.form, words):
            return rule, len(found.groupdict().get("story") or "")
    return None
