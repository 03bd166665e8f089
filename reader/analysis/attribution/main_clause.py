"""Whom a sentence is about: the first subject of its main clause, adverbials in front skipped.

What may stand in front is one pattern, `_LEAD`; an order of its own ("by the chair, Roy, he") is
asked before it in `main_subject`.
"""

import re

from reader.analysis.attribution.heads import CLAUSE, HEAD, WINDOW
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary

# Adverbials in front of the main clause: In Lyon, / Asked about it, / But when he came,
_LEAD = re.compile(r"(?:[Cc]?[rk]?,|[Cc]?[iklHTfryzgevt][^,QKqZ\n]{1,60},|[CcrkT](?=[Ap]))*,?")
# In its note the embassy called it …: no comma, and still an adverbial
_BARE_LEAD = re.compile(
    rf"[Cc]?[il]A(?:[fil]A){{0,2}}{HEAD}(?:(?:[fil]A){{0,2}},w[^,.;\n]{{1,30}},)?[rxTB]{{0,6}}[vsB]"
)
_BEHIND_NAME = re.compile(r"A(?:[fil]A)?,(?P<subject>p)[rxTB]{0,4}[vsB]")  # by the chair, Roy, he
_DATELINE = re.compile(
    r"A(?:,A|T){0,2}(?::|(?P<dash>-))(?=A(?:[ifl]A){0,3}(?:,T,)?[rxTi]{0,3}[vsB])"
)  # NICE: The court left; NICE–THE court left
_FIRST = re.compile(rf"{CLAUSE}{HEAD}")
_REGION = re.compile(
    r"A,(?=[iT]|(?:A(?:[fil]A){0,3}|p)[rxTB]{0,4}[vsBx])"
)  # in Ames, | Iowa, | on Sunday, Roy
# the loss was felt; | he
_NEXT_CLAUSE = re.compile(rf";(?:[cCrT]|k(?=r?,))?,?{HEAD}(?:[fil]A){{0,3}}[rxTB]{{0,4}}[vsB]")


def main_subject(phrases: Phrases, first: int, end: int) -> int | None:
    """The first subject of the main clause between two phrases, adverbials in front skipped."""
    end = min(end, first + WINDOW)
    first = _last_clause(phrases, first, end)
    dateline = _DATELINE.match(phrases.letters, first, end)
    if dateline and (not dateline["dash"] or phrases.word(first).isupper()):
        first = dateline.end()
    bare = _BARE_LEAD.match(phrases.letters, first, end)
    if bare:
        return bare.start("subject")
    lead = _LEAD.match(phrases.letters, first, end)
    behind = _BEHIND_NAME.match(phrases.letters, lead.end(), end) if lead and lead[0] else None
    if behind:
        return behind.start("subject")
    start = _behind_region(phrases, lead.end() if lead else first, end)
    match = _FIRST.search(phrases.letters, start, end)
    match = match or _FIRST.search(phrases.letters, first, end)
    return match.start("subject") if match else None


def _last_clause(phrases: Phrases, first: int, end: int) -> int:
    """Where the last clause behind a semicolon begins: "the loss was felt; | he left"."""
    clauses = list(_NEXT_CLAUSE.finditer(phrases.letters, first, end))
    return clauses[-1].start("subject") if clauses else first


def _behind_region(phrases: Phrases, start: int, end: int) -> int:
    """Where the clause begins behind the region of a town: "In Ames, | Iowa, | Roy left"."""
    region = _REGION.match(phrases.letters, start, end)
    if region is None or phrases.letters[start - 2 : start] != "A,":
        return start
    name = folded(phrases.span(start).of(phrases.tokens.text))
    if not vocabulary().is_place(name):
        return start
    lead = _LEAD.match(phrases.letters, start + 2, end)
    return lead.end() if lead else start + 2
