"""What a dossier holds: an actor's articles, quotes, roles, days and company in the library."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from reader.analysis.findings import ActorKind
from reader.article import Span
from reader.index.timeline import Day


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article that names the actor; one that is not `certain` may mean a namesake."""

    file: str
    title: str
    day: date | None
    name: str
    role: str | None
    role_span: Span | None
    mentions: tuple[Span, ...]
    certain: bool

    @property
    def path(self) -> Path:
        """Where the article lies."""
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class Said:
    """Something that the actor said, in the words of the first article that has it.

    `repeated`: in how many further articles the same words stand.
    """

    file: str
    title: str
    day: date | None
    span: Span
    words: str
    kind: str
    act: str
    certain: bool
    repeated: int = 0

    @property
    def path(self) -> Path:
        """Where the article lies."""
        return Path(self.file)


@dataclass(frozen=True, slots=True)
class RoleGiven:
    """A role that articles give the actor, from when to when, and where it is written first."""

    words: str
    first: date | None
    last: date | None
    articles: int
    file: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class Beside:
    """Somebody who is named in the same articles, and in how many of them."""

    name: str
    kind: ActorKind
    articles: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """All of an actor: the newest articles first, and what they quote; roles and days in order.

    `names` are all that the actor goes by, the chosen one first. An article is in `articles` once.
    """

    name: str
    kind: str
    names: tuple[str, ...]
    roles: tuple[RoleGiven, ...]
    articles: tuple[Appearance, ...]
    quotes: tuple[Said, ...]
    days: tuple[Day, ...]
    beside: tuple[Beside, ...]
