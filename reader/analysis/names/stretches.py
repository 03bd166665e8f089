"""A stretch of words that may be one name, while it is still being cut to size."""

from typing import NamedTuple


class Stretch(NamedTuple):
    """Words that make one name, by index; `title` is where its title begins, if it has one."""

    first: int
    last: int
    title: int | None = None
