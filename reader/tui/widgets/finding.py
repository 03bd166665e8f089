"""Where words stand in a text: a literal search that does not mind how quotes are drawn.

Curly and straight marks are the same, a blank stands for any blank and for the end of a line that
was wrapped by hand, and case counts only where it was typed.
"""

import re
from functools import lru_cache

from reader.article import Span

# Each is drawn in several ways and typed in one.
_TYPED = {"'": "‘’‚‛ʼ′`", '"': "“”„‟«»″"}
# Blanks, and at most one line break among them: the next paragraph is not the same sentence.
_GAP = r"(?:[^\S\n]+\n?|\n)[^\S\n]*"


def find(text: str, words: str, smart_case: bool = True) -> tuple[Span, ...]:
    """Where the words stand, from left to right; nowhere if there are none.

    With smart case, words in lower case are found in any case; else every case counts.
    """
    typed = _as_typed(words)
    if smart_case and typed == _lower(typed):
        pattern, where = _pattern(typed), _lower_as_typed(text)
    else:
        pattern, where = _pattern(typed), _as_typed(text)
    return tuple(Span(*hit.span()) for hit in pattern.finditer(where)) if words.strip() else ()


def _pattern(typed: str) -> re.Pattern[str]:
    return re.compile(_GAP.join(re.escape(word) for word in re.split(r"\s+", typed)))


@lru_cache(maxsize=4)
def _as_typed(text: str) -> str:
    """The text with its quotes as they are typed, character for character."""
    for typed, drawn in _TYPED.items():
        for mark in drawn:
            text = text.replace(mark, typed)
    return text


@lru_cache(maxsize=4)
def _lower_as_typed(text: str) -> str:
    return _lower(_as_typed(text))


def _lower(text: str) -> str:
    """The text in lower case, character for character: what gets longer (İ) stays as it is."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(small if len(small := letter.lower()) == 1 else letter for letter in text)
