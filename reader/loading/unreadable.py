"""Why not: a file that cannot be shown says so in one sentence for a person."""

from dataclasses import dataclass
from pathlib import Path

from reader.loading.cleaning import clean_line


@dataclass
class UnreadableArticle(Exception):
    """A file that cannot be shown, and the reason in words for a person; safe to print."""

    path: Path
    reason: str

    def __str__(self) -> str:
        return f"{clean_line(str(self.path))}: {clean_line(self.reason)}"

    def __reduce__(self) -> tuple[type, tuple[Path, str]]:
        return type(self), (self.path, self.reason)
