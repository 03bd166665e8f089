"""Relative clauses, each with what it leans on: "| the keeper, who left", "| a law that failed".

To teach the reader what a relative clause may lean on, see `_ANTECEDENT`.
"""

import re
from itertools import takewhile

from reader.analysis.dates.happening.clause_forms import VERB, Clause
from reader.analysis.dates.happening.sentence_parts import ARTICLES, Parts

_RELATIVE = re.compile(
    r"(?:[,\-](?:[dAu]f)?|[fi])?w(?=[rxTD]{0,3}[vsbBxz]|[Ap,]|kA(?:[fil][AuTD]+)*[rx]{0,3}[vsbBz])|(?<=A),?h(?=[rx]{0,2}[vsbBxz])"
)
_ANTECEDENT = re.compile(r"(?:d[rTkvsz]{0,2})?[Au]+(?:[fc][Au]+)*(?:(?<=fA)i[Au]+)?(?:(?<=A)p)?$")
# What opens a sentence has its capital from there: "| Farmers in Mirel, who".
_SECOND = 2
_VERB = re.compile(VERB)
_HELD_OF = frozenset({"advantage", "care", "charge", "command", "control", "hold", "note", "use"})
_ASIDES = frozenset({"example", "instance"})


def relatives(parts: Parts, last: int) -> list[Clause | None]:
    """The relative clauses that begin up to a phrase, in their order."""
    found = takewhile(lambda one: one.start() <= last, _RELATIVE.finditer(parts.letters))
    return [_relative(parts, match) for match in found]


def _relative(parts: Parts, match: re.Match[str]) -> Clause | None:
    """A relative clause with what it leans on: "| the keeper, who left"."""
    letters, first = parts.letters, match.start()
    after = _VERB.search(letters, match.end())
    leans_on = _ANTECEDENT.search(letters, 0, first)
    if leans_on and letters[first - 1] == "p" and parts.word(first - 1) != "others":
        leans_on = None
    if leans_on:
        start = _with_its_name(parts, leans_on.start(), letters[first] == ",")
        if letters[first] in "hw" and _is_in_a_place(parts, start, first):
            start -= 2  # | a mill in Mirel that
        if letters[start : start + 2] == "Af" and parts.word(start) in _HELD_OF:
            start += 2  # took charge of | the club, which sank
        if letters[max(0, start - 1) : start + 2] == "Adk" and parts.word(start) == "such":
            start -= 1  # | states such as Holm, which
        if parts.word(start) in _ASIDES and letters[max(0, start - 3) : start] == "A,l":
            start -= 3  # in | Mirel, for example, where
        if letters[max(0, start - 2) : start] in (",y", ",g"):
            start -= 1  # , | bringing the number of those who died to five
        if letters[max(0, start - 2) : start] in ("Ay", "Ag"):
            start -= 2  # | a cart carrying apples that fell
        joined = " and " in parts.text[parts.starts[start] : parts.starts[first]]
        if joined and letters[max(0, start - 2) : start] == "A,":
            return None  # the last of a list
    elif parts.word(first) == "whose":
        return None  # who left in May and | whose brother came
    elif letters[first - 1 : first] == "c" and (whose := _antecedent_before(parts, first)):
        return Clause(*whose, after.end() - 1 if after else match.end(), inserted=True)
    elif first and letters[first - 1] == "r" and parts.text[parts.starts[first - 1]].isupper():
        start = first - 1  # a name in -ly
    else:
        return None
    verb = after.end() - 1 if after else match.end()
    if not start and letters[verb : verb + 2] == "vA" and parts.word(verb + 1) == "place":
        return None  # the vote, which took place on Monday, saw men
    inserted = (
        match[0][0] in ",-" or "," in letters[start:first]
    )  # | Mirel, the town where it sank,
    return Clause(start, first, verb, inserted, relative=True, leans=True)


def _is_in_a_place(parts: Parts, start: int, behind: int) -> bool:
    """Whether a name only says where the thing is of which "that" tells more."""
    named = behind == start + 1 and _has_capital(parts, start)
    return named and parts.letters[max(0, start - 2) : start] == "Ai"


def _antecedent_before(parts: Parts, place: int) -> tuple[int, int] | None:
    """What the relative before leans on: "| Orr, who left in May and who"."""
    before = parts.letters.rfind("w", 0, place - 1)
    comma = parts.letters[max(0, before - 1) : before] == ","
    leans_on = _ANTECEDENT.search(parts.letters, 0, max(0, before - comma))
    return (_with_its_name(parts, leans_on.start(), comma), leans_on.end()) if leans_on else None


def _with_its_name(parts: Parts, start: int, apart: bool) -> int:
    """Where what a relative leans on begins, with the name or the noun that it belongs to.

    "Roy of Mirel, | a man who", but not "on that side, | a man who"; where a comma stands `apart`,
    also "a man in | Mirel, who".
    """
    letters = parts.letters
    if (
        apart
        and letters[max(0, start - 2) : start] == "Ai"
        and letters[max(0, start - 3) : start - 2] != "c"  # the mill and the inn in | Mirel, where
        and (start == _SECOND or not _has_capital(parts, start - 2) or _is_led(parts, start - 2))
    ):
        start -= 2
    name = start - 2
    if apart and letters[max(0, start - 3) : start] in ("A,f", "A,i"):
        return start - 3  # | Orr, of the old mill, who
    if letters[max(0, name) : start] != "A," or letters[max(0, name - 1) : name] in ("T", "D"):
        return start  # in the last quarter, | an issue which
    while letters[max(0, name - 1) : name] == "A":
        name -= 1
    while letters[max(0, name - 2) : name] == "Af" and _has_capital(parts, name - 2):
        name -= 2
    if letters[max(0, name - 2) : name] == "A," and parts.word(name).isdigit():
        name -= 2  # | Orr, 66, replaces a man, who
    led = letters[max(0, name - 1) : name] in ("i", "l", "t", "Y", "f")
    return name if not led or _has_capital(parts, name) else start


def _is_led(parts: Parts, place: int) -> bool:
    """Whether an article stands before a name: "| the old Salt Works in Mirel, which"."""
    return parts.word(place).split()[0] in ARTICLES


def _has_capital(parts: Parts, place: int) -> bool:
    """Whether a phrase is a name: its last word has a capital."""
    last = parts.text.rfind(" ", parts.starts[place], parts.ends[place]) + 1
    return parts.text[max(last, parts.starts[place])].isupper()
