"""The state of the reading screen: what is open, what was found, where the person is in it.

The widgets are bound to it in `page.py`, the actions change it; nothing else is shown.
"""

from textual.reactive import var
from textual.screen import Screen

from reader.analysis.findings import Actor, Analysis, Quote
from reader.article import Article, Span


class Shown(Screen[None]):
    """What is shown; each `var` says what it is."""

    article: var[Article | None] = var(None)
    """What is open."""
    analysis: var[Analysis | None] = var(None)
    """What was found in it, without the hidden actors; None until that is known."""
    chosen: var[Actor | None] = var(None)
    """Whose mentions are lit up."""
    hidden: var[int] = var(0)
    """How many actors of the article are hidden."""
    only: var[Actor | None] = var(None)
    """Whose quotes alone are listed."""
    here: var[Span | None] = var(None)
    """The finding one is at."""
    hits: var[tuple[Span, ...]] = var(())
    """Where the words that are sought stand."""
    sought: var[str] = var("")
    """The words that are sought."""
    sought_by: var[str] = var("/")
    """The key that they were asked by: "/" in the text, "F " or "T " in the library."""
    highlights: var[bool] = var(True)
    """Whether findings are lit up at all."""
    measure: var[int] = var(84)
    """The widest a line of text may be."""
    heading: var[str] = var("")
    """What stands in the title bar while no article is open."""
    ordinal: var[str] = var("")
    """The article's place in the list."""
    indexing: var[str] = var("")
    """How far the index is, while it fills: "indexing 120/340"."""
    trouble: var[str] = var("")
    """Why there is nothing to read."""
    quote: var[Quote | None] = var(None)
    """The quote at hand."""
    quoted: var[str] = var("")
    """Its words."""
    quote_ordinal: var[str] = var("")
    """Its place among the quotes."""
    stepping: var[str] = var("")
    """What n and N step through."""
    share: var[int] = var(0)
    """How far down the text, in hundredths."""
    notice: var[str] = var("")
    """What just happened."""
    changed: var[str] = var("")
    """What happened to the file of the article since it was read."""
    doubt: var[str] = var("")
    """What speaks against the publication day."""
    in_panel: var[bool] = var(False)
    """Whether a panel has the focus."""
    pane: var[str] = var("text")
    """Where the focus is, as the hints name it."""
