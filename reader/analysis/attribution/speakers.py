"""The words that attribute a quote become a speaker: "Roy" an actor, "he" a name.

Nouns and names are read by `naming`, "he" and "she" by `pronouns`; what names nobody is shown as
it is written, and is not certain if it may be anybody ("they", "it").
"""

import re
from dataclasses import dataclass, replace

from reader.analysis.attribution.appositions import apposed, opened
from reader.analysis.attribution.bodies import BODIES, subject_before, takes_up
from reader.analysis.attribution.cast import Cast
from reader.analysis.attribution.claims import OWNERS
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.offices import (
    head_of_body,
    holder,
    names_one_of_two_trades,
    of_two_trades,
)
from reader.analysis.attribution.pronouns import PRONOUNS, Pronouns
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.relatives import Relative
from reader.analysis.attribution.somebody import can_speak, is_expressive
from reader.analysis.findings import Speaker
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_OPEN = frozenset({"they", "we", "i", "you", "it", "one", "that", "which", "who", "both", "each"})
_SOME = frozenset({"one", "some", "many", "most", "all", "none", "few", "both", "each", "several"})
_ANYONE = frozenset({"they", "we", "i", "you"})
_SUBJECTS = {"him": "he", "her": "she", "them": "they"}  # according to him
_AGE = re.compile(r"[Tt]he (?P<years>\d{1,3})-year-old\Z")
_CLITIC = re.compile(r"(?:[’'](?:ll|d|ve|re|m)|(?<=[hH]e)[’']s|(?<=[iI]t)[’']s)\Z")
_SEVERAL = re.compile(r"(?:,A){0,4},?c[Ap](?=[rxTB]{0,6}[sb])")
_POSSESSIVE = re.compile(r"[’']s?$")


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who the noun phrases of a story stand for."""

    reading: Reading
    cast: Cast
    text: str

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
        if pronoun in PRONOUNS and self._last_of_several(phrase) is not None:
            return self._noun(phrase, span)  # she and Roy
        if pronoun in PRONOUNS:
            meant = Pronouns(self.naming).meaning(phrase, span, pronoun)
            return meant if meant.name != span.of(self.text) else replace(meant, name=words)
        if words.lower() == "one":
            return apposed(self.naming, phrase) or self._one(phrase, span, words)
        if pronoun in BODIES:
            return self._body(phrase, span, pronoun)
        if words.lower() in _OPEN:
            return Speaker(span, None, words, certain=False)
        naming = self.naming
        named = opened(naming, phrase) or holder(naming, phrase) or apposed(naming, phrase)
        return named or self._noun(phrase, span)

    def _one(self, phrase: int, span: Span, words: str) -> Speaker:
        """One of those whom the next words name: "one of the bakers"; else just "one", perhaps."""
        phrases = self.reading.phrases
        told = phrases.letters[phrase + 1 : phrase + 3] == "fA"
        name = self.naming.whole(phrase) if told else words
        return Speaker(span, None, name, certain=told and can_speak(phrases.word(phrase + 2)))

    def _body(self, phrase: int, span: Span, pronoun: str) -> Speaker:
        """Whom "it" or "they" takes up, with a question mark; else the pronoun itself."""
        before = subject_before(self.reading, phrase, pronoun)
        if before is not None:
            meant = self._noun(before, self.reading.phrases.span(before))
            kind = meant.actor.kind if meant.actor else None
            if takes_up(pronoun, kind, self.reading.phrases.word(before)):
                return Speaker(span, meant.actor, meant.name, certain=False)
        return Speaker(span, None, span.of(self.text), certain=False)

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

    def _noun(self, phrase: int, span: Span) -> Speaker:
        """The speaker that a phrase names: several, an actor, or somebody without a name."""
        naming = self.naming
        last = self._last_of_several(phrase)
        if last is not None:
            one = of_two_trades(naming, phrase) if last == phrase + 2 else None
            if one is not None:
                return one
            span = Span(span.start, self.reading.phrases.span(last).end)
            return Speaker(span, None, span.of(self.text))
        if naming.are_several(span) and not names_one_of_two_trades(naming, span):
            return Speaker(span, None, span.of(self.text))
        actor = naming.actor(span)
        if actor is not None:
            return Speaker(naming.trimmed(span, actor), actor, actor.name)
        told = head_of_body(naming, phrase) or self._aged(phrase, span)
        if told is not None:
            return told
        if is_expressive(span.of(self.text).split()[-1]):
            owner = self.owner(phrase).actor
            if owner is not None and owner.kind == "person":
                return Speaker(span, owner, owner.name, certain=False)
        return Speaker(span, None, naming.whole(phrase))

    def _last_of_several(self, phrase: int) -> int | None:
        """The last of those who speak together: "Roy, the mayor and | others" say."""
        phrases = self.reading.phrases
        if phrases.letters[phrase + 1 : phrase + 3] == "cA":
            return phrase + 2
        several = _SEVERAL.match(phrases.letters, phrase + 1)
        if several is None or phrases.letters[max(0, phrase - 1)] in "sgb":
            return None  # said Roy, and Lee said
        last = several.end() - 1
        pronoun = phrases.letters[last] == "p" and phrases.word(last) != "others"
        return None if pronoun else last

    def _aged(self, phrase: int, span: Span) -> Speaker | None:
        """Whom "the 22-year-old" means: the one whose age is told, else perhaps he or she."""
        age = _AGE.match(span.of(self.text))
        if age is None:
            return None
        told = self.naming.of_age(age["years"])
        if told is not None:
            return Speaker(span, told, told.name)
        pronouns = Pronouns(self.naming)
        meant = {pronouns.meaning(phrase, span, pronoun).actor for pronoun in PRONOUNS} - {None}
        actor = meant.pop() if len(meant) == 1 else None
        return None if actor is None else Speaker(span, actor, actor.name, certain=False)

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
        return replace(self.at(relative.teller(before)), span=span)

    def owner(self, phrase: int) -> Speaker:
        """Whose claim it is: "Roy's claim", "her promise"."""
        tokens = self.reading.phrases.tokens
        first, last = self.reading.phrases.firsts[phrase], self.reading.phrases.lasts[phrase]
        pronoun = OWNERS.get(tokens.word(first).lower(), "")
        if pronoun in PRONOUNS:
            return Pronouns(self.naming).meaning(phrase, tokens.span(first, first), pronoun)
        span = tokens.span(first, max(tokens.tags.find("P", first, last), first))
        actor = self.naming.owner(span)
        if actor is not None:
            return Speaker(span, actor, actor.name)
        words = _POSSESSIVE.sub("", span.of(self.text))
        return Speaker(span, None, words, certain=not pronoun)
