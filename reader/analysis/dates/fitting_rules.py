"""Which rules fit the tokens that begin at a place: the longest fit first.

How many tokens are remembered says `_REMEMBERED`; the rules themselves are in rules.py.
"""

from functools import lru_cache
from operator import itemgetter

from reader.analysis.dates.rules import FamilyRule, rules_by_first

_REMEMBERED = 20  # tokens; what fits a longer row of them is found anew


def fitting_rules(shape: str, place: int, end: int) -> tuple[FamilyRule, ...]:
    """The rules that fit from a place on, and reach no further than an end."""
    short = end - place <= _REMEMBERED
    return _known_fits(shape[place:end]) if short else _fits(shape, place, end)


def _fits(shape: str, place: int, end: int) -> tuple[FamilyRule, ...]:
    """The rules that fit the tokens that begin at a place, the longest fit first."""
    fits = []
    for entry in rules_by_first()[shape[place]]:
        match = entry.rule.pattern.match(shape, place, end)
        if match and match.end() > place:
            fits.append((match.end(), entry))
    fits.sort(key=itemgetter(0), reverse=True)
    return tuple(entry for _, entry in fits)


@lru_cache(maxsize=1 << 13)
def _known_fits(shape: str) -> tuple[FamilyRule, ...]:
    """The rules that fit a shape from its beginning: few shapes make up most of what is written."""
    return _fits(shape, 0, len(shape))
