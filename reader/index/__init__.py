"""What the whole library holds: every article's text and findings, kept between runs.

    index = Index("articles", recursive=False)      index.db in the user's cache directory
    index.notice                                    "" or why it is not kept, for a notice
    known_entries(index)                            titles and days without reading a file
    for entry in recall_entries(index, entries): …  those of a listing; what is new is read
    for progress in fill(index, days): ...          brings it up to date; for a worker thread
    search(index, "fuel said-by:Moreau").hits       what was typed in F; raises BadQuery
    dossier(index, actor, article)                  E: the chosen actor across the library
    timeline(index, typed).days                     T: the days of the library, or of a search

Everything here may be called from any thread. A damaged or deleted index is made again; the next
`fill` reads the articles anew.
"""

from reader.index.compiling import dossier
from reader.index.dossier import Appearance, Beside, Dossier, RoleGiven, Said
from reader.index.excerpt import Excerpt
from reader.index.filling import Progress, fill
from reader.index.hit import Hit
from reader.index.library_index import Index
from reader.index.query import BadQuery
from reader.index.remembered import known_entries, recall_entries
from reader.index.search import Results, search
from reader.index.timeline import Calendar, Day, timeline

__all__ = [
    "Appearance",
    "BadQuery",
    "Beside",
    "Calendar",
    "Day",
    "Dossier",
    "Excerpt",
    "Hit",
    "Index",
    "Progress",
    "Results",
    "RoleGiven",
    "Said",
    "dossier",
    "fill",
    "known_entries",
    "recall_entries",
    "search",
    "timeline",
]
