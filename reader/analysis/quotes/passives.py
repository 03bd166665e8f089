"""What is reported with nobody named for it: "it was announced that", "they were told that".

What "the court heard" is of nobody either. The cue is the verb in the passive; a "by" behind it
names the speaker, else there is none.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.owner import NOBODY
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.lexicon.reporting import ReportingVerb, reporting_verbs

_BE = r"[rxT]{0,4}B[rxT]{0,4}$"
_TIME = r"(?:[rT]|[il][AT](?:[fil]A)?){0,3}"
_THAT = r"(?P<content>h.|(?:p|A(?:[fil]A){0,2})[rxTB]{0,4}[vsBx])"
_VERB = re.compile(rf"z(?:Y(?P<by>[AO](?:[fil]A){{0,3}}))?{_TIME}(?:{_THAT}|[.\n])")
_HEARD = re.compile(rf"{_TIME}(?:{_THAT}|(?P<how>H.)|(?P<done>[.\n]))")
_COURTS = frozenset((
    "court", "jury", "jurors", "inquest", "tribunal", "hearing", "inquiry", "trial", "magistrates",
))  # fmt: skip
_HEARING = frozenset(("hear", "tell"))  # Court hears, jury told, in a headline
_BEING = ("’m", "'m", "’re", "'re")
_SURE = frozenset(("assure", "convince", "persuade"))  # not everyone is convinced
_BEFORE = 12  # phrases looked back at from the verb


@dataclass(frozen=True, slots=True)
class PassiveRule:
    """What stands before the verb of a passive, and what the verb must be able to take.

    `empty`: the subject is "it"; `follows`: what is reported stands behind the verb; `court`: only
    a court is told.
    """

    before: re.Pattern[str]
    frame: str
    example: str
    means: str
    empty: bool = True
    follows: bool = True
    court: bool = False


PASSIVE_RULES = (
    PassiveRule(
        re.compile(rf"(?P<subject>p){_BE}"),
        "clause",
        "It was announced by the mayor on Monday that the bridge would close.",
        "that the bridge would close",
    ),
    PassiveRule(
        re.compile(rf"(?<=,)(?P<subject>p){_BE}"),
        "clause",
        "The bridge would close, it was reported on Monday.",
        "The bridge would close",
        follows=False,
    ),
    PassiveRule(
        re.compile(rf"(?P<subject>[Ap])(?:[fil]A)?(?:,A(?:[fil]A){{0,2}},)?{_BE}"),
        "addressee",
        "The bakers were told that the bridge would close.",
        "that the bridge would close",
        empty=False,
    ),
    PassiveRule(
        re.compile(rf"(?<=,)(?P<subject>A)(?:[fil]A){{0,2}}{_BE}"),
        "addressee",
        "The bridge would close, the jury at Port Sabine was told.",
        "The bridge would close",
        empty=False,
        follows=False,
        court=True,
    ),
)


def find_passives(reading: Reading) -> Iterator[tuple[Sentence, Cue, int | None]]:
    """(sentence, cue, where its content begins or None for what stands in front of it)."""
    phrases = reading.phrases
    for found in _VERB.finditer(phrases.letters):
        verb = found.start()
        reporting = reporting_verbs().get(phrases.word(verb).lower())
        if reporting is not None and _is_passive(
            phrases, verb, reporting, found["content"] is not None
        ):
            by = found.start("by") if found["by"] else NOBODY
            noun = phrases.word(by) if found["by"] else ""
            if noun.islower() and not any(map(can_speak, _words(phrases, by))):
                continue  # alarmed by the fact that
            cue = Cue(verb, by, "passive", reporting)
            start = found.start("content") if found["content"] else None
            yield reading.sentence_of(verb), cue, start


def _words(phrases: Phrases, phrase: int) -> list[str]:
    """The words of a phrase: "additional secretary finance"."""
    return phrases.span(phrase).of(phrases.tokens.text).split()


def find_hearings(reading: Reading) -> Iterator[tuple[Sentence, Cue, int | None]]:
    """The same of what a court heard: who told it is not said."""
    phrases = reading.phrases
    for sentence in reading.sentences:
        for cue in sentence.cues:
            heard = cue.reporting.lemma in _HEARING and cue.how == "subject verb"
            if heard and _is_hearer(phrases, cue):
                told = _HEARD.match(phrases.letters, cue.verb + 1, sentence.end)
                if told is not None:
                    start = (
                        None if told["done"] else told.start("how" if told["how"] else "content")
                    )
                    yield sentence, replace(cue, subject=NOBODY, how="passive"), start


def is_told(phrases: Phrases, cue: Cue) -> bool:
    """Whether it is told and does not tell: "jury told bread is dear", in a headline."""
    if cue.reporting.lemma != "tell" or cue.how != "subject verb":
        return False
    return _is_hearer(phrases, cue) and _HEARD.match(phrases.letters, cue.verb + 1) is not None


def _is_hearer(phrases: Phrases, cue: Cue) -> bool:
    """Whether it is a court, or those of "I'm told" and "they're told"."""
    word = phrases.word(cue.subject).lower()
    return word in _COURTS or (cue.reporting.lemma == "tell" and word.endswith(_BEING))


def _is_passive(phrases: Phrases, verb: int, reporting: ReportingVerb, follows: bool) -> bool:
    """Whether a rule holds: its subject stands before the verb, which can report."""
    start, text = max(0, verb - _BEFORE), phrases.tokens.text
    for rule in PASSIVE_RULES:
        before = rule.before.search(phrases.letters[start:verb])
        if before and rule.follows == follows and rule.frame in reporting.frames:
            subject = start + before.start("subject")
            word = phrases.word(subject).lower()
            at = phrases.starts[subject]
            if reporting.lemma in _SURE and text[max(0, at - 4) : at].lower() == "not ":
                continue
            if rule.empty == (word == "it") and (not rule.court or word in _COURTS):
                return True
    return False
