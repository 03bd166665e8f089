"""Where a clause may begin: behind a stop, an "and", a "when", a "that", or a verb of saying.

To teach the reader another way of joining clauses, add it to `_BOUNDARY`.
"""

import re

from reader.analysis.dates.happening.saying_verbs import reports
from reader.analysis.dates.happening.sentence_parts import Parts

_BOUNDARY = re.compile(
    r"[,;:(\-cCkhH]|(?:(?<=s)A|[TDO]|(?<=v)i)(?=p[rx]?[vsbBx])"
    r"|[sg](?=[Aupdhn]+(?:[fil][Au]+)?(?:[TD](?!xt))?[rx]{0,2}[vsbBxz])"
)
_DATED = re.compile(r"g[Aupdhn]+(?:[fil][Au]+)?D[rx]{0,2}[vsbBxz]")
_SMALL = re.compile(r"[rTk]{0,2}(?:\([ATD]{1,3}\))?,?")


def openings(parts: Parts, first: int, last: int | None = None) -> dict[int, str]:
    """The phrases at which a clause may begin, and the letters that say how it is joined."""
    places: dict[int, str] = {}
    end = len(parts.letters) if last is None else last
    for boundary in _BOUNDARY.finditer(parts.letters, first):
        if boundary.start() >= end:
            break
        if _opens(parts, boundary.start()):
            place = parts.behind(_SMALL, boundary.end())
            places.setdefault(place, _mark(parts.letters[boundary.start() - 1 : place]))
    return places


def _opens(parts: Parts, place: int) -> bool:
    """Whether a boundary may open a clause: not "what he did", not "more than he did"."""
    word = parts.word(place)
    if parts.letters[place] == "g" and not _has_content(parts, place):
        return False
    if parts.letters[place] in "sg":
        return reports(word)
    if word == "that" and parts.letters[max(0, place - 1) : place] in ("", *"kitflY"):
        return False  # after that week
    return word not in ("what", "whatever", "whoever", "than", "even")


def _has_content(parts: Parts, place: int) -> bool:
    """Whether a clause follows: "adding | that men would come", "saying | the vote in May was"."""
    follows = parts.word(place + 1).startswith("that ")
    return follows or _DATED.match(parts.letters, place) is not None


def _mark(opening: str) -> str:
    """The letter that says how a clause is joined: of ", when" and ", and" the last, the first."""
    if "k" in opening[1:]:
        return "k"
    return "," if opening[:2] in (",c", ",C") else opening[1:2] or opening
