"""All the ways of writing a time, family by family; where two fit, the longer one wins."""

from dataclasses import dataclass
from functools import cache
from types import ModuleType

from reader.analysis.dates import (
    calendar_days,
    clock_times,
    counted_days,
    day_parts,
    durations,
    ends,
    holidays,
    month_parts,
    months,
    offsets,
    periods,
    quarters,
    ranges,
    references,
    seasons,
    sets,
    weekdays,
    years,
)
from reader.analysis.dates.forms import Rule
from reader.analysis.dates.openings import opening_classes
from reader.analysis.dates.vocabulary import vocabulary

# Where two rules fit the same words, the family that stands first is asked first.
FAMILIES: tuple[ModuleType, ...] = (
    ranges, calendar_days, month_parts, months, years, weekdays, counted_days, offsets, quarters,
    periods, ends, seasons, holidays, day_parts, clock_times, sets, durations, references,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class FamilyRule:
    """A rule and the family it is of."""

    family: str
    rule: Rule


@cache
def rules() -> tuple[FamilyRule, ...]:
    """Every rule, in the order in which they are asked."""
    return tuple(
        FamilyRule(family.__name__.rpartition(".")[2], rule)
        for family in FAMILIES
        for rule in family.RULES
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
