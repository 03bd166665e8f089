"""So long before or after an event whose day was told: "two days after the blast".

What cannot be reckoned so is a length, or leans on its event. Which event it is stands in
`event_phrases`; to teach the reader one, see `story/event_clauses`.
"""

from dataclasses import replace

from reader.analysis.dates.calendar.reckoning import away, day_away
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.comparisons import lies_too_late
from reader.analysis.dates.lengths.counts import SO, count_of
from reader.analysis.dates.lengths.event_phrases import event_behind
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading

# "Hid for ten days after the attack" is a length, and no day.
_LASTING = frozenset({"during", "for", "in", "over", "throughout", "within"})
# The longest time an event gives a day, a month, a year of: its own days may not be more.
_DAYS_OF = {"D": 1, "W": 7, "M": 31, "Y": 366}


def _so_long_from(reading: Reading) -> Meaning | None:
    """Of "two days after the blast": from the day of the blast, as far as it is known."""
    grain = reading.sign("anyunit" if reading.has("anyunit") else "unit")
    count = 1.0 if reading.has("the") else count_of(reading)
    if count is None or grain not in _DAYS_OF or _lasts(reading):
        return None
    value, length = event_behind(reading)
    days = days_of(value)
    if days is None or (days[1] - days[0]).days >= _DAYS_OF[grain]:
        return None
    there = away(days[0], -count if reading.has("before") else count, grain)
    if there is None or lies_too_late(reading, there):
        return None
    return replace(there, certain=False, event=length)  # it may be another event


def _day_at(reading: Reading) -> Meaning | None:
    """Of "the night of the blast", "the morning after the vote", "the eve of the vote"."""
    if reading.has("unit") and reading.sign("unit") != "D":
        return None
    value, length = event_behind(reading)
    days = days_of(value)
    if days is None or days[0] != days[1]:
        return None
    before = reading.has("before") or reading.word("eve") == "eve"
    there = day_away(days[0], 0 if reading.has("of") and not before else -1 if before else 1)
    return there and replace(there, certain=False, event=length)


def _lasts(reading: Reading) -> bool:
    return bool(_LASTING & {reading.before(), reading.before(2)}) and not reading.has("the")


RULES = (
    Rule(
        "the (unit | part) of",
        _day_at,
        "A bomb exploded on June 3. On [the night] of the attack he was in Kovel.",
        "2024-06-03",
    ),
    Rule(
        "the part (before | after | following)",
        _day_at,
        "The vote was held on June 3. [The morning] after the vote he fled.",
        "2024-06-04",
    ),
    Rule(
        "the eve of",
        _day_at,
        "The vote was held on June 3. On [the eve] of the vote he fled.",
        "2024-06-02",
    ),
    Rule(
        f"(a | number | couple) full? anyunit {SO} (before | after | following)",
        _so_long_from,
        "The mill burnt down on June 3, and [two days] after the fire he fled.",
        "2024-06-05",
    ),
    Rule(
        "the unit (before | after | following)",
        _so_long_from,
        "A bomb exploded on June 3. [The day] before the attack he had bought a car.",
        "2024-06-02",
    ),
)
