"""Whether words tell what happened: not a time alone, what a page says of itself, or who spoke.

To teach the reader what pages say of themselves, add to `_PAGE`.
"""

import re

from reader.analysis.dates.happening.sentence_parts import Parts
from reader.analysis.dates.tokens.vocabulary import vocabulary
from reader.analysis.lexicon import words

_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST = 2
# What a page says of itself.
_MADE = frozenset({
    "published", "updated", "posted", "edited", "modified", "created", "revised", "printed",
    "retrieved", "accessed",
})  # fmt: skip
_PAGE = _MADE | frozenset({
    "date", "time", "on", "at", "by", "of", "gmt", "utc", "est", "edt",
    "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "ist",
})  # fmt: skip
_FUNCTION_WORDS = words("function_words") - {"born", "made"}
# Words of time that may tell what happened: the fight ended, the polls close, the couple divorced.
_TELLING = frozenset({"close", "couple", "end", "ended", "start", "started"})
_FIGURE = re.compile(r"\d,\d{3}|\d%|[$£€]\d")
_OF_THE_PAGE = _MADE | {"copyright", "correction", "editor", "photo", "reporting"}
_RIGHTS = frozenset({"copyright"})
# Who spoke, and nothing of what was said.
_ONLY_SPOKE = re.compile(r"[rT]?[Aupd]+(?:,A,)?[rxT]?(?P<verb>[sb])[iTD]*")
_SPOKE = frozenset({"said", "say", "says", "told", "added", "asked", "replied", "noted"})


def tells(told: str) -> bool:
    """Whether words say more than a time, or when a page was made ("Updated 3 May, 2:30 pm")."""
    said = _WORD.findall(told.lower())
    if _RIGHTS & set(said) or "©" in told:
        return False
    known = vocabulary().words
    telling = [w for w in said if w in _TELLING or (w not in known and w not in _PAGE)]
    if told.endswith(" so") or _FIGURE.search(told):
        return True  # the last will do so; it was 9,000
    return len(telling) >= _FEWEST and not _FUNCTION_WORDS.issuperset(telling)


def is_of_the_page(said: list[str]) -> bool:
    """Whether words are what a page says of itself, or of who wrote it."""
    return not _OF_THE_PAGE.isdisjoint(said)


def only_spoke(parts: Parts, first: int, end: int) -> bool:
    """Whether some phrases say who spoke, and nothing of what was said ("the mayor said")."""
    spoke = _ONLY_SPOKE.fullmatch(parts.letters, first, end)
    return spoke is not None and parts.word(spoke.start("verb")) in _SPOKE
