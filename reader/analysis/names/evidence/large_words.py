"""Is a word of English that stands large among small ones a name: They sold it to Beacon?

A thing takes "the" or "a" and no capital; what has neither inside a sentence is called so. In news
of firms it is one.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.sites import is_sold_to
from reader.analysis.names.setting import Setting

_BEFORE = frozenset((
    "acquire", "acquired", "and", "at", "backed", "bought", "buy", "by", "called", "from", "hire",
    "hired", "join", "joined", "merge", "or", "overtook", "owns", "rival", "rivals", "said", "sold",
    "sued", "than", "to", "told", "with",
))  # fmt: skip
# Written large, too, and nobody.
_NO_NAMES = frozenset((
    "christmas", "earth", "easter", "eternity", "fate", "fortune", "genesis", "gospel", "grace",
    "heaven", "hell", "mass", "nature", "providence", "revelation", "satan", "scripture",
    "state", "sun", "moon", "spring", "summer", "autumn", "winter", "fall", "west", "east",
    "north", "south", "northwest", "southeast", "father", "mother",
))  # fmt: skip
_SURE = _BEFORE - {"and", "called", "or", "rival", "rivals", "to"}


def is_large_word(s: Setting) -> bool:
    """A word of English written large inside a sentence, without "the"."""
    if not s.single or s.article or s.titled or s.words.first[s.first] or s.before not in _BEFORE:
        return False
    words, small, at = s.words, s.small[0], s.first
    if words.heading[at] or words.low[small] or not words.written[at].istitle():
        return False
    if words.capital[at - 1] or words.capital[s.last + 1] or s.known.is_place(small):
        return False
    known = s.known
    named = (known.roles, known.heads, known.titles, known.given, known.surnames, known.place_heads)
    if small in _NO_NAMES or not is_common(small, known) or any(small in names for names in named):
        return False
    goes_on = s.after[0].isalpha() and s.after not in ("of", "for", "to")
    return (goes_on or s.after in (",", ".", "\n", ";")) and not small.endswith(("s", "ism"))


def is_large_anywhere(s: Setting) -> bool:
    """The same in all news: not behind "to", of a slogan, nor what a noun behind it describes."""
    alone = not s.after[0].isalpha() or s.after in s.known.function or s.after in s.known.doings
    told = s.before in _SURE or is_sold_to(s)
    return told and alone and not s.of_business and is_large_word(s)


def is_large_in_business(s: Setting) -> bool:
    """The same in news of shares."""
    return s.of_business and is_large_word(s)


LARGE = (
    Evidence("a word written large", is_large_anywhere,
             "They bought it from [Beacon].", before=_BEFORE),
    Evidence("a word large in news of firms", is_large_in_business,
             "The company's shares fell, analysts and investors said, as a rival cut its stake in "
             "the firm. They sold it to [Beacon].", before=_BEFORE),
)  # fmt: skip
