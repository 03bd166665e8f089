"""A candidate: names that seem to be one actor, while the sieves are still at work."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain

from reader.analysis.names import Name
from reader.analysis.names.evidence.weights import KINDS, Kind, Sums, weighed
from reader.analysis.names.vocabulary import vocabulary

_ONCE_ENOUGH = ("an acronym", "a capital inside a word")  # of one name it is told of all


@dataclass(slots=True, eq=False)
class Candidate:
    """Names that are taken for one actor; `main` is the fullest of them, `small` are its words.

    `known_as` is the name to show where a list knows the actor ("United States" for "US");
    `decided` is its kind where a sieve has found out: whose last name a bare name is, is a person.
    """

    names: list[Name]
    main: Name
    known_as: str | None = None
    merged: bool = False
    decided: Kind | None = None
    small: tuple[str, ...] = field(init=False)
    _sums: Sums | None = field(default=None)
    _likeliest: Kind | None = field(default=None)
    _told: frozenset[str] | None = field(default=None)

    def __post_init__(self) -> None:
        self.small = self.main.small

    @property
    def form(self) -> tuple[str, ...]:
        """What the words of its fullest name tell, and its acronym, or that it writes CalMac."""
        main = self.main.form
        if len(self.names) == 1:
            return main
        more = [w for w in _ONCE_ENOUGH if any(w in name.form for name in self.names)]
        return (*main, *more) if more else main

    @property
    def sums(self) -> Sums:
        """What the evidence of all its names weighs, for each of `KINDS`, and for no actor."""
        if self._sums is None:
            seen = [name.context for name in self.names]
            contexts = (
                Counter(chain.from_iterable(seen)) if len(seen) > 1 else dict.fromkeys(seen[0], 1)
            )
            self._sums = weighed(self.form, contexts, len(self.names))
        return self._sums

    @property
    def kind(self) -> Kind:
        """What it most likely is, if it is an actor at all."""
        if self.decided:
            return self.decided
        if self.known_as:
            if "a country" in self.main.form:
                return "place"
            if _is_only_an_organization(self):
                return "organization"
        if self._likeliest is None:
            sums = self.sums[:3]
            self._likeliest = KINDS[sums.index(max(sums))]
        return self._likeliest

    @property
    def margin(self) -> float:
        """How much more the evidence speaks for an actor than for nothing."""
        return max(self.sums[:3]) - self.sums[3]

    def has(self, *evidence: str) -> bool:
        """Whether any of the evidence is seen with any of its names."""
        if self._told is None:
            seen = [told for name in self.names for told in (name.form, name.context)]
            self._told = frozenset(chain(*seen))
        return not self._told.isdisjoint(evidence)

    def take(self, other: "Candidate") -> None:
        """The other's names become this one's."""
        self.names += other.names
        if len(other.small) > len(self.small):
            self.show(other.main)
        self.known_as = self.known_as or other.known_as
        self._forget()
        other.merged = True

    def show(self, main: Name) -> None:
        """Another of its names is the one to show it by."""
        self.main, self.small = main, main.small

    def give(self, names: list[Name], other: "Candidate") -> None:
        """Some of its names become the other's; where none is left, it is merged."""
        gone = set(map(id, names))
        other.names += names
        self.names = [name for name in self.names if id(name) not in gone]
        self.merged = not self.names
        self._forget()
        other._forget()

    def hear(self, name: Name, evidence: str) -> None:
        """What else is told of one of its names."""
        at = self.names.index(name)
        if evidence not in name.context:
            self.names[at] = name._replace(context=(*name.context, evidence))
            self._forget()

    def _forget(self) -> None:
        """What was reckoned from other names than it has now."""
        self._sums = self._likeliest = self._told = None


def _is_only_an_organization(candidate: Candidate) -> bool:
    """Whether a list knows it, and neither people nor places are called so: Republicans; and no
    surname has an article: the Dáil."""
    known, phrase = vocabulary(), candidate.main.phrase
    if phrase not in known.organizations or phrase in known.given or known.is_place(phrase):
        return False
    return phrase not in known.surnames or candidate.has("“the”")


def living(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Those that have not gone into another."""
    return [candidate for candidate in candidates if not candidate.merged]
