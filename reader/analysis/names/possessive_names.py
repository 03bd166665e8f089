"""Is an "'s" part of a name: McDonald's, Trader Joe's; Lowe's said, but not Mr. Lowe's wife?

To teach such a name, add it to a list of organizations in the lexicon, with its "'s".
"""

import re
from functools import lru_cache
from itertools import islice

from reader.analysis.names.folding import folded
from reader.analysis.names.listed_names import names_with_s
from reader.analysis.names.vocabulary import vocabulary

_LOOKED_AT = 20  # times that a name stands in the text: no text takes longer than its length


def is_in_a_name(text: str, owner: str, mark: int) -> bool:
    """Whether the "'s" at a place belongs to the name of a firm that a list knows."""
    stem = folded(owner)
    for name in names_with_s().get(stem, ()):
        before = name.index("'s")
        around = text[max(0, mark - before) : mark - before + len(name)]
        if folded(around).replace("’", "'") == name:
            return name != f"{stem}'s" or _is_a_firm(text, owner, stem)
    return False


@lru_cache(maxsize=8)
def _is_a_firm(text: str, owner: str, stem: str) -> bool:
    """Whether an owner that a person may be called after is a firm in this text: Lowe's said.

    Whoever has a first name or a title there is a person; a firm once owns nothing.
    """
    known, name = vocabulary(), re.escape(owner)
    if not (stem in known.surnames or stem in known.given):
        return True
    named = re.finditer(rf"\b([A-Z][\w.]*+) {name}\b", text)
    if any(folded(word[1]) not in known.function for word in islice(named, _LOOKED_AT)):
        return False
    if stem in known.organizations:
        return True  # Moody's
    behind = re.finditer(rf"\b{name}['’]s\b\s*(\w+|\S|$)", text)
    small = (folded(word[1]) for word in islice(behind, _LOOKED_AT))
    return any(
        word in known.doings or word in known.function or not word.isalnum() for word in small
    )
