"""Where the clause of a date begins: with its subject, behind a stop, an "and", a "when" or "said".

Clauses are forms over the letters of a sentence (see sentence_parts.py). The last clause that
begins before the date, and has not been left again, is the one that the date stands in.
"""

import re

from reader.analysis.dates.happening.clause_forms import WHILE, Clause, clause_at
from reader.analysis.dates.happening.clause_openings import openings
from reader.analysis.dates.happening.clause_relatives import relatives
from reader.analysis.dates.happening.fronted_dates import behind_the_date
from reader.analysis.dates.happening.left_clauses import BACK, is_left
from reader.analysis.dates.happening.saying_verbs import is_attributed
from reader.analysis.dates.happening.sentence_parts import Parts

_DATELINE = re.compile(r"A(?:,A)?-(?=A)")
_LEAD = re.compile(r"[cCk]?,?(?:r,?)?")  # But, | Still, | And then
_NAMED = re.compile(r"A+|.")  # the June 3 fire | that
_LEADS = re.compile(r"[^vsBxzb;:]*[,\-]$|(?:[^vsBxzb;:\-]|(?<=t)r?[vsb])*,$")
_TELLS, _TELLING = re.compile("[cCrT,]*(?:[kgyzvBx]|si)"), re.compile(r"(?i:born|by the time)\b")
_BEFORE_IT = re.compile(r"Tk[Au]+(?:[filt][Au]+)*i$")
_SINCE = re.compile(r"[AT]k[Au]+(?:[fi][Au]+)*i$")
_TURNED = re.compile(r"[rcC]?i[Au]+(?:[fi][Au]+)*[rx]{0,2}B(?=[Au])")
_WHILE = re.compile(",k")
_ALSO = re.compile(r"[cC]Tk")  # in May and | years after the fire that
_APART = frozenset("(-;")
# No happening is longer than this many words; nobody reads more of it in a row of a timeline.
MOST = 24
# A date's phrase that takes so many words before the verb is left out of the happening.
_LEAD_WORDS = 10


def clause_of(parts: Parts) -> Clause | None:
    """The clause that the date of a sentence belongs to; None where no clause has a verb.

    A clause that leans on another ("before they left") is shown with that one, where both are
    short; a relative between commas only with what it belongs to ("Orr, who left").
    """
    fronted = behind_the_date(parts)
    if fronted:
        return fronted
    found, verbs = None, set()
    for clause in _clauses(parts):
        if found and (clause.verb in verbs or _is_in_aside(parts, clause, found)):
            continue  # the rest of one: "Orr, | a man of Mirel, left"
        verbs |= set() if clause.inserted else {clause.verb}
        if found and _is_shown_with(parts, clause, found):
            continue
        if not is_left(parts, clause):
            found = clause
    return _behind_while(parts, found) or found or _behind_a_lead(parts)


def _behind_while(parts: Parts, found: Clause | None) -> Clause | None:
    """The words behind ", while", where nothing there has a verb that is known."""
    at = parts.date[0]
    if found and found.verb > at:
        return None  # Roy, while still mayor last year, | sold it
    for match in _WHILE.finditer(parts.letters, found.start if found else 0, at):
        place = match.end()
        if BACK.search(parts.letters, place, at):
            continue  # the mill, while old, | was sold
        if parts.word(place - 1) in WHILE and place < at and not (found and found.start >= place):
            return Clause(place, place + 1, place)
    return None


def _is_in_aside(parts: Parts, clause: Clause, found: Clause) -> bool:
    """Whether a clause stands between a subject and its verb, and the date behind both."""
    return clause.start < found.verb <= parts.date[0]


def _behind_a_lead(parts: Parts) -> Clause | None:
    """The clause behind a long phrase with the date ("In a talk on Monday in Mirel, | she …")."""
    behind = parts.date[1]
    since = _SINCE.search(parts.letters, 0, parts.date[0])
    if since and parts.word(since.start() + 1) == "since":
        return None  # In power since its birth in 1975, the front won
    if _BEFORE_IT.search(parts.letters, 0, parts.date[0]):
        return None  # On a tour this month before the vote on Monday, she
    turned = _TURNED.match(parts.letters, 0, parts.date[0])
    if turned:
        return Clause(0, turned.end() - 1, turned.end() - 1)  # | Among them was Orr in May
    if _TELLS.match(parts.letters) or _TELLING.match(parts.text, parts.starts[0]):
        return None  # After beating Roy on Monday, | he left
    for place, mark in openings(parts, behind - 1).items():
        clause = clause_at(parts, place, mark) if place >= behind else None
        if clause is not None and mark == "-" and _is_between_dashes(parts, clause):
            return None  # after the vote on Monday - nobody liked it - | he left
        if clause is not None:
            lead = _LEADS.match(parts.letters[behind : clause.start])
            return clause if lead and parts.length(0, clause.verb) > _LEAD_WORDS else None
    return None


def _is_between_dashes(parts: Parts, clause: Clause) -> bool:
    dateline = parts.letters[: parts.date[0]] == "A,"  # Mirel News, 3 June - The ferry …
    return not dateline and "-" in parts.letters[clause.verb :]


def _is_shown_with(parts: Parts, clause: Clause, found: Clause) -> bool:
    """Whether a clause that leans on the one before can be shown with it, as far as the date."""
    if parts.letters[max(0, clause.start - 2) : clause.start] in ("Ck", "ck"):
        return False  # it sank, but when | he came on Monday, she
    if found.relative and found.inserted and parts.letters[clause.start - 2 : clause.start] == ",k":
        return False  # a man, who was mayor in 2002, until | he retired
    if clause.relative and clause.inserted and found.verb > parts.date[0]:
        return False  # Orr, | who left in May, said no
    if clause.relative and parts.letters.startswith("s,", found.verb):
        return False  # “It failed,” he said, naming a woman | who led it in May
    nested = found.leans and clause.relative and not found.inserted
    if nested or not clause.leans or parts.length(found.start, parts.date[0]) > MOST:
        return False
    dated = any(one.start < parts.starts[clause.start] for one in parts.dated)
    behind = clause.relative and found.verb < clause.start and clause.subject <= parts.date[0]
    if behind and dated:
        return False  # on Monday they freed a man | who was arrested on Sunday
    if clause.start < found.verb and parts.length(found.start, found.verb + 1) >= MOST:
        return False  # the rebels who left on Monday, … , | sank it
    if _ALSO.search(parts.letters, found.verb, clause.start):
        return False
    if _APART & set(parts.letters[found.verb : clause.start]):
        return False
    return not is_attributed(parts, found.verb, clause.start)


def _clauses(parts: Parts) -> list[Clause]:
    """The clauses that begin before the date, in their order."""
    at, behind = parts.date
    behind = _NAMED.match(parts.letters, at).end()  # type: ignore[union-attr]
    places = {parts.behind(_LEAD, 0): ""}
    dateline = _DATELINE.match(parts.letters)
    if dateline and parts.text[parts.starts[dateline.end()]].isupper():
        places[dateline.end()] = ""
    places |= {p: mark for p, mark in openings(parts, 0, behind).items() if p not in places}
    found = [clause_at(parts, place, mark) for place, mark in places.items()]
    found += relatives(parts, behind)
    near = (one for one in found if one and one.start <= at and not _is_a_date(parts, one))
    return sorted(near, key=lambda one: one.start)


def _is_a_date(parts: Parts, clause: Clause) -> bool:
    """Whether what looks like a subject ends a date: "the day after | Christmas was spoilt"."""
    start, end = parts.starts[clause.start], parts.ends[max(clause.start, clause.subject - 1)]
    return any(date.start < start and end <= date.end for date in parts.dated)
