"""Tags: what is posted under a name, and the party and the state behind one."""

import re

from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_PARTY_TAG = re.compile(r"[RDI]-[A-Z][\w.]*")  # R-Wis.


def is_tag(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """#Zumbo, @Zumbo"""
    return words.around(s.first - 1) in ("#", "@") or words.around(s.last + 1) == "$"


def is_party_tag(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """R-Wis."""
    return _PARTY_TAG.fullmatch(words.written[s.first]) is not None
