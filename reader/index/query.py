"""What is asked for: the parts of a Query, or a sentence saying why there is none.

How it is typed is in `typed_query.py`. To ask for something new: a part here, a field there, and
what `found.py` and `said.py` make of it.
"""

from dataclasses import dataclass
from datetime import date


@dataclass
class BadQuery(Exception):
    """What was typed cannot be searched for; the reason is a sentence for a person."""

    reason: str

    def __str__(self) -> str:
        return self.reason


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase that must be in the text; `beginning`: words that begin with it, too."""

    words: str
    beginning: bool = False

    def as_match(self) -> str:
        """The term as FTS5 writes it."""
        doubled = self.words.replace('"', '""')
        return f'"{doubled}"{"*" if self.beginning else ""}'


@dataclass(frozen=True, slots=True)
class Query:
    """What is searched for; an empty part asks for nothing."""

    terms: tuple[Term, ...] = ()
    without: tuple[Term, ...] = ()
    actors: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    actor_kinds: tuple[str, ...] = ()
    quote_kinds: tuple[str, ...] = ()
    after: date | None = None
    before: date | None = None

    @property
    def wants_quotes(self) -> bool:
        """Whether the hits are quotes rather than places in the text."""
        return bool(self.speakers or self.quote_kinds)
