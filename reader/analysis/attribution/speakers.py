"""The words that attribute a quote become a speaker: "he" a name, "Roy" an actor.

A pronoun is resolved by its grammar: the subject of the sentences before it, latest first, where a
chain of the same pronoun is followed to its beginning; gender must not clash. Where nobody fits,
or several do with nothing to tell them apart, the words are left as they are.
"""

from collections.abc import Sequence
from dataclasses import replace

from reader.analysis.attribution.people import Cast, Mention, Person
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.subjects import antecedent, main_subject
from reader.analysis.findings import Actor, Speaker
from reader.article import Span

_PRONOUNS = frozenset({"he", "she"})
_BACK = 14  # sentences looked back at from a pronoun


def speaker_at(
    reading: Reading, phrase: int, cast: Cast, actors: Sequence[Actor], text: str
) -> Speaker:
    """The speaker that a noun phrase stands for."""
    span = reading.phrases.span(phrase)
    if reading.phrases.letters[phrase] in "wh":
        return _relative(reading, phrase, cast, actors, text)
    words = span.of(text)
    if words.lower() in _PRONOUNS:
        person = _antecedent(reading, phrase, words.lower(), cast)
        if person is not None:
            return Speaker(span, person.actor, person.name)
        return Speaker(span, None, words, certain=False)
    mention = _head_mention(cast, span)
    if mention is not None:
        return Speaker(span, mention.person.actor, mention.person.name)
    actor = _actor_at(actors, span)
    return Speaker(span, actor, actor.name if actor is not None else words)


def _relative(
    reading: Reading, phrase: int, cast: Cast, actors: Sequence[Actor], text: str
) -> Speaker:
    """The speaker that "who" stands for; the span is the "who" itself."""
    span = reading.phrases.span(phrase)
    before = antecedent(reading.phrases, phrase, reading.sentence_of(phrase).first)
    if before is None:
        return Speaker(span, None, span.of(text), certain=False)
    return replace(speaker_at(reading, before, cast, actors, text), span=span)


def _head_mention(cast: Cast, span: Span) -> Mention | None:
    """The person whose name ends the phrase: "Paris mayor Ann Roy", not "Roy aides"."""
    for mention in reversed(cast.between(span.start, span.end)):
        if mention.span.end >= span.end - 1 and not mention.owns:
            return mention
    return None


def _actor_at(actors: Sequence[Actor], span: Span) -> Actor | None:
    """The actor, of whatever kind, whose mention ends the phrase."""
    for actor in actors:
        for mention in actor.mentions:
            if mention.overlaps(span) and abs(mention.end - span.end) <= 1:
                return actor
    return None


def _antecedent(reading: Reading, phrase: int, pronoun: str, cast: Cast) -> Person | None:
    """Whom a pronoun means."""
    at = reading.number(phrase)
    here = reading.phrases.span(phrase).start
    for number in range(at, max(-1, at - _BACK), -1):
        sentence = reading.sentences[number]
        place = reading.span(sentence)
        fitting = [
            mention
            for mention in cast.between(place.start, min(place.end, here))
            if mention.person.may_be(pronoun)
        ]
        subject = main_subject(reading.phrases, sentence.first, min(sentence.end, phrase))
        if subject is not None:
            span = reading.phrases.span(subject)
            words = span.of(reading.phrases.tokens.text).lower()
            if words == pronoun and number < at:
                continue
            for mention in reversed(fitting):
                if mention.span.overlaps(span) and not mention.owns:
                    return mention.person
        named = [mention for mention in fitting if not mention.owns] or fitting
        if named:
            return named[0].person
    fitting_people = [person for person in cast.people if person.may_be(pronoun)]
    return fitting_people[0] if len(fitting_people) == 1 else None
