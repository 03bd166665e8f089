"""Whether a clause is over before the date: "Orr, who came late, | left on Monday".

To change where an inserted clause is left again, see `BACK`.
"""

import re
from bisect import bisect_right

from reader.analysis.dates.happening.clause_forms import Clause, clause_at
from reader.analysis.dates.happening.open_quotations import CLOSING
from reader.analysis.dates.happening.sentence_parts import Parts

BACK = re.compile(  # , who left, | sank
    r"[,)\-](?=[rxTD]{0,3}[vsbBxz]|[ilTDYt])|,[cC]i?$|,c(?=[rxT]{0,3}[vsb])|,[cC](?=[Audil][^vsbBxz]*$)|[cC](?=w)|(?<=[vz])(?=[xB])|,(?=kA(?:[fil]A)*i?[TD])"
)
_PIECE = re.compile(r";[^vszygxBb]+[vsBxzb]")  # a piece with a subject of its own
_AND_DID = re.compile(r",c(?:i?[TD])?[rT]{0,2}(?:[vs]|$)")
_SAID_ASIDE = re.compile(r"s(?:[rT]|[iltY][AT])*,(?![gywkcC])")
_SPOKE = frozenset({"said", "says", "noted", "added", "wrote", "reported", "warned"})
_ACCOMPANIED = re.compile(
    r",(?=[yg]|[ri]i|[rxTD]{0,3}[vsbBxz])|[cC](?=w)"
)  # beat a man who had won, | taking it
_LED_IN, _COMMA = re.compile(r"[cC]?,?i"), re.compile(",")
_SAID_AND_DID, _NEXT = re.compile(r"s,[yg]"), frozenset(",;-cC")
_RESUMED = re.compile(r"[cC][rT]{0,2}x?s(?!vY)")  # he said it was old and | asked for another


def is_left(parts: Parts, clause: Clause) -> bool:
    """Whether an inserted clause is over before the date: "Orr, who came late, | left"."""
    if _goes_on_itself(parts, clause):
        return False
    stop = parts.letters.rfind(";", clause.verb, parts.date[0])
    if stop > 0 and _PIECE.match(parts.letters, stop, _end_of_piece(parts)):
        return True  # they play on Friday; the forecast for | Monday is poor
    aside = parts.letters.startswith("s,", clause.verb) or (
        parts.word(clause.verb) in _SPOKE
        and _SAID_ASIDE.match(parts.letters, clause.verb, parts.date[0]) is not None
    )
    if aside and parts.letters[clause.start - 1 : clause.start] == ",":
        return True  # the wave, she noted in May, | was
    content = parts.letters[clause.start - 1 : clause.start] in ("s", "h")
    if content and _RESUMED.search(parts.letters, clause.verb, parts.date[0]):
        return True
    if clause.relative and _LED_IN.fullmatch(parts.letters, 0, clause.start):
        commas = _COMMA.finditer(parts.letters, clause.subject, parts.date[0])
        return any(clause_at(parts, comma.end()) for comma in commas)  # In towns that fell, | men
    held = parts.letters[max(0, clause.start - 2) : clause.start] in ("Ah", "Th")
    if held and _AND_DID.search(parts.letters, clause.verb, parts.date[1]):
        return True  # came home in the month that they left, and in 2003 | stood
    of_the_speaker = clause.relative and parts.letters[clause.start - 1 : clause.start] == "s"
    inserted = clause.inserted and not of_the_speaker  # said Orr, who bought it, an inn, in May
    form = BACK if inserted else _ACCOMPANIED if clause.relative else None
    return form is not None and form.search(parts.letters, clause.verb, parts.date[0]) is not None


def _end_of_piece(parts: Parts) -> int:
    """Where the piece of a sentence that holds the date ends, at the next semicolon."""
    end = parts.letters.find(";", parts.date[1])
    return end if end > 0 else len(parts.letters)


def _goes_on_itself(parts: Parts, clause: Clause) -> bool:
    """Whether who spoke did more: "“It burned, and I left,” | he said, recalling the fire in May".

    A quotation of one clause is told with it.
    """
    if not _SAID_AND_DID.match(parts.letters, clause.verb) or not clause.start:
        return False
    closing = CLOSING.match(parts.text, parts.ends[clause.start - 1] - 1)
    if closing is None:
        return False
    opening = max(parts.text.rfind(mark, parts.starts[0], closing.start()) for mark in '“"')
    first = bisect_right(parts.starts, opening)
    return any(mark in _NEXT for mark in parts.letters[first : clause.start - 1])
