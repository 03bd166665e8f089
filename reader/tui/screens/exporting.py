"""The forms that findings are written in, by the name the dialog and the command line use."""

from dataclasses import dataclass

from reader.analysis.findings import Analysis


@dataclass(frozen=True, slots=True)
class Form:
    """What the dialog says of a form, and what its file is like."""

    says: str
    suffix: str
    encoding: str = "utf-8"


FORMS = {
    "md": Form("Markdown: article, quotes, actors, timeline", ".md"),
    "csv": Form("CSV: the quotes", ".csv", "utf-8-sig"),
    "json": Form("JSON: everything, with its place in the text", ".json"),
}


def written(analysis: Analysis, form: str) -> str:
    """The findings in a form."""
    raise NotImplementedError
