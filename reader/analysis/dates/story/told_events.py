"""The events that an article told of so far, and when each was: the blast, the vote, his arrest.

What the clause of a date tells of is read in `event_clauses`, and only once an event is asked for.
"""

from dataclasses import dataclass
from datetime import date, timedelta

from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.story.event_clauses import kinds_told

# So many events are remembered: the reader stays linear.
_REMEMBERED = 100
# What was told at most so many tokens before is what "the attack" means, whatever else was told.
_FRESH = 80


@dataclass(frozen=True, slots=True)
class Event:
    """What an event can be (kinds of the lexicon), its TIMEX3 value, the first and last day of
    that, the token behind it, and the words of its sentence.
    """

    kinds: frozenset[str]
    value: str
    days: tuple[date, date]
    place: int
    words: frozenset[str]

    def length(self) -> timedelta:
        """How far its last day is from its first."""
        return self.days[1] - self.days[0]

    def holds(self, other: "Event") -> bool:
        """Whether the days of another one are among its own ("in May" holds "on 3 May")."""
        return self.days[0] <= other.days[0] and other.days[1] <= self.days[1]


class ToldEvents:
    """The dated expressions of an article, read for their events when one is asked for."""

    __slots__ = ("_events", "_unread")

    def __init__(self) -> None:
        self._unread: list[tuple[str, int, int]] = []
        self._events: list[Event] = []

    def note(self, value: str, start: int, end: int) -> None:
        """Remember an expression that stands from one token up to, not with, another."""
        self._unread.append((value, start, end))

    def value_of(
        self, kinds: frozenset[str], names: frozenset[str], place: int, clauses: Clauses
    ) -> str:
        """When an event of one of the kinds was, as a TIMEX3 value; "" where that is not known.

        Of days that do not agree, the one told just before a token counts. `names` are words in
        small letters that the event's own sentence has to have, one at least ("Orr's death").
        """
        self._read(clauses)
        known = [event for event in self._events[-_REMEMBERED:] if kinds & event.kinds]
        if names:
            known = [event for event in known if names & event.words]
        if not known:
            return ""
        exact = min(known, key=Event.length)
        if all(event.holds(exact) for event in known):
            return exact.value
        return known[-1].value if place - known[-1].place <= _FRESH else ""

    def day_told(self, start: int, end: int, clauses: Clauses) -> date | None:
        """The day of the event that the clause of an expression tells of ("was shot at 10pm")."""
        kinds = kinds_told(clauses.left(start), clauses.right(end))
        days = days_of(self.value_of(kinds, frozenset(), start, clauses)) if kinds else None
        return days[0] if days and days[0] == days[1] else None

    def _read(self, clauses: Clauses) -> None:
        for value, start, end in self._unread:
            kinds = kinds_told(clauses.left(start), clauses.right(end))
            if kinds and (days := days_of(value)):
                words = clauses.words_around(start, end)
                self._events.append(Event(kinds, value, days, end, frozenset(words)))
        self._unread.clear()
