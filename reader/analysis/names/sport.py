"""Is a story of sport? Where it is, towns play, line-ups are read, and Stone may be somebody.

To teach a word of matches and races, add it to `lexicon/sport_words.txt`.
"""

import re

from reader.analysis import lexicon
from reader.analysis.names.words import Words

# By their count in stories of sport and in other news: no other news has so many.
_ENOUGH, _SURE = 5, 2
_SPARSE = 90  # words of the story to one of sport; in a war, too, there are defenders
_RESULT = re.compile(r"\b\d{1,3}-\d{1,3}\b")


def is_of_sport(words: Words) -> bool:
    """Whether the words that a story writes small are those of a match or a race."""
    listed = lexicon.classes("sport_words")
    told = [listed[word] for word in words.low.keys() & listed.keys()]
    sure = told.count("sure")
    if len(told) + (_SURE - 1) * sure < _ENOUGH or len(told) * _SPARSE < len(words):
        return False
    return sure > 0 or _RESULT.search(words.text) is not None
