"""Where somebody is said to say something: each reporting verb with its subject.

A cue is a verb ("said", "has denied", ", saying", "to say"), "according to" and "as per", a noun
("expressed hope that") or a mood ("is adamant that"). Its subject is looked for by one construction
after the other (see `constructions`). Whether words are reported there is not decided here: see
`ownership` for quotation marks, `indirect` for the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.constructions import CONSTRUCTIONS
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.attribution.subjects import main_subject, subject_of
from reader.analysis.attribution.verb import Verb, agrees, agrees_with, was_asked
from reader.analysis.lexicon.reporting import (
    ReportingVerb,
    reporting_moods,
    reporting_nouns,
    reporting_verbs,
)

_ACCORDING = ReportingVerb("according", "ing", "said", frozenset({"clause"}))
_HELPED = re.compile(r"[xB][^,]{0,4}$")  # has since | known
_BEING = re.compile(r"B[rx]{0,2}\Z")
_MAKING = re.compile(r"v[pO]?r?\Z")
_MADE = frozenset(("make", "makes", "made", "making"))
_CLEAR = "clear"
_OWNER = re.compile(r"[dN]*P")
_EXPRESSING = frozenset(
    f"{stem}{ending}"
    for stem, endings in (
        ("express", ("", "es", "ed", "ing")), ("voic", ("es", "ed", "ing")),
        ("rais", ("ed", "ing")),
        ("giv", ("es", "ing")), ("gave", ("",)), ("ma", ("de", "king")),
    )
    for ending in endings
)  # fmt: skip
_NONE = frozenset(("no", "little", "any"))
OWNERS = {"his": "he", "her": "she", "their": "they", "its": "it"}


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
        elif letter in "Lk" and _is_according(phrases, index):
            last = Cue(index, index + 2, "according", _ACCORDING)
            yield last
        elif letter == "i" and _is_per(phrases, index, first):
            last = Cue(index, index + 1, "according", _ACCORDING)
            yield last
        elif letter == "A" and phrases.letters[index + 1 : index + 2] in ("h", "t"):
            yield from _noun_cue(phrases, index, first)
        if letter in "Azv" and phrases.letters[index + 1] in "hAp":
            yield from _mood_cue(phrases, index, first)


def _is_according(phrases: Phrases, index: int) -> bool:
    """According to Roy; as per the police."""
    if phrases.letters[index] == "L":
        return phrases.letters[index + 1 : index + 3] in ("tA", "tp", "tO")
    per = phrases.letters.startswith("iA", index + 1) and phrases.word(index + 1) == "per"
    return per and phrases.word(index).lower() == "as"


def _is_per(phrases: Phrases, index: int, first: int) -> bool:
    """It rained, per a source."""
    apart = index == first or phrases.letters[index - 1] in ",K"
    if not apart or phrases.letters[index + 1] != "A" or phrases.word(index).lower() != "per":
        return False
    source = phrases.word(index + 1)
    return source[0].isupper() or can_speak(source)


def _noun_cue(phrases: Phrases, index: int, first: int) -> Iterator[Cue]:
    """Roy's claim that; her promise to; expressed hope that."""
    noun = reporting_nouns().get(phrases.word(index))
    if noun is None:
        return
    opens = phrases.firsts[index]
    owned = phrases.tokens.tags[opens : phrases.lasts[index]]
    if owned and (_OWNER.match(owned) or _owns(phrases, opens)):
        yield Cue(index, index, "noun", noun)
    elif phrases.letters[index + 1] == "h":
        subject = _who_expresses(phrases, index, first)
        if subject is not None:
            yield Cue(index, subject, "subject verb", noun)


def _mood_cue(phrases: Phrases, index: int, first: int) -> Iterator[Cue]:
    """Roy is adamant that; Roy made it clear that."""
    mood = reporting_moods().get(phrases.word(index))
    if mood is None:
        return
    making = _made(phrases, index, first) if mood.lemma == _CLEAR else None
    be = making or _BEING.search(phrases.letters, max(first, index - 3), index)
    subject = subject_of(phrases, be.start(), first) if be else None
    if subject is None or (mood.lemma == _CLEAR and not (making and _is_maker(phrases, subject))):
        return
    yield Cue(index, subject, "subject verb", mood)


def _is_maker(phrases: Phrases, subject: int) -> bool:
    """Whether a subject speaks where it makes clear: not the result, nor "which"."""
    noun = phrases.word(subject)
    person = noun.lower() in ("he", "she", "they", "we", "who")
    return person or noun[0].isupper() or can_speak(noun)


def _made(phrases: Phrases, clear: int, first: int) -> re.Match[str] | None:
    """The "made" of "made it clear", or None."""
    made = _MAKING.search(phrases.letters, max(first, clear - 3), clear)
    told = made and phrases.word(made.start()).lower() in _MADE
    return made if told else None


def _who_expresses(phrases: Phrases, noun: int, first: int) -> int | None:
    """Roy expressed hope that; Roy is of the view that; not: expressed no concern that."""
    before = phrases.letters[max(first, noun - 2) : noun]
    if phrases.tokens.word(phrases.firsts[noun]).lower() in _NONE:
        return None
    if before == "Bf":
        return subject_of(phrases, noun - 2, first)
    if before[-1:] not in tuple("vsyg") or phrases.word(noun - 1).lower() not in _EXPRESSING:
        return None
    if before[-1] in "yg":
        return main_subject(phrases, first, noun - 1)
    return subject_of(phrases, noun - 1, first)


def _owns(phrases: Phrases, token: int) -> bool:
    return phrases.tokens.word(token).lower() in OWNERS


def _of_inserted(phrases: Phrases, cue: Cue, last: Cue | None) -> Cue | None:
    """A participle behind ", Roy said," or "according to Roy" shares its subject, not another.

    So does a second verb in a clause that begins with "when": "when Roy wept and said".
    """
    if cue.how != "shared" or last is None:
        return None
    second = phrases.letters[cue.verb - 1] == "c" and phrases.letters[last.subject - 1] == "k"
    joined = second and "," not in phrases.letters[last.verb : cue.verb]
    adding = phrases.letters[cue.verb - 1 : cue.verb + 1] == ",g"
    above = is_inserted(phrases, last) or (last.how == "according" and adding)
    return replace(cue, subject=last.subject) if joined or above else None


def is_inserted(phrases: Phrases, cue: Cue) -> bool:
    """Whether a cue stands behind what it reports: ", Roy said" or ", said Roy"."""
    if cue.how == "subject verb" and phrases.letters[cue.subject] not in "wh":
        return phrases.letters[cue.subject - 1 : cue.subject] in (",", "K", "Z", "q")
    return cue.how == "verb subject"


def _verb_cue(phrases: Phrases, at: int, first: int, end: int) -> Cue | None:
    """The cue of a reporting verb, if it speaks here and has a subject."""
    reporting = reporting_verbs().get(phrases.word(at).lower())
    if reporting is None:
        return None
    verb = Verb(phrases, at, first, end, reporting)
    if not _has_particle(verb) or (reporting.lemma == "accuse" and verb.precedes("f")):
        return None  # accused of
    if (verb.letter == "b" and not agrees(verb)) or was_asked(verb) or _is_named(verb):
        return None
    if reporting.form == "participle" and not _HELPED.search(verb.before):
        return None  # made it known
    for construction in CONSTRUCTIONS:
        found = construction(verb)
        if found is not None:
            return Cue(at, *found, reporting) if agrees_with(verb, found[0]) else None
    return None


def _is_named(verb: Verb) -> bool:
    """Mill branded “odd”: nobody is said to brand it so; not: the mill she branded “odd”."""
    named = verb.letter == "s" and verb.reporting.act == "called" and verb.precedes("QKqZ")
    return named and verb.reporting.lemma != "call" and not verb.before.endswith("p")


def _has_particle(verb: Verb) -> bool:
    """Whether a verb that speaks only with a particle has it: "went on", "shot back"."""
    if not verb.reporting.particle or verb.at + 1 >= verb.end:
        return not verb.reporting.particle
    tokens, first = verb.phrases.tokens, verb.phrases.firsts[verb.at + 1]
    return tokens.word(first).lower() == verb.reporting.particle
