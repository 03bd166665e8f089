"""All the ways of writing a time, family by family; where two fit, the longer one wins.

To open another room of rules, name it in `FAMILIES` under the family that its rules are of.
"""

from dataclasses import dataclass
from functools import cache
from types import ModuleType

from reader.analysis.dates import (
    bare_periods,
    calendar_days,
    centuries,
    clock_times,
    comparisons,
    counted_days,
    day_lists,
    day_parts,
    days_by_today,
    days_of_a_month,
    decades,
    durations,
    ends,
    feast_neighbours,
    fiscal_periods,
    holidays,
    hours_of_parts,
    month_parts,
    months,
    nights,
    offsets,
    periods,
    pointed_parts,
    pointed_weekdays,
    quarters,
    ranges,
    references,
    same_days,
    seasons,
    sets,
    uncounted_lengths,
    unnumbered_quarters,
    weekdays,
    weekends,
    weeks_by_days,
    weeks_by_weekdays,
    years,
)
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.openings import opening_classes
from reader.analysis.dates.vocabulary import vocabulary

# Where two rules fit the same words, the room that stands first is asked first.
# A family is one kind of expression; its rules stand in one room or in several.
FAMILIES: dict[str, tuple[ModuleType, ...]] = {
    "ranges": (ranges,),
    "calendar_days": (same_days, calendar_days, days_of_a_month, day_lists, weeks_by_days),
    "month_parts": (month_parts,),
    "months": (months,),
    "years": (years, decades, centuries),
    "weekdays": (weekdays, pointed_weekdays, weeks_by_weekdays, days_by_today),
    "counted_days": (counted_days,),
    "offsets": (offsets, comparisons),
    "quarters": (quarters, unnumbered_quarters),
    "periods": (periods, bare_periods, weekends, fiscal_periods),
    "ends": (ends,),
    "seasons": (seasons,),
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
