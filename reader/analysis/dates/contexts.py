"""The words that decide by standing beside an expression ("in" before a season, "cars" after 2010).

They stand in lexicon/time_contexts.txt, a line for each question that the rules ask.
"""

from reader.analysis import lexicon


def context(name: str) -> frozenset[str]:
    """The words that answer a question."""
    return frozenset(lexicon.classes("time_contexts")[name].split())
