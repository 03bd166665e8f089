"""What there is to read: a directory becomes a stream of articles, or problems.

    entries = list_entries("articles")          at once, however many: the names, nothing is read
    for entry in read_entries(entries): ...     titles and days, as they are read (for a worker)
    in_order(entries, "date")                   as the list shows them; unread first, by title …
    matching(entries, "lagos tlks")             the fuzzy filter of the list
    for changes in watch("articles"): ...       what is new, changed, gone (for a worker)
    for article in read_articles(entries): ...  the articles themselves, or why not, one at a time

Nothing here writes, nothing follows a link out of the place, and nothing raises: a file that
cannot be read is an entry with a `problem`.
"""

from reader.library.entries import Entry, read_articles, read_entries, read_entry
from reader.library.filtering import matching
from reader.library.listing import first_file, list_entries
from reader.library.order import ORDERS, Order, in_order
from reader.library.watching import Changes, watch

__all__ = [
    "ORDERS",
    "Changes",
    "Entry",
    "Order",
    "first_file",
    "in_order",
    "list_entries",
    "matching",
    "read_articles",
    "read_entries",
    "read_entry",
    "watch",
]
