"""Whether a text is English, the one language that is understood here.

News in English has these words; what is written in another language has none of them.
"""

import re

_ENGLISH = frozenset(("the", "and", "with", "that", "from", "said", "by", "this"))
_LEAST = 0.015  # of the words; a thousand news stories in English had 0.04 or more
_ENOUGH, _BEGINNING = 200, 5000  # letters; characters
_WORD = re.compile(r"[^\W\d_]+")


def looks_foreign(text: str) -> bool:
    """Whether hardly a word of it is English; of a few lines nobody can tell."""
    words = _WORD.findall(text[:_BEGINNING].lower())
    if sum(map(len, words)) < _ENOUGH:
        return False
    return sum(word in _ENGLISH for word in words) < _LEAST * len(words)
