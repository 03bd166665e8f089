"""Where the person has been: places in articles, to go back and forward among, as in vim."""

from dataclasses import dataclass, field
from pathlib import Path

LONGEST = 200
"""So many places are remembered; vim keeps a hundred."""


@dataclass(frozen=True, slots=True)
class Place:
    """The article, and the offset of its text that stood at the top."""

    path: Path | None
    offset: int


@dataclass
class JumpList:
    """The places left behind, and those gone back from."""

    behind: list[Place] = field(default_factory=list)
    ahead: list[Place] = field(default_factory=list)

    def leave(self, place: Place) -> None:
        """Remember a place before going elsewhere; what was ahead of it is forgotten."""
        if not self.behind or self.behind[-1] != place:
            self.behind.append(place)
        del self.behind[:-LONGEST]
        self.ahead.clear()

    def back(self, now: Place) -> Place | None:
        """The place before this one, or None at the beginning."""
        return self._go(self.behind, self.ahead, now)

    def forward(self, now: Place) -> Place | None:
        """The place gone back from, or None at the end."""
        return self._go(self.ahead, self.behind, now)

    def _go(self, source: list[Place], target: list[Place], now: Place) -> Place | None:
        while source and source[-1] == now:
            source.pop()
        if not source:
            return None
        target.append(now)
        return source.pop()
