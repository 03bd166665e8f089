"""What is reported in front of its attribution: "it is dead, Roy said", "it is, Roy said, dead"."""

import re
from collections.abc import Iterator

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Sentence
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.quotes.acts import negation, still_ahead
from reader.analysis.quotes.borders import content_end
from reader.analysis.quotes.reports import FEW, Report, reported

_OPENING = re.compile(r"[Cc]?(?:[rT]{1,2},|[CcrT]{0,2}(?![CcrT]*(?:A[filvsBxb]|(?<=T)k)),?)?")
# said on Monday in Paris. / told the paper without saying why / said when he left
_TAIL = re.compile(
    r"[AO]?(?:[iTrlYt]|(?<=[ilTYtf])A|(?<=A)f|(?<=A)[vsz](?=[iTY])|(?<=A)\(A\)){0,7}?(?:[.,;\n]|(?P<link>i)[gy]|(?P<when>k)[gypAs])"
)
TOLD = re.compile(r"(?:[AO](?=,|i[AT]))?(?:[iTrl]|(?<=[ilT])A){0,5}(?=,)")
SAID_BEFORE = re.compile(r"[KZ](?:s|(?:A(?:[fil]A)?|p)[rx]?s)")  # “We go,” said Lee, who left
_ASKED = re.compile(r"[CcrT]{0,2}k?[sz][HlYit]")
_GOES_ON = re.compile(r"[,:][QKqZ]|,g")
_LED = re.compile(r"[,:][QKqZ]")
_ANSWERED = re.compile(r"[tilrTAf]{0,6}(?:[,:][QKqZ]|,g)")
_SETTING = re.compile(  # Asked about it, / Of the vote, / After she left, in front of "Roy said, …"
    r"[CcrT]{0,2}(?:[ygzLftil]|s[HlYit]|k[ygzs]|k(?P<when>))"
)
_CLAUSE = re.compile(r"[vsBxz]")
# The mill, said Roy | and others, would close; said Roy|, who left, would close
_ALSO = re.compile(r"(?:c[Ap])?(?:,(?:w[^,]*|A(?:[fil]A){0,3}))?(?=,[rxT]{0,3}[vsBx])")
_DATELINE = re.compile(r"A(?:\(A\))?(?:,T{1,3})?(?:\(A\))?:")  # NICE: The bridge is shut
_MEANWHILE = frozenset(("without", "as", "while", "after", "before", "when", "on", "upon"))
_HOWEVER_THAT = re.compile(r",[rT],(?=h)")  # Asked at the mill, Roy said, however, that
_NEEDS_NO_EAR = frozenset(
    ("warn", "caution", "promise", "pledge", "guarantee", "advise", "write", "ask")
)
_OFFICE = re.compile(r"[A-Z]\w+ (?:and|&) [A-Z]\w+ (?:[Mm]inister|[Ss]ecretary|[Cc]ommissioner)\b")
_SUPPOSING = frozenset(("if", "unless", "because", "although", "though", "whereas"))
_OCCASIONS = frozenset((  # said, in response to reports
    "response", "reply", "reaction", "answer", "reference", "statement", "interview", "comments",
    "remarks", "speech", "message", "letter", "post", "video",
))  # fmt: skip
_SECOND = re.compile(r"[vsBx][^,]*,[cC](?P<subject>A(?:[fil]A){0,3}),?\Z")
_VERB = re.compile(r"[rT]?[xB]")
_OUGHT = frozenset(("will", "should", "must", "may", "might", "could", "would"))
_DOING = re.compile(r"[gy][^vsBx,]*,\Z")  # Speaking at the mill, Roy said: no content
_LISTED = re.compile(r",A(?:,A){1,4},?cA[rxTB]{0,3}[vsBx]")  # , rain, snow and ice will come
ASIDE = re.compile(
    r",(?:[rT]{0,2}i?[gykw]|A(?:[filw(]|(?:cA)?[,.\n])|[CcL])"
)  # not content: ", a lawyer"


def opening_end(phrases: Phrases, sentence: Sentence, end: int) -> int:
    """Where a sentence begins behind its "But", its "and" and its "now,"."""
    first = sentence.first
    dateline = _DATELINE.match(phrases.letters, first, end)
    if dateline:
        place = phrases.span(first).of(phrases.tokens.text)
        bracketed = phrases.word(first + 1) == "["  # Nice [France], May 3 (ANI):
        first = dateline.end() if bracketed or place.isupper() else first
    opening = _OPENING.match(phrases.letters, first, end)
    return opening.end() if opening else first


def in_front(phrases: Phrases, sentence: Sentence, cue: Cue, end: int) -> Iterator[Report]:
    """The content in front of "..., Roy said", and what goes on behind it after a comma."""
    if phrases.letters[end - 1 : end] == "k" and phrases.word(end - 1).lower() == "as":
        end -= 1  # ..., as Roy said
    if phrases.letters[end - 1 : end] != "," or not _is_saying(phrases, cue):
        return
    if _is_charge(phrases, cue):
        return
    start = opening_end(phrases, sentence, end)
    if cue.reporting.lemma == "report" and is_passed_on(phrases, sentence.cues[0], start):
        return
    end = _before_office(phrases, cue, start, end)
    if (
        phrases.letters[start] == "L"
        or phrases.word(start + 1) == "per"
        or _is_unsaid(phrases, cue)
        or SAID_BEFORE.match(phrases.letters, start, end)
    ):
        return  # According to the Post, Roy found a way; As it fell, Roy did not respond
    behind = _behind_cue(phrases, cue, start, end)
    if _is_setting(phrases, cue, start, behind) or _is_office(phrases, start, end, behind):
        return
    however = _HOWEVER_THAT.match(phrases.letters, behind)
    if however is not None:
        stop = content_end(phrases, however.end(), sentence.end)
        yield from reported(phrases, cue, however.end(), stop)
        return
    goes_on = phrases.letters[behind : behind + 1] == ","
    start = _broken_start(phrases, start, end, behind) if goes_on else start
    if not goes_on and _DOING.match(phrases.letters, start, end):
        return
    open_still = phrases.letters[max(start, end - 2)] in "Bx"  # It was, Roy said, a mistake
    if goes_on and (open_still or not _is_aside(phrases, behind)):
        stop = content_end(phrases, behind + 1, sentence.end)
        halves = [*reported(phrases, cue, behind + 1, stop, 1 if open_still else FEW)]
        if not (halves and _is_bare(phrases, start, end)):  # On Monday, he told us, | it fell
            yield from reported(phrases, cue, start, end, least=1 if halves else FEW)
        yield from halves
    elif not (goes_on and _is_bare(phrases, start, end)):
        yield from reported(phrases, cue, start, end)


def _behind_cue(phrases: Phrases, cue: Cue, start: int, end: int) -> int:
    """The phrase behind a cue, with whom it told, and with who says it too or is described."""
    behind = max(cue.verb, cue.subject) + 1
    told = TOLD.match(phrases.letters, behind)
    behind = told.end() if told else behind
    if cue.how == "verb subject" and not _CLAUSE.search(phrases.letters, start, end):
        also = _ALSO.match(phrases.letters, behind)
        return also.end() if also else behind
    return behind


def _broken_start(phrases: Phrases, start: int, end: int, behind: int) -> int:
    """Where the clause begins that ", she said," breaks: It rained, and | the bridge, Roy said,
    would close; A riddle: | before birth, they say, it sleeps."""
    colon = phrases.letters.rfind(":", start, end)
    if colon > 0 and phrases.tokens.text[phrases.span(colon).end].isspace():  # not: 2:15 a.m.
        start = colon + 1
    second = _SECOND.search(phrases.letters, start, end)
    if second and _VERB.match(phrases.letters, behind + 1):
        return second.start("subject")
    return start


def is_passed_on(phrases: Phrases, cue: Cue, first: int) -> bool:
    """Whether one is named who said it: "Roy told us that it rained, according to the Post"."""
    opens = cue.subject == first and phrases.letters[first] == "A"
    told = cue.how == "subject verb" and cue.reporting.lemma in ("say", "tell")
    named = phrases.word(first)[:1].isupper()
    return opens and told and named and phrases.letters[cue.verb - 1] in "A),"


def _is_unsaid(phrases: Phrases, cue: Cue) -> bool:
    """Whether he did not say it, or ought to: he should think before he speaks."""
    return bool(negation(phrases, cue)) or still_ahead(phrases, cue) in _OUGHT


def _is_bare(phrases: Phrases, start: int, end: int) -> bool:
    """Whether it only tells where or when: "In his reply, Roy agreed, but said it fell"."""
    led = phrases.letters[start] in "ilk"
    return led and _CLAUSE.search(phrases.letters, start, end) is None


def _is_aside(phrases: Phrases, comma: int) -> bool:
    """Whether what follows ", she said," is the reporter's own; not: because she was old."""
    if phrases.letters.startswith("iA", comma + 1):
        return phrases.word(comma + 2).lower() in _OCCASIONS
    own = ASIDE.match(phrases.letters, comma) and not _LISTED.match(phrases.letters, comma)
    return bool(own) and phrases.word(comma + 1).lower() not in _SUPPOSING


def ends_clause(phrases: Phrases, behind: int, end: int) -> bool:
    """Whether nothing but where, when and "without saying why" follows the verb."""
    tail = _TAIL.match(phrases.letters, behind, end)
    if tail is None or not (tail["link"] or tail["when"]):
        return tail is not None
    return phrases.word(tail.end() - 2).lower() in _MEANWHILE


def _is_charge(phrases: Phrases, cue: Cue) -> bool:
    """Whether it is a noun with its clause: "It fell, a charge Roy denied"."""
    first = phrases.firsts[cue.subject]
    tags = phrases.tokens.tags[first : phrases.lasts[cue.subject] + 1]
    noun = phrases.tokens.word(phrases.lasts[cue.subject] - len(tags) + 2).lower()
    article = phrases.tokens.word(first).lower() in ("a", "an")
    return article and tags[-1] == "N" and tags[1:2] == "n" and not can_speak(noun)


def _before_office(phrases: Phrases, cue: Cue, start: int, end: int) -> int:
    """The end without an office: "It is old, | Bread, Milk and Flour minister Roy said"."""
    office = _OFFICE.match(phrases.span(cue.subject).of(phrases.tokens.text))
    while office and end - 3 > start and phrases.letters[end - 3 : end] == ",A,":
        first = phrases.span(end - 2).of(phrases.tokens.text)
        if not (first.istitle() and first.isalpha()):
            break
        end -= 2
    return end


def _is_office(phrases: Phrases, start: int, end: int, behind: int) -> bool:
    """Whether it is only what the speaker is: "The party's secretary, Roy said, “…”"."""
    quoted = phrases.letters[start] in "KZ"  # “We go,” the party's secretary, Roy said
    start += quoted
    led = phrases.letters[start] == "A" and (quoted or _GOES_ON.match(phrases.letters, behind))
    if not led or _CLAUSE.search(phrases.letters, start, end):
        return False
    return phrases.word(start).lower() in vocabulary().roles


def _is_setting(phrases: Phrases, cue: Cue, start: int, behind: int) -> bool:
    """Whether words in front of "Roy said, “…”" only tell when or whereof he spoke."""
    asked = _ASKED.match(phrases.letters, start)
    if asked and phrases.word(asked.end() - 2).lower() == "asked":
        return True
    led = _LED.match(phrases.letters, behind)
    if cue.reporting.act == "answered":  # In a note sent in May, Roy reacted, saying
        led = led or _ANSWERED.match(phrases.letters, behind)
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
