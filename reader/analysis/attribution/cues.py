"""Where somebody is said to say something: each reporting verb with its subject.

A cue is a verb ("said", "has denied", ", saying", "to say"), "according to" and "as per", a noun
("expressed hope that") or a mood ("is adamant that"; for both see `claims`). A verb's subject is
looked for by one construction after the other (see `constructions`). Whether words are reported
there is not decided here: see `ownership` for quotation marks, `quotes` for the rest.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.attribution.claims import mood_cue, noun_cue
from reader.analysis.attribution.constructions import CONSTRUCTIONS
from reader.analysis.attribution.cue import Cue, is_inserted
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.attribution.verb import Verb, agrees, agrees_with, was_asked
from reader.analysis.lexicon.reporting import ReportingVerb, reporting_verbs

_ACCORDING = ReportingVerb("according", "ing", "said", frozenset({"clause"}))
_HELPED = re.compile(r"[xB][^,]{0,4}$")  # has since | known


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
        elif letter == "A" and (
            phrases.letters[index + 1 : index + 2] in ("h", "t") or _is_about(phrases, index)
        ):
            yield from noun_cue(phrases, index, first)
        following = phrases.letters[index + 1 : index + 3]
        if letter in "Azv" and (
            following[:1] in ("h", "A", "p") or following == "Th" or _is_about(phrases, index)
        ):
            yield from mood_cue(phrases, index, first)


def _is_according(phrases: Phrases, index: int) -> bool:
    """According to Roy; as per the police."""
    if phrases.letters[index] == "L":
        return phrases.letters[index + 1 : index + 3] in ("tA", "tp", "tO")
    per = phrases.letters.startswith("iA", index + 1) and phrases.word(index + 1) == "per"
    return per and phrases.word(index).lower() == "as"


def _is_about(phrases: Phrases, index: int) -> bool:
    """Voiced worry about it; is wary about it."""
    about = phrases.letters[index + 1 : index + 2] == "i"
    return about and phrases.word(index + 1) in ("about", "over")


def _is_per(phrases: Phrases, index: int, first: int) -> bool:
    """It rained, per a source."""
    apart = index == first or phrases.letters[index - 1] in ",K"
    if not apart or phrases.letters[index + 1] != "A" or phrases.word(index).lower() != "per":
        return False
    source = phrases.word(index + 1)
    return source[0].isupper() or can_speak(source)


def _of_inserted(phrases: Phrases, cue: Cue, last: Cue | None) -> Cue | None:
    """A participle behind ", Roy said," or "according to Roy" shares its subject, not another.

    So does a second verb in a clause that begins with "when": "when Roy wept and said".
    """
    if cue.how != "shared" or last is None:
        return None
    if phrases.letters[cue.verb] == "b" and cue.subject > last.verb:
        return None  # “We go,” Roy said, only for Lee | to say
    second = phrases.letters[cue.verb - 1] == "c" and phrases.letters[last.subject - 1] == "k"
    joined = second and "," not in phrases.letters[last.verb : cue.verb]
    adding = phrases.letters[cue.verb - 1 : cue.verb + 1] == ",g"
    above = is_inserted(phrases, last) or (last.how == "according" and adding)
    return replace(cue, subject=last.subject) if joined or above else None


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
    if _is_and_i_quote(verb):
        return None
    if verb.letter == "g" and phrases.letters[at - 1] == "s" and phrases.word(at - 1) == "called":
        return None  # over what he called insulting
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


def _is_and_i_quote(verb: Verb) -> bool:
    """Said Roy, and I quote: the words are Roy's."""
    return verb.letter == "b" and verb.reporting.lemma == "quote" and verb.before.endswith("cp")


def _has_particle(verb: Verb) -> bool:
    """Whether a verb that speaks only with a particle has it: "went on", "shot back"."""
    if not verb.reporting.particle or verb.at + 1 >= verb.end:
        return not verb.reporting.particle
    tokens, first = verb.phrases.tokens, verb.phrases.firsts[verb.at + 1]
    return tokens.word(first).lower() == verb.reporting.particle
