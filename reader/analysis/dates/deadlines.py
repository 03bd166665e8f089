"""The day that a stretch ends with: "by the end of June" is by its last day.

To teach the reader another word that leads in a deadline, add it to `_BY`.
"""

from datetime import date

from reader.analysis.dates.tokens import Tokens
from reader.analysis.dates.tokens.vocabulary import vocabulary

Days = tuple[date, date]

_BY = frozenset({"by", "until", "till", "before", "through"})
_END = frozenset({"end", "close"})
# The end of a longer stretch than a year is no day.
_LONGEST = 366


def deadline(tokens: Tokens, start: int, days: Days | None) -> Days | None:
    """The last of the days of an expression that begins at a token and names their end."""
    place = start + (tokens.shape[start] == vocabulary().codes["the"])
    leads = tokens.words[start - 1] in _BY if start else False
    if not days or not leads or tokens.words[place] not in _END:
        return days
    return days if (days[1] - days[0]).days > _LONGEST else (days[1], days[1])
