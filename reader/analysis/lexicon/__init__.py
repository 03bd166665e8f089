"""The words it knows: a .txt per list, one entry a line, source and licence in its head.

A line that begins with `#` is a comment. A list with classes has a tab between entry and class.
"""

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """The entries of a list, as they stand in it."""
    return frozenset(_lines(name))


@cache
def classes(name: str) -> dict[str, str]:
    """The entries of a list with classes: {entry: class}."""
    return {entry: kind for line in _lines(name) for entry, _, kind in (line.partition("\t"),)}


def _lines(name: str) -> list[str]:
    text = files(__name__).joinpath(f"{name}.txt").read_text("utf-8")
    return [line for line in text.splitlines() if line and line[0] != "#"]
