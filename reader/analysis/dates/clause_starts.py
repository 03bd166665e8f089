"""Where the clause of a date begins: with its subject, behind a stop, an "and", a "when" or "said".

Clauses are forms over the letters of a sentence (see sentence_parts.py). The last clause that
begins before the date, and has not been left again, is the one that the date stands in.
"""

import re
from dataclasses import replace

from reader.analysis.dates.clause_forms import (
    WHILE,
    Clause,
    clause_at,
    is_attributed,
    reports,
)
from reader.analysis.dates.clause_relatives import relatives
from reader.analysis.dates.sentence_parts import Parts

_DATELINE = re.compile(r"A(?:,A)?-(?=A)")
_LEAD = re.compile(r"[cCk]?,?(?:r,?)?")  # But, | Still, | And then
_BOUNDARY = re.compile(
    r"[,;:(\-cCkhH]|(?:(?<=s)A|[TDO])(?=p[rx]?[vsbBx])"
    r"|[sg](?=[Aupdhn]+(?:[fil][Au]+)?(?:[TD](?!xt))?[rx]{0,2}[vsbBxz])"
)
_DATED = re.compile(r"g[Aupdhn]+(?:[fil][Au]+)?D[rx]{0,2}[vsbBxz]")
_NAMED = re.compile(r"A+|.")  # the June 3 fire | that
_SMALL = re.compile(r"[rTk]{0,2},?")
_FRONTED = re.compile(r"(?:^|[,;:(\-cCkh])[cCrk]{0,2},?[irTYl]{0,3}$")
_FOLLOWS = re.compile(r"[,:]?[rTk]{0,2},?")
_WHICH = re.compile(r",w[^,;:(\-]{1,20},")
_MAIN = re.compile(r",r?(?=[Aupdhn])")
_LEADS = re.compile(r"[^vsBxzb;:]*[,\-]$")
_UP_TO = re.compile(r"[^,;:(\-cCkh]k$")
_BOUNDING = frozenset({"until", "till", "before", "since", "after"})
_LASTING = frozenset({"until", "till", "before", "after", "since", "than"})
_SAID_ASIDE = re.compile(r"s(?:[rT]|[iltY][AT])*,(?![gywkcC])")
_SPOKE = frozenset({"said", "says", "noted", "added", "wrote", "reported", "warned"})
_AS_IN = re.compile(r"(?:^|[,;:(\-cC])ki$")
_TELLS, _TELLING = re.compile("[cCrT,]*[kgyzvBx]"), re.compile(r"(?i:born|by the time)\b")
_BACK = re.compile(  # , who left, | sank
    r"[,)\-](?=[rxTD]{0,3}[vsbBxz]|[ilTDYt])|,[cC]i?$|,[cC](?=[Audil][^vsbBxz]*$)|[cC](?=w)|(?<=[vz])(?=[xB])"
)
_ACCOMPANIED = re.compile(
    r",(?=[yg]|[rxTD]{0,3}[vsbBxz])|[cC](?=w)"
)  # beat a man who had won, | taking it
_WHILE = re.compile(",k")
_RESUMED = re.compile(r"[cC][rT]{0,2}x?s")  # he said it was old and | asked for another
_ALSO = re.compile(r"[cC]Tk")  # in May and | years after the fire that
_APART = frozenset("(-;")
_MARKS = frozenset('”"')
# No happening is longer than this many words; nobody reads more of it in a row of a timeline.
MOST = 24
# A date's phrase that takes so many words before the verb is left out of the happening.
_LEAD_WORDS = 10


def clause_of(parts: Parts) -> Clause | None:
    """The clause that the date of a sentence belongs to; None where no clause has a verb.

    A clause that leans on another ("who left", "before they left") is shown with that one, where
    both are short.
    """
    fronted = _behind_the_date(parts)
    if fronted:
        return fronted
    found, verbs = None, set()
    for clause in _clauses(parts):
        if found and (clause.verb in verbs or _is_in_aside(parts, clause, found)):
            continue  # the rest of one: "Orr, | a man of Mirel, left"
        verbs |= set() if clause.inserted else {clause.verb}
        if found and _is_shown_with(parts, clause, found):
            continue
        if not _is_left(parts, clause):
            found = clause
    return _behind_while(parts, found) or found or _behind_a_lead(parts)


def _behind_while(parts: Parts, found: Clause | None) -> Clause | None:
    """The words behind ", while", where nothing there has a verb that is known."""
    at = parts.date[0]
    if found and found.verb > at:
        return None  # Roy, while still mayor last year, | sold it
    for match in _WHILE.finditer(parts.letters, found.start if found else 0, at):
        place = match.end()
        if _BACK.search(parts.letters, place, at):
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
    if _TELLS.match(parts.letters) or _TELLING.match(parts.text, parts.starts[0]):
        return None  # After beating Roy on Monday, | he left
    for place, mark in _openings(parts, behind - 1).items():
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
    nested = found.leans and clause.relative
    if nested or not clause.leans or parts.length(found.start, parts.date[0]) > MOST:
        return False
    if clause.start < found.verb and parts.length(found.start, found.verb + 1) >= MOST:
        return False  # the rebels who left on Monday, … , | sank it
    if _ALSO.search(parts.letters, found.verb, clause.start):
        return False
    if _APART & set(parts.letters[found.verb : clause.start]):
        return False
    return not is_attributed(parts, found.verb, clause.start)


def _behind_the_date(parts: Parts) -> Clause | None:
    """The clause that a date leads in: "On Monday, | the ferry sank"."""
    at, behind = parts.date
    if "D" not in parts.letters[at:behind] or not _FRONTED.search(parts.letters[:at]):
        return None
    if _lasts_until(parts):
        return None  # if it lasts until June, | he will leave
    place = _end(_FOLLOWS, parts, behind)
    aside = _WHICH.match(parts.letters, place - 1)  # In fiscal 2023, which ended in June, | he left
    place = aside.end() if aside else place
    clause, compared = clause_at(parts, place), _is_compared(parts)
    if clause and "k" in parts.letters[behind:place] and not compared:
        main = _MAIN.search(parts.letters, clause.verb)  # in 1990, after he left, | she came
        behind_it = clause_at(parts, main.end()) if main else None
        if at and not behind_it and parts.letters[behind] == ",":
            return None  # he came, in 1990, after she left
        clause = behind_it or clause
    if clause is None:
        return None
    if compared and "k" not in parts.letters[behind:place]:
        return replace(clause, start=at - 2)  # As in 1979, | the rain failed
    between = parts.text[parts.ends[behind - 1] : parts.starts[clause.start]]
    if _MARKS & set(between):
        return None  # "… nor a month ago,” | Roy said
    led = parts.letters[at - 1 : at] == "k" and "k" not in parts.letters[behind:place]
    bounded = led and parts.word(at - 1) in _BOUNDING
    return replace(clause, start=at - 1) if bounded else clause  # | Until May, he sang


def _lasts_until(parts: Parts) -> bool:
    """Whether a date belongs to what stands before it: "until June", "as soon as Tuesday,"."""
    at, behind = parts.date
    if not _UP_TO.search(parts.letters, 0, at) or parts.letters[behind : behind + 1] == "k":
        return False
    word = parts.word(at - 1)
    return word in _LASTING or (word == "as" and parts.letters[behind : behind + 1] == ",")


def _is_compared(parts: Parts) -> bool:
    """Whether a date only stands beside what is told: "as in 1979"."""
    at = parts.date[0]
    return _AS_IN.search(parts.letters, 0, at) is not None and (
        (parts.word(at - 2), parts.word(at - 1)) == ("as", "in")
    )


def _clauses(parts: Parts) -> list[Clause]:
    """The clauses that begin before the date, in their order."""
    at, behind = parts.date
    behind = _NAMED.match(parts.letters, at).end()  # type: ignore[union-attr]
    places = {_end(_LEAD, parts, 0): ""}
    dateline = _DATELINE.match(parts.letters)
    if dateline and parts.text[parts.starts[dateline.end()]].isupper():
        places[dateline.end()] = ""
    places |= {p: mark for p, mark in _openings(parts, 0, behind).items() if p not in places}
    found = [clause_at(parts, place, mark) for place, mark in places.items()]
    found += relatives(parts, behind)
    near = (one for one in found if one and one.start <= at and not _is_a_date(parts, one))
    return sorted(near, key=lambda one: one.start)


def _is_a_date(parts: Parts, clause: Clause) -> bool:
    """Whether what looks like a subject ends a date: "the day after | Christmas was spoilt"."""
    start, end = parts.starts[clause.start], parts.ends[max(clause.start, clause.subject - 1)]
    return any(date.start < start and end <= date.end for date in parts.dated)


def _openings(parts: Parts, first: int, last: int | None = None) -> dict[int, str]:
    """The phrases at which a clause may begin, and the letters that say how it is joined."""
    places: dict[int, str] = {}
    end = len(parts.letters) if last is None else last
    for boundary in _BOUNDARY.finditer(parts.letters, first):
        if boundary.start() >= end:
            break
        if _opens(parts, boundary.start()):
            place = _end(_SMALL, parts, boundary.end())
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
    return word not in ("what", "than", "even")


def _has_content(parts: Parts, place: int) -> bool:
    """Whether a clause follows: "adding | that men would come", "saying | the vote in May was"."""
    follows = parts.word(place + 1).startswith("that ")
    return follows or _DATED.match(parts.letters, place) is not None


def _mark(opening: str) -> str:
    """The letter that says how a clause is joined: of ", when" and ", and" the last, the first."""
    if "k" in opening[1:]:
        return "k"
    return "," if opening[:2] in (",c", ",C") else opening[1:2] or opening


def _end(form: re.Pattern[str], parts: Parts, place: int) -> int:
    match = form.match(parts.letters, place)
    return match.end() if match else place


def _is_left(parts: Parts, clause: Clause) -> bool:
    """Whether an inserted clause is over before the date: "Orr, who came late, | left"."""
    aside = parts.letters.startswith("s,", clause.verb) or (
        parts.word(clause.verb) in _SPOKE
        and _SAID_ASIDE.match(parts.letters, clause.verb, parts.date[0]) is not None
    )
    if aside and parts.letters[clause.start - 1 : clause.start] == ",":
        return True  # the wave, she noted in May, | was
    content = parts.letters[clause.start - 1 : clause.start] in ("s", "h")
    if content and _RESUMED.search(parts.letters, clause.verb, parts.date[0]):
        return True
    of_the_speaker = clause.relative and parts.letters[clause.start - 1 : clause.start] == "s"
    inserted = clause.inserted and not of_the_speaker  # said Orr, who bought it, an inn, in May
    form = _BACK if inserted else _ACCOMPANIED if clause.relative else None
    return form is not None and form.search(parts.letters, clause.verb, parts.date[0]) is not None
