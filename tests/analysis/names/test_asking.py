"""No rule is lost because it is asked only beside its words: whatever holds is found."""

from pathlib import Path

import pytest

from reader.analysis.names.casing import words_of
from reader.analysis.names.evidence.contexts import CONTEXTS, contexts_of
from reader.analysis.names.evidence.forms import FORMS, forms_of
from reader.analysis.names.others import REASONS, is_no_actor
from reader.analysis.names.pieces import pieces_of
from reader.analysis.names.setting import Setting, setting_of
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.analysis.sentences import read_story
from tests.analysis.gold.marked import FILES, read_marked

articles = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def pieces_in(path: Path) -> list[tuple[Words, Stretch]]:
    words = words_of(read_story(read_marked(path).article))
    return [(words, piece) for piece in pieces_of(words)]


def settings_in(path: Path) -> list[Setting]:
    return [setting_of(words, piece, vocabulary()) for words, piece in pieces_in(path)]


@articles
def test_all_that_stands_around_a_name_is_asked(path: Path) -> None:
    for setting in settings_in(path):
        holds = {row.name for row in CONTEXTS if row.holds(setting)}
        assert set(contexts_of(setting)) == holds, setting.phrase


@articles
def test_all_that_the_words_of_a_name_tell_is_asked(path: Path) -> None:
    for setting in settings_in(path):
        holds = {row.name for row in FORMS if row.holds(setting)}
        if holds.isdisjoint(("a country", "a known organization")):  # they tell all by themselves
            assert set(forms_of(setting)) == holds, setting.phrase


@articles
def test_every_reason_why_it_names_nobody_is_asked(path: Path) -> None:
    for words, piece in pieces_in(path):
        small = words.small[piece.first : piece.last + 1]
        why = [r.why for r in REASONS if r.holds(words, piece, small, vocabulary())]
        assert bool(is_no_actor(words, piece)) == bool(why), (small, why)
