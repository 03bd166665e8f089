"""A date too far behind its verb for one row to hold both: "Sales fell … from 3p a year ago".

How many words may stand between says `_PIECES`.
"""

import re

from reader.analysis.dates.happening.clause_forms import Clause, clause_at
from reader.analysis.dates.happening.clause_starts import MOST
from reader.analysis.dates.happening.saying_verbs import is_attributed, reports
from reader.analysis.dates.happening.sentence_parts import Parts

_VERB = re.compile(r"[rxTvsbBzyg]*(?:A?t[vsb])?[AO]?")
_PAUSES, _HANGING = frozenset(",;:-(iltYkwhH"), frozenset(",;:-(iltYkwhHcr")
# What a piece begins with, whether that is left out, and how many words it has at most.
_PIECES = ((",;:-", 1, 14), (",;:-", 1, MOST), ("iltYkwy", 0, MOST))
_TYPED = re.compile("[“”\"]|''|``")
_THE_FIRST = re.compile(r"\bthe (?:first|second|third|fourth|last|latest|next|only) \w+ to ")
_SAYS_WHO = re.compile(r"[LQqKZ]|,[rT]?(?:[Au]+(?:[fil][Au]+)*|p)[rxT]*s")
_OF_ITS_OWN = re.compile(r"[cC]r{0,2}[xB]")  # Drivers … | and will do so again on Monday
_GOES_ON = re.compile(r"[,;:\-)cC]|$")
# A last piece of fewer words tells nothing by itself ("a year earlier").
_FEWEST = 4


def beside_its_date(parts: Parts, clause: Clause, end: int) -> tuple[int, int, int] | None:
    """Where a clause that was cut at `end`, before its date, is cut instead: the phrase behind its
    first piece, and first and last phrase of the piece that holds the date.
    """
    at = parts.date[0]
    if end > at or clause.relative or clause.inserted or _says_who(parts, clause):
        return None
    inner = clause_at(parts, clause.verb + 1, "s") if reports(parts.word(clause.verb)) else None
    verb = _VERB.match(parts.letters, inner.verb if inner else clause.verb)
    head = min(verb.end(), at) if verb else clause.verb + 1
    if _THE_FIRST.search(parts.text, parts.starts[clause.verb], parts.starts[at]):
        return None  # the body of the second climber to fall
    if _TYPED.search(parts.text, parts.starts[clause.start], parts.starts[at]):
        return None
    room = MOST - parts.length(clause.start, head)
    for marks, skip, most in _PIECES:
        places = (place + skip for place in range(head, at) if parts.letters[place] in marks)
        first = next((place for place in places if _fits(parts, place, min(most, room))), None)
        if first is not None:
            if parts.letters[first] == "w" and _fits(parts, first - 1, min(most, room)):
                first -= 1  # | the rebels who shot it down on Friday
            last = _last(parts, first, room)
            if _OF_ITS_OWN.match(parts.letters, first):
                return clause.subject, first, last
            return _grown(parts, clause.start, head, first - skip, last), first, last
    return None


def _fits(parts: Parts, place: int, most: int) -> bool:
    """Whether a piece may begin at a phrase: not inside a date, and neither short nor long."""
    at, behind = parts.date
    dated = place < at and (
        parts.letters[place] == "T"
        or parts.letters[place : place + 2] == "iT"  # in line | with last year
        or parts.word(place)[0].isdigit()
    )
    return not dated and _FEWEST <= parts.length(place, behind) <= most


def _grown(parts: Parts, start: int, head: int, first: int, last: int) -> int:
    """Where the first piece ends, so that both fit."""
    room = MOST - parts.length(first, last)
    ends = [end for end in range(head, first + 1) if parts.letters[end] in _PAUSES]
    end = max((end for end in ends if parts.length(start, end) <= room), default=head)
    while end > head and parts.letters[end - 1] in _HANGING:
        end -= 1
    return end


def _says_who(parts: Parts, clause: Clause) -> bool:
    """Whether somebody is named between who said it, and the date is of that."""
    at, verb = parts.date[0], clause.verb
    return is_attributed(parts, verb, at) or _SAYS_WHO.search(parts.letters, verb, at) is not None


def _last(parts: Parts, first: int, room: int) -> int:
    """Where the piece ends: at the next stop behind the date, if there is room."""
    behind = parts.date[1]
    stop = _GOES_ON.search(parts.letters, behind)
    last = stop.start() if stop else behind
    return last if parts.length(first, last) <= room else behind
