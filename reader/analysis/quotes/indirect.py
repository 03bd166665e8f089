"""What is reported without quotation marks: "Roy said the plan was dead", "it is dead, Roy said".

Every cue is asked in turn whether content follows it, stands before it, or both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.attribution.cues import Cue, is_inserted
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.quotes.borders import content_end, content_span
from reader.analysis.quotes.frames import content_start
from reader.analysis.quotes.nothing_said import is_silent
from reader.analysis.quotes.passives import find_passives
from reader.article import Span

_QUOTED = re.compile(r"[QKqZ][,.\n]?$|[QKqZ]$")
_FEW = 4  # words; fewer, without a verb, tell a reader nothing
_VERB_OR_QUOTE = re.compile(r"[vsBxzbtyQKqZ]")
_OBJECT = re.compile(r"[vsbgyxz][^,.:;]{0,3}$")
_OPENING = re.compile(r"[CcrT]{0,2},?")
# said on Monday in Paris. / told the paper without saying why / said when he left
_TAIL = re.compile(
    r"[AO]?(?:[iTrlYt]|(?<=[ilTYt])A){0,5}(?:[.,\n]|(?P<link>i)[gy]|(?P<when>k)[gypAs])"
)
_TOLD = re.compile(r"(?:A(?=,))?(?:[iTrl]|(?<=[ilT])A){0,5}(?=,)")
_ASKED = re.compile(r"[CcrT]{0,2}k?[sz][HlYit]")
_LED = re.compile(r"[,:][QKqZ]")
_SETTING = re.compile(  # Asked about it, / Of the vote, / After she left, in front of "Roy said, …"
    r"[CcrT]{0,2}(?:[ygzLftil]|s[HlYit]|k[ygzs]|k(?P<when>))"
)
_MEANWHILE = frozenset(("without", "as", "while", "after", "before", "when"))
_NEEDS_NO_EAR = frozenset(("warn", "caution", "promise", "pledge", "guarantee", "advise", "write"))
_SUPPOSING = frozenset(("if", "unless", "because", "although", "though", "whereas"))
_BACK_IN_MAIN = re.compile(r",[rxT]{0,2}[vsB]")  # who says it rained, left
_WHILE = re.compile(r"(?:[Cr],?)?k[^,\n]{1,20}\Z")  # However, when Roy spoke
_MAIN = re.compile(
    r",[rT]?(?:A(?:[fil]A){0,3}(?:,A(?:cA)?,)?|p)[rxTB]{0,4}[vsBx]"
)  # , the chair left
_APPOSED = re.compile(  # According to Roy, head of the mill, it rained
    r"A(?:[filt]A){0,3},(?=(?:A(?:[filt]A){0,3}|p)[rxT]{0,4}[vsBx])"
)
_AT_ONCE = re.compile(r"(?:[AOiTrl]){0,5},?$")
_ASIDE = re.compile(r",(?:[rT]{0,2}[gykw]|A(?:[filw]|[,.\n])|[CcL])")  # not content: ", a lawyer"


@dataclass(frozen=True, slots=True)
class Report:
    """Reported content and the cue that reports it; `quoted` where it is all in quotation marks."""

    span: Span
    cue: Cue
    first: int
    end: int


def find_reports(reading: Reading) -> tuple[Report, ...]:
    """All that is reported without quotation marks, or partly in them; the outermost only."""
    found = [
        report
        for sentence in reading.sentences
        for cue in sentence.cues
        for report in _reports(reading.phrases, sentence, cue)
        if not _is_handed_on(reading.phrases, sentence, report)
    ]
    found += _passive(reading)
    outermost: list[Report] = []
    for report in sorted(found, key=lambda report: (report.span.start, -report.span.end)):
        if not outermost or report.span.end > outermost[-1].span.end:
            outermost.append(report)
    return tuple(outermost)


def _is_handed_on(phrases: Phrases, sentence: Sentence, report: Report) -> bool:
    """Whether another says it: The plan to deny a vote was "wise," | the opinion read."""
    if phrases.letters[report.end - 1] != "K":
        return False
    return any(
        report.end in (cue.subject, cue.verb) and cue is not report.cue for cue in sentence.cues
    )


def _passive(reading: Reading) -> Iterator[Report]:
    """What is reported in the passive, behind the verb or in front of it."""
    phrases = reading.phrases
    for sentence, cue, start in find_passives(reading):
        if start is not None:
            yield from _report(phrases, cue, start, content_end(phrases, start, sentence.end))
        else:
            opening = _OPENING.match(phrases.letters, sentence.first, cue.verb)
            first = opening.end() if opening else sentence.first
            comma = phrases.letters.rindex(",", first, cue.verb)
            yield from _report(phrases, cue, first, comma)


def _reports(phrases: Phrases, sentence: Sentence, cue: Cue) -> Iterator[Report]:
    if cue.how == "according":
        yield from _according(phrases, sentence, cue)
        return
    if cue.how == "verb subject":
        yield from _before(phrases, sentence, cue, cue.verb)
        return
    start = content_start(phrases, cue.verb, sentence.end, cue.reporting.frames)
    if cue.how == "noun":
        yield from _of_noun(phrases, sentence, cue, start)
    elif start is not None:
        end = content_end(phrases, start, sentence.end)
        end = _within(phrases, sentence, cue, start, end)
        leading = cue.subject > cue.verb and not _VERB_OR_QUOTE.search(phrases.letters, start, end)
        inserted = is_inserted(phrases, cue) and _is_no_content(phrases, cue, start, end)
        if not leading and not inserted:  # Underlining the need, Roy said
            yield from _report(phrases, cue, start, end)
    elif _leads_in(phrases, sentence, cue):
        told = _TOLD.match(phrases.letters, cue.verb + 1, sentence.end)
        if told is not None:
            first = told.end() + 1
            yield from _report(phrases, cue, first, content_end(phrases, first, sentence.end))
    elif (
        _may_follow(phrases, cue)
        and cue.how == "subject verb"
        and phrases.letters[cue.subject] not in "wh"
        and _ends_clause(phrases, cue.verb + 1, sentence.end)
    ):
        yield from _before(phrases, sentence, cue, cue.subject)


def _ends_clause(phrases: Phrases, behind: int, end: int) -> bool:
    """Whether nothing but where, when and "without saying why" follows the verb."""
    tail = _TAIL.match(phrases.letters, behind, end)
    if tail is None or not (tail["link"] or tail["when"]):
        return tail is not None
    return phrases.word(tail.end() - 2).lower() in _MEANWHILE


def _leads_in(phrases: Phrases, sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue leads up to what follows its comma: "As Roy told the paper, it rained"."""
    as_he = phrases.letters[sentence.first : cue.subject] in ("k", "Ck")
    said = cue.how == "subject verb" and "clause" in cue.reporting.frames
    return as_he and said and phrases.word(cue.subject - 1).lower() == "as"


def _is_no_content(phrases: Phrases, cue: Cue, start: int, end: int) -> bool:
    """Whether the words behind ", she said" only say how or to whom: taking aim; urged the men."""
    quoted = phrases.letters[cue.subject - 1] in "KZ"
    bare = quoted and not _VERB_OR_QUOTE.search(phrases.letters, start, end)
    return phrases.letters[start] in "xy" or bare


def _may_follow(phrases: Phrases, cue: Cue) -> bool:
    """Whether what stands behind the verb leaves it free: "Roy told us", not "adding beds"."""
    told = "addressee" in cue.reporting.frames or cue.reporting.lemma == "write"
    return told or phrases.letters[cue.verb + 1 : cue.verb + 2] not in ("A", "O")


def _within(phrases: Phrases, sentence: Sentence, cue: Cue, start: int, end: int) -> int:
    """Where content ends that a clause within another reports: before the main clause goes on."""
    aside = phrases.letters[cue.verb - 1 : cue.verb + 1] == ",g" and cue.subject == cue.verb - 2
    if aside or phrases.letters[cue.subject] == "w":  # Roy, wondering how it fell, looked at it
        back = _BACK_IN_MAIN.search(phrases.letters, start + 1, end)
    elif _WHILE.match(phrases.letters, sentence.first, cue.verb + 1):
        back = _MAIN.search(phrases.letters, start + 1, end)
    elif cue.how == "shared" and cue.subject > cue.verb:  # Saying it rained, Roy left
        return min(end, phrases.letters.rfind(",", start, cue.subject))
    else:
        back = None
    return back.start() if back else end


def _of_noun(phrases: Phrases, sentence: Sentence, cue: Cue, start: int | None) -> Iterator[Report]:
    """The content of "repeated Roy's claim that"; a claim that is a subject has no clear end."""
    if start is not None and _OBJECT.search(phrases.letters, sentence.first, cue.verb):
        end = content_end(phrases, start, sentence.end)
        comma = phrases.letters.find(",", start, end)
        yield from _report(phrases, cue, start, comma if comma > 0 else end)


def _before(phrases: Phrases, sentence: Sentence, cue: Cue, end: int) -> Iterator[Report]:
    """The content in front of "..., Roy said", and what goes on behind it after a comma."""
    if phrases.letters[end - 1 : end] == "k":
        end -= 1  # ..., as Roy said
    if phrases.letters[end - 1 : end] != "," or not _is_saying(phrases, cue):
        return
    if _is_charge(phrases, cue):
        return
    opening = _OPENING.match(phrases.letters, sentence.first, end)
    start = opening.end() if opening else sentence.first
    behind = max(cue.verb, cue.subject) + 1
    told = _TOLD.match(phrases.letters, behind)
    behind = told.end() if told else behind
    if _is_setting(phrases, start, behind):
        return
    if phrases.letters[behind : behind + 1] == "," and not _ASIDE.match(phrases.letters, behind):
        stop = content_end(phrases, behind + 1, sentence.end)
        halves = [*_report(phrases, cue, behind + 1, stop)]
        yield from _report(phrases, cue, start, end, least=1 if halves else _FEW)
        yield from halves
    else:
        yield from _report(phrases, cue, start, end)


def _is_charge(phrases: Phrases, cue: Cue) -> bool:
    """Whether it is a noun with its clause: "It fell, a charge Roy denied"."""
    first = phrases.firsts[cue.subject]
    tags = phrases.tokens.tags[first : phrases.lasts[cue.subject] + 1]
    noun = phrases.tokens.word(phrases.lasts[cue.subject] - len(tags) + 2).lower()
    article = phrases.tokens.word(first).lower() in ("a", "an")
    return article and tags[-1] == "N" and tags[1:2] == "n" and not can_speak(noun)


def _is_setting(phrases: Phrases, start: int, behind: int) -> bool:
    """Whether words in front of "Roy said, “…”" only tell when or whereof he spoke."""
    asked = _ASKED.match(phrases.letters, start)
    if asked and phrases.word(asked.end() - 2).lower() == "asked":
        return True
    led = _LED.match(phrases.letters, behind)
    setting = _SETTING.match(phrases.letters, start) if led else None
    if setting is None or setting["when"] is None:
        return setting is not None
    return phrases.word(setting.end() - 1).lower() not in _SUPPOSING


def _is_saying(phrases: Phrases, cue: Cue) -> bool:
    """Whether the verb can report what stands before it: "Roy told us", not "the court told"."""
    frames, behind = cue.reporting.frames, cue.verb + 1
    if "addressee" in frames and cue.reporting.lemma not in _NEEDS_NO_EAR:
        return phrases.letters[behind : behind + 1] in ("A", "O", "p")
    return "clause" in frames or ("out" in frames and phrases.word(behind) == "out")


def _according(phrases: Phrases, sentence: Sentence, cue: Cue) -> Iterator[Report]:
    """The content beside "according to Roy", in front of it or behind."""
    behind = cue.subject + 1
    opening = _OPENING.match(phrases.letters, sentence.first, cue.verb)
    leads = opening is not None and opening.end() == cue.verb
    in_clause = phrases.letters.endswith(("h", "h,"), sentence.first, cue.verb)
    if leads or in_clause:  # According to Roy, …; learned that, according to Roy, …
        comma = phrases.letters.find(",", behind, sentence.end)
        if comma > 0:
            apposed = _APPOSED.match(phrases.letters, comma + 1, sentence.end)
            comma = apposed.end() - 1 if apposed else comma
            yield from _report(
                phrases, cue, comma + 1, content_end(phrases, comma + 1, sentence.end)
            )
        return
    halves: list[Report] = []
    if phrases.letters[behind : behind + 1] == "," and not _ASIDE.match(phrases.letters, behind):
        stop = content_end(phrases, behind + 1, sentence.end)
        halves += _report(phrases, cue, behind + 1, stop)
    if not _is_second_hand(phrases, sentence, cue.verb):
        first = opening.end() if opening else sentence.first
        yield from _report(phrases, cue, first, cue.verb, least=1 if halves else _FEW)
    yield from halves


def _is_second_hand(phrases: Phrases, sentence: Sentence, according: int) -> bool:
    """Whether somebody said what stands before "according to": "…, Roy said, according to"."""
    said = [cue for cue in sentence.cues if max(cue.verb, cue.subject) < according]
    if not said or not is_inserted(phrases, said[-1]):
        return False
    behind = max(said[-1].verb, said[-1].subject) + 1
    return _AT_ONCE.match(phrases.letters, behind, according) is not None


def _says_nothing(phrases: Phrases, cue: Cue, start: int) -> bool:
    return cue.how != "passive" and is_silent(phrases, cue, start)


def _report(
    phrases: Phrases, cue: Cue, start: int, end: int, least: int = _FEW
) -> Iterator[Report]:
    """The report of the phrases from `start` up to `end`, if they say anything.

    Fewer than `least` words without a verb or a quote tell a reader nothing: "the gap", "it".
    """
    span = content_span(phrases, start, end)
    letters = phrases.letters[start:end]
    if span is not None and letters.strip("QKqZ,.:-h") and not _says_nothing(phrases, cue, start):
        words = span.of(phrases.tokens.text).split()
        if len(words) >= least or _VERB_OR_QUOTE.search(letters):
            yield Report(span, cue, start, end)
