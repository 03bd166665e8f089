"""Is it made of words of English, wholly or at one end: Clean Rivers, Zumbo Carrots?

What the words tell is a row of `WORDED` or of `COMMON`; which they are, see `english`.
"""

from reader.analysis import lexicon
from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE, ONE
from reader.analysis.names.evidence.given_names import NAMES_BEFORE_WORDS, has_worded_name
from reader.analysis.names.setting import Setting

_SMALL = frozenset(("of", "for", "and", "&", "the", "on", "in", "to"))


def _ends_common(s: Setting) -> bool:
    """Orla Foods: its last word is no name but an English word."""
    if "of" in s.small:
        return False  # Bay of Orla
    last = s.small[-1]
    named = last in s.known.surnames or last in s.known.given or last in s.known.heads
    named = named or has_worded_name(s)
    return not (s.single or named or last in s.known.place_heads) and is_common(last, s.known)


def _begins_common(s: Setting) -> bool:
    """Clear Orla: its first word is no name but an English word."""
    first = s.small[0]
    if s.single or "of" in s.small or not is_common(first, s.known):
        return False
    named = first in s.known.surnames or first in s.known.given or first in s.known.heads
    return not (named or first in s.known.place_heads or _all_common(s))


def _all_common(s: Setting) -> bool:
    if s.single or has_worded_name(s) or s.small[0] in NAMES_BEFORE_WORDS:
        return False
    known = s.known
    return all(w in known.particles or w in _SMALL or is_common(w, known) for w in s.small)


def _is_word(s: Setting) -> bool:
    """A word of English, and nobody's name whom all the news knows: Trump."""
    if not s.single or not is_common(s.phrase, s.known):
        return False
    if not s.words.written[s.first].isascii() and s.known.is_place(s.phrase):
        return False  # Réunion
    return bool(s.words.low[s.phrase]) or s.phrase not in lexicon.words("leaders")


WORDED = (
    Evidence("a word at its end", _ends_common, "It lent from [Zumbo Carrots] again.", length=MORE),
    Evidence("a word in front", _begins_common, "It lent from [Carrot Zumbo] again.", length=MORE),
)  # fmt: skip

COMMON = (
    Evidence("only common words", _all_common, "It was the [Clean Rivers] again.", length=MORE),
    Evidence("a common word", _is_word,
             "They saw the [Beacon] again.", length=ONE),
)  # fmt: skip
