"""Whom "who" and "which" stand for: the name in front, its apposition, or who told a body."""

from dataclasses import dataclass

from reader.analysis.attribution.antecedents import antecedent
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import are_people, can_speak
from reader.analysis.findings import Speaker
from reader.analysis.lexicon import words as documents
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary

_NOTES = frozenset(("statement", "letter", "note", "message", "post", "tweet", "email", "memo"))
_ISSUING = frozenset(("issued", "released", "penned", "wrote", "published", "posted", "shared"))


@dataclass(frozen=True, slots=True)
class Relative:
    """A "who" or "which" that speaks, among the phrases of its story."""

    naming: Naming
    phrase: int

    @property
    def _phrases(self) -> Phrases:
        return self.naming.reading.phrases

    @property
    def nearest(self) -> int:
        """The phrase right in front of it and of its comma or bracket."""
        return self.phrase - 1 - (self._phrases.letters[self.phrase - 1] in ",(")

    def antecedent(self) -> int | None:
        """The phrase that it follows, by its form; None where its sentence has none.

        A place is not "who": "a farmer from Holm, Ohio, who".
        """
        first = self.naming.reading.sentence_of(self.phrase).first
        found = antecedent(self._phrases, self.phrase, first)
        while found and self.cannot_mean(found):
            if self._phrases.letters[found - 1] != ",":
                break
            found = antecedent(self._phrases, found, first)
        return found

    def cannot_mean(self, phrase: int) -> bool:
        """Whether a phrase names a place, and the relative is "who"."""
        if self._phrases.word(self.phrase) != "who":
            return False
        span = self._phrases.span(phrase)
        actor = self.naming.actor(span)
        if actor is not None:
            return actor.kind == "place"
        return vocabulary().is_place(folded(span.of(self.naming.text)))

    def narrowed(self, before: int) -> int:
        """Of the phrases behind one, whom "who" without a comma can mean, as no name can be.

        "an opener for | the man with a friend called Roy who left"; else the nearest.
        """
        letters, nearest = self._phrases.letters, self.nearest
        if letters[self.phrase - 1] != "," and self.naming.actor(self._phrases.span(nearest)):
            for phrase in range(nearest - 1, before, -1):
                noun = self._phrases.word(phrase)
                if letters[phrase] == "A" and noun.islower() and can_speak(noun):
                    return phrase
        return nearest

    def is_written(self, before: int) -> bool:
        """Whether "who" cannot mean it, as it is a document."""
        noun = self._phrases.word(before).lower()
        who = self._phrases.word(self.phrase) == "who"
        return who and noun.removesuffix("s") in documents("documents")

    def apposed_to(self, before: int) -> Speaker | None:
        """The person in front of an apposition that "who" follows: "Ann Roy, | a baker, who"."""
        noun = self._phrases.word(before)
        first = self._phrases.tokens.word(self._phrases.firsts[before])
        called = first == "the" and self._phrases.word(self.phrase) == "who"
        if self._phrases.letters[max(0, before - 2) : before] != "A,":
            return None
        if not (noun.islower() or called):
            return None
        span = self._phrases.span(before - 2)
        actor = self.naming.actor(span)
        if actor is None or actor.kind != "person" or not (called or can_speak(noun)):
            return None
        return Speaker(span, actor, actor.name)

    def teller(self, before: int) -> int:
        """Who spoke to a body, "who" being no body: "Roy told the agency, who recalled"."""
        phrases = self._phrases
        author = self._author(before)
        if author is not None:
            return author
        span = phrases.span(before)
        actor = self.naming.actor(span)
        alone = " " not in span.of(self.naming.text) and not are_people(phrases.word(before))
        may_be_body = alone if actor is None else actor.kind != "person"
        if phrases.word(self.phrase) != "who" or not may_be_body:
            return before
        for cue in self.naming.reading.sentence_of(self.phrase).cues:
            to = phrases.letters[cue.verb + 1] == "t"
            tells = to or "addressee" in cue.reporting.frames
            if tells and cue.verb + 1 + to == before:
                return cue.subject
        return before

    def _author(self, paper: int) -> int | None:
        """Who issued a paper: "Roy penned a statement that read"."""
        phrases = self._phrases
        if phrases.word(paper) not in _NOTES or phrases.word(paper - 1) not in _ISSUING:
            return None
        cues = self.naming.reading.sentence_of(self.phrase).cues
        return next((cue.subject for cue in cues if cue.verb == paper - 1), None)
