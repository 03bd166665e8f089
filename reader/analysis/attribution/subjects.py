"""Who does what the verb says: the noun phrase that is its subject.

Each construction is one rule over the letters of `phrases`, matched backward from the verb within
the sentence; the first rule that matches wins. To teach it a construction, add a rule.
"""

import re
from dataclasses import dataclass

from reader.analysis.attribution.antecedents import antecedent
from reader.analysis.attribution.heads import CHAIN, CLAUSE, HEAD, WINDOW
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak

_BETWEEN = r"(?:[rxTB]|iT){0,6}"  # has also on Monday
_ASIDE = (  # , a lawyer, who lives here; , held in Nice
    r"(?:,ks(?=,)|,(?:s(?=i))?(?:[^sCQKqZ.;:,w\n]|w[^,.;:QKqZ\n]{0,30}){1,40}){1,4}"
)
_ANEW = re.compile(rf"c(?P<subject>p){_BETWEEN}$")  # Roy and Lee | and they want
_FINITE = frozenset((
    "said", "says", "told", "tells", "wrote", "writes", "added", "argued", "insisted", "warned",
    "replied", "complained", "spoke", "joked", "recalled", "agreed", "went", "came",
))  # fmt: skip
_NOT_BESIDE = frozenset(("they", "it", "there"))  # never one of two subjects
_SETTING = re.compile(  # After the mayor left, / Confirming it, | two farmers, Roy and Lee, said
    r"(?:[CcrT],?)?[il][AfiltkTdP]{1,12},|[gy][AfiltTrk]{0,8},(?=A(?:[fil]A){0,2},)|"
    r"[il]A(?:[fil]A)?[vsz][AfiltTrkY]{1,12},(?=A(?:[fil]A){0,2},A,)|(?:[CrT],?)?k(?:A(?:[fil]A){0,3}|p)[rxTB]{0,4}[vsB][^,\nQKqZ]{0,30},"
)
_AFTER = re.compile(  # After the recess, | his lawyer, Ann Roy, said
    r"(?:[CrT],?)?(?P<after>k)(?P<what>A)(?:[filt][AT]){0,4},(?=A(?:[fil]A){0,3},A)"
)
_TIMES = frozenset(("after", "before", "since", "until"))


@dataclass(frozen=True, slots=True)
class SubjectRule:
    """A construction that ends in a verb; `example` ends there, and `means` is its subject."""

    pattern: re.Pattern[str]
    example: str
    means: str


def _rule(pattern: str, example: str, means: str) -> SubjectRule:
    return SubjectRule(re.compile(pattern), example, means)


SUBJECT_RULES = (
    _rule(
        rf"C(?P<subject>p)cA(?:[fil]A)?{_BETWEEN}$",
        "Roy read the plan which was old but she and the mayor feel",
        "she",
    ),
    _rule(
        rf"(?<=[vsbgyz])[AO]{CHAIN},c{HEAD}{CHAIN},A{CHAIN},{_BETWEEN}$",
        "It is on track to meet its aims, and the mayor, Ann Roy, said",
        "the mayor",
    ),
    _rule(
        rf"(?<=[vsbgyz])[AO]{CHAIN},{HEAD}{CHAIN},A{CHAIN},{_BETWEEN}$",
        "They arrested a man in Nice, the mayor, Ann Roy, has said",
        "the mayor",
    ),
    _rule(
        rf"(?:(?<=,)|(?<=r))k{HEAD}{CHAIN}(?:v(?:[Yi]A(?:[fil]A){{0,2}})?)?,A{CHAIN},{_BETWEEN}$",
        "It began in May, when a clerk hired by the town, Ann Roy, said",
        "a clerk",
    ),
    _rule(
        rf"w{HEAD}{CHAIN},A{CHAIN},{_BETWEEN}$",
        "They asked the board, whose chief, Ann Roy, has said",
        "chief",
    ),
    _rule(
        rf"(?:^|(?<=[KZq]))[Cck]?{HEAD}[fl]A(?:[fil]A){{0,2}},A(?:[fl]A){{0,2}}\([^()QKqZ\n]{{1,30}}\),{_BETWEEN}$",
        "A spokeswoman for his party, the Front of the Isles (NF), said",
        "A spokeswoman",
    ),
    _rule(
        rf"{CLAUSE}(?<!c)(?<!w[vs])(?<!w[rxT][vs]){HEAD}{CHAIN}\([^()QKqZ\n]{{1,30}}\),?{_BETWEEN}$",
        "Ann Roy (Lib., Lyon), said",
        "Ann Roy",
    ),
    _rule(
        rf"(?:^|(?<=[KZqC])){HEAD}h[rxT]{{0,3}}[vsz][^,.;:()QKqZ\n]{{0,10}}A,A,{_BETWEEN}$",
        "The company that built the plant, Nice Mills SA, has said",
        "The company",
    ),
    _rule(
        rf"{CLAUSE}(?<![yg]){HEAD}{CHAIN}{_ASIDE},(?:iA)?{_BETWEEN}$",
        "Ann Roy, a farmer who left the party, has said",
        "Ann Roy",
    ),
    _rule(
        rf"{CLAUSE}(?<![yg]){HEAD}{CHAIN}[vs]i?T{_ASIDE},{_BETWEEN}$",
        "A poll released on Monday, made for the Post, said",
        "A poll",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},(?:[gyw][^,.;:QKqZ\n]{{0,12}}|Af)K{_BETWEEN}$",
        "Ann Roy, citing “the odd bread,” said",
        "Ann Roy",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN}-[^-QKqZ.\n]{{1,40}}-{_BETWEEN}$",
        "Ann Roy – the farmer – said",
        "Ann Roy",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},?w[rxT]{{0,3}}sA?[ftil](?:[^,.;:QKqZ\nswh]{{0,12}})A{CHAIN}{_BETWEEN}$",
        "A nurse who spoke to a crew in the camp later said",
        "A nurse",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},?w[rxT]{{0,3}}s[rxT]{{0,2}}tr?B?[vbz](?:[iltYf]?A){{0,3}},?{_BETWEEN}$",
        "A nurse who declined to be named said",
        "A nurse",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},?w[rxT]{{0,3}}[vs]A?r?kA,?{_BETWEEN}$",
        "A nurse who gave her name only as Ann said",
        "A nurse",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},?[wh](?!.*kA$)(?:[^,.;:QKqZ\nswh]{{1,12}})A{CHAIN}{_BETWEEN}$",
        "The man who runs the shop said",
        "The man",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN}(?:[vs]i?T|v)(?:[Yi]A(?:[fil]A){{0,2}})?{_BETWEEN}$",
        "A report released on Monday by the club said",
        "A report",
    ),
    _rule(
        rf"{CLAUSE}(?<![wHhk]){HEAD}{CHAIN}r?(?P<made>[vs]|z(?=Y))(?:[Yilt]A(?:[fil][AT]){{0,3}}){{1,2}}(?:(?<=YA)cA)?{_BETWEEN}$",
        "A letter sent to parents in the town said",
        "A letter",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN}s(?:f[yg]|t[bBv])(?:A|[iflt]A){{0,5}}{_BETWEEN}$",
        "A man accused of stealing bread from a shop said",
        "A man",
    ),
    _rule(
        rf"{CLAUSE}(?<![vsbgyBx]){HEAD}{CHAIN}[yg]O?[rT]?(?:A|[ifltY]A){{0,4}}{_BETWEEN}$",
        "An officer requesting silence in the matter said",
        "An officer",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN}w[rxT]{{0,3}}[vz]r?x[rxTB]{{0,4}}$",
        "A nurse who left has said",
        "A nurse",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},?k[Ap](?:[fil]A)?B?[vzs](?:[ilt]A)?,?{_BETWEEN}$",
        "The cooks at the school where the mass was held also argued",
        "The cooks",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN}k[yg](?:A|[ifltY]A){{1,4}}{_BETWEEN}$",
        "The mayor while speaking at the hall in Nice said",
        "The mayor",
    ),
    _rule(rf"(?P<subject>[wh]){_BETWEEN}$", "Ann Roy, who said", "who"),
    _rule(
        rf"(?:^|(?<=[,\-]))[Cck]?{HEAD}{CHAIN}c[ilt]A{CHAIN}{_BETWEEN}$",
        "Observers in Nice and around the country said",
        "Observers",
    ),
    _rule(
        rf"(?:^|(?<=[,\-]))[Cck]?{HEAD}p[rxT]{{0,3}}[vs][tilr]*(?:[ilft]?[AT]){{0,4}}{_BETWEEN}$",
        "Several people I have spoken with over the year said",
        "Several people",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}fA(?:,A){{1,3}},?cA{_BETWEEN}$",
        "The Ministry of Health, Youth and Sport said",
        "The Ministry",
    ),
    _rule(
        rf"(?:^|(?<=[KZq]))[Cck]?{HEAD}(?:[fil]A){{1,2}}(?:,A(?:fA)?){{1,5}},?cA(?:fA)?{_BETWEEN}$",
        "Ministers from France, Spain and Italy said",
        "Ministers",
    ),
    _rule(
        rf"(?:^|(?<=[KZq]))[Cck]?{HEAD}(?:[fil]A){{1,2}}(?:,A(?:fA)?){{0,5}},(?:Af)?(?P<row>A){_BETWEEN}$",
        "Ministers from France, Spain and Italy have said",
        "Ministers",
    ),
    _rule(
        rf"(?:^|(?<=[KZq]))[Cck]?(?P<subject>A)(?:,A){{1,4}},?c[Ap]{_BETWEEN}$",
        "Roy, the mayor and others said",
        "Roy",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}{CHAIN},?(?P<among>i)A(?:,A){{0,5}},?cA{_BETWEEN}$",
        "Three friends of the mayor including Roy, Lee and Orr said",
        "Three friends",
    ),
    _rule(
        rf"(?:^|(?<=[,;:\-QKqZC]))[Cck]?{HEAD}{CHAIN}c[Ap]{CHAIN}{_BETWEEN}$",
        "But Roy and the mayor said",
        "Roy",
    ),
    _rule(
        rf"{CLAUSE}{HEAD}(?:T{{1,2}}(?=[if]))?{CHAIN}{_BETWEEN}$",
        "the head of the party also said",
        "the head",
    ),
)


def subject_of(phrases: Phrases, verb: int, first: int) -> int | None:
    """The phrase that is the subject of a verb in the sentence beginning at `first`, or None."""
    start = max(first, verb - WINDOW)
    setting = _SETTING.match(phrases.letters, first, verb) or _after(phrases, first, verb)
    start = max(start, setting.end()) if setting else start
    bracket = phrases.letters.rfind("(", start, verb)
    if bracket > phrases.letters.rfind(")", start, verb):
        start = bracket + 1
    before = phrases.letters[start:verb]
    anew = _ANEW.search(before)
    if anew and phrases.word(start + anew.start("subject")).lower() in _NOT_BESIDE:
        return start + anew.start("subject")
    for rule in SUBJECT_RULES:
        match = rule.pattern.search(before)
        if match and not any(no(phrases, start, match) for no in (_is_finite, _is_apart, _is_one)):
            found = start + match.start("subject")
            if phrases.letters[found - 1] == "A" and phrases.word(found) == "there":
                return subject_of(phrases, found, first)  # polls there say
            aged = phrases.word(found).isdigit() and phrases.letters[found - 1 : found + 2] == ",A,"
            return antecedent(phrases, found, first) if aged else found  # Ann Roy, 37, who
    return None


def _after(phrases: Phrases, first: int, verb: int) -> re.Match[str] | None:
    """Where a sentence begins with what was before, and then names who spoke by two names."""
    found = _AFTER.match(phrases.letters, first, verb)
    if found is None or phrases.word(found.start("after")).lower() not in _TIMES:
        return None
    what = phrases.word(found.start("what"))
    return None if what[0].isupper() or can_speak(what) else found


def _is_finite(phrases: Phrases, start: int, match: re.Match[str]) -> bool:
    """Whether what should describe the noun is its verb: Roy said in a note | released today."""
    made = match.re.groupindex.get("made")
    return made is not None and phrases.word(start + match.start(made)).lower() in _FINITE


def _is_one(phrases: Phrases, start: int, match: re.Match[str]) -> bool:
    """Whether what should end a row is one name: The mayor of Nice, Ann Roy, has said."""
    row = match.re.groupindex.get("row")
    return row is not None and " and " not in phrases.span(start + match.start(row)).of(
        phrases.tokens.text
    )


def _is_apart(phrases: Phrases, start: int, match: re.Match[str]) -> bool:
    """Whether a row of names is not of those in front: In Nice, Roy, Lee and Orr; not: including"""
    among = match.re.groupindex.get("among")
    return among is not None and phrases.word(start + match.start(among)) != "including"
