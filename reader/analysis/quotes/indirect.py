"""What is reported without quotation marks: "Roy said the plan was dead", "it is dead, Roy said".

Every cue is asked in turn whether content follows it, stands before it, or both.
"""

import re
from collections.abc import Iterator, Sequence

from reader.analysis.attribution.cue import Cue, is_inserted
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.quotes.borders import content_end
from reader.analysis.quotes.frames import content_start
from reader.analysis.quotes.in_front import TOLD, ends_clause, in_front, opening_end
from reader.analysis.quotes.inner_clauses import end_within
from reader.analysis.quotes.passives import find_hearings, find_passives, is_told
from reader.analysis.quotes.reports import Report, reported, says_something
from reader.analysis.quotes.rumours import find_rumours
from reader.analysis.quotes.second_hand import second_hand
from reader.analysis.quotes.unmarked import speech_end

_REFERRING = frozenset((
    "refer", "reference", "mention", "cite", "talk", "speak", "discuss", "allude",
))  # fmt: skip
_SPLICED = re.compile(r"(?:A(?:[fil]A){0,2}|p)[rxT]{0,3}[Bxvs][^,QKqZ]*[^,QKqZcCkrTih]")
_LEADING = re.compile(  # When it fell, | By waiting, | To win, | In cases of doubt, | Roy said, it
    r"(?:k(?:A(?:[fil]A){0,3}|p)[rxTB]{0,4}[vsBx]|Y[gy]|t[vbBzgy]|[ilk]A)[^,QKqZ]*"
)
_CONDITION = re.compile(r"[Cc]?(?:[rk](?=[Hk]))?[Hk](?=[^,QKqZ]*\Z)")  # But even if it rained
_DOING = re.compile(r"x?y[AO]?(?:[filt]A){0,3}r?[xB]")  # cutting it | must be the aim
_OBJECT = re.compile(r"[vsbgyxz][^,.:;]{0,3}$")


def find_reports(reading: Reading) -> tuple[Report, ...]:
    """All that is reported without quotation marks, or partly in them; the outermost only."""
    found = [
        report
        for sentence in reading.sentences
        for cue in sentence.cues
        for report in _reports(reading.phrases, sentence, cue)
        if not _is_handed_on(reading.phrases, sentence, report)
    ]
    found += _passive(reading, found)
    outermost: list[Report] = []
    for report in sorted(found, key=lambda report: (report.span.start, -report.span.end)):
        if not outermost or report.span.start >= outermost[-1].span.end:
            outermost.append(report)
    return tuple(outermost)


def cues_of(reports: Sequence[Report]) -> dict[int, Cue]:
    """The cue that reports a phrase, of every phrase that is reported."""
    return {at: report.cue for report in reports for at in range(report.first, report.end)}


def _is_handed_on(phrases: Phrases, sentence: Sentence, report: Report) -> bool:
    """Whether another says it: The plan to deny a vote was "wise," | the opinion read."""
    told = report.cue.how == "subject verb" and phrases.letters[report.first] == "h"
    while_he = phrases.letters[report.cue.subject - 1] == "k"
    if told or while_he or phrases.letters[report.end - 1] != "K":
        return False  # Roy told us that it was “odd,” the Post wrote: he said it
    others = [cue for cue in sentence.cues if cue.subject != report.cue.subject]
    return any(report.end in (cue.subject, cue.verb) for cue in others)


def _passive(reading: Reading, told: Sequence[Report]) -> list[Report]:
    """What is reported in the passive, unless somebody says it: Roy denied it, we hear."""
    firsts = {reading.number(report.first) for report in told}
    return [
        report
        for report in _in_passive(reading)
        if report.first > report.cue.verb or reading.number(report.first) not in firsts
    ]


def _in_passive(reading: Reading) -> Iterator[Report]:
    """What is reported in the passive, behind the verb or in front of it."""
    phrases = reading.phrases
    for sentence, cue, start in (
        *find_passives(reading),
        *find_hearings(reading),
        *find_rumours(reading),
    ):
        if start is not None:
            yield from reported(phrases, cue, start, content_end(phrases, start, sentence.end))
        else:
            first = opening_end(phrases, sentence, cue.verb)
            comma = phrases.letters.rfind(",", first, cue.verb)
            if comma > first:  # it may be all that stands before it
                yield from reported(phrases, cue, first, comma)


def _reports(phrases: Phrases, sentence: Sentence, cue: Cue) -> Iterator[Report]:
    if is_told(phrases, cue):
        return
    if cue.how == "according":
        yield from second_hand(phrases, sentence, cue)
        return
    if cue.how == "verb subject":
        yield from in_front(phrases, sentence, cue, cue.verb)
        return
    start = content_start(phrases, cue.verb, sentence.end, cue.reporting.frames)
    if start is not None and (_is_a_question(phrases, cue) or _is_borne(phrases, cue, start)):
        start = None
    if cue.how == "noun":
        yield from _of_noun(phrases, sentence, cue, start)
    elif start is not None:
        yield from _supposed(phrases, sentence, cue)
        both = list(_around(phrases, sentence, cue, start))
        yield from both or _behind(phrases, sentence, cue, start)
    elif phrases.letters[cue.verb + 1 : cue.verb + 3] == ":\n":
        below = cue.verb + 3
        spoken = speech_end(phrases, cue, below)
        if spoken is not None and cue.how == "subject verb":
            yield from reported(phrases, cue, below, spoken)
    elif _leads_in(phrases, sentence, cue):
        told = TOLD.match(phrases.letters, cue.verb + 1, sentence.end)
        if told is not None:
            first = told.end() + 1
            yield from reported(phrases, cue, first, content_end(phrases, first, sentence.end))
    elif (
        _may_follow(phrases, cue)
        and cue.how == "subject verb"
        and phrases.letters[cue.subject] not in "wh"
        and ends_clause(phrases, cue.verb + 1, sentence.end)
    ):
        yield from in_front(phrases, sentence, cue, cue.subject)


def _around(phrases: Phrases, sentence: Sentence, cue: Cue, start: int) -> Iterator[Report]:
    """What stands on both sides of its cue: "It is old, | Roy said, | it is also big"."""
    before, first = cue.subject - 1, opening_end(phrases, sentence, cue.subject)
    spliced = phrases.letters[before] == "," and phrases.letters[cue.verb + 1 : start] == ","
    forms = (_SPLICED, _LEADING)
    if spliced and any(form.fullmatch(phrases.letters, first, before) for form in forms):
        yield from in_front(phrases, sentence, cue, cue.subject)


def _supposed(phrases: Phrases, sentence: Sentence, cue: Cue) -> Iterator[Report]:
    """The condition in front of its cue: "If it rains, | Roy said he would stay"."""
    comma = cue.subject - 1
    found = _CONDITION.match(phrases.letters, sentence.first, comma)
    spoken = cue.how == "subject verb" and not cue.reporting.frames.isdisjoint(("clause", "out"))
    if found and spoken and phrases.letters[comma] == "," and phrases.letters[cue.verb] in "sb":
        at = found.end() - 1
        if phrases.word(at).lower() in ("if", "unless") and phrases.letters[at + 1] in "Ap":
            yield from reported(phrases, cue, sentence.first, comma)


def _behind(phrases: Phrases, sentence: Sentence, cue: Cue, start: int) -> Iterator[Report]:
    """What is reported behind its cue: "Roy said | it rained"."""
    spoken = speech_end(phrases, cue, start)
    if spoken is not None:
        yield from reported(phrases, cue, start, spoken)
        return
    end = content_end(phrases, start, sentence.end)
    end = end_within(phrases, sentence, cue, start, end)
    far = not says_something(phrases, start, end) or cue.reporting.lemma in _REFERRING
    if cue.subject > cue.verb and far:
        return  # Underlining the need, Roy said
    if is_inserted(phrases, cue) and _is_no_content(phrases, cue, start, end):
        return
    opens = cue.subject == sentence.first + 1 and phrases.letters[sentence.first] in "KZ"
    away = phrases.letters[start] == "h" and start > cue.verb + 2
    if opens and not _tells_more(cue) and (away or _is_bare(phrases, start)):
        return  # “We go,” she told us from where she was; she said of the loss that they had
    yield from reported(phrases, cue, start, end)


def _is_a_question(phrases: Phrases, cue: Cue) -> bool:
    """Asked how it felt, he grinned; by how readers respond: it grew."""
    asked = phrases.letters[cue.subject - 1] == "H" and phrases.letters[cue.verb + 1]
    return asked == "," or (asked == ":" and phrases.word(cue.subject - 1).lower() == "how")


def _is_borne(phrases: Phrases, cue: Cue, start: int) -> bool:
    """Whether a noun bears quoted words by the way: "A sign saying “no” hung from the gate"."""
    quoted = start == cue.verb + 1 and phrases.letters[start] in "QKqZ"
    return quoted and phrases.letters[cue.verb - 1 : cue.verb + 1] == "Ag"


def _leads_in(phrases: Phrases, sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue leads up to what follows its comma: "As Roy told the paper, it rained"."""
    as_he = phrases.letters[sentence.first : cue.subject] in ("k", "Ck")
    said = (
        cue.how == "subject verb"
        and phrases.letters[cue.verb] == "s"
        and not cue.reporting.frames.isdisjoint(("clause", "out"))
    )
    return as_he and said and phrases.word(cue.subject - 1).lower() == "as"


def _is_no_content(phrases: Phrases, cue: Cue, start: int, end: int) -> bool:
    """Whether the words behind ", she said" only say how or to whom: taking aim; urged the men."""
    quoted = phrases.letters[cue.subject - 1] in "KZ"
    bare = quoted and not says_something(phrases, start, end)
    taking = phrases.letters[start] in "xy" and phrases.letters[start - 1] != "i"
    taking = taking and not _DOING.match(phrases.letters, start, end)
    return taking or bare  # not: In Nice, Roy warned them against | leaving


def _tells_more(cue: Cue) -> bool:
    """Whether a verb behind ", he said" tells more: describing it; not: referring to it."""
    return cue.how == "shared" and cue.reporting.lemma not in _REFERRING


def _is_bare(phrases: Phrases, start: int) -> bool:
    """Whether a clause has no "that"; behind “We go,” she told us, it is none of her words."""
    that = phrases.tokens.word(phrases.firsts[start]).lower() == "that"  # that boats had left
    return phrases.letters[start] in "Ap" and not that


def _may_follow(phrases: Phrases, cue: Cue) -> bool:
    """Whether what stands behind the verb leaves it free: "Roy told us", not "adding beds"."""
    told = "addressee" in cue.reporting.frames or cue.reporting.lemma == "write"
    return told or phrases.letters[cue.verb + 1 : cue.verb + 2] not in ("A", "O")


def _of_noun(phrases: Phrases, sentence: Sentence, cue: Cue, start: int | None) -> Iterator[Report]:
    """The content of "repeated Roy's claim that"; a claim that is a subject has no clear end."""
    if start is not None and _OBJECT.search(phrases.letters, sentence.first, cue.verb):
        end = content_end(phrases, start, sentence.end)
        comma = phrases.letters.find(",", start, end)
        yield from reported(phrases, cue, start, comma if comma > 0 else end)
