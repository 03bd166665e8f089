"""Is a small word of English part of a name: Vice Premier He Zumbo, Save Our Pool, USA Today?

To let another word in, add it to the list of what it is there: a syllable, initials, a word inside.
"""

from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

# Small words of English that are names elsewhere, or syllables of them: He Lifeng, Per, An Giang.
SYLLABLES = frozenset(
    ("an", "can", "do", "to", "he", "she", "you", "so", "no", "on", "my", "be", "per")
)

# Small words that are last names, too.
LAST_NAMES = frozenset(("little", "such"))

_MARKS = ("“", '"', "‘", "''", "'")
_TELL = ("said", "says", "reported", "reports", "wrote", "writes", "revealed")  # The Sun said

# Initials that are small words too.
INITIALS = frozenset(("A", "AN", "AS", "BE", "BY", "DO", "IN", "IS", "MY", "NO", "OR", "SO"))

# Small words that stand with a capital in the names of movements and charities.
_INSIDE = frozenset((
    "all", "our", "my", "your", "their", "us", "we", "no", "not", "against", "without", "for",
    "beyond", "who", "now", "together", "or", "toward", "towards",
))  # fmt: skip

# What a family may be called: Ann Little, Josiah Second, Roy Still.
_FAMILIES = frozenset((
    "few", "haven", "just", "less", "little", "mine", "more", "most", "must", "second", "still",
))  # fmt: skip


def is_of_a_family(words: Words, at: int, known: Vocabulary) -> bool:
    """Ann Little, Josiah Second: a small word with a capital behind a given name, and the last."""
    if words.small[at] not in _FAMILIES or not words.written[at][1:].islower() or words.heading[at]:
        return False
    before = words.around(at - 1)
    named = words.capital[at - 1] and before in known.given and before not in known.function
    return named and not words.capital[at + 1]


def is_before_strange(words: Words, at: int, known: Vocabulary) -> bool:
    """NO Zumbo, A Zumbo, where a word stands before it and no quote begins: initials."""
    if words.first[at] or words.heading[at]:
        return False
    small, before = words.around(at + 1), words.around(at - 1)
    strange = small not in known.common and small.removesuffix("s") not in known.common
    named = has_capital(words, at + 1) and not words.written[at + 1].isupper() and len(small) > 2
    listed = known.is_place(small) or small in known.nationalities or small in known.organizations
    return named and strange and not listed and (before == "," or before[0].isalpha())


def is_last_name_of(words: Words, at: int, known: Vocabulary) -> bool:
    """Tom [Little] left, and Little would be back: behind a given name, or behind that once."""
    small, written = words.small[at], words.written[at]
    if written.isupper() or words.heading[at]:
        return False
    if at and words.capital[at - 1]:
        given = words.small[at - 1] in known.given and words.small[at - 1] not in known.function
        return given and not has_capital(words, at + 1)
    return not words.first[at] and not known.given.keys().isdisjoint(words.ending.get(small, ()))


def is_syllable(words: Words, at: int, known: Vocabulary) -> bool:
    """Vice Premier [He] Zumbo, in [Can] Orla, the [An] Zumbo prize: no small word of English."""
    written, before = words.written[at], words.around(at - 1)
    if words.first[at] or words.heading[at] or not has_capital(words, at + 1):
        return False
    if not (written[1:].islower() and before[0].isalpha()):
        return False
    titled = known.titles.get(before, "before") != "before"
    return titled if words.capital[at - 1] else words.small[at + 1] not in known.function


def is_of_ours(words: Words, at: int) -> bool:
    """The group [Our] Harbours: large inside a sentence, before a capital; there or elsewhere."""
    if words.small[at] != "our" or words.heading[at] or not has_capital(words, at + 1):
        return False
    if words.first[at]:
        return words.small[at] in words.ending.get(words.small[at + 1], ())
    before = words.around(at - 1)
    return words.written[at].istitle() and (before[0].isalpha() or before == ",")


def is_between_capitals(words: Words, at: int, known: Vocabulary) -> bool:
    """Save [Our] Pool, the [All] Progressives Congress: who writes it so, writes a name."""
    if words.small[at] not in _INSIDE:
        return False
    ends = words.small[at] in ("now", "together")  # Clean Lochs Now
    if words.first[at] or words.heading[at] or not (ends or has_capital(words, at + 1)):
        return False
    near = [i for i in range(max(0, at - 4), min(at + 5, len(words))) if i != at]
    small = [words.small[i] for i in near if words.capital[i] and not words.first[i]]
    title_case = not known.function.isdisjoint(small)
    if title_case or words.written[at].isupper():
        return False
    if words.small[at] == "all":
        return words.small[at - 1].isalpha() and not words.capital[at - 1]
    return words.capital[at - 1] and words.small[at - 1] not in ("i", "the")


def is_acronym(written: str, small: str) -> bool:
    """US, IT, WHO: letters that are a word when they are written small."""
    return written.isupper() and small in ("us", "it", "who", "as", "am")


def is_of_known(words: Words, at: int, known: Vocabulary) -> bool:
    """USA [Today], [Just] Stop Oil; [Little] Rock, Little Havana: in a name that a list knows."""
    if words.capital[at - 1] and f"{words.small[at - 1]} {words.small[at]}" in known.organizations:
        return True
    small = words.small[at]
    if small == "the":
        return _is_of_a_paper(words, at, known)
    if small in known.openings and has_capital(words, at + 1):
        phrases = (" ".join(words.small[at : at + n]) for n in (2, 3, 4))
        if any(phrase in known.organizations for phrase in phrases):
            return True
    if small != "little" or not has_capital(words, at + 1):
        return False
    follows = words.small[at + 1]
    return known.is_place(f"little {follows}") or known.is_place(follows)


def _is_of_a_paper(words: Words, at: int, known: Vocabulary) -> bool:
    """They told [The] Economist: a paper that is called by a common word has its article."""
    end = at + 1
    while has_capital(words, end + 1):
        end += 1
    name = " ".join(words.small[at + 1 : end + 1])
    bare = name in known.organizations and name not in known.roles  # the Guardian
    listed = f"the {name}" in known.organizations and not bare
    work = words.around(at - 1) in _MARKS or words.around(end + 1) == "of"  # The Sun of Kovel
    if not listed or work or words.heading[at]:
        return False
    return not words.first[at] or words.around(end + 1) in _TELL
