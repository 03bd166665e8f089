"""What happened then: the words of the clause a date stands in, with their subject.

"Russia is withdrawing its technicians on Wednesday, the embassy said" says of Wednesday that
"Russia is withdrawing its technicians". What a clause is stands in clause_forms.py, where the one
of a date begins in clause_starts.py and where it ends in clause_ends.py; attributions.py knows who
said so, trimming.py what is cut off at the ends.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.dates.attributions import content_of, says_only_who
from reader.analysis.dates.clause_ends import clipped_at, end_of
from reader.analysis.dates.clause_forms import Clause, is_attributed
from reader.analysis.dates.clause_sides import one_side
from reader.analysis.dates.clause_starts import MOST, clause_of
from reader.analysis.dates.far_dates import beside_its_date
from reader.analysis.dates.life_dates import of_a_life
from reader.analysis.dates.sentence_parts import Parts, is_open
from reader.analysis.dates.trimming import balanced, without_date, without_lead
from reader.analysis.dates.vocabulary import vocabulary
from reader.analysis.lexicon import words
from reader.article import Span

# A subject that stands so many words before its verb is shown apart from it.
_APART = 8
_AGAIN = re.compile(r"(?:[cC]|[,\-)])[rT]{0,2}(?!x?t)(?=[rx]{0,3}[vsbBxzyg])")
_AIM = re.compile(r"(?<=[AuTD])(?=t[vsb])")  # beat them … | to go top for the first time since
_FREED = re.compile(r"A,[vsz]Y")
_NESTED = frozenset("kHhw")
_WHAT = re.compile(r"(?i:(?:(?:and|but|so) )?(?:what|when|where|who|why|how|which)\b)")
_WORD = re.compile(r"[^\W\d_]{2,}")
_STOP = re.compile(r"[;:,]")
_HEADING = re.compile(r"[irT]{0,2}D:")
_FEWEST = 2
_THAT = re.compile(  # showed | that men wrote it
    r"that (?:[\w-]+ )?\w*(?:s|men|people|thing)\b"
)
_ANY_THAT = re.compile(r"that ")
# What a page says of itself.
_PAGE = frozenset({
    "published", "updated", "posted", "edited", "modified", "created", "revised", "printed",
    "retrieved", "accessed", "date", "time", "on", "at", "by", "of", "gmt", "utc", "est", "edt",
    "cst", "cdt", "mst", "mdt", "pst", "pdt", "bst", "cet", "ist",
})  # fmt: skip
_FUNCTION_WORDS = words("function_words") - {"born", "made"}
# Who spoke, and nothing of what was said.
_ONLY_SPOKE = re.compile(r"[rT]?[Aupd]+(?:,A,)?[rxT]?(?P<verb>[sb])[iTD]*")
_SPOKE = frozenset({"said", "say", "says", "told", "added", "asked", "replied", "noted"})
_CLOSES = re.compile(r"[.,!?]?[”\"]")
_FIGURE = re.compile(r"\d,\d{3}|\d%|[$£€]\d")
_RANKS = frozenset({"managing", "acting", "founding", "outgoing", "incoming", "sitting", "serving"})
_RIGHTS = frozenset({"copyright"})


@dataclass(frozen=True, slots=True)
class Happening:
    """The words of what happened; `subject` where it stands apart, with its verb where the words
    are those about a date far behind that; `clipped`: cut short.
    """

    words: Span
    subject: Span | None = None
    clipped: bool = False


def happening(parts: Parts) -> Happening | None:
    """What a sentence says of its date; None where it says nothing."""
    if parts.asks() and _WHAT.match(parts.text, parts.starts[0]):
        return None  # What happened in May?
    if parts.asks() and parts.length(0, len(parts.letters)) <= MOST:
        return _asked(parts)
    if (life := of_a_life(parts)) is not None:
        return Happening(*life)
    clause = clause_of(parts)
    if clause is None:
        return _without_verb(parts)
    said = content_of(parts, clause)
    found = (_of(parts, *said) if said else None) or _told(parts, clause)
    return _on_its_side(parts, found) if found else _without_verb(parts)


def _on_its_side(parts: Parts, found: Happening) -> Happening:
    """What happened on a day, without what the same clause tells of another."""
    words, subject = one_side(parts, found.words, found.subject)
    if words == found.words:
        return found
    balance = Span(*balanced(parts.text, words.start, words.end))
    clipped = found.clipped and words.end == found.words.end
    return replace(found, words=balance, subject=subject, clipped=clipped)


def _asked(parts: Parts) -> Happening | None:
    """A question, whole."""
    start = without_lead(parts, 0, len(parts.letters))
    span = Span(parts.starts[start], parts.ends[-1] + len("?"))
    return Happening(Span(*balanced(parts.text, span.start, span.end)))


def in_headline(parts: Parts) -> Happening | None:
    """The whole headline: each of its words was chosen."""
    return _of(parts, 0, len(parts.letters), 1, False)


def _told(parts: Parts, clause: Clause) -> Happening | None:
    apart = _apart(parts, clause)
    if apart is None:
        end, clipped = end_of(parts, clause)
        nothing_more = clipped and "A" not in parts.letters[clause.verb : end]
        if nothing_more and parts.date[1] < clause.verb:
            end = _without_helpers(parts, clause.verb)  # a long subject that holds the date
            return _of(parts, clause.start, end, parts.date[1], clipped)
        if (far := beside_its_date(parts, clause, end)) is not None:
            head, first, last = far
            subject = parts.span(clause.start, head)
            return _of(parts, first, last, parts.date[1], last < len(parts.letters), subject)
        return _of(parts, clause.start, end, clause.verb + 1, clipped)
    end, clipped = end_of(parts, replace(clause, start=apart, verb=max(apart, clause.verb)))
    named = parts.span(clause.start, clause.subject)
    subject = Span(*balanced(parts.text, named.start, named.end))
    return _of(parts, apart, end, apart + 1, clipped, subject)


def _apart(parts: Parts, clause: Clause) -> int | None:
    """The verb that is shown apart from its subject, where too many words stand between them."""
    verb, (at, behind) = clause.verb, parts.date
    if clause.relative or clause.subject <= at < verb:
        return None  # the date stands between them
    verb = max(clause.subject, _without_helpers(parts, verb))
    if parts.length(clause.start, max(verb, behind)) > MOST:
        again = [place for place in _verbs_again(parts, clause) if place < at]
        if not again and parts.length(verb, behind) > MOST:
            again = [match.end() for match in _AIM.finditer(parts.letters, verb, at)]
        verb = again[-1] if again else verb
    elif parts.length(clause.subject, verb) <= _APART:
        return None
    return verb if parts.length(clause.subject, verb) > 1 else None


def _without_helpers(parts: Parts, verb: int) -> int:
    """Where a verb begins with what helps it ("| will often be")."""
    while parts.letters[verb - 1] in "rx":
        verb -= 1
    return verb


def _verbs_again(parts: Parts, clause: Clause) -> Iterator[int]:
    """Where a subject has another verb ("sold it and | should leave", "…, | promising to")."""
    content = parts.letters[: clause.start].endswith(("h", "s"))
    for match in _AGAIN.finditer(parts.letters, clause.verb):
        place = match.end()
        participle = parts.letters[place] in "yg"
        if _FREED.match(parts.letters, place - 2):
            continue  # is talking to Orr, freed by Holm
        nested = _NESTED & set(parts.letters[clause.verb : place])
        if (content if participle else nested) or is_attributed(parts, clause.verb, place):
            continue
        yield place


def _without_verb(parts: Parts) -> Happening | None:
    """The piece between stops that holds a date, where it has no verb that is known."""
    at, behind = parts.date
    before = [stop.end() for stop in _STOP.finditer(parts.letters, 0, at) if stop[0] != ","]
    start = before[-1] if before else 0
    heading = _HEADING.match(parts.letters, start)
    if heading and heading.end() > at:
        start = behind = heading.end()  # June 3: | a fire in Mirel
    after = _STOP.finditer(parts.letters, behind)
    ends = (stop.start() for stop in after if stop[0] != "," or says_only_who(parts, stop.end()))
    return _of(parts, start, *clipped_at(parts, start, next(ends, len(parts.letters))))


def _of(
    parts: Parts, start: int, end: int, floor: int, clipped: bool, subject: Span | None = None
) -> Happening | None:
    """The words of some phrases, trimmed; never before `floor`. None where they tell nothing."""
    start = without_lead(parts, start, end)
    if (
        0 < start < end
        and parts.word(start).startswith("now ")
        and (parts.word(start - 1) == "until")
    ):
        start -= 1  # | until now the record was
    if start and parts.word(start - 1) in _RANKS and parts.letters[start] == "A":
        start -= 1  # | Managing director Orr
    short = without_date(parts, start, end, floor)
    if short <= start:
        return None
    if is_open(parts.span(start, short).of(parts.text)) and _ends_a_quotation(parts, short):
        short = end  # the quotation ends behind the date
    spoke = _ONLY_SPOKE.fullmatch(parts.letters, start, short)
    if spoke and parts.word(spoke.start("verb")) in _SPOKE:
        return None
    span = parts.span(start, short)
    after_said = parts.letters[max(0, start - 1) : start] in ("s", "g", "c", "C")
    long = parts.word(start).count(" ") > 1  # warned | that heavy rain would fall
    that = after_said and (_THAT if not long else _ANY_THAT).match(parts.text, span.start)
    said = len("that ") if that else 0
    span = Span(*balanced(parts.text, span.start + said, span.end))
    if not _tells(span.of(parts.text) + (subject.of(parts.text) if subject else "")):
        return None
    return Happening(span, subject, clipped)


def _ends_a_quotation(parts: Parts, end: int) -> bool:
    """Whether the words end before a date, and a quotation right behind it."""
    at, behind = parts.date
    return end == at or (end < at and _CLOSES.match(parts.text, parts.ends[behind - 1]) is not None)


def _tells(told: str) -> bool:
    """Whether words say more than a time, or when a page was made ("Updated 3 May, 2:30 pm")."""
    said = _WORD.findall(told.lower())
    if _RIGHTS & set(said) or "©" in told:
        return False
    known = vocabulary().words
    telling = [word for word in said if word not in known and word not in _PAGE]
    if told.endswith(" so") or _FIGURE.search(told):
        return True  # the last will do so; it was 9,000
    return len(telling) >= _FEWEST and not _FUNCTION_WORDS.issuperset(telling)
