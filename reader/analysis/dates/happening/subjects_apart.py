"""Where a subject stands apart from its verb: "Orr … died at home", with too many words between.

How many words are too many says `_APART`.
"""

import re
from collections.abc import Iterator

from reader.analysis.dates.happening.clause_forms import Clause
from reader.analysis.dates.happening.clause_starts import MOST
from reader.analysis.dates.happening.open_quotations import is_open
from reader.analysis.dates.happening.saying_verbs import is_attributed
from reader.analysis.dates.happening.sentence_parts import Parts

# A subject that stands so many words before its verb is shown apart from it.
_APART = 8
_AGAIN = re.compile(r"(?:[cC]|[,\-)])[rT]{0,2}(?!x?t)(?=[rx]{0,3}[vsbBxzyg])")
_AIM = re.compile(r"(?<=[AuTD])(?=t[vsb])")  # beat them … | to go top for the first time since
_THE_FIRST = re.compile(  # the second keeper | to fall
    r"^the (?:first|second|third|fourth|last|latest|next|only)\b"
)
_WITH_ITS_VERB = re.compile(r"[rx]*[vsbBxz]+(?:O|i?A)?")
_PRESUMED = re.compile(r"[sz]vY")
_PAST = frozenset("k,")  # behind these an aim is another's
_ACCUSED = frozenset({
    "accused", "acquitted", "blamed", "charged", "cleared", "convicted", "guilty", "jailed",
    "sentenced", "suspected",
})  # fmt: skip
_OTHER = re.compile(r",[Aup]")
_REDUCED = re.compile(r",r?[vz]r?[iYkt]")
_DOING = frozenset("ygxB")
_NESTED = frozenset("kHhw")


def verb_apart(parts: Parts, clause: Clause) -> int | None:
    """The verb that is shown apart from its subject, where too many words stand between them."""
    verb, (at, behind) = clause.verb, parts.date
    if clause.relative or clause.subject <= at < verb:
        return None  # the date stands between them
    verb = max(clause.subject, without_helpers(parts, verb))
    if parts.length(clause.start, max(verb, behind)) > MOST:
        again = [place for place in _verbs_again(parts, clause) if place < at]
        if not again and parts.length(verb, behind) > MOST:
            found = (match.end() for match in _AIM.finditer(parts.letters, verb, at))
            aims = [aim for aim in found if not _THE_FIRST.search(parts.word(aim - 1))]
            again = [aim for aim in aims if not _PAST & set(parts.letters[verb:aim])]
        verb = again[-1] if again else verb
    elif parts.length(clause.subject, verb) <= _APART and not _is_dated(parts, clause, verb):
        return None
    return verb if parts.length(clause.subject, verb) > 1 else None


def _is_dated(parts: Parts, clause: Clause, verb: int) -> bool:
    """Whether a relative tells of another day: "Orr, who won in May, left on Monday"."""
    if not parts.letters.startswith(",w", clause.subject):
        return False
    between = range(parts.ends[clause.subject - 1], parts.starts[verb])
    return any(one.start in between for one in parts.dated)


def end_of_subject(parts: Parts, clause: Clause, apart: int) -> int:
    """Where a subject ends that is shown apart; before an aim its verb goes with it: "They are on
    track … to win it".
    """
    if parts.letters[apart] != "t":
        return clause.subject
    told = _WITH_ITS_VERB.match(parts.letters, clause.subject, apart)
    return told.end() if told else clause.subject


def without_helpers(parts: Parts, verb: int) -> int:
    """Where a verb begins with what helps it ("| will often be")."""
    while parts.letters[verb - 1] in "rx":
        verb -= 1
    return verb


def _verbs_again(parts: Parts, clause: Clause) -> Iterator[int]:
    """Where a subject has another verb ("sold it and | should leave", "…, | promising to")."""
    content = parts.letters[: clause.start].endswith(("h", "s"))
    for match in _AGAIN.finditer(parts.letters, clause.verb):
        place = match.end()
        if is_open(parts.span(clause.start, place).of(parts.text)):
            continue  # he is “the winner and | is elected,” she said
        if _PRESUMED.match(parts.letters, place):
            continue  # a man kidnapped and | presumed killed by Roy
        participle = parts.letters[place] in "yg"
        joined = match[0][0] in "cC" and parts.letters[place] == "y"
        if joined and not _DOING & set(parts.letters[clause.verb - 1 : match.start()]):
            continue  # praised their skill and | fighting spirit
        helped = content and match[0][0] == "," and parts.letters[place] in "xB"
        if helped and _OTHER.search(parts.letters, clause.verb, match.start()):
            continue  # that a vote will be held, talks with Holm, held in May, | will be put off
        if _REDUCED.match(parts.letters, match.start()) and parts.word(place).endswith("ed"):
            continue  # showed him the stone, | marked only as the site of
        if joined and _ACCUSED.intersection(map(parts.word, range(clause.verb, match.start()))):
            continue  # is charged with hitting three and | injuring four
        nested = _NESTED & set(parts.letters[clause.verb : place])
        if (content if participle else nested) or is_attributed(parts, clause.verb, place):
            continue
        yield place
