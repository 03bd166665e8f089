"""All the ways of writing a time, family by family; where two fit, the longer one wins.

To open another room of rules, name it in `FAMILIES` under the family that its rules are of.
"""

from dataclasses import dataclass
from functools import cache
from types import ModuleType

from reader.analysis.dates import references
from reader.analysis.dates.days import (
    calendar_days,
    counted_days,
    day_lists,
    days_by_today,
    days_of_a_month,
    first_and_last_days,
    numbered_days,
    pointed_weekdays,
    same_days,
    weekdays,
    weekends,
    weeks_by_days,
    weeks_by_weekdays,
)
from reader.analysis.dates.feasts import feast_neighbours, holidays
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.hours import (
    clock_times,
    day_parts,
    hours_of_parts,
    nights,
    pointed_parts,
)
from reader.analysis.dates.lengths import (
    comparisons,
    durations,
    events,
    offsets,
    ranges,
    sets,
    uncounted_lengths,
)
from reader.analysis.dates.openings import opening_classes
from reader.analysis.dates.periods import (
    bare_periods,
    centuries,
    counted_seasons,
    decades,
    ends,
    fiscal_periods,
    month_parts,
    months,
    pointed_periods,
    quarters,
    seasons,
    unnumbered_quarters,
    years,
)
from reader.analysis.dates.tokens.vocabulary import vocabulary

# Where two rules fit the same words, the room that stands first is asked first.
# A family is one kind of expression; its rules stand in one room or in several.
FAMILIES: dict[str, tuple[ModuleType, ...]] = {
    "ranges": (ranges,),
    "calendar_days": (same_days, calendar_days, day_lists, days_of_a_month, weeks_by_days),
    "month_parts": (month_parts, first_and_last_days),
    "months": (months,),
    "years": (years, decades, centuries),
    "weekdays": (weekdays, pointed_weekdays, weeks_by_weekdays, days_by_today),
    "counted_days": (counted_days,),
    "numbered_days": (numbered_days,),
    "offsets": (offsets, comparisons),
    "events": (events,),
    "quarters": (quarters, unnumbered_quarters),
    "periods": (pointed_periods, bare_periods, weekends, fiscal_periods),
    "ends": (ends,),
    "seasons": (counted_seasons, seasons),
    "holidays": (feast_neighbours, holidays),
    "day_parts": (pointed_parts, day_parts, nights),
    "clock_times": (hours_of_parts, clock_times),
    "sets": (sets,),
    "durations": (durations, uncounted_lengths),
    "references": (references,),
}


@dataclass(frozen=True, slots=True)
class FamilyRule:
    """A rule and the family it is of."""

    family: str
    rule: Rule


@cache
def rules() -> tuple[FamilyRule, ...]:
    """Every rule, in the order in which they are asked."""
    return tuple(
        FamilyRule(family, rule)
        for family, rooms in FAMILIES.items()
        for room in rooms
        for rule in room.RULES
    )


@cache
def rules_by_first() -> dict[str, tuple[FamilyRule, ...]]:
    """The rules that can begin with a class, by its character in the shape."""
    codes = vocabulary().codes
    openings = [(entry, opening_classes(entry.rule.form)) for entry in rules()]
    return {
        code: tuple(entry for entry, classes in openings if name in classes)
        for name, code in codes.items()
    }
