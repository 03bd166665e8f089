"""Where another clause begins behind that of a date, or an inserted one is left again.

To teach the reader another border, add it to `_BORDER`.
"""

import re

from reader.analysis.dates.happening.clause_forms import WHILE, Clause, clause_at
from reader.analysis.dates.happening.sentence_parts import Parts

_BORDER = re.compile(
    r";|,[cC](?P<dated>)(?=i[TA],)|,?[cC](?P<also>T)(?=k)|(?P<other>,k)|,?[cC][rT]{0,2}(?=[Aupdhn])|,?(?<![DT])[cC][rT]{0,2},(?=[Aupdhn])|,(?=[Aupdhn])|,L"
    r"|,[rx]{0,2}s(?=[Ap])|(?P<added>,?(?<![vsbxB],)(?<![vsbxB])[cC][rx]{0,2}s(?=h))|-|\)|:|(?P<going>c(?=[yg][AuO]))|,[cC](?P<when>k)"
)
_AND_SO, _OF_WHICH_KIND = frozenset("cC"), re.compile(r"[fil][vz]$")
_OPENS_WITHIN = re.compile(r"-[^\-;:]+-(?=[rx]{0,3}[vBxz])")
_HAS_VERB = re.compile(r"[rx]{0,3}[vBxz]")
_NO_VERB = re.compile(r"[Aupdn][^vsBxzb]*")
_VERB = re.compile(r"[vsBxzb]")
_OPEN = re.compile(r"(?:[hHw]|g(?=[Aupd]+$)|k(?![TD]))(?:[^vsBxzb,]*|A(?:,A)*)$")
_BY_WHOM = re.compile(r"Y[Au]+(?:f[Au]+)?(?P<more>(?:,[Au]+)*)$")
_BODY_SAID = re.compile(  # , | the Board of Ports, Towns and Roads (BPTR) said
    r"A(?:fA)?(?:,A)+(?:cA)?(?:\(A\))?s(?=[.,]|[iTD]{0,2}$)"
)
_LISTS = re.compile(r",A(?:,A)*,?cA")
_SUPPOSING = frozenset({"if", "unless"})
TWO = ("both ", "neither ", "either ")
_SAYS = frozenset({"said", "says"})
_COMMA, _RESUMES = re.compile(","), re.compile(r",(?=[rx]{0,3}[Bx])")
_GOING = frozenset("yg")
_UNFINISHED = re.compile(
    r"[hH](?:[^vsBxzb]*|[Au]+(?:[fil][Au]+)*,w[^,]*|k[^,]*)$"
)  # said that the ferry, though old, | would


def border_of(parts: Parts, clause: Clause, floor: int) -> int:
    """Where another clause begins, or the inserted one is left again."""
    borders = _BORDER.finditer(parts.letters, floor)
    border = (found.start() for found in borders if _begins_another(parts, clause, found))
    if parts.word(clause.start) in _SUPPOSING:
        main = next(border, None)  # if it rains on Friday, | the ferry will stay
        if main is not None and parts.letters[main] != ",":
            return main
    over = clause.relative and not _VERB.search(parts.letters, floor)
    form = _COMMA if clause.inserted or over else _RESUMES if clause.relative else None
    commas = form.finditer(parts.letters, floor) if form else ()
    left = (comma.start() for comma in commas if not is_unfinished(parts, clause, comma.start()))
    last = len(parts.letters)
    return min(next(border, last), next(left, last))


def _begins_another(parts: Parts, clause: Clause, border: re.Match[str]) -> bool:
    """Whether what looks like the end of a clause is one."""
    place = border.start()
    if border[0] == "-" and is_within(parts, clause, place):
        return False  # the town - and not the mayor - | rules
    if border[0] == ")" and "(" in parts.letters[clause.start : place]:
        return False  # the brackets lie inside
    if border[0] in _AND_SO and _OF_WHICH_KIND.search(parts.letters, 0, place):
        return False  # a list of planned | and other cuts
    if border[0][0] in "cC" and parts.word(place - 1).startswith(TWO):
        return False  # both the keepers | and mayors rule
    if border["going"]:  # tearing roofs off a mill that was old | and cutting lines
        return clause.relative and not _GOING & set(parts.letters[clause.verb : place])
    if border["when"]:  # he left, | and when it rained, he came back
        return clause_at(parts, border.end(), "k") is not None
    if border["other"] and parts.word(border.end() - 1) not in WHILE:
        return False
    if border["dated"] is not None:
        return _begins_with_a_time(parts, border)
    if border["also"] and parts.word(border.end() - 1)[0].isdigit():
        return False  # in 1990, 1994 | and 1998 as the mill grew
    if border[0] in ";)" or border[0][-1] in "Ls" or border["also"] or border["other"]:
        return True
    if border["added"]:
        return not is_unfinished(parts, clause, place)  # said it was old | and added that
    if border[0] == ":" and "A" in parts.letters[clause.verb : place]:
        return True
    if is_unfinished(parts, clause, place):
        return False
    if border[0][-1] == "c" and lacks_its_verb(parts, clause.verb, place):
        return False  # Mirel, where huge protests | and public anger helped
    if _is_in_a_list(parts, clause, border):
        return False
    if _is_what_a_body_said(parts, border.end()):
        return True
    mark = "c" if border[0][0] in "cC" else ""
    if mark and parts.letters[border.end()] == "h" and clause_at(parts, border.end() + 1, "c"):
        return True  # he said that it rained | and that Orr came
    return border[0] == "-" or clause_at(parts, border.end(), mark) is not None


def _begins_with_a_time(parts: Parts, border: re.Match[str]) -> bool:
    """Of "it sank, | and on 9 May, as he rose, it rained", "…, | and with the tide, men came"."""
    if not any(map(str.isdigit, parts.word(border.end() + 1))):
        return clause_at(parts, border.end() + 3) is not None
    return _VERB.search(parts.letters, border.start()) is not None


def _is_what_a_body_said(parts: Parts, place: int) -> bool:
    """Of "it rained, | the Weather, Tide and Wind Agency said"."""
    named = parts.word(place)[:4] == "the " and _BODY_SAID.match(parts.letters, place)
    return bool(named) and parts.word(parts.letters.index("s", place)) in _SAYS


def _is_in_a_list(parts: Parts, clause: Clause, border: re.Match[str]) -> bool:
    """Whether a border parts two of several: "a report sent by Holm, | Mirel and Amber says"."""
    place = border.start()
    listed = border[0][0] == "," and _LISTS.match(parts.letters, place) is not None
    whose = _BY_WHOM.search(parts.letters, clause.verb, place)
    if whose and (listed or (border[0] == "c" and whose["more"])):
        return True
    return listed and lacks_its_verb(parts, clause.verb, place)  # after Mirel, | Holm and … left


def is_within(parts: Parts, clause: Clause, dash: int) -> bool:
    """Whether a dash opens or closes what stands between a subject and its verb."""
    if _OPENS_WITHIN.match(parts.letters, dash):
        return True
    closes = _HAS_VERB.match(parts.letters, dash + 1) is not None
    return closes and "-" in parts.letters[clause.verb : dash]


def lacks_its_verb(parts: Parts, verb: int, end: int) -> bool:
    """Whether what was opened behind a verb has none of its own yet: "where huge protests"."""
    return _OPEN.search(parts.letters, verb, end) is not None


def is_unfinished(parts: Parts, clause: Clause, end: int) -> bool:
    """Whether what is said lacks its verb: "said that the ferry, though old, | would sail"."""
    if _UNFINISHED.search(parts.letters, clause.verb, end):
        return True
    said = parts.word(clause.verb) in _SAYS
    return said and _NO_VERB.fullmatch(parts.letters, clause.verb + 1, end) is not None
