"""Which word of a heading may be part of a name, where everything has a capital?"""

from reader.analysis.names.english import is_derived
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital


def stands_in_heading(words: Words, at: int, known: Vocabulary) -> bool:
    """In a heading everything has a capital: only what is a name elsewhere may be one."""
    small = words.small[at]
    if words.middle[small]:
        together = words.capital[at - 1] and words.small[at - 1] in words.ending.get(small, ())
        return words.low[small] <= words.middle[small] or together
    if small not in known.common and not ("-" in small and _is_joined(small, known)):
        return not words.low[small]
    return _begins_known(words, at, known) or _is_given_name(words, at, known)


def _is_joined(small: str, known: Vocabulary) -> bool:
    """Zumbo [Re-Elected], Zumbo [Fast-Tracks] Mill: two words of English; Wood-Green is a name."""
    if not is_derived(small, known):
        return False
    return not all(part in known.surnames or part in known.given for part in small.split("-"))


def _is_given_name(words: Words, at: int, known: Vocabulary) -> bool:
    """Grace Orla Quits: a word of English before a name that is none."""
    small, behind = words.small[at], words.around(at + 1)
    strange = has_capital(words, at + 1) and behind.isalpha() and behind not in known.common
    if (
        not strange
        or behind in known.given
        or small not in known.given
        or words.low[small]
        or small in known.doings
    ):
        return False
    return not (known.is_place(behind) or behind in known.organizations)


def _begins_known(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether a known name of two or three words begins here, or one of two ends: White House."""
    ends = (end for end in (at + 2, at + 3) if end <= len(words) and words.capital[end - 1])
    phrases = [" ".join(words.small[at:end]) for end in ends]
    if at and words.capital[at - 1]:
        phrases.append(" ".join(words.small[at - 1 : at + 1]))
    lists = known.organizations, known.places, known.characters
    return any(phrase in names for names in lists for phrase in phrases)
