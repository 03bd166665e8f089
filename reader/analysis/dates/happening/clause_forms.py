"""What a clause is: a subject, what may stand behind it, and a verb that it can have.

The forms run over the letters of a sentence (see sentence_parts.py): "The ferry, an old one, sank"
is `A,A,v`. A form that looks like a clause and is none is turned away in false_clauses.py.
"""

import re
from dataclasses import dataclass

from reader.analysis.dates.happening.clause_resumed import resumed
from reader.analysis.dates.happening.false_clauses import is_finite, is_none
from reader.analysis.dates.happening.open_quotations import CLOSING
from reader.analysis.dates.happening.sentence_parts import Parts

_OF_IT = (
    r"(?:fy(?=[rx]{0,3}[vsBxz])|(?:[filYtk]|fyi?)[Au]+)"  # the cost of | borrowing, of the mill
)
_NOUN = rf"(?:[Au]+{_OF_IT}{{0,5}}(?:t[vsb](?:i{{0,2}}[AuOp]){{0,2}})?|p|h|d(?:Tf[AO])?|n)"
# an attempt to free it; the last of them
_BRACKETS = r"(?:\([^().\n]{1,30}?\)){1,2}"  # Orla Inc. (Nasdaq: ORL) ("Orla")
_ASIDE = (
    # the ferry, an old one, | sank; no aside: the inquest on Monday, June 9 heard that
    rf"(?:,(?![TD]+sh)[^;:.\n]{{1,45}}?,|{_BRACKETS}|-[^-.\n]{{1,45}}?-"
    r"|[hw][Aup]?[rx]{0,2}[vsbz][rTDiA]{0,4}(?=[xB]))"  # the man who was named | is
)
_TIMES = r"(?:[rTD]|Tk[Au]+(?![^vsBxz]{0,4},)|[il][TD]|(?<=[TD])[il][Au]+(?:[fil][Au]+){0,2})"
VERB = r"[rxTD]{0,4}[vsbBxz]"
NO_VERB_YET = re.compile(r"[hHkw][^vsBxzb]*$")  # what leads in a clause, as far as it is read
_CLAUSE = re.compile(
    rf"(?P<subject>{_NOUN}(?:(?:{_BRACKETS})?c{_NOUN}){{0,2}})(?P<times>{_TIMES}{{0,3}})"
    rf"(?P<aside>(?:{_BRACKETS})?{_ASIDE}?){_TIMES}{{0,2}}(?P<verb>{VERB})"
)
_LISTED = re.compile(  # | Roy, Lee and Orr left; | men from Mirel, Holm and Orsk met
    r"(?:^|[,;:kchHC(-])(?P<one>A(?:fA)?,)$|(?:^|[;:k(\-])(?P<led>A(?:[fil][Au]+)+,)$"
)
# Behind these the clause tells of nothing that is sure to be: the word stays.
_SUPPOSING = frozenset({"if", "unless", "whether", "though", "although", "even"})
# Behind a comma these open a clause as apart as one behind "and".
WHILE = frozenset({"while", "whereas", "whilst"})
_WISHES = frozenset({"asked", "demanded", "ordered", "proposed", "recommended", "requested"})
_BASED = re.compile(r"(?:[A-Z][\w.]*[ -])*?based\b|(?:Inc|Ltd|LLC|L\.P|Corp|Co|PLC|N\.V|S\.A)\b")
_HEAD = re.compile(r"A(?P<aged>,A,)?(?:[filYt]A|\(A\))+,")
_ASIDE_OF = re.compile(  # | Roy & Orr, a firm founded in May, is selling it
    r"(?:^|[,;:cCkh(\-])A,[Au]+v[^,vsBxzb]*,(?=[rx]{0,3}(?:[vBx]|s(?![Ap])))"
    r"|[vsbilfY]A,(?P<held>A)v[^,vsBxzb]*,(?=[iltY])"  # the Shoal, a rock Orland took in May, into
)
_ZERO = re.compile(r"an? [\w-]+ (?:[A-Z]|he\b|she\b|they\b|it\b|the\b)")
_HELD = re.compile(r"(?<![sgzvb])(?P<noun>[Au]+(?:[fi][Au]+)?)h$")
_SAID_ON = re.compile(r"s[AO]?i$")  # told them on | a call that it sank
_HOPES = frozenset({"concern", "concerns", "confidence", "doubt", "fear", "fears", "hope", "hopes"})
_AGED = re.compile(r"(?:^|[,;:cCkh(\-])A,$")
_WITH_AGE = re.compile(r"(?:^|[;:kh(\-])(?P<one>A),(?P<age>A),c$")
_OF_TWO = re.compile(  # | the men working for Roy and four boys left
    r"(?:^|[;:,k(\-])(?P<one>[Au]+(?:[yg]?[filtY][Au]+|[yg][Au]+)+)c$"
)
_NO_OBJECT = frozenset("itlDT,")
_NEAR = 4
_INSERTS = frozenset(("k", "(", "-"))
_LEANING = frozenset("kshH")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: where its words begin, the end of its subject, and its verb.

    `inserted` ones are left again at a comma ("Orr, who came late, left"); a `relative` begins with
    what it leans on; one that `leans` is best read with the clause before it ("after they left").
    """

    start: int
    subject: int
    verb: int
    inserted: bool = False
    relative: bool = False
    leans: bool = False


def clause_at(parts: Parts, place: int, mark: str = "") -> Clause | None:
    """The clause that begins at a phrase, if one does; `mark` is the letter that joins it."""
    match = _CLAUSE.match(parts.letters, place)
    if match is None or not is_finite(parts, match) or is_none(parts, match, mark):
        so = mark == "k" and parts.word(place - 1) == "so"  # was so weak that he left
        behind = resumed(parts, place) if mark != "s" and not so else None  # told | the men that
        return Clause(place, *behind, mark in _INSERTS) if behind else None
    start = place
    while start > 0 and parts.word(start - 1) in _SUPPOSING:
        start -= 1
    named = mark == "," and match["verb"][-1] != "s" and match["subject"][0] == "A"
    head = _HEAD.fullmatch(parts.letters, 0, place) if named else None
    if head and (not head["aged"] or parts.word(2).isdigit()):
        start = 0  # | The trial of the minister (ZQX), Ann Orla has been put off
    if mark == "," and parts.letters[max(0, place - 2) : place] == "A," and _goes_on(parts, place):
        start = place - 2  # | The Mirel, Holm-based firm; | shares of Orr & Sons, Inc. (ORR) fell
        while parts.letters[max(0, start - 2) : start] == "Af":
            start -= 2
    if mark == "," and match["verb"] in ("v", "s") and _AGED.search(parts.letters, 0, place):
        start = place - 2 if parts.word(place).isdigit() else start  # | Orr, 32 began it
    apart = mark == "," and match["verb"] == "v"
    told = _ASIDE_OF.match(parts.letters, max(0, place - 3)) if apart else None
    if told and (not told["held"] or _ZERO.match(parts.text, parts.starts[place])):
        return Clause(place - 2, match.end("subject"), match.end() - 1, inserted=True)
    pair = _WITH_AGE.search(parts.letters, 0, place) if mark == "," else None
    if pair and parts.word(pair.start("age")).isdigit():
        start = pair.start("one")  # | Roy, 29, and Orr left
    if mark == "," and " and " in parts.span(place, match.end("subject")).of(parts.text):
        start = _with_the_others(parts, match)
    sold = match["verb"] == "B" and parts.word(match.end() - 1) == "be"
    wished = mark in ("s", "h") and (sold or (mark == "h" and _is_wished(parts, place)))
    whose = _HELD.search(parts.letters, 0, place) if mark == "h" else None
    if whose and not _SAID_ON.search(parts.letters, 0, whose.start("noun")):
        without_object = parts.letters[match.end() : match.end() + 1] in _NO_OBJECT
        start = whose.start("noun") if without_object else start  # | the letters that Roy sent on
    wished = wished or (mark == "s" and parts.word(place) in _HOPES)
    leans = wished or _leans(parts, place, match["subject"], mark)  # asked | that it be sold
    if mark == "c" and (both := _OF_TWO.search(parts.letters, 0, place)):
        start, leans = both.start("one"), False
    return Clause(start, match.end("subject"), match.end() - 1, mark in _INSERTS, leans=leans)


def _goes_on(parts: Parts, place: int) -> bool:
    """Whether a name goes on behind a comma: with its state, or with its legal form."""
    return _BASED.match(parts.text, parts.starts[place]) is not None


def _is_wished(parts: Parts, place: int) -> bool:
    """Whether a clause is asked for: "asked that | the court limit it"."""
    before = range(max(0, place - _NEAR), place)
    return any(parts.word(near) in _WISHES for near in before if parts.letters[near] in "sv")


def _with_the_others(parts: Parts, match: re.Match[str]) -> int:
    """Where a list begins that is the subject: "| Roy, Lee and the mayor left"."""
    start = match.start()
    said = parts.letters[match.end() - 1 : match.end() + 1] == "s,"
    while not said and (listed := _LISTED.search(parts.letters, 0, start)):
        if CLOSING.match(parts.text, parts.ends[start - 2]):
            break  # “We have no coal,” | her friend and the mayor said
        start = listed.start("one" if listed["one"] else "led")
    return start


def _leans(parts: Parts, place: int, subject: str, mark: str) -> bool:
    """Whether a clause is best read with the one before it."""
    if parts.letters[max(0, place - 2) : place] == "ch":
        return False  # said it was old and that | it sank
    noun = mark == "h" and parts.letters[max(0, place - 2) : place - 1] in ("A", "-")
    asked = mark in ("c", "H")  # asked | whether it sank
    return noun or asked or (subject == "p" and mark in _LEANING)  # the fear that | it sank
