"""The events that an article told of so far, and when each was: the blast, the vote, his arrest.

A date is the day of an event where its clause tells of nothing else: "a bomb exploded on Monday",
"Monday's attack", "the vote was held on 2 May". To teach the reader an event, add its noun to
lexicon/event_nouns.txt and its verb to lexicon/event_verbs.txt.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from reader.analysis import lexicon
from reader.analysis.dates.calendar.values import days_of
from reader.analysis.dates.clauses import Clauses
from reader.analysis.dates.direction.verb_classes import MAKES_A_NOUN, told_as_past

# What is between an event and its day, and does not say that the day is of something else.
_HAPPENED = frozenset({
    "again", "be", "been", "began", "broke", "came", "carried", "claimed", "delivered", "did",
    "erupted", "gave", "go", "goes", "had", "happened", "has", "have", "held", "hit", "hosted",
    "is", "landfall", "lost", "made", "occurred", "out", "place", "played", "rocked", "set",
    "shook", "staged", "started", "struck", "took", "unfolded", "was", "went", "were", "won",
})  # fmt: skip
# Behind one of these another clause begins.
_BORDERS = frozenset({
    "after", "although", "as", "because", "before", "but", "following", "if", "since", "that",
    "though", "unless", "until", "when", "where", "which", "while", "who", "whose",
})  # fmt: skip
_INSIDE = frozenset({"at", "by", "during", "in", "of"})
_OUTSIDE = frozenset({"about", "against", "for", "from", "into", "on", "over", "with"})
# "The fire on Monday": so many words between an article and its noun at most.
_NOUN_PHRASE = 4
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
        kinds = _kinds_told(clauses.left(start), clauses.right(end))
        days = days_of(self.value_of(kinds, frozenset(), start, clauses)) if kinds else None
        return days[0] if days and days[0] == days[1] else None

    def _read(self, clauses: Clauses) -> None:
        for value, start, end in self._unread:
            kinds = _kinds_told(clauses.left(start), clauses.right(end))
            if kinds and (days := days_of(value)):
                words = clauses.words_around(start, end)
                self._events.append(Event(kinds, value, days, end, frozenset(words)))
        self._unread.clear()


def kinds_of(noun: str) -> frozenset[str]:
    """What the event that a noun names can be; nothing where it names none."""
    return frozenset(lexicon.classes("event_nouns").get(noun, "").split())


def kinds_of_verb(verb: str) -> frozenset[str]:
    """What the event that a past verb tells of was; nothing where it tells of none."""
    return frozenset(lexicon.classes("event_verbs").get(verb, "").split())


def _kinds_told(left: Sequence[str], right: Sequence[str]) -> frozenset[str]:
    """What happened at an expression that stands between two halves of its clause."""
    if right[:1] in (["'s"], ["’s"]) or left[-1:] == ["the"]:
        return next(filter(None, map(kinds_of, right[:_NOUN_PHRASE])), frozenset())
    if any(word.isalpha() and word not in _INSIDE | _OUTSIDE for word in left):
        return _told_before(left)
    return _told_behind(right)


def _told_before(left: Sequence[str]) -> frozenset[str]:
    """Of "the vote was held on Monday", "exploded on Monday", "died in a crash on Monday"."""
    told: frozenset[str] = frozenset()
    for place in range(len(left) - 1, -1, -1):
        word = left[place]
        if word in _BORDERS:
            return told
        if verb := kinds_of_verb(word):
            return told | verb
        if word not in _HAPPENED and told_as_past(word) and left[place - 1] not in MAKES_A_NOUN:
            return told
        if not told and (noun := kinds_of(word)):
            stands_alone = set(left[place + 1 :]) & _HAPPENED or _stands_by_itself(left[:place])
            told = noun if stands_alone else told
    return told


def _stands_by_itself(left: Sequence[str]) -> bool:
    """Whether nothing before a noun has the day for itself ("was charged over the attack on")."""
    for word in reversed(left[-_NOUN_PHRASE:]):
        if word in _INSIDE:
            return True
        if word in _HAPPENED:
            return True
        if word in _OUTSIDE or word in _BORDERS or told_as_past(word):
            return False
    return True


def _told_behind(right: Sequence[str]) -> frozenset[str]:
    """Of "On Monday a bomb exploded", "On 2 May the vote was held"."""
    told: frozenset[str] = frozenset()
    for word in right:
        if word in _BORDERS:
            return frozenset()
        if verb := kinds_of_verb(word):
            return verb
        if word in _HAPPENED and told:
            return told
        if word not in _HAPPENED and told_as_past(word):
            return frozenset()
        told = kinds_of(word) or told
    return frozenset()
