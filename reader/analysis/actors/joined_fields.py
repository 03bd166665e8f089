"""Which fields of an office does "and" join: the [health and] safety officer Ann Lee?

To teach a field, add it to `_FIELDS`; those that begin a title are in `lexicon/titles.txt`.
"""

from reader.analysis.actors.role_nouns import is_role
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.analysis.lexicon.small_words import DETERMINERS
from reader.analysis.names.pieces.titled_names import BEFORE_OWNERS
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_FIELDS = frozenset((
    "arts", "children", "design", "disaster", "families", "learning", "media", "parks", "risk",
    "safety", "sales", "skills", "sport", "teaching", "training", "welfare",
))  # fmt: skip
_OF_WORK = ("tion", "ment", "ology", "ness", "sity")  # endings
_BEFORE = DETERMINERS | {"'s", "by", "from", "with"}
_LONGEST = 6  # words of the fields


def with_joined_field(words: Words, first: int, known: Vocabulary) -> int:
    """Where the fields begin that "and" joins to the one there: the [health and] safety officer."""
    if not joins_fields(words, first - 1, known):
        return first
    begin = first - 2
    while first - begin < _LONGEST and _is_field(words, begin - 1, known):
        begin -= 1
    before = words.around(begin - 1)
    opens = before in _BEFORE or before in reporting_verbs() or words.first[begin]
    return begin if opens else first


def joins_fields(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether "and" joins two fields there: sales [and] marketing, risk reduction [and] rescue."""
    if words.around(at) != "and" or at < 1:
        return False
    return _is_field(words, at - 1, known) and _is_field(words, at + 1, known)


def _is_field(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether it is written small and is what some office is for: health, safety, management."""
    small = words.around(at)
    field = small in _FIELDS or small.endswith(_OF_WORK)
    field = field or (known.titles.get(small) == "before" and small not in BEFORE_OWNERS)
    low = words.first[at] or not words.capital[at]
    return at >= 0 and low and field and small in known.common and not is_role(small)


def with_both_places(words: Words, first: int, known: Vocabulary) -> int:
    """[Kovel and] Orva councillors Ann Lee and Bob Roy: where the first of two places begins."""
    if words.around(first - 1) != "and" or not words.capital[first]:
        return first
    begins = (n for n in (first - 3, first - 2) if all(words.capital[max(n, 0) : first - 1]))
    return next((n for n in begins if known.is_place(" ".join(words.small[n : first - 1]))), first)
