"""Is it only part of what several words are called: a case in court, two roads, many of a sort?

To teach another noun that two names share, add it to `_ROADS`; what counts people, to `MANY`.
"""

from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words, has_capital

_ROADS = ("streets", "avenues", "roads", "boulevards")
MANY = frozenset((
    "many", "most", "some", "few", "several", "other", "fellow", "fewer", "of",
))  # fmt: skip
_PLURALS = ("ers", "ans", "ites", "ists", "als")
_LOTS = frozenset((
    "dozens", "hundreds", "thousands", "millions", "scores", "lots", "generation", "generations",
))  # fmt: skip


def is_in_a_case(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Zumbo v. Kovel: those who once went to law, named nowhere else than in the case."""
    if len(small) > 1 or words.sport or words.middle[small[0]] > 1:
        return False
    listed = small[0] in known.organizations or known.is_place(small[0])
    behind = words.small[s.last + 1 : s.last + 3] == ["v", "."] and has_capital(words, s.last + 3)
    before = words.small[s.first - 2 : s.first] == ["v", "."] and words.capital[s.first - 3]
    return not listed and (behind or before)


def is_one_of_two_roads(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """At the corner of Orla and Zumbo Streets."""
    at = s.last + 3
    return len(small) == 1 and has_capital(words, at) and words.small[at] in _ROADS


def is_one_of_many(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Dozens of Zumbers, most Zumbers: a plural that no list knows, and so nobody's name."""
    word, before = small[0], words.small[s.first - 1]
    if len(small) > 1 or s.title is not None or not word.endswith(_PLURALS) or words.sport:
        return False
    if before == "of" and words.around(s.first - 2) not in _LOTS:
        return False
    family = word[:-1] in known.given or word[:-1] in known.surnames
    named = family or word in known.surnames or word in known.organizations
    behind = has_capital(words, s.last + 1) or words.small[s.last + 1] in ("'s", "’s", "'", "’")
    return not (named or behind or known.is_place(word) or words.written[s.first].isupper())


_PATRONS = frozenset((
    "king", "queen", "prince", "princess", "lord", "lady", "sir", "bishop", "archbishop", "father",
    "president", "pope",
))  # fmt: skip
SCHOOLS = frozenset((
    "academy", "airport", "college", "hospital", "hospice", "infirmary", "primary", "prison",
    "school", "seminary", "stadium",
))  # fmt: skip


def is_of_a_school(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """King Edward VI school, the Bishop Zumbo college, Ann Zumbo hospital: after whom it is
    called; but Ann Zumbo hospital boss."""
    if words.small[s.last + 1] not in SCHOOLS or words.capital[s.last + 1]:
        return False
    if s.title is not None:
        return words.small[s.title] in _PATRONS
    phrase = " ".join(small)
    listed = known.is_place(phrase) or phrase in known.organizations
    bodied = known.heads.get(small[-1]) or known.place_heads.get(small[-1])
    return len(small) > 1 and small[0] in known.given and not (listed or bodied)
