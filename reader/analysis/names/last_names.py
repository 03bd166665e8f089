"""Is a word alone the last name of somebody whom the article names in full?

To teach another sign of it, add it to what acts or is plain in `is_last_name`.
"""

from reader.analysis import lexicon
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_AUXILIARIES = frozenset(("is", "was", "has", "had", "will", "would", "also", "did", "does"))


def is_last_name(words: Words, at: int, known: Vocabulary) -> bool:
    """White said no; they met King, and left: what ends a whole name, and now stands alone."""
    small = words.small[at]
    if small in words.families:
        return stands_for_family(words, at, known)
    if small not in words.ending or small in lexicon.words("peoples"):
        return False  # Many Americans
    before, after = words.around(at - 1), words.around(at + 1)
    if before in ARTICLES:
        return False
    if _ends_a_whole_name(words, at, known):
        acts = after in known.doings or after in POSSESSIVES  # "Cuban said", of Mark Cuban
        plain = not after[0].isalpha() or after in known.function
        if acts or (plain and small in known.surnames and not known.nationalities.get(small)):
            return True
    if small not in known.surnames:
        return False
    aged = after == "," and words.around(at + 2).isdigit()
    said = before in known.doings and words.around(at - 2) in (",", '"', "”")
    return aged or said or after in POSSESSIVES or after in known.doings


def stands_for_family(words: Words, at: int, known: Vocabulary) -> bool:
    """Park said no, and Moon's aides: a word of English, where Park Geun-hye is named."""
    before, after = words.around(at - 1), words.around(at + 1)
    if words.small[at] not in words.families or before in ARTICLES:
        return False
    acts = after in known.doings or after in POSSESSIVES or after in _AUXILIARIES
    return acts or (not words.first[at] and not words.capital[at + 1])


def _ends_a_whole_name(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a given name stands before it elsewhere, and it is never written small."""
    small = words.small[at]
    if words.low[small] or words.heading[at] or words.capital[at - 1] or words.capital[at + 1]:
        return False
    return any(before in known.given for before in words.ending[small])
