"""Where somebody is said to say something: each reporting verb with its subject.

A cue is a verb ("said", "has denied", ", saying", "to say"), or "according to". Whether words are
reported there is not decided here: see `ownership` for quotation marks, `indirect` for the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.subjects import main_subject, subject_of
from reader.analysis.lexicon.reporting import ReportingVerb, reporting_verbs

_ACCORDING = ReportingVerb("according", "ing", "said", frozenset({"clause"}))
_BEHIND_QUOTE = re.compile(r"[QKqZ][,\-]?[rTk]{0,2}$")
_BEHIND_COMMA = re.compile(r"(?:^|[,\-])[rTC]{0,2}$")
_NO_CLAUSE = re.compile(r"(?![shvBxbz])")  # said Roy, not: said Roy was
_NO_QUOTE = re.compile(r"(?![shvBxbzQKqZdt])")
_FINITE = {
    "b": re.compile(r"(?:[pAw][rxT]{1,6}|[pAw])$"),  # they say, will say; not: to say
    "g": re.compile(r"[pAw]x{0,2}B[rxT]{0,3}$"),  # is saying
}
_ABSOLUTE = re.compile(r"i[Ap](?:[fil]A){0,3}[rT]{0,2}$")  # with Roy saying
_SHARED = re.compile(r"(?:[,cC\-)]|^)[rTx]{0,3}$")  # ", saying" and "and added" share a subject
_TELLING = frozenset({"tell", "inform", "remind", "assure", "urge", "ask"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying and its subject, as indices of phrases.

    `how` is the construction: "subject verb", "verb subject", "shared" (a participle or a second
    verb of the same subject) or "according".
    """

    verb: int
    subject: int
    how: str
    reporting: ReportingVerb


def find_cues(phrases: Phrases, first: int, end: int) -> tuple[Cue, ...]:
    """The cues of one sentence, in the order of the text."""
    return tuple(_cues(phrases, first, end))


def _cues(phrases: Phrases, first: int, end: int) -> Iterator[Cue]:
    last: Cue | None = None
    for index in range(first, end):
        letter = phrases.letters[index]
        if letter in "sgb":
            cue = _verb_cue(phrases, index, first, end)
            if cue is not None:
                last = _of_inserted(phrases, cue, last) or cue
                yield last
        elif letter == "L" and phrases.letters[index + 1 : index + 3] in ("tA", "tp"):
            yield Cue(index, index + 2, "according", _ACCORDING)


def _of_inserted(phrases: Phrases, cue: Cue, last: Cue | None) -> Cue | None:
    """A participle behind ", Roy said," shares its subject, not that of the main clause."""
    if cue.how != "shared" or last is None:
        return None
    inserted = last.how == "verb subject" or phrases.letters[last.subject - 1] == ","
    return replace(cue, subject=last.subject) if inserted else None


def _verb_cue(phrases: Phrases, verb: int, first: int, end: int) -> Cue | None:
    """The cue of a reporting verb, if it has a subject."""
    reporting = reporting_verbs().get(phrases.word(verb).lower())
    if reporting is None or not _has_particle(phrases, verb, end, reporting):
        return None
    if reporting.lemma == "accuse" and phrases.letters[verb + 1 : verb + 2] == "f":  # accused of
        return None
    subject, how = _subject(phrases, verb, first, end, reporting)
    return None if subject is None else Cue(verb, subject, how, reporting)


def _subject(
    phrases: Phrases, verb: int, first: int, end: int, reporting: ReportingVerb
) -> tuple[int | None, str]:
    """The subject of a verb and the construction that gives it."""
    letters = phrases.letters
    before = letters[max(first, verb - 90) : verb]
    inverted = letters[verb] == "s" and letters[verb + 1 : verb + 2] in ("A", "p")
    if inverted and _BEHIND_QUOTE.search(before) and _NO_CLAUSE.match(letters, verb + 2, end):
        return verb + 1, "verb subject"
    absolute = _ABSOLUTE.search(before) if letters[verb] == "g" else None
    if absolute is not None and phrases.word(verb - len(absolute[0])).lower() == "with":
        return verb - len(absolute[0]) + 1, "subject verb"
    if letters[verb] == "s" or _FINITE[letters[verb]].search(before):
        subject = subject_of(phrases, verb, first)
        if subject is not None:
            return subject, "subject verb"
    if inverted and _BEHIND_COMMA.search(before) and _is_saying(reporting):
        if _NO_QUOTE.match(letters, verb + 2, end):
            return verb + 1, "verb subject"
    if letters[verb] in "gb" or _SHARED.search(before):
        return main_subject(phrases, first, verb), "shared"
    return None, ""


def _is_saying(reporting: ReportingVerb) -> bool:
    """Whether the verb can stand before its subject: ", said Roy", not ", told Roy"."""
    return "clause" in reporting.frames and reporting.lemma not in _TELLING


def _has_particle(phrases: Phrases, verb: int, end: int, reporting: ReportingVerb) -> bool:
    """Whether a verb that speaks only with a particle has it: "went on", "shot back"."""
    if not reporting.particle:
        return True
    first = phrases.firsts[verb + 1] if verb + 1 < end else 0
    return phrases.tokens.word(first).lower() == reporting.particle
