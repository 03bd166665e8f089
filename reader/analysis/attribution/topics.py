"""What a label asks about and not who answers: “On the rain: “We got wet””, “Asked why: “No””.

Whoever had the word above goes on behind it. To teach it another opening, add a word in `_ABOUT`.
"""

import re

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import is_document

_ABOUT = frozenset(("on", "about", "regarding"))
_TOPIC = re.compile(r"i[^vsBx,\n]*(?:[HhwkgyK][^,\n]*)?:\Z")  # not: On the pier Roy was blunt:
_BARE = re.compile(r"[gyT]?A:\Z")  # Opening statement: “…”
_MOST = 40  # phrases of a label


def is_topic(phrases: Phrases, first: int, quote: int) -> bool:
    """Whether the words from `first` up to quoted words only tell what these are about."""
    if quote - first > _MOST or phrases.letters[quote - 1 : quote] != ":":
        return False
    word = phrases.tokens.word(phrases.firsts[first]).lower()
    if _BARE.fullmatch(phrases.letters, first, quote) and is_document(phrases.word(quote - 2)):
        return "N" not in phrases.tokens.tags[phrases.firsts[first] : phrases.lasts[quote - 2]]
    return word in _ABOUT and _TOPIC.match(phrases.letters, first, quote) is not None
