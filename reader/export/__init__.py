"""What to take away: an Analysis as JSON, Markdown, CSV or text, and a quote with its citation.

A format is a module with one function; how speakers and days are put into words is `wording`,
the same everywhere. What is uncertain is shown as uncertain in every format.
"""

from reader.export.citation import citation, quote_citation
from reader.export.json_lines import json_line
from reader.export.notes import markdown_notes
from reader.export.page import text_page
from reader.export.table import KINDS, csv_table

__all__ = [
    "KINDS",
    "citation",
    "csv_table",
    "json_line",
    "markdown_notes",
    "quote_citation",
    "text_page",
]
