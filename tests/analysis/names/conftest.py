"""Names in small stories."""

from collections.abc import Callable

import pytest

from reader.analysis.names import Name, find_names
from reader.analysis.names.casing import words_of
from reader.analysis.names.words import Words
from reader.analysis.sentences import read_story
from reader.loading import article_from_text
from tests.analysis.stories import LEAD

# A headline first, for the first line of a text is no place for an example.
Reading = Callable[[str], tuple[Words, tuple[Name, ...], str]]


@pytest.fixture
def read() -> Reading:
    """The words and names of a sentence, and the text they stand in."""

    def reading(sentence: str) -> tuple[Words, tuple[Name, ...], str]:
        text = LEAD + sentence
        words = words_of(read_story(article_from_text(text)))
        return words, find_names(words), text

    return reading


@pytest.fixture
def names_in(read: Reading) -> Callable[[str], list[str]]:
    """The names of a sentence as they are written."""

    def named(sentence: str) -> list[str]:
        _, names, text = read(sentence)
        return [name.span.of(text) for name in names]

    return named
