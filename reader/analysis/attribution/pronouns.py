"""Whom "he" or "she" means, by the grammar of the sentences before it.

The subject of the latest sentence counts first, where a chain of the same pronoun is followed to
its beginning; gender must not clash. What rests on less than a subject is not certain, nor is what
rests on the paragraph above if that names another who fits: of these a third is wrong. Where
nobody fits, the pronoun is left as it is. Which sentences are asked is told here; whom one offers
is the business of `candidates`, who asks and who answers that of `questions`.
"""

import re
from dataclasses import dataclass, replace

from reader.analysis.attribution.appositions import apposed
from reader.analysis.attribution.bodies import goes_on
from reader.analysis.attribution.candidates import Candidates
from reader.analysis.attribution.cue import is_inserted
from reader.analysis.attribution.known_nouns import sex_described
from reader.analysis.attribution.main_clause import main_subject
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.questions import asks_in_front, asks_whole, is_asker, is_put_by
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.somebody import can_speak, is_document
from reader.analysis.attribution.unnamed import (
    is_named,
    is_somebody,
    is_told_by_another,
    is_unheld_office,
    may_be_others,
    party_in,
    took_another,
)
from reader.analysis.findings import Speaker
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

PRONOUNS = frozenset({"he", "she"})
_BACK = 14  # sentences looked back at from a pronoun
_NEXT = 2  # from the last sentence of one paragraph, over its end, to the first of the next
_HERS = ("her ", "his ")
_OWN = {"she": "her ", "he": "his "}
# Before the game with Lee, / When asked about Lee's goal, | he said: not he; but: As for Lee, he
_SETTING = re.compile(
    r"[CcrT,]{0,3}(?:k?[sz][rT]?(?:YA)?[Hki][^\n]*|(?:k?[gyi]|k(?!l))[^vsBxzbphw\n]*),[rT,]*"
)


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
        candidates = Candidates(self.naming, span, pronoun)
        at = self.reading.number(phrase)
        own = int(self._is_told(phrase, candidates) or goes_on(self.reading, phrase))
        cues = self.reading.sentences[at].cues
        answers = any(c.subject == phrase and c.reporting.act == "answered" for c in cues)
        over_others, spoken_of = False, None
        for number in range(at - own, max(-1, at - _BACK), -1):
            sentence = self.reading.sentences[number]
            end = phrase if number == at else sentence.end
            subject = self._subject(sentence, end)
            asks = is_asker(self.reading.phrases, subject) or answers
            if number < at and asks and any(is_put_by(cue, subject) for cue in sentence.cues):
                continue
            if subject not in (None, phrase) and self.naming.written(subject).lower() == pronoun:
                of_others = goes_on(self.reading, subject) or self._is_told(subject, candidates)
                of_others |= self._is_setting(sentence, subject)  # Roy won, he said: not Roy
                before = None if of_others else candidates.in_front(sentence, subject)
                if before is not None:
                    return replace(before, certain=before.certain and not over_others)
                continue
            if subject not in (None, phrase) and self._is_described(subject, pronoun):
                over_others |= any(cue.subject == subject for cue in sentence.cues)
                continue
            if number < at and self._speaks_of(sentence, subject, candidates):
                continue
            if subject is not None:
                over_others |= may_be_others(self.naming, subject, pronoun)
                over_others |= number == at and is_unheld_office(self.naming, subject)
            found = candidates.in_sentence(sentence, subject)
            setting = number == at and self._is_setting(sentence, end)
            if found is not None and (setting or self._is_kin(sentence, subject, phrase, pronoun)):
                spoken_of = spoken_of or replace(found, certain=False)
            elif found is not None:
                another = number < at and self._may_be_another(sentence, subject, pronoun)
                sure = not (over_others or another)
                sure = sure and self._is_sure(sentence, subject, phrase, candidates)
                return found if sure else replace(found, certain=False)
        return spoken_of or self._whoever_else(phrase, candidates)

    def _whoever_else(self, phrase: int, candidates: Candidates) -> Speaker:
        """The only person whom it fits, else the one just spoken of, whose first name misled."""
        only, at = candidates.only(), self.reading.number(phrase)
        if only.actor is not None or at < 1 or not self._is_pronoun(phrase):
            return only
        above = self.reading.sentences[at - 1]
        subject = self._subject(above, above.end)
        return (None if subject is None else candidates.misnamed(subject)) or only

    def _is_pronoun(self, phrase: int) -> bool:
        """Whether it is "he" or "she" in so many words, not "the mother of two"."""
        return self.reading.phrases.word(phrase).lower() in PRONOUNS

    def _may_be_another(self, sentence: Sentence, subject: int | None, pronoun: str) -> bool:
        """Whether a sentence before is told by another, or its subject took another."""
        told = is_told_by_another(self.naming, sentence, pronoun)
        return told or took_another(self.naming, subject, pronoun)

    def _is_described(self, subject: int | None, pronoun: str) -> bool:
        """Whether it is a word for somebody known, as a pronoun is: "the striker", "the rival"."""
        if subject is None:
            return False
        sex = sex_described(self.naming, self.reading.phrases.span(subject))
        return sex in (pronoun, "any", "rival")

    def _is_setting(self, sentence: Sentence, end: int) -> bool:
        """Whether a sentence up to a phrase only tells when, where or whereof he speaks."""
        return _SETTING.fullmatch(self.reading.phrases.letters, sentence.first, end) is not None

    def _is_kin(self, sentence: Sentence, subject: int | None, phrase: int, pronoun: str) -> bool:
        """Whether a subject above is only told of: "Her mother, Ann Roy, drove her"."""
        if subject is None or "\n" not in self.reading.phrases.letters[subject:phrase]:
            return False
        if any(cue.subject == subject for cue in sentence.cues):
            return False
        return self.naming.written(subject).lower().startswith(_OWN[pronoun])

    def _speaks_of(self, sentence: Sentence, subject: int | None, candidates: Candidates) -> bool:
        """Whether it says "he" before it tells of anybody: "Aides said he had met Roy"."""
        phrases, naming, pronoun = self.reading.phrases, self.naming, candidates.pronoun
        if subject is not None:
            new = is_named(naming, subject, sentence, pronoun) or apposed(naming, subject)
            if new or is_somebody(naming, subject, sentence, pronoun):
                return False
            end, place = self.reading.span(sentence).end, phrases.span(subject)
            if any(m.span.overlaps(place) for m in candidates.named(sentence, end)):
                return False  # When he left, Roy wept
        if party_in(naming, sentence) is not None:
            return False  # The court heard the victim was afraid he would fall
        for phrase in range(sentence.first, sentence.end):
            if phrases.letters[phrase] == "p" and phrases.word(phrase).lower() == pronoun:
                before = phrases.starts[phrase]
                return next(candidates.named(sentence, before), None) is None
        return False

    def _is_told(self, phrase: int, candidates: Candidates) -> bool:
        """Whether it speaks of one of its own: "Her mother had left, she added", "It was not her
        job to help Roy, she said"."""
        phrases = self.reading.phrases
        sentence = self.reading.sentence_of(phrase)
        told = any(cue.subject == phrase and is_inserted(phrases, cue) for cue in sentence.cues)
        if not told:
            return False
        whom = self.naming.written(main_subject(phrases, sentence.first, phrase)).lower()
        start = self.reading.span(sentence).start
        named = next(candidates.named(sentence, phrases.starts[phrase]), None)
        ahead = self.naming.text[start : named.span.start].lower() if named else ""
        own = any(f" {hers}" in ahead for hers in _HERS)
        return whom.startswith(_HERS) or (own and ahead.startswith("it "))

    def _is_sure(
        self, sentence: Sentence, subject: int | None, phrase: int, candidates: Candidates
    ) -> bool:
        """Whether a sentence can be relied on: over a paragraph, only who speaks or is alone."""
        phrases = self.reading.phrases
        if "\n" not in phrases.letters[sentence.first : phrase]:
            return True
        near = self.reading.number(phrase) - self.reading.number(sentence.first) <= _NEXT
        speaks = subject is not None and not is_document(phrases.word(subject))
        if near and speaks and any(cue.subject == subject for cue in sentence.cues):
            return True
        fitting = list(candidates.named(sentence, phrases.starts[phrase]))
        telling = [cue.subject for cue in sentence.cues] if near else []
        places = [phrases.span(at) for at in (subject, *telling) if at is not None]
        named = any(m.span.overlaps(p) and not m.owns for m in fitting for p in places)
        return named and len({mention.role.actor.name for mention in fitting}) == 1

    def _is_thing(self, subject: int | None) -> bool:
        """Whether a subject is nobody: a plain noun that cannot speak."""
        noun = "" if subject is None else self.reading.phrases.word(subject).lower()
        return noun in vocabulary().common and not can_speak(noun)

    def _subject(self, sentence: Sentence, end: int) -> int | None:
        """Who a sentence is about: whoever reports it behind a comma, else its main subject."""
        phrases = self.reading.phrases
        half = phrases.letters.rfind(";", sentence.first, end) + 1
        subject = main_subject(phrases, max(half, sentence.first), end)
        for cue in sentence.cues:
            if cue.verb >= end:
                continue
            if asks_in_front(phrases, cue) or asks_whole(phrases, cue, sentence, end):
                subject = cue.verb + 1
            elif cue.how == "according" or is_inserted(phrases, cue):
                subject = cue.subject
            elif phrases.letters[cue.subject - 2 : cue.subject] == ",C":
                subject = cue.subject  # Lee will stay, but Roy says
            elif phrases.letters[cue.subject - 1] == "c" and self._is_thing(subject):
                subject = cue.subject  # The win was big and Roy says
        return subject
