"""Whether a publication day that is only assumed fits the article: a check, never a source.

In three articles of four the first day of the week that is named is the day of publication or the
day before, in six of seven no more than two days off. Where it is further off, the assumed day is
worth a look; nothing is reckoned otherwise for that.
"""

from reader.analysis.day_words import WEEKDAYS
from reader.analysis.findings import Analysis, KeyDate

WITHIN = 2  # days


def doubt_about(analysis: Analysis) -> str:
    """What speaks against the publication day, or nothing; a day that is certain is not asked."""
    published = analysis.article.published
    if published is None or published.certain:
        return ""
    named = next((day for day in analysis.dates if _is_weekday(day, analysis.article.text)), None)
    if named is None or named.first is None:
        return ""
    off = (named.first - published.day).days
    if abs(off) <= WITHIN:
        return ""
    weekday, side = WEEKDAYS[named.first.weekday()], "after" if off > 0 else "before"
    return f"check date: the first day named is {weekday}, {abs(off)} days {side} it"


def _is_weekday(day: KeyDate, text: str) -> bool:
    """Whether the words are a day of the week and no more: "last Friday" may be any distance."""
    return day.span.of(text).strip().title() in WEEKDAYS and day.first == day.last
