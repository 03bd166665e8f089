"""Whom a sentence is about: the first subject of its main clause, adverbials in front skipped.

What may stand in front is one pattern, `_LEAD`; an order of its own ("by the chair, Roy, he") is
asked before it in `main_subject`.
"""

import re

from reader.analysis.attribution.heads import CLAUSE, HEAD, WINDOW
from reader.analysis.attribution.phrases import Phrases

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


def main_subject(phrases: Phrases, first: int, end: int) -> int | None:
    """The first subject of the main clause between two phrases, adverbials in front skipped."""
    end = min(end, first + WINDOW)
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
    match = _FIRST.search(phrases.letters, lead.end() if lead else first, end)
    match = match or _FIRST.search(phrases.letters, first, end)
    return match.start("subject") if match else None
