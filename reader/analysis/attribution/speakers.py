"""The words that attribute a quote become a speaker: "Roy" an actor, "he" a name.

Nouns and names are read by `naming` and `nouns`, "he" and "she" by `pronouns`; what names nobody is
shown as it is written, and is not certain if it may be anybody ("they", "it").
"""

import re
from dataclasses import dataclass, replace

from reader.analysis.attribution.appositions import apposed, at_body, opened, self_named
from reader.analysis.attribution.authors import Author
from reader.analysis.attribution.bodies import BODIES, subject_before, takes_up
from reader.analysis.attribution.cast import Cast
from reader.analysis.attribution.kin import named_kin
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.nouns import last_of_several, of_noun
from reader.analysis.attribution.obituaries import of_the_dead
from reader.analysis.attribution.offices import holder
from reader.analysis.attribution.pronouns import PRONOUNS, Pronouns
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.relatives import Relative
from reader.analysis.attribution.somebody import can_speak
from reader.analysis.findings import Speaker
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_OPEN = frozenset({"they", "we", "i", "you", "it", "one", "that", "which", "who", "both", "each"})
_SOME = frozenset({"one", "some", "many", "most", "all", "none", "few", "both", "each", "several"})
_ANYONE = frozenset({"they", "we", "i", "you"})
_ACCUSERS = frozenset(("police", "prosecutors", "detectives", "investigators", "authorities"))
_SUBJECTS = {"him": "he", "her": "she", "them": "they"}  # according to him
_CLITIC = re.compile(r"(?:[’'](?:ll|d|ve|re|m)|(?<=[hH]e)[’']s|(?<=[iI]t)[’']s)\Z")


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who the noun phrases of a story stand for; `author` is who "I" is."""

    reading: Reading
    cast: Cast
    text: str
    author: Author | None = None

    @property
    def naming(self) -> Naming:
        """What the phrases name."""
        return Naming(self.reading, self.cast, self.text)

    def at(self, phrase: int) -> Speaker:
        """The speaker that a noun phrase stands for."""
        span = self.reading.phrases.span(phrase)
        words = _CLITIC.sub("", span.of(self.text))
        if self.reading.phrases.letters[phrase] in "wh":
            return self._relative(phrase, span)
        pronoun = _SUBJECTS.get(words.lower(), words.lower())
        if pronoun in PRONOUNS and last_of_several(self.reading.phrases, phrase) is not None:
            return of_noun(self.naming, phrase, span)  # she and Roy
        if pronoun in PRONOUNS:
            meant = Pronouns(self.naming).meaning(phrase, span, pronoun)
            meant = named_kin(self.naming, of_the_dead(self.naming, phrase, pronoun, meant))
            return meant if meant.name != span.of(self.text) else replace(meant, name=words)
        if words.lower() == "one":
            return apposed(self.naming, phrase) or self._one(phrase, span, words)
        if pronoun in BODIES:
            return self._body(phrase, span, pronoun)
        if words == "I" and self.author is not None and self.author.says_i(span.start):
            return self._author(span, self.author)
        if words.lower() in _OPEN:
            return Speaker(span, None, words, certain=False)
        naming = self.naming
        named = opened(naming, phrase) or holder(naming, phrase)
        named = named or self_named(naming, phrase) or at_body(naming, phrase)
        named = named or apposed(naming, phrase)
        return named or of_noun(naming, phrase, span)

    def _author(self, span: Span, author: Author) -> Speaker:
        """The author, who says "I" outside quotation marks; perhaps, where that is rare."""
        named = (r.actor for r in self.cast.roles if r.is_person and r.actor.name == author.name)
        return Speaker(span, next(named, None), author.name, certain=author.tells)

    def _one(self, phrase: int, span: Span, words: str) -> Speaker:
        """One of those whom the next words name: "one of the bakers"; else just "one", perhaps."""
        phrases = self.reading.phrases
        told = phrases.letters[phrase + 1 : phrase + 3] == "fA"
        name = self.naming.whole(phrase) if told else words
        return Speaker(span, None, name, certain=told and can_speak(phrases.word(phrase + 2)))

    def _body(self, phrase: int, span: Span, pronoun: str) -> Speaker:
        """Whom "it" or "they" takes up, with a question mark; else the pronoun itself."""
        before = subject_before(self.reading, phrase, pronoun)
        if before is not None and not self._is_accused(phrase, before):
            if self.reading.phrases.letters.startswith(",A,", before + 1):
                firm = self.naming.actor(self.reading.phrases.span(before + 2))
                if firm is not None and takes_up(pronoun, firm.kind, ""):
                    return Speaker(span, firm, firm.name, certain=False)  # The builder, Roy Ltd,
            meant = of_noun(self.naming, before, self.reading.phrases.span(before))
            kind = meant.actor.kind if meant.actor else None
            if takes_up(pronoun, kind, self.reading.phrases.word(before)):
                return Speaker(span, meant.actor, meant.name, certain=False)
        return Speaker(span, None, span.of(self.text), certain=False)

    def _is_accused(self, phrase: int, before: int) -> bool:
        """Whether they deny what those before say: "Police say Roy and Lee fled. They deny it"."""
        if self.reading.phrases.word(before).lower() not in _ACCUSERS:
            return False
        cues = self.reading.sentence_of(phrase).cues
        return any(cue.subject == phrase and cue.reporting.lemma == "deny" for cue in cues)

    def is_somebody(self, phrase: int) -> bool:
        """Whether a phrase is an actor, he or she, or a noun for somebody who can speak."""
        words = _CLITIC.sub("", self.reading.phrases.span(phrase).of(self.text))
        speaker = self.at(phrase)
        if speaker.actor is not None or words.lower() in PRONOUNS:
            return True
        if words.lower() in _SOME and self.reading.phrases.letters[phrase + 1 : phrase + 3] == "fA":
            return self.is_somebody(phrase + 2)  # one of the bakers
        last = words.split()[-1]
        low, common = last.lower(), vocabulary().common
        named = last[0].isupper() and low not in common and low.removesuffix("s") not in common
        return words.lower() in _ANYONE or named or can_speak(last)

    def _relative(self, phrase: int, span: Span) -> Speaker:
        """The speaker that "who" stands for; the span is the "who" itself."""
        relative = Relative(self.naming, phrase)
        before = relative.antecedent()
        if before is None:
            return Speaker(span, None, span.of(self.text), certain=False)
        named = relative.apposed_to(before)
        if named is not None:
            return replace(named, span=span)
        nearest = relative.nearest
        may_be = nearest > before and not relative.cannot_mean(nearest)
        beside = may_be and self.is_somebody(nearest)
        if beside and (relative.is_written(before) or not self.is_somebody(before)):
            before = relative.narrowed(before)  # a rebuke from the ministry, which said
        elif may_be and not self.is_somebody(before):  # the fear of bakers in Nice, who said
            inside = range(before + 2, nearest, 2)
            handed = self.reading.phrases.letters[nearest - 1] == "t"  # joy to a town that hoped
            last = nearest if handed else before
            before = next((at for at in inside if self.is_somebody(at)), last)
        return replace(self.at(relative.teller(before)), span=span)
