"""Which role had somebody, where nothing else tells: Ann Lee [was the mayor of Kovel]?

The words are told with their "was": what somebody was is not what she is.
"""

from reader.analysis.actors.role_nouns import Stretch, is_role, is_weak
from reader.analysis.actors.role_phrases import role_phrase
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names import Name
from reader.analysis.names.setting import is_possessive
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_SUPPOSES = ("if", "when", "whether", "unless", "until", "once", "that", "suppose", "and", "or")
_OWNER = 4  # words from "was" to "'s"


def past_role(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """Ann Lee [was a baker in Kovel] until 2011; Ann Lee had been the Ledger's editor since"""
    at = name.last + 1
    had = words.small[at] == "had" and words.around(at + 1) == "been"
    if not (had or words.small[at] == "was") or name.first == name.last:
        return None
    if words.small[name.first - 1] in _SUPPOSES:
        return None
    first = at + 1 + had
    owned = any(is_possessive(words.around(n)) for n in range(first, first + _OWNER))
    if words.around(first) not in ARTICLES and not (owned and words.capital[first]):
        return None
    found = role_phrase(words, first, known, is_role)
    if found is None or is_weak(words.small[found[1]]):
        return None
    return at, found[1]
