"""The words that pages and agencies write around their stories: a .txt a list, an entry a line.

A line that begins with "# " is a comment; source and licence stand in the head of each list.
"""

from functools import cache
from pathlib import Path


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list, as they stand in it."""
    text = Path(__file__).with_name(f"{name}.txt").read_text("utf-8")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("# "))
