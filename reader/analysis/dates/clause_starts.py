"""Where the clause of a date begins: with its subject, behind a stop, an "and", a "when" or "said".

Clauses are forms over the letters of a sentence (see sentence_parts.py). The last clause that
begins before the date, and has not been left again, is the one that the date stands in.
"""

import re
from dataclasses import dataclass

from reader.analysis.dates.sentence_parts import ARTICLES, Parts
from reader.analysis.lexicon import classes
from reader.analysis.lexicon.reporting import reporting_verbs

_NOUN = r"(?:[Au]+(?:[filYt][Au]+){0,3}(?:t[vsb][AuOp]{0,2})?|p|h|d|n)"  # an attempt to free it
_ASIDE = (
    r"(?:,[^;:.\n]{1,45}?,|\([^().\n]{1,30}?\)|-[^-.\n]{1,45}?-"
    r"|[hw][Aup]?[rx]{0,2}[vsbz][rTDiA]{0,4}(?=[xB]))"  # the ferry, an old one, sank
)
_BRACKETS = r"\([^().\n]{1,30}?\)"
_TIMES = r"(?:[rTD]|[il][TD]|(?<=[TD])[il][Au]+(?:[fil][Au]+){0,2})"
VERB = r"[rxTD]{0,4}[vsbBxz]"
_CLAUSE = re.compile(
    rf"(?P<subject>{_NOUN}(?:c{_NOUN})?)(?P<times>{_TIMES}{{0,3}})(?P<aside>(?:{_BRACKETS})?{_ASIDE}?){_TIMES}{{0,2}}(?P<verb>{VERB})"
)
_DATELINE = re.compile(r"A(?:,A)?-(?=A)")
_LEAD = re.compile(r"[cCk]?,?(?:r,?)?")  # But, | Still, | And then
_BOUNDARY = re.compile(
    r"[,;:(\-cCkhH]|(?:(?<=s)A|[TDO])(?=p[rx]?[vsbBx])|s(?=[Aupdhn]+(?:[fil][Au]+)?[rx]{0,2}[vsbBxz])"
)
_SMALL = re.compile(r"[rTk]{0,2},?")
_RELATIVE = re.compile(
    r"(?:[,\-](?:[dAu]f)?|[fi])?w(?=[rxTD]{0,3}[vsbBxz]|[Ap,])|(?<=A),?h(?=[rx]{0,2}[vsbBxz])"
)
_VERB = re.compile(VERB)
_ANTECEDENT = re.compile(
    r"(?:[Au]+,)?(?:d[rTkvsz]{0,2})?[Au]+(?:[fc][Au]+)*(?<![iltY])(?:(?<=A)i[Au]+)?$"
)  # Roy, a man of Mirel,
_FRONTED = re.compile(r"(?:^|[,;:(\-cCkh])[cCrk]{0,2},?(?P<led>[irTYl]{0,3})$")
_LEADS = re.compile(r"[^vsBxzb;:]*[,\-]$")
_FOLLOWS = re.compile(r"[,:]?[rTk]{0,2},?")
_BACK = re.compile(  # , who left, | sank
    r"[,)\-](?=[rxTD]{0,3}[vsbBxz]|[ilTDYt])|[cC](?=w)|(?<=[vz])(?=[xB])"
)
_MAIN = re.compile(r",r?(?=[Aupdhn])")
_APART = frozenset("(-;")
_RULED = re.compile(r"[Au]+i[Au]+v[DTiY]?")
_IN_PLACE = re.compile(r"[vsBxzb].*iA,$")
_REDUCED = re.compile(r"v[tiY]")
_RESUMED = re.compile(r"[cC][rT]{0,2}x?s")  # he said it was old and | asked for another
_ATTRIBUTED = re.compile(r",[rx]{0,2}s(?=[Ap])")  # it rained, said Roy, who left
_ACCOMPANIED = re.compile(
    r",(?=[yg]|[rxTD]{0,3}[vsbBxz])"
)  # beat a man who had won before, | taking the cup
# Behind these the clause tells of nothing that is sure to be: the word stays.
_SUPPOSING = frozenset({"if", "unless", "whether", "though", "although", "even"})
_INSERTS = frozenset(("k", "(", "-"))
_CLOSES = re.compile(r"[,.?!…][”\"]")
_MARKS = frozenset('”"')
# No happening is longer than this many words; nobody reads more of it in a row of a timeline.
MOST = 24
_LEAD_WORDS = 10


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: where its words begin, the end of its subject, and its verb.

    `inserted` ones are left again at a comma: "Orr, who came late, left".
    """

    start: int
    subject: int
    verb: int
    inserted: bool = False
    relative: bool = False
    leans: bool = False


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
        if clause.start > parts.date[0]:
            return found or _behind_a_lead(parts, clause)
        if found and (clause.verb in verbs or _is_in_aside(parts, clause, found)):
            continue  # the rest of one: "Orr, | a man of Mirel, left"
        verbs |= set() if clause.inserted else {clause.verb}
        if found and _is_shown_with(parts, clause, found):
            continue
        if not _is_left(parts, clause):
            found = clause
    return found


def _is_in_aside(parts: Parts, clause: Clause, found: Clause) -> bool:
    """Whether a clause stands between a subject and its verb, and the date behind both."""
    return clause.start < found.verb <= parts.date[0]


def _behind_a_lead(parts: Parts, clause: Clause) -> Clause | None:
    """The clause behind a long phrase with the date ("In a talk on Monday in Mirel, | she …")."""
    between = parts.letters[parts.date[1] : clause.start]
    return clause if _LEADS.match(between) and parts.length(0, clause.verb) > _LEAD_WORDS else None


def _is_shown_with(parts: Parts, clause: Clause, found: Clause) -> bool:
    """Whether a clause that leans on the one before can be shown with it, as far as the date."""
    nested = found.leans and clause.relative
    if nested or not clause.leans or parts.length(found.start, parts.date[0]) > MOST:
        return False
    if _APART & set(parts.letters[found.verb : clause.start]):
        return False
    return not is_attributed(parts, found.verb, clause.start)


def is_attributed(parts: Parts, first: int, last: int) -> bool:
    """Whether somebody is said to have said it, between two phrases ("it rained, said Roy")."""
    found = _ATTRIBUTED.search(parts.letters, first, last)
    return found is not None and _reports(parts.word(found.end() - 1))


def _reports(word: str) -> bool:
    reporting = reporting_verbs().get(word)
    return reporting is not None and "clause" in reporting.frames


def clause_at(parts: Parts, place: int, mark: str = "") -> Clause | None:
    """The clause that begins at a phrase behind some mark, if one does."""
    match = _CLAUSE.match(parts.letters, place)
    if match is None or (mark == "c" and match["aside"]) or not _is_finite(parts, match):
        return None  # "law and order, which was new, was": no clause begins with "order"
    inverted = match["verb"] == "s" and parts.letters[match.end() : match.end() + 1] == "A"
    if mark == "," and match["aside"] and inverted and _IN_PLACE.search(parts.letters, 0, place):
        return None  # it sank in Mirel, South Amber, on Monday, said Roy
    if mark == "," and match["subject"][0] == "h":
        return None  # the law, that was new, was
    if mark == "c" and _REDUCED.match(parts.letters, match.end("subject")):
        return None  # money and a boat given to him
    if mark == "h" and _RULED.fullmatch(parts.letters, place, match.end() + 1):
        return None  # rejected that argument in a ruling released
    if mark == "k" and match["times"] and parts.word(place - 1) == "as":
        return None  # his time as mayor in 2016 was
    between = parts.text[parts.ends[match.end("subject") - 1] : parts.starts[match.end() - 1]]
    if _CLOSES.search(between):
        return None  # “… and no idea,” Roy said
    start = place
    while start > 0 and parts.word(start - 1) in _SUPPOSING:
        start -= 1
    again = parts.letters[place - 2 : place] == "ch"  # said it was old and that | it sank
    noun = mark == "h" and parts.letters[place - 2 : place - 1] in ("A", "-")  # the fear that
    pronoun = match["subject"] == "p" and mark in ("k", "s", "h", "H")
    leans = not again and (noun or mark == "c" or pronoun)
    return Clause(start, match.end("subject"), match.end() - 1, mark in _INSERTS, leans=leans)


def _is_finite(parts: Parts, match: re.Match[str]) -> bool:
    """Whether the verb of a clause can have its subject: "they pay", not "a pay", "14 cents"."""
    verb = parts.word(match.end() - 1)
    subject = parts.word(match.end("subject") - 1)
    adjective = subject in ARTICLES and match["verb"][-1] not in "xB"
    if adjective or subject.endswith(("'s", "’s")):
        return False  # "an impassioned speech", "Roy's battered boat"
    if match["verb"][-1] not in "vb" or len(match["verb"]) > 1 or verb.endswith("ed"):
        return True
    if verb.endswith("s"):
        return classes("word_classes").get(verb) == "verb"
    past = match["verb"] == "v" and classes("time_verbs").get(verb) == "past"
    return past or match["subject"][-1] in "phdn" or subject.endswith("s")


def _behind_the_date(parts: Parts) -> Clause | None:
    """The clause that a date leads in: "On Monday, | the ferry sank"."""
    at, behind = parts.date
    if "D" not in parts.letters[at:behind] or not _FRONTED.search(parts.letters[:at]):
        return None
    place = _end(_FOLLOWS, parts, behind)
    clause = clause_at(parts, place)
    if clause and "k" in parts.letters[behind:place]:
        main = _MAIN.search(parts.letters, clause.verb)  # in 1990, after he left, | she came
        clause = (clause_at(parts, main.end()) if main else None) or clause
    if clause is None or _MARKS & set(
        parts.text[parts.ends[behind - 1] : parts.starts[clause.start]]
    ):
        return None  # "… nor a month ago,” Roy said
    return clause


def _clauses(parts: Parts) -> list[Clause]:
    """Every clause of a sentence, in its order."""
    places = {_end(_LEAD, parts, 0): ""}
    dateline = _DATELINE.match(parts.letters)
    if dateline and parts.text[parts.starts[dateline.end()]].isupper():
        places[dateline.end()] = ""
    for boundary in _BOUNDARY.finditer(parts.letters):
        if _opens(parts, boundary.start()):
            place = _end(_SMALL, parts, boundary.end())
            places.setdefault(place, _mark(parts.letters[boundary.start() - 1 : place]))
    found = [clause_at(parts, place, mark) for place, mark in places.items()]
    found += [_relative(parts, match) for match in _RELATIVE.finditer(parts.letters)]
    return sorted((clause for clause in found if clause), key=lambda clause: clause.start)


def _opens(parts: Parts, place: int) -> bool:
    """Whether a boundary may open a clause: not "what he did", not "more than he did"."""
    word = parts.word(place)
    if parts.letters[place] == "s":
        return _reports(word)
    if word == "that" and parts.letters[max(0, place - 1) : place] in ("", "k", "i"):
        return False  # after that week
    return word not in ("what", "than", "even")


def _mark(opening: str) -> str:
    """The letter that says how a clause is joined: of ", when" and ", and" the last, the first."""
    if "k" in opening[1:]:
        return "k"
    return "," if opening[:2] in (",c", ",C") else opening[1:2] or opening


def _end(form: re.Pattern[str], parts: Parts, place: int) -> int:
    match = form.match(parts.letters, place)
    return match.end() if match else place


def _relative(parts: Parts, match: re.Match[str]) -> Clause | None:
    """A relative clause with what it leans on: "| the keeper, who left"."""
    letters, first = parts.letters, match.start()
    after = _VERB.search(letters, match.end())
    leans_on = _ANTECEDENT.search(letters, 0, first)
    if leans_on:
        start = leans_on.start()
        joined = " and " in parts.text[parts.starts[start] : parts.starts[first]]
        if joined and letters[max(0, start - 2) : start] == "A,":
            return None  # the last of a list
    elif first and letters[first - 1] == "r" and parts.text[parts.starts[first - 1]].isupper():
        start = first - 1  # a name in -ly
    else:
        return None
    verb = after.end() - 1 if after else match.end()
    return Clause(start, first, verb, match[0][0] in ",-", relative=True, leans=True)


def _is_left(parts: Parts, clause: Clause) -> bool:
    """Whether an inserted clause is over before the date: "Orr, who came late, | left"."""
    said = parts.letters[clause.verb : clause.verb + 2] == "s,"
    if said and parts.letters[clause.start - 1 : clause.start] == ",":
        return True  # the wave, she noted, | was
    content = parts.letters[clause.start - 1 : clause.start] in ("s", "h")
    if content and _RESUMED.search(parts.letters, clause.verb, parts.date[0]):
        return True
    form = _BACK if clause.inserted else _ACCOMPANIED if clause.relative else None
    return form is not None and form.search(parts.letters, clause.verb, parts.date[0]) is not None
