"""Where a row of the library leads: a file, the place in it, and what is to light up there."""

from dataclasses import dataclass
from pathlib import Path

from reader.article import Span


@dataclass(frozen=True, slots=True)
class Destination:
    """`sought` are the words that were asked for; n steps through the `spans` they stand at.

    `key` is what asked; `chosen` tells that an actor was asked for, who is chosen on arrival.
    """

    path: Path
    at: Span | None = None
    spans: tuple[Span, ...] = ()
    sought: str = ""
    key: str = "F "
    chosen: bool = False
