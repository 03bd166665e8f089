"""Where somebody is said to say something: each reporting verb with its subject.

A cue is a verb ("said", "has denied", ", saying", "to say"), or "according to". Its subject is
looked for by one construction after the other, in the order of `_CONSTRUCTIONS`. Whether words are
reported there is not decided here: see `ownership` for quotation marks, `indirect` for the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import are_people, is_body
from reader.analysis.attribution.subjects import main_subject, subject_of
from reader.analysis.lexicon import words
from reader.analysis.lexicon.reporting import ReportingVerb, reporting_nouns, reporting_verbs
from reader.analysis.names.vocabulary import vocabulary

_ACCORDING = ReportingVerb("according", "ing", "said", frozenset({"clause"}))
_BEHIND_QUOTE = re.compile(r"[QKqZ][,\-]?[rTk]{0,2}$")
_BEHIND_COMMA = re.compile(r"(?:^|[,\-])[rTC]{0,2}$")
_NO_CLAUSE = re.compile(r"(?![shvBxbz])")  # said Roy, not: said Roy was
_NO_QUOTE = re.compile(r"(?![shvBxbzQKqZdt])")
_FINITE = {
    "s": re.compile(r""),
    "b": re.compile(r"(?:[pAw](?:[rxT]|iT){1,6}|[pAw])$"),  # they say, will say; not: to say
    "g": re.compile(r"[pAw]x{0,2}B[rxT]{0,3}$"),  # is saying
}
_AS_SAYING = re.compile(r"[sgb]A(?:[fil]A){0,2}k$")
_QUOTED = re.compile(r"[pA][rxT]{0,3}(?P<be>B)[rxT]{0,3}(?:z(?P<as>k)|ztx)$")
_LAST = re.compile(r"A(?:[filt]A){0,3}(?:,A(?:[filt]A){0,3})?[.\n]")
_ABSOLUTE = re.compile(r"i[Ap](?:[fil]A){0,3}[rT]{0,2}$")  # with Roy saying
_SHARED = re.compile(r"(?:[,cC\-)]|^)[rTx]{0,3}$")  # ", saying" and "and added" share a subject
_OF_PEOPLE = re.compile(r"[fil]A$")  # a letter from voters asking
_TELLING = frozenset({"tell", "inform", "remind", "assure", "urge", "ask"})
_OWNER = re.compile(r"[dN]*P")
OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it"}
_BACK = 90  # phrases looked back at from a verb


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb of saying and its subject, as indices of phrases.

    `how` is the construction: "subject verb", "verb subject", "shared" (a participle or a second
    verb of the same subject), "according", or "noun" ("Roy's claim"; the phrase is both).
    """

    verb: int
    subject: int
    how: str
    reporting: ReportingVerb


@dataclass(frozen=True, slots=True)
class _Verb:
    """A reporting verb in its sentence, which reaches from `first` to `end`."""

    phrases: Phrases
    at: int
    first: int
    end: int
    reporting: ReportingVerb

    @property
    def letter(self) -> str:
        return self.phrases.letters[self.at]

    @property
    def before(self) -> str:
        """The letters of the sentence in front of it."""
        return self.phrases.letters[max(self.first, self.at - _BACK) : self.at]

    def precedes(self, letters: str) -> bool:
        """Whether one of these letters follows it."""
        return self.at + 1 < self.end and self.phrases.letters[self.at + 1] in letters


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
        elif letter == "L" and phrases.letters[index + 1 : index + 3] in ("tA", "tp", "tO"):
            yield Cue(index, index + 2, "according", _ACCORDING)
        elif letter == "A" and phrases.letters[index + 1 : index + 2] in ("h", "t"):
            yield from _noun_cue(phrases, index)


def _noun_cue(phrases: Phrases, index: int) -> Iterator[Cue]:
    """Roy's claim that; her promise to."""
    noun = reporting_nouns().get(phrases.word(index))
    first = phrases.firsts[index]
    owned = phrases.tokens.tags[first : phrases.lasts[index]]
    if noun is not None and owned and (_OWNER.match(owned) or _owns(phrases, first)):
        yield Cue(index, index, "noun", noun)


def _owns(phrases: Phrases, token: int) -> bool:
    return phrases.tokens.word(token).lower() in OWNERS


def _of_inserted(phrases: Phrases, cue: Cue, last: Cue | None) -> Cue | None:
    """A participle behind ", Roy said," shares its subject, not that of the main clause.

    So does a second verb in a clause that begins with "when": "when Roy wept and said".
    """
    if cue.how != "shared" or last is None:
        return None
    second = phrases.letters[cue.verb - 1] == "c" and phrases.letters[last.subject - 1] == "k"
    joined = second and "," not in phrases.letters[last.verb : cue.verb]
    return replace(cue, subject=last.subject) if joined or is_inserted(phrases, last) else None


def is_inserted(phrases: Phrases, cue: Cue) -> bool:
    """Whether a cue stands behind what it reports: ", Roy said" or ", said Roy"."""
    if cue.how == "subject verb":
        return phrases.letters[cue.subject - 1 : cue.subject] in (",", "K", "Z", "q")
    return cue.how == "verb subject"


def _verb_cue(phrases: Phrases, at: int, first: int, end: int) -> Cue | None:
    """The cue of a reporting verb, if it speaks here and has a subject."""
    reporting = reporting_verbs().get(phrases.word(at).lower())
    if reporting is None:
        return None
    verb = _Verb(phrases, at, first, end, reporting)
    if not _has_particle(verb) or (reporting.lemma == "accuse" and verb.precedes("f")):
        return None  # accused of
    if verb.letter == "b" and not _agrees(verb):
        return None
    for construction in _CONSTRUCTIONS:
        found = construction(verb)
        if found is not None:
            return Cue(at, found[0], found[1], reporting)
    return None


def _has_particle(verb: _Verb) -> bool:
    """Whether a verb that speaks only with a particle has it: "went on", "shot back"."""
    if not verb.reporting.particle or verb.at + 1 >= verb.end:
        return not verb.reporting.particle
    tokens, first = verb.phrases.tokens, verb.phrases.firsts[verb.at + 1]
    return tokens.word(first).lower() == verb.reporting.particle


def _behind_quote(verb: _Verb) -> tuple[int, str] | None:
    """ "We go," said Roy."""
    if verb.letter == "s" and verb.precedes("Ap") and _BEHIND_QUOTE.search(verb.before):
        free = _NO_CLAUSE.match(verb.phrases.letters, verb.at + 2, verb.end)
        return (verb.at + 1, "verb subject") if free else None
    return None


def _absolute(verb: _Verb) -> tuple[int, str] | None:
    """It ended with Roy saying."""
    found = _ABSOLUTE.search(verb.before) if verb.letter == "g" else None
    if found is not None and verb.phrases.word(verb.at - len(found[0])).lower() == "with":
        return verb.at - len(found[0]) + 1, "subject verb"
    return None


def _quoting(verb: _Verb) -> tuple[int, str] | None:
    """The agency quoted Roy as saying."""
    found = _AS_SAYING.search(verb.before) if verb.letter == "g" else None
    if found is None:
        return None
    start = verb.at - len(found[0])
    return (start + 1, "subject verb") if is_quoting(verb.phrases, start) else None


def is_quoting(phrases: Phrases, verb: int) -> bool:
    """Whether the verb at a phrase hands on the words of somebody else."""
    known = reporting_verbs().get(phrases.word(verb).lower())
    return known is not None and known.lemma in ("quote", "cite")


def _quoted_as(verb: _Verb) -> tuple[int, str] | None:
    """Roy was quoted as saying; Roy is reported to have said."""
    found = _QUOTED.search(verb.before)
    if found is None or (verb.letter == "g") != (found["as"] is not None):
        return None
    passive = verb.at - len(found[0]) + 1
    subject = subject_of(verb.phrases, passive - 1 + found.start("be") - found.start(), verb.first)
    return None if subject is None else (subject, "subject verb")


def _own_subject(verb: _Verb) -> tuple[int, str] | None:
    """Roy said; Roy is saying; who said."""
    if not _FINITE[verb.letter].search(verb.before):
        return None
    subject = subject_of(verb.phrases, verb.at, verb.first)
    return None if subject is None else (subject, "subject verb")


def _agrees(verb: _Verb) -> bool:
    """Whether the noun right before a base form is a plural: "voters claim", not "a claim"."""
    if verb.before[-1:] != "A":
        return True
    noun, last = verb.phrases.word(verb.at - 1), verb.phrases.lasts[verb.at - 1]
    named = verb.phrases.tokens.tags[last] in "uN" and (
        verb.at - 1 > verb.first
        or noun.lower() not in vocabulary().common
        or noun.lower() in words("generic_organizations")  # Labour say
    )
    several = noun.endswith("s") or named
    return several or noun.lower() in words("people") or are_people(noun) or is_body(noun)


def _inverted(verb: _Verb) -> tuple[int, str] | None:
    """It rains, said Roy; not: told Roy."""
    saying = "clause" in verb.reporting.frames and verb.reporting.lemma not in _TELLING
    if saying and verb.letter == "s" and verb.precedes("Ap"):
        free = _NO_QUOTE.match(verb.phrases.letters, verb.at + 2, verb.end)
        if free and _BEHIND_COMMA.search(verb.before):
            return verb.at + 1, "verb subject"
    return None


def _said_at_the_end(verb: _Verb) -> tuple[int, str] | None:
    """The quake, which hit Nice, killed two, said Roy."""
    ends = _LAST.match(verb.phrases.letters, verb.at + 1, verb.end)
    return _inverted(verb) if ends and verb.reporting.lemma == "say" else None


def _shared(verb: _Verb) -> tuple[int, str] | None:
    """Roy left, saying; Roy left and said; Roy left to say."""
    if verb.letter == "s" and not _SHARED.search(verb.before):
        return None
    nearer = _OF_PEOPLE.search(verb.before) if verb.letter == "g" else None
    if nearer is not None and are_people(verb.phrases.word(verb.at - 1)):
        return verb.at - 1, "shared"
    subject = main_subject(verb.phrases, verb.first, verb.at)
    return None if subject is None else (subject, "shared")


_CONSTRUCTIONS = (
    _behind_quote,
    _absolute,
    _quoting,
    _quoted_as,
    _said_at_the_end,
    _own_subject,
    _inverted,
    _shared,
)
