"""Which noun "who", "which" or "that" stands for, by the form of what is in front of it.

To teach it another form, add a pattern and ask it in `antecedent`; what the nouns mean is weighed
in `relatives`.
"""

import re

from reader.analysis.attribution.heads import CHAIN, HEAD, WINDOW
from reader.analysis.attribution.phrases import Phrases

_BEFORE_ASIDE = re.compile(  # the court, led by his friends, | which
    rf"{HEAD}{CHAIN},[vsz]YA(?:[fil]A){{0,2}},$"
)
_ANTECEDENT = re.compile(rf"{HEAD}{CHAIN}[,(]?$")


def antecedent(phrases: Phrases, relative: int, first: int) -> int | None:
    """The phrase that "who", "which" or "that" stands for, or None; an age is stepped over."""
    start = max(first, relative - WINDOW)
    before = phrases.letters[start:relative]
    if before[-1:] == "c" and "w" in before:  # a man who left and | who said
        return antecedent(phrases, start + before.rindex("w"), first)
    match = _BEFORE_ASIDE.search(before) or _ANTECEDENT.search(before)
    if match is None:
        return None
    found = start + match.start("subject")
    if phrases.word(found).isdigit() and phrases.letters[found - 1 : found] == ",":
        return antecedent(phrases, found, first)  # Ann Roy, 24, who
    return found
