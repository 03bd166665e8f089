"""Which weekend: "the weekend", "this weekend", "last weekend".

To change which of two a bare "the weekend" is, see `weekend`; other periods are in `periods`.
"""

from reader.analysis.dates.ambiguity import says_which_noun
from reader.analysis.dates.calendar.reckoning import period
from reader.analysis.dates.direction.event_days import lies_either_way
from reader.analysis.dates.direction.tellings import foretold_on
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.lengths.running import step_of
from reader.analysis.dates.meaning import UNKNOWN, Meaning, leaning, unknown
from reader.analysis.dates.reading import Reading

_SATURDAY = 5


def weekend(reading: Reading) -> Meaning | None:
    """The weekend that is going on or just over, or the one that a word or the verb points at."""
    today = reading.today
    if reading.before() in ("opening", "closing"):
        return None  # of what opens on it
    if today is None:
        return unknown(UNKNOWN["WE"])
    step = step_of(reading)
    if step == 0 and reading.after() in ("before", "after"):
        return leaning(UNKNOWN["WE"])  # in Mirel this weekend and in Holm the weekend after
    if step == 0 and not reading.has("this"):
        to_come = reading.direction == "ahead" or _is_to_come(reading)
        if (foretold := foretold_on(reading)) and foretold.weekday() < _SATURDAY:
            return period(foretold, 0, "WE")  # it was said on Thursday that it would open
        return period(today, 0 if today.weekday() >= _SATURDAY or to_come else -1, "WE")
    over = reading.direction == "past"
    over = over and not lies_either_way(reading.clauses, reading.start, reading.end)
    if step == 0 and today.weekday() < _SATURDAY and over:
        step = -1  # but "fell ahead of talks this weekend"
    return period(today, step, "WE")


def _is_to_come(reading: Reading) -> bool:
    """Of "ahead of the weekend", "by the weekend"."""
    ahead = (reading.before(2), reading.before()) == ("ahead", "of")
    return ahead or reading.before() in ("by", "before", "until", "beyond")


def _bare_weekend(reading: Reading) -> Meaning | None:
    if "a" in (reading.before(), reading.before(2)) and not says_which_noun(reading):
        return None  # "have a nice weekend", unlike "a weekend storm"
    return weekend(reading) if reading.sign("unit") == "WE" else None


RULES = (Rule("unit", _bare_weekend, "A [weekend] storm killed two.", "2024-W24-WE"),)
