"""What is one mention of a name? Its words, where they stand, and what they tell.

Another thing that every mention tells is a field here, filled by `find_names`.
"""

from typing import NamedTuple

from reader.article import Span


class Name(NamedTuple):
    """One mention of a name: the words by index, where they stand, and what they tell.

    `small` are its words in small letters, `phrase` the same with a blank between them; `title` is
    the index of the first word of its title; `form` is the evidence in its words, `context` that
    around it.
    """

    first: int
    last: int
    span: Span
    small: tuple[str, ...]
    phrase: str
    title: int | None
    form: tuple[str, ...]
    context: tuple[str, ...]


def begin_of(name: Name) -> int:
    """The first word of the name with its title."""
    return name.first if name.title is None else name.title
