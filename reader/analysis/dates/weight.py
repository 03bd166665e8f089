"""How much a date matters on a timeline: a day with an event more than a year in passing.

The weight is a sum that can be read off the tables here: what grain the date has, where it stands,
and whether it lies ahead. A full day in the running text weighs about 3, "now" nothing.
"""

from datetime import date

from reader.analysis.dates.meaning import LEANS, NEEDS_DAY, Meaning

# By how many days the expression covers, the first that is large enough.
_BY_LENGTH = ((1, 3.0), (7, 2.2), (31, 2.4), (92, 1.6), (184, 1.4), (366, 1.2), (3660, 0.6))
_CENTURY = 0.1
_IN_HEADLINE, _IN_LEAD, _AHEAD, _EXPLICIT = 1.5, 0.8, 1.0, 0.6
# "today" in a story of that day says little that the dateline does not.
_ON_THE_DAY = -0.4
_WITHOUT_EVENT = -1.0
# "open from 10am": an hour whose day nobody names.
_HOUR_OF_NO_DAY = 0.2
# "The second day of the fair" says no more than the day that it stands beside.
_BESIDE_ITS_DAY = -1.0
_DATED = frozenset({"calendar_days", "ranges"})
# What cannot be reckoned, by its reason; "several years ago" says more than "recently".
_UNPLACED = {NEEDS_DAY: 1.0, LEANS: 0.6}
_COUNTED_VAGUELY = 0.3


def weight_of(
    meaning: Meaning, days: tuple[date, date] | None, today: date | None, family: str
) -> float:
    """The weight of a date by what it says; a duration, a set and a vague word weigh nothing."""
    if meaning.kind not in ("date", "time"):
        return 0.0
    if days is None:
        return _UNPLACED.get(meaning.reason, _COUNTED_VAGUELY if family == "offsets" else 0.0)
    covered = (days[1] - days[0]).days + 1
    if meaning.kind == "time" and not meaning.certain and meaning.value[11:12].isdecimal():
        return _HOUR_OF_NO_DAY
    weight = next((w for most, w in _BY_LENGTH if covered <= most), _CENTURY)
    if today is not None and days[0] > today:
        weight += _AHEAD
    if today is not None and days == (today, today):
        weight += _ON_THE_DAY
    if family == "numbered_days":
        return weight + _BESIDE_ITS_DAY
    return weight + (_EXPLICIT if family in _DATED else 0.0)


def placed_weight(weight: float, in_headline: bool, in_lead: bool, has_event: bool) -> float:
    """The same, by where it stands: the headline and the lead say what matters."""
    if weight <= _HOUR_OF_NO_DAY:
        return max(0.0, weight)  # "ran past midnight", in the lead too
    place = _IN_HEADLINE if in_headline else _IN_LEAD if in_lead else 0.0
    return round(max(0.1, weight + place + (0.0 if has_event else _WITHOUT_EVENT)), 2)
