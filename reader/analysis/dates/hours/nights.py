"""Which night: "tonight" is that of today, "overnight" the one before, unless a verb points ahead.

To teach the reader a kind of overnight thing that is no time, add it to lexicon/time_contexts.txt.
"""

from reader.analysis.dates.calendar.reckoning import day_away
from reader.analysis.dates.contexts import context
from reader.analysis.dates.days.named_days import DAY_NAMES, NAMED_DAY
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.hours.times_of_days import at
from reader.analysis.dates.meaning import Meaning, unknown
from reader.analysis.dates.reading import Reading

_KINDS = context("kind-of-overnight")


def _tonight(reading: Reading) -> Meaning | None:
    """Of "tonight", and of "overnight": the night before, unless the verb points ahead.

    "An overnight stay" is a kind of stay, whatever the night.
    """
    if reading.has("overnight") and reading.after() in _KINDS:
        return None
    if any(reading.has(name) for name in DAY_NAMES):
        return at(reading, "NI")
    past = reading.has("overnight") and reading.direction != "ahead"
    there = day_away(reading.today, -1 if past else 0)
    if there is None or there.reason:
        return unknown("XXXX-XX-XXTNI", "time")
    certain = not past or reading.direction == "past"
    return Meaning("time", f"{there.value}TNI", certain=certain)


RULES = (
    Rule(
        "(early | compare)? (tonight | overnight)",
        _tonight,
        "They play [tonight].",
        "2024-06-15TNI",
    ),
    Rule(
        f"overnight (on | of | ,)? {NAMED_DAY}",
        _tonight,
        "It burnt down [overnight Tuesday].",
        "2024-06-11TNI",
    ),
)
