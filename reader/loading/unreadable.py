"""Why not: a file that cannot be shown says so in one sentence for a person."""

from dataclasses import dataclass
from pathlib import Path

from reader.loading.cleaning import clean_line


@dataclass
class UnreadableArticle(Exception):
    """A file that cannot be shown, and the reason in words for a person; safe to print.

    `count` is how many articles the file holds, where it was only this one.
    """

    path: Path
    reason: str
    count: int = 1

    def __str__(self) -> str:
        return f"{clean_line(str(self.path))}: {clean_line(self.reason)}"

    def __reduce__(self) -> tuple[type, tuple[Path, str, int]]:
        return type(self), (self.path, self.reason, self.count)
