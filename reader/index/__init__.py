"""What the whole library holds: every article's text and findings, kept between runs.

    index = Index("articles", recursive=False)      index.db in the user's cache directory
    index.notice                                    "" or why it is not kept, for a notice
    known_entries(index)                            titles and days without reading a file
    for progress in fill(index, days): ...          brings it up to date; for a worker thread
    search(index, "fuel said-by:Moreau").hits       what was typed in F; raises BadQuery

Everything here may be called from any thread. A damaged or deleted index is made again; the next
`fill` reads the articles anew.
"""

from reader.index.filling import Progress, fill, known_entries
from reader.index.library_index import Index
from reader.index.query import BadQuery
from reader.index.search import Hit, Results, search

__all__ = [
    "BadQuery",
    "Hit",
    "Index",
    "Progress",
    "Results",
    "fill",
    "known_entries",
    "search",
]
