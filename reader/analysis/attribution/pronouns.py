"""Whom "he" or "she" means, by the grammar of the sentences before it.

The subject of the latest sentence counts first, where a chain of the same pronoun is followed to
its beginning; gender must not clash. What rests on less than a subject is not certain, nor is what
rests on the paragraph above if that names another who fits: of these a third is wrong. Where
nobody fits, the pronoun is left as it is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.bodies import goes_on
from reader.analysis.attribution.cast import Mention
from reader.analysis.attribution.cue import Cue, is_inserted
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.offices import holder
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.unnamed import (
    SEXES,
    heads_its_phrase,
    is_named,
    is_office,
    is_somebody,
    may_be_others,
    several_at,
)
from reader.analysis.findings import Actor, Speaker
from reader.analysis.names.gender import gender_of
from reader.article import Span

PRONOUNS = frozenset({"he", "she"})
_BACK = 14  # sentences looked back at from a pronoun
_ASKING = frozenset(("ask", "press", "question", "challenge", "quiz"))
_ASKERS = frozenset((
    "reporter", "journalist", "interviewer", "moderator", "correspondent", "prosecutor", "lawyer",
    "attorney", "barrister", "judge", "magistrate", "coroner",
))  # fmt: skip
_PUT_TO = re.compile(r"A(?:[fil]A){0,2}[Hi]")
_NEXT = 2  # from the last sentence of one paragraph, over its end, to the first of the next
_HERS = ("her ", "his ")
_BY = ("by ", "By ")  # whoever asked is not who answers: "asked by Roy, he said"


@dataclass(frozen=True, slots=True)
class Pronouns:
    """The pronouns of a story and whom they mean."""

    naming: Naming

    @property
    def reading(self) -> Reading:
        """The story as it was read."""
        return self.naming.reading

    def meaning(self, phrase: int, span: Span, pronoun: str) -> Speaker:
        """Whom the pronoun at a phrase means, if the text before it tells."""
        at = self.reading.number(phrase)
        own = 1 if goes_on(self.reading, phrase) or self._is_told(phrase) else 0
        cues = self.reading.sentences[at].cues
        answers = any(c.subject == phrase and c.reporting.act == "answered" for c in cues)
        over_others = False
        for number in range(at - own, max(-1, at - _BACK), -1):
            sentence = self.reading.sentences[number]
            end = phrase if number == at else sentence.end
            subject = self._subject(sentence, end)
            asks = self._questions(subject) or answers
            if number < at and asks and any(self._put(cue, subject) for cue in sentence.cues):
                continue
            if subject not in (None, phrase) and self.naming.written(subject).lower() == pronoun:
                on = goes_on(self.reading, subject)  # Roy won, he said: that names somebody else
                before = None if on else self._in_front(sentence, subject, span, pronoun)
                if before is not None:
                    return replace(before, certain=before.certain and not over_others)
                continue
            if number < at and self._speaks_of(sentence, subject, pronoun):
                continue
            over_others |= subject is not None and may_be_others(self.naming, subject, pronoun)
            found = self._in_sentence(sentence, subject, span, pronoun)
            if found is not None:
                sure = not over_others and self._is_sure(sentence, subject, phrase, pronoun)
                return found if sure else replace(found, certain=False)
        return self._only(span, pronoun)

    def _speaks_of(self, sentence: Sentence, subject: int | None, pronoun: str) -> bool:
        """Whether it says "he" before it tells of anybody: "Aides said he had met Roy"."""
        phrases, naming = self.reading.phrases, self.naming
        if subject is not None:
            new = is_named(naming, subject, sentence, pronoun) or naming.apposed(subject)
            if new or is_somebody(naming, subject, sentence, pronoun):
                return False
            end, place = self.reading.span(sentence).end, phrases.span(subject)
            if any(m.span.overlaps(place) for m in self._fitting(sentence, end, pronoun)):
                return False  # When he left, Roy wept
        for phrase in range(sentence.first, sentence.end):
            if phrases.letters[phrase] == "p" and phrases.word(phrase).lower() == pronoun:
                before = phrases.span(phrase).start
                return next(self._fitting(sentence, before, pronoun), None) is None
        return False

    def _is_told(self, phrase: int) -> bool:
        """Whether it speaks of one of its own: "Her mother had left, she added"."""
        phrases = self.reading.phrases
        sentence = self.reading.sentence_of(phrase)
        told = any(cue.subject == phrase and is_inserted(phrases, cue) for cue in sentence.cues)
        whom = self.naming.written(main_subject(phrases, sentence.first, phrase)).lower()
        return told and whom.startswith(_HERS)

    def _in_front(
        self, sentence: Sentence, subject: int | None, span: Span, pronoun: str
    ) -> Speaker | None:
        """The only person named in front of the same pronoun: "When Roy came, he ate. He said"."""
        end = span.start if subject is None else self.reading.phrases.span(subject).start
        fitting = [mention for mention in self._fitting(sentence, end, pronoun) if not mention.owns]
        if len({mention.role.actor.name for mention in fitting}) != 1:
            return None
        actor = fitting[0].role.actor
        return Speaker(span, actor, actor.name)

    def _in_sentence(
        self, sentence: Sentence, subject: int | None, span: Span, pronoun: str
    ) -> Speaker | None:
        """Whom a sentence offers: its subject, a new person in it, the first who fits."""
        fitting = list(self._fitting(sentence, span.start, pronoun))
        several = None if subject is None else several_at(self.naming, subject, pronoun)
        if several is not None:  # Roy and Lee came: neither is "he"
            fitting = [mention for mention in fitting if not mention.span.overlaps(several)]
            subject = None
        if subject is not None:
            place = self.reading.phrases.span(subject)
            others = [
                m
                for m in fitting
                if m.span.overlaps(place) and not heads_its_phrase(self.naming, m)
            ]
            fitting = [m for m in fitting if m not in others] or fitting
            beside = self.naming.apposed(subject) or holder(self.naming, subject)
            if beside is not None and self._fits(beside.actor, pronoun, beside.name):
                return replace(beside, span=span)
            for mention in reversed(fitting):
                if mention.span.overlaps(place) and not mention.owns:
                    return Speaker(span, mention.role.actor, mention.role.actor.name)
            new = is_named(self.naming, subject, sentence, pronoun)
            if new or is_somebody(self.naming, subject, sentence, pronoun):
                known = self.naming.apposed(subject)
                actor = known.actor if known else None
                name = known.name if known else self.naming.written(subject)
                return Speaker(span, actor, name, certain=not new)
        named = [mention for mention in fitting if not mention.owns] or fitting
        if not named:
            return None
        if subject is not None and is_office(self.naming, subject):
            return Speaker(span, None, self.naming.whole(subject), certain=False)
        actor = named[0].role.actor
        return Speaker(span, actor, actor.name, certain=len(fitting) == 1)

    def _is_sure(self, sentence: Sentence, subject: int | None, phrase: int, pronoun: str) -> bool:
        """Whether a sentence can be relied on: over a paragraph, only who speaks or is alone."""
        phrases = self.reading.phrases
        if "\n" not in phrases.letters[sentence.first : phrase]:
            return True
        near = self.reading.number(phrase) - self.reading.number(sentence.first) <= _NEXT
        if near and any(cue.subject == subject for cue in sentence.cues):
            return True
        fitting = list(self._fitting(sentence, phrases.span(phrase).start, pronoun))
        place = None if subject is None else phrases.span(subject)
        named = any(place and m.span.overlaps(place) and not m.owns for m in fitting)
        return named and len({mention.role.actor.name for mention in fitting}) == 1

    def _fits(self, actor: Actor | None, pronoun: str, name: str) -> bool:
        if actor is None:
            return gender_of(name) == SEXES[pronoun]
        return any(r.actor is actor and r.may_be(pronoun) for r in self.naming.cast.roles)

    def _fitting(self, sentence: Sentence, before: int, pronoun: str) -> Iterator[Mention]:
        """The people named in a sentence whom the pronoun can mean."""
        place = self.reading.span(sentence)
        for mention in self.naming.cast.between(place.start, min(place.end, before)):
            start = mention.span.start
            agent = self.naming.text[max(0, start - 3) : start] in _BY
            if mention.role.may_be(pronoun) and not agent:
                yield mention

    def _subject(self, sentence: Sentence, end: int) -> int | None:
        """Who a sentence is about: whoever reports it behind a comma, else its main subject."""
        half = self.reading.phrases.letters.rfind(";", sentence.first, end) + 1
        subject = main_subject(self.reading.phrases, max(half, sentence.first), end)
        for cue in sentence.cues:
            according = cue.how == "according"
            if cue.verb < end and (according or is_inserted(self.reading.phrases, cue)):
                subject = cue.subject
            elif cue.verb < end and (self._asks(cue) or self._is_asked(cue, sentence, end)):
                subject = cue.verb + 1
        return subject

    def _questions(self, subject: int | None) -> bool:
        """Whether it is somebody's trade to ask: “Why?” the reporter asked. “So,” she said."""
        return subject is not None and self.reading.phrases.word(subject).lower() in _ASKERS

    def _put(self, cue: Cue, subject: int | None) -> bool:
        """Whether somebody put a question: “Why?” asked Roy. “So,” he answered, who is not Roy."""
        return cue.subject == subject and cue.reporting.lemma in _ASKING

    def _asks(self, cue: Cue) -> bool:
        """Whether somebody is asked in front of the main clause: "When Roy asked Lee, he said"."""
        letters = self.reading.phrases.letters
        asked = cue.reporting.lemma in _ASKING and letters[cue.verb + 1 : cue.verb + 2] == "A"
        return asked and letters[max(0, cue.subject - 1)] == "k"

    def _is_asked(self, cue: Cue, sentence: Sentence, end: int) -> bool:
        """Whether whoever is asked is the next to speak: "Roy asked Lee whether it fell."."""
        letters = self.reading.phrases.letters
        asked = cue.reporting.lemma == "ask" and end == sentence.end
        return asked and _PUT_TO.match(letters, cue.verb + 1) is not None

    def _only(self, span: Span, pronoun: str) -> Speaker:
        """The only person of the article whom the pronoun fits; else the pronoun itself."""
        fitting = [role for role in self.naming.cast.roles if role.may_be(pronoun)]
        if len(fitting) == 1:
            return Speaker(span, fitting[0].actor, fitting[0].actor.name, certain=False)
        return Speaker(span, None, span.of(self.naming.text), certain=False)
