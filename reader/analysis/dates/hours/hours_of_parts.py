"""Which hour of a part of the day: "4 in the morning", "a quarter past seven in the evening".

To teach the reader another part of the day, add it to lexicon/time_words.txt.
"""

from dataclasses import replace

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.days.named_days import DAY_NAMES, NAMED_DAY
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.hours.times_of_days import at
from reader.analysis.dates.meaning import Meaning
from reader.analysis.dates.reading import Reading

# What leads in an hour that is written as a word.
_BEFORE_AN_HOUR = frozenset({
    "at", "by", "past", "to", "till", "until", "from", "since", "about", "around", "before",
    "after", "is", "was", "it's", "it’s",
})  # fmt: skip


def _in_the_part(reading: Reading) -> Meaning | None:
    """Of "4 in the morning", "a quarter past four in the morning": its hour."""
    spelled = reading.has("numeral")
    if spelled and reading.before() not in _BEFORE_AN_HOUR:
        return None  # two plays at night and one in the morning
    hour = reading.number("numeral" if spelled else "small")
    late = reading.sign("part") != "MO" and hour < 12
    if hour > 12:
        return None
    named, own = any(reading.has(name) for name in DAY_NAMES), None
    if not named and not late and reading.direction == "ahead":
        own = _coming_night(reading)
    return at(reading, f"{hour + 12 if late else hour:02d}:00", own)


def _coming_night(reading: Reading) -> Meaning | None:
    """Of "will leave at 4 in the morning", said today: tomorrow, if it is not of every day."""
    near = reading.anchors.days.near(reading.start)
    there = day_away(reading.today, 1) if near in (None, reading.today) else None
    return replace(there, certain=False) if there else None


RULES = (
    Rule(
        f"(small | numeral) oclock? in the part ((on | ,)? {NAMED_DAY})?",
        _in_the_part,
        "He left at [4 in the morning].",
        "2024-06-15T04:00",
    ),
)
