"""Which year a season without one is of: of those nearby, as a pointing word or the verb says.

To change which of two is nearer, see `_away`.
"""

from datetime import date

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.direction.event_days import lies_either_way
from reader.analysis.dates.reading import Reading

# "Before the summer recess", said in its first days, is before this summer's.
_JUST_BEGUN = 30


def _away(span: tuple[date, date], today: date) -> int:
    """How many days ago a season ended, or in how many it begins."""
    return max((today - span[1]).days, (span[0] - today).days)


def last_season_over(today: date, name: str) -> int:
    """The year in which the last such season that is over began."""
    span = days_of(f"{today.year:04d}-{name}")
    if span and span[1] < today:
        return today.year
    before = days_of(f"{today.year - 1:04d}-{name}")
    return today.year - (1 if before and before[1] < today else 2)


def year_of_season(reading: Reading, today: date, name: str) -> int:
    """The year in which the season meant begins: of those nearby, by the words and the verb."""
    nearby = [y for y in (today.year - 2, today.year - 1, today.year, today.year + 1) if y > 0]
    spans = {year: span for year in nearby if (span := days_of(f"{year:04d}-{name}"))}
    over = [year for year, (_, last) in spans.items() if last < today]
    to_come = [year for year, (first, _) in spans.items() if first > today]
    on = [year for year in spans if year not in over + to_come]
    where = reading.clauses, reading.start, reading.end
    if reading.has("last") or reading.has("previous"):
        return over[-1] if over else today.year - 1
    if reading.has("next") or reading.has("coming"):
        return to_come[0] if to_come else today.year + 1
    if reading.has("this") and not on:
        near = over[-1:] + to_come[:1]
        nearest = min(near, key=lambda year: _away(spans[year], today), default=today.year)
        return nearest if reading.direction == "past" else today.year
    begun = bool(on) and (today - spans[on[0]][0]).days > _JUST_BEGUN
    if begun and to_come and reading.before() == "before" and reading.direction == "ahead":
        return to_come[0]  # it may not begin before the fall, said in the fall
    if on or reading.direction is None or lies_either_way(*where):
        return on[0] if on else min(spans, key=lambda y: abs((spans[y][0] - today).days))
    wanted = to_come[:1] if reading.direction == "ahead" else over[-1:]
    return wanted[0] if wanted else today.year
