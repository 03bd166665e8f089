"""In what order the list stands: by name, day or title, or what is unread before the rest.

To add an order: a function from the entries to what they are sorted by, and a line in `ORDERS`.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, Literal

from reader.library.entries import Entry
from reader.library.listing import natural_order

Order = Literal["name", "date", "title", "unread"]


def in_order(
    entries: Iterable[Entry], order: Order, is_read: Callable[[Entry], bool] = lambda _: False
) -> list[Entry]:
    """The entries as the list shows them; `is_read` says what the person has read.

    "date" has the newest first and what has no day last; "unread" has what is unread first, and
    is then as "date". Files with a problem come last in every order but that of the names.
    """
    arranged = _sorted(list(entries), _by_name)
    if order == "name":
        return arranged
    arranged = _sorted(arranged, ORDERS[order])
    if order == "unread":
        arranged.sort(key=is_read)
    arranged.sort(key=lambda entry: entry.problem is not None)
    return arranged


def _sorted(entries: list[Entry], keys_of: Callable[[Sequence[Entry]], list[Any]]) -> list[Entry]:
    keys = keys_of(entries)
    return [entries[place] for place in sorted(range(len(keys)), key=keys.__getitem__)]


def _by_name(entries: Sequence[Entry]) -> list[str]:
    return natural_order([entry.file for entry in entries])


def _by_title(entries: Sequence[Entry]) -> list[str]:
    return natural_order([entry.heading.lstrip("\"'“‘«¿¡([ ") for entry in entries])


def _newest_first(entries: Sequence[Entry]) -> list[int]:
    return [-entry.published.day.toordinal() if entry.published else 1 for entry in entries]


ORDERS: dict[Order, Callable[[Sequence[Entry]], list[Any]]] = {
    "name": _by_name,
    "date": _newest_first,
    "title": _by_title,
    "unread": _newest_first,
}
