"""What happened then: the words of the clause a date stands in, with their subject.

"Russia is withdrawing its technicians on Wednesday, the embassy said" says of Wednesday that
"Russia is withdrawing its technicians". Where the clause begins is in clause_starts.py, where it
ends in clause_ends.py; what is cut off at its ends is in trimming.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.dates.clause_ends import end_of, without_hanging
from reader.analysis.dates.clause_starts import MOST, Clause, clause_at, clause_of, is_attributed
from reader.analysis.dates.sentence_parts import Parts
from reader.analysis.dates.trimming import balanced, is_open, without_date, without_lead
from reader.analysis.dates.vocabulary import vocabulary
from reader.analysis.lexicon.reporting import reporting_verbs
from reader.article import Span

# A subject that stands so many words before its verb is shown apart from it.
_APART = 8
# "he said", "police said in a statement": who said so, and nothing of what.
_WHEN = r"(?:[rTDO]|[iltY][ATD]|fA|k[sz]|,[vz](?=[iTD]))*(?=[,.:\-cCk]|$)"
_ONLY_SAID = re.compile(rf"(?:v[iTD]{{0,3}})?[rxTD]{{0,3}}s{_WHEN}")
_ONLY_TOLD = re.compile(rf"[rxTD]{{0,3}}s[AO]?{_WHEN}")
_SAID_ROY = re.compile(  # …, said Roy, the keeper, on Monday
    r",[rx]{0,2}(?P<verb>s)[Ap]A*(?:[filc]A+)*(?:,[^,]{1,12},)?(?:[rT]|[iltY][AT]+)*(?:[rTD]|[iltY][AD])$"
)
_ACCORDING = re.compile(r",?LtA(?:[fil]A)*[TDi]{0,3}$")
_AGAIN = re.compile(r"(?:[cC]|[,\-)])[rT]{0,2}(?!x?t)(?=[rx]{0,3}[vsbBxzyg])")
_NESTED = frozenset("kHhw")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STOP = re.compile(r"[;:,]")
_FEWEST = 2
# What a page says of itself.
_PAGE = frozenset({
    "published", "updated", "posted", "edited", "modified", "created", "revised", "printed",
    "retrieved", "accessed", "date", "time", "on", "at", "by", "of", "gmt", "utc", "est", "edt",
    "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "ist",
})  # fmt: skip
_RIGHTS = frozenset({"copyright"})


@dataclass(frozen=True, slots=True)
class Happening:
    """The words of what happened; `subject` where it stands apart; `clipped`: cut short."""

    words: Span
    subject: Span | None = None
    clipped: bool = False


def happening(parts: Parts) -> Happening | None:
    """What a sentence says of its date; None where it says nothing."""
    clause = clause_of(parts)
    if clause is None:
        return _without_verb(parts)
    return _said(parts, clause) or _told(parts, clause) or _without_verb(parts)


def in_headline(parts: Parts) -> Happening | None:
    """The whole headline: each of its words was chosen."""
    return _of(parts, 0, len(parts.letters), 1, False)


def _told(parts: Parts, clause: Clause) -> Happening | None:
    apart = _apart(parts, clause)
    if apart is None:
        end, clipped = end_of(parts, clause)
        return _of(parts, clause.start, end, clause.verb + 1, clipped)
    end, clipped = end_of(parts, replace(clause, start=apart, verb=max(apart, clause.verb)))
    subject = parts.span(clause.start, clause.subject)
    return _of(parts, apart, end, apart + 1, clipped, subject)


def _apart(parts: Parts, clause: Clause) -> int | None:
    """The verb that is shown apart from its subject, where too many words stand between them."""
    verb, (at, behind) = clause.verb, parts.date
    if clause.relative or clause.subject <= at < verb:
        return None  # the date stands between them
    while verb > clause.subject and parts.letters[verb - 1] in "rx":
        verb -= 1
    if parts.length(clause.start, max(verb, behind)) > MOST:
        again = [place for place in _verbs_again(parts, clause) if place < at]
        verb = again[-1] if again else verb
    elif parts.length(clause.subject, verb) <= _APART:
        return None
    return verb if parts.length(clause.subject, verb) > 1 else None


def _verbs_again(parts: Parts, clause: Clause) -> Iterator[int]:
    """Where a subject has another verb ("sold it and | should leave", "…, | promising to")."""
    content = parts.letters[: clause.start].endswith(("h", "s"))
    for match in _AGAIN.finditer(parts.letters, clause.verb):
        place = match.end()
        participle = parts.letters[place] in "yg"
        nested = _NESTED & set(parts.letters[clause.verb : place])
        if (content if participle else nested) or is_attributed(parts, clause.verb, place):
            continue
        yield place


def _said(parts: Parts, clause: Clause) -> Happening | None:
    """The content, where the clause says no more than that somebody said it then."""
    letters, behind = parts.letters, parts.date[1]
    only = _only_said(parts, clause)
    if _ACCORDING.search(letters, 0, behind):
        begin = letters.rindex("L", 0, behind)
    elif (said := _SAID_ROY.search(letters, 0, behind)) and _reports(parts, said):
        begin = said.start()
    elif only and only.end() >= behind:
        begin = clause.start - 1
    else:
        return None
    if letters[begin : begin + 1] == "k":  # As she said on Monday, | it rained
        content = clause_at(parts, only.end() + 1) if only else None
        if content or letters[begin - 1 : begin] != ",":
            return _told(parts, content) if content else None
        begin -= 1  # the ferry, as she said on Monday, | will sail
    if begin <= 0 or letters[begin] not in ",L":
        content = clause_at(parts, only.end() + 1) if only else None
        if only is None or (content is None and letters[only.end() : only.end() + 1] != ":"):
            return None
        verb = content.verb if content else min(only.end() + 1, len(letters) - 1)
        end, clipped = end_of(parts, replace(clause, verb=verb))
        return _of(parts, clause.start, end, clause.verb + 1, clipped)
    if letters[behind : behind + 1] == ",":  # It will, he said on Monday, | rain
        end, clipped = end_of(parts, Clause(0, 0, clause.verb))
        return _of(parts, 0, end, 1, clipped)
    end = behind if parts.length(0, behind) <= MOST else begin
    return _clipped(parts, 0, end)


def _only_said(parts: Parts, clause: Clause) -> re.Match[str] | None:
    """The words of a clause that says only who spoke, to whom and when."""
    verb = reporting_verbs().get(parts.word(clause.verb))
    if verb is None or not verb.frames & {"clause", "addressee"}:
        return None
    told = "addressee" in verb.frames
    return (_ONLY_TOLD if told else _ONLY_SAID).match(parts.letters, clause.subject)


def _told_by(parts: Parts, place: int) -> bool:
    """Whether a comma is followed by no more than who said so."""
    clause = clause_at(parts, place)
    return clause is not None and _only_said(parts, clause) is not None


def _reports(parts: Parts, said: re.Match[str]) -> bool:
    """Whether a verb reports what stands before it ("It rained, said Roy")."""
    verb = reporting_verbs().get(parts.word(said.start("verb")))
    content = set(parts.letters[: said.start()]) & set("vsBxzb")
    return verb is not None and "clause" in verb.frames and bool(content)


def _clipped(parts: Parts, start: int, end: int | None = None) -> Happening | None:
    """The words from one phrase up to another, as far as they may go."""
    end = last = len(parts.letters) if end is None else end
    while end > start + 1 and parts.length(start, end) > MOST:
        end -= 1
    if end < last:
        end = without_hanging(parts, end, start + 1)
    return _of(parts, start, end, start + 1, end < last)


def _without_verb(parts: Parts) -> Happening | None:
    """The piece between stops that holds a date, where it has no verb that is known."""
    at, behind = parts.date
    before = [stop.end() for stop in _STOP.finditer(parts.letters, 0, at) if stop[0] != ","]
    after = _STOP.finditer(parts.letters, behind)
    end = next(
        (stop.start() for stop in after if stop[0] != "," or _told_by(parts, stop.end())), None
    )
    return _clipped(parts, before[-1] if before else 0, end)


def _of(
    parts: Parts, start: int, end: int, floor: int, clipped: bool, subject: Span | None = None
) -> Happening | None:
    start = without_lead(parts, start, end)
    short = without_date(parts, start, end, floor)
    if short <= start:
        return None
    if is_open(parts.span(start, short).of(parts.text)) and short == parts.date[0]:
        short = end  # the quotation ends behind the date
    span = parts.span(start, short)
    span = Span(*balanced(parts.text, span.start, span.end))
    if not _tells(span.of(parts.text) + (subject.of(parts.text) if subject else "")):
        return None
    return Happening(span, subject, clipped)


def _tells(words: str) -> bool:
    """Whether words say more than a time, or when a page was made ("Updated 3 May, 2:30 pm")."""
    said = _WORD.findall(words.lower())
    if _RIGHTS & set(said) or "©" in words:
        return False
    known = vocabulary().words
    return sum(1 for word in said if word not in known and word not in _PAGE) >= _FEWEST
