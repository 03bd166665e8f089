"""What is reported beside "according to": in front of it, behind it, or on both its sides."""

import re
from collections.abc import Iterator

from reader.analysis.attribution.cue import Cue, is_inserted
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Sentence
from reader.analysis.quotes.borders import content_end
from reader.analysis.quotes.in_front import ASIDE, SAID_BEFORE, is_passed_on, opening_end
from reader.analysis.quotes.reports import FEW, Report, reported, says_something

_APPOSED = re.compile(  # to Roy, head of the mill, / to a study, published in May, it rained
    r"(?:c?A(?:[filt]A){0,3}|[vsz][iltYT](?:[AfiltTY]){0,8}|w[vsBx][^,.;\nQKqZ]{1,20}),"
    r"(?=(?:[il]A(?:[fil]A)?,)?(?:A(?:[filt]A){0,3}|p)(?:[rxT]{0,4}[vsBx]|Q|,w))"
)
_MAKERS = re.compile(r"(?:[filtY]A){0,3}")  # a survey | by the group
_CLAUSE = re.compile(r"(?:[rT]{0,2}|dk)(?:A(?:[filk]A){0,3}|p)[rxTB]{0,4}[vsBx]")
_THERE_IS = re.compile(r"p[rx]{0,2}B")  # according to Roy | it is dear
_VERB = re.compile(r"[rxT]{0,3}[vsBx]")
_THIS_IS = re.compile(r"[Ap][rx]?B")
_AT_ONCE = re.compile(r"(?:[AOiTrl]){0,5},?$")


def second_hand(phrases: Phrases, sentence: Sentence, cue: Cue) -> Iterator[Report]:
    """The content beside "according to Roy", in front of it or behind."""
    behind = _behind(phrases, cue)
    first = opening_end(phrases, sentence, cue.verb)
    in_clause = phrases.letters.endswith(("h", "h,"), sentence.first, cue.verb)
    if first == cue.verb or in_clause:  # According to Roy, …; learned that, according to Roy, …
        if _THERE_IS.match(phrases.letters, behind):
            yield from reported(phrases, cue, behind, content_end(phrases, behind, sentence.end))
            return
        comma = phrases.letters.find(",", behind, sentence.end)
        if comma > 0:
            apposed = _APPOSED.match(phrases.letters, comma + 1, sentence.end)
            comma = apposed.end() - 1 if apposed else comma
            yield from reported(
                phrases, cue, comma + 1, content_end(phrases, comma + 1, sentence.end)
            )
        return
    halves: list[Report] = []
    if phrases.letters[behind : behind + 1] == "," and not ASIDE.match(phrases.letters, behind):
        stop = content_end(phrases, behind + 1, sentence.end)
        halves += reported(phrases, cue, behind + 1, stop)
    empty = bool(halves) and _is_only_when(phrases, first, cue.verb, behind + 1)
    if _THIS_IS.fullmatch(phrases.letters, first, cue.verb) and not halves:
        return  # This is | according to Roy, who told it
    told = SAID_BEFORE.match(phrases.letters, first, cue.verb)
    if not (empty or told) and not _is_second_hand(phrases, sentence, cue.verb):
        yield from reported(phrases, cue, first, cue.verb, least=1 if halves else FEW)
    yield from halves


def _behind(phrases: Phrases, cue: Cue) -> int:
    """Where the words behind the source begin, and behind its makers if a clause goes on there."""
    makers = _MAKERS.match(phrases.letters, cue.subject + 1)
    end = makers.end() if makers else cue.subject + 1
    goes_on = any(form.match(phrases.letters, end + 1) for form in (_CLAUSE, _VERB))
    return end if goes_on else cue.subject + 1


def _is_only_when(phrases: Phrases, first: int, end: int, behind: int) -> bool:
    """Whether the words in front only set the scene: "Two years later, according to Roy, | few"."""
    goes_on = _CLAUSE.match(phrases.letters, behind) is not None
    return goes_on and not says_something(phrases, first, end)


def _is_second_hand(phrases: Phrases, sentence: Sentence, according: int) -> bool:
    """Whether somebody said what stands before "according to": "…, Roy said, according to"."""
    said = [cue for cue in sentence.cues if max(cue.verb, cue.subject) < according]
    if said and said[-1].how == "subject verb" and phrases.letters[according - 1] not in ",-K":
        return True  # Roy said it was shut | according to the rules
    if said and is_passed_on(phrases, said[0], opening_end(phrases, sentence, said[0].subject)):
        return True
    if not said or not is_inserted(phrases, said[-1]):
        return False
    behind = max(said[-1].verb, said[-1].subject) + 1
    return _AT_ONCE.match(phrases.letters, behind, according) is not None
