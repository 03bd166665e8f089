"""The forms that findings are written in. To add one: a line in `FORMS`."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from reader.analysis.findings import Analysis
from reader.export import csv_table, json_line, markdown_notes


@dataclass(frozen=True, slots=True)
class Form:
    """What the dialog says of a form, how its files end, and what writes it."""

    says: str
    ending: str
    written: Callable[[Analysis], str]


def _table(what: str, analysis: Analysis) -> str:
    return "".join(csv_table([analysis], what))


FORMS = (
    Form("Markdown: quotes, actors, timeline", ".md", markdown_notes),
    Form("CSV: the quotes", "-quotes.csv", partial(_table, "quotes")),
    Form("CSV: the actors", "-actors.csv", partial(_table, "actors")),
    Form("CSV: the dates", "-dates.csv", partial(_table, "dates")),
    Form("JSON: everything, with its place in the text", ".json", json_line),
)
