"""Newspapers by their names, the Herald-Citizen, and by what is told them: he told The Tablet.

A verb of those who give a paper their words is in `_GIVEN`, a text that a paper prints in
`_PRINTED`.
"""

from reader.analysis.names.words import Words

# Before the name of one: the magazine Furrow.
PAPER_NOUNS = (
    "magazine", "journal", "newspaper", "daily", "weekly", "monthly", "quarterly", "tabloid",
)  # fmt: skip
_PAPERS = frozenset((
    "times", "herald", "tribune", "gazette", "courier", "journal", "chronicle", "examiner",
    "inquirer", "bulletin", "dispatch", "telegram", "telegraph", "observer", "advertiser",
))  # fmt: skip


def is_double_paper(small: str) -> bool:
    """Whether a word in small letters is the name of such a paper."""
    parts = small.split("-")
    return len(parts) == 2 and not _PAPERS.isdisjoint(parts)


_GIVEN = frozenset(("wrote", "writes", "writing", "reported", "published", "appeared", "written"))
_PRINTED = frozenset((
    "article", "column", "commentary", "editorial", "essay", "interview", "op-ed", "opinion",
    "piece", "report", "review",
))  # fmt: skip
_PREPOSITIONS = frozenset(("in", "with", "for", "by", "from"))


def is_given_words(words: Words, first: int) -> bool:
    """He told The [Tablet], wrote in The [Lantern]; an editorial in The [Anchor]."""
    at = first - 1
    if words.written[at] != "The" or words.first[at] or words.heading[at]:
        return False
    before, before_that = words.around(at - 1), words.around(at - 2)
    if before == "told":
        return True
    said = before_that in _GIVEN and before in ("in", "for")
    return said or (before in _PREPOSITIONS and before_that in _PRINTED)
