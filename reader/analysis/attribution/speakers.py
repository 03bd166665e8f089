"""The words that attribute a quote become a speaker: "he" a name, "Roy" an actor.

A pronoun is resolved by its grammar: the subjects of the sentences before it, latest first, where
a chain of the same pronoun is followed to its beginning, and gender must not clash. What rests on
less than a subject is not certain; where nobody fits, the words are left as they are.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.cast import Cast, Mention
from reader.analysis.attribution.cues import OWNERS, is_inserted
from reader.analysis.attribution.reading import Reading, Sentence
from reader.analysis.attribution.subjects import antecedent, main_subject
from reader.analysis.findings import Actor, Speaker
from reader.analysis.lexicon import classes
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_PRONOUNS = frozenset({"he", "she"})
_OPEN = frozenset({"they", "we", "i", "you", "it", "one", "that", "which", "who"})
_ARTICLES = frozenset({"the", "a", "an"})
_POSSESSIVE = re.compile(r"[’']s?$")
_MORE = re.compile(r"(?:[iflt]A){1,3}")
_FULL_NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s){1,4}[A-Z][\w’'-]*\Z")
_APPOSED = re.compile(r"(?:[iflc]A){0,3},(?P<name>A)(?=[,.:;(KQqZ\nifl])")
_BACK = 14  # sentences looked back at from a pronoun


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who the noun phrases of a story stand for."""

    reading: Reading
    cast: Cast
    text: str

    def at(self, phrase: int) -> Speaker:
        """The speaker that a noun phrase stands for."""
        span = self.reading.phrases.span(phrase)
        if self.reading.phrases.letters[phrase] in "wh":
            return self._relative(phrase, span)
        words = span.of(self.text)
        if words.lower() in _PRONOUNS:
            return self._pronoun(phrase, span, words.lower())
        apposed = self._apposed(phrase, span)
        if apposed is not None:
            return apposed
        if self.reading.phrases.letters[phrase + 1 : phrase + 3] == "cA":
            span = Span(span.start, self.reading.phrases.span(phrase + 2).end)
            return Speaker(span, None, span.of(self.text))
        if self._are_several(span):
            return Speaker(span, None, words)
        actor = self._named(span)
        if actor is not None:
            return Speaker(self._trimmed(span, actor), actor, actor.name)
        if words.lower() in _OPEN:
            return Speaker(span, None, words, certain=False)
        return Speaker(span, None, self._whole(phrase, span))

    def _whole(self, phrase: int, span: Span) -> str:
        """A phrase with what belongs to it: "a person close to the talks"."""
        more = _MORE.match(self.reading.phrases.letters, phrase + 1)
        last = more.end() - 1 if more else phrase
        return Span(span.start, self.reading.phrases.span(last).end).of(self.text)

    def named(self, span: Span) -> Speaker:
        """The speaker that a headline names in so many words, or by a noun that one actor has."""
        words = span.of(self.text)
        actor = self._named(span) or self._by_noun(words.lower())
        return Speaker(span, actor, actor.name if actor is not None else words)

    def _by_noun(self, words: str) -> Actor | None:
        """The only actor that is named or mentioned by these words, or whose name ends in one."""
        last = words.split()[-1].strip(".")
        having = []
        for role in self.cast.roles:
            ways = {
                role.actor.name.lower(),
                *(m.of(self.text).lower() for m in role.actor.mentions),
            }
            if any(last in way.split() for way in ways):
                having.append(role.actor)
        return having[0] if len(having) == 1 else None

    def labelled(self, label: Span, kind: str, before: int) -> Speaker:
        """The speaker of a turn; "A." is the person introduced above the interview, if one is."""
        if kind != "letter":
            speaker = self.named(label)
            return replace(speaker, name=speaker.name.split(" (")[0])
        people = [role.actor for role in self.cast.roles if role.is_person]
        introduced = [actor for actor in people if actor.mentions[0].start < before]
        if label.of(self.text) == "A" and introduced:
            actor = max(introduced, key=lambda actor: len(actor.mentions))
            return Speaker(label, actor, actor.name)
        return Speaker(label, None, label.of(self.text))

    def owner(self, phrase: int) -> Speaker:
        """Whose claim it is: "Roy's claim", "her promise"."""
        tokens = self.reading.phrases.tokens
        first, last = self.reading.phrases.firsts[phrase], self.reading.phrases.lasts[phrase]
        pronoun = OWNERS.get(tokens.word(first).lower(), "")
        if pronoun in _PRONOUNS:
            return self._pronoun(phrase, tokens.span(first, first), pronoun)
        end = tokens.tags.find("P", first, last)
        span = tokens.span(first, max(end, first))
        for mention in self.cast.between(span.start, span.end):
            if mention.owns:
                return Speaker(span, mention.role.actor, mention.role.actor.name)
        words = _POSSESSIVE.sub("", span.of(self.text))
        return Speaker(span, None, words, certain=not pronoun)

    def _are_several(self, span: Span) -> bool:
        """Whether the phrase names two actors: "Roy and Lee"."""
        inside = {mention.role.actor.name for mention in self.cast.between(span.start, span.end)}
        return len(inside) > 1 and " and " in span.of(self.text)

    def _trimmed(self, span: Span, actor: Actor) -> Span:
        """The phrase without a noun before the name that is no title: not "the report Roy"."""
        for mention in actor.mentions:
            if actor.kind == "person" and span.start < mention.start < span.end:
                before = self.text[span.start : mention.start].lower().split()
                titles = vocabulary().titles.keys() | vocabulary().roles
                if (
                    len(before) > 1
                    and before[0] in _ARTICLES
                    and before[-1].isalpha()
                    and before[-1] not in titles
                ):
                    return Span(mention.start, span.end)
        return span

    def _apposed(self, phrase: int, span: Span) -> Speaker | None:
        """The person named right behind a noun: "his lawyer, Ann Roy,"."""
        phrases = self.reading.phrases
        behind = _APPOSED.match(phrases.letters, phrase + 1)
        if behind is None or not span.of(self.text).split()[-1][0].islower():
            return None
        name = phrases.span(behind.end("name") - 1)
        actor, whole = self._named(name), Span(span.start, name.end)
        if actor is not None:
            return Speaker(whole, actor, actor.name) if actor.kind == "person" else None
        named = _FULL_NAME.match(name.of(self.text))
        return Speaker(whole, None, named[0]) if named else None

    def _relative(self, phrase: int, span: Span) -> Speaker:
        """The speaker that "who" stands for; the span is the "who" itself."""
        first = self.reading.sentence_of(phrase).first
        before = antecedent(self.reading.phrases, phrase, first)
        if before is None:
            return Speaker(span, None, span.of(self.text), certain=False)
        return replace(self.at(before), span=span)

    def _named(self, span: Span) -> Actor | None:
        """The actor whose name ends the phrase: "Paris mayor Ann Roy", not "Roy aides"."""
        around = self.cast.between(span.start - 60, span.end)
        for mention in sorted(around, key=lambda mention: -mention.span.start):
            if span.end - 1 <= mention.span.end <= span.end + 1 and not mention.owns:
                return mention.role.actor
        return None

    def _pronoun(self, phrase: int, span: Span, pronoun: str) -> Speaker:
        """Whom "he" or "she" means, if the text before it tells."""
        at = self.reading.number(phrase)
        for number in range(at, max(-1, at - _BACK), -1):
            sentence = self.reading.sentences[number]
            end = phrase if number == at else sentence.end
            fitting = list(self._fitting(sentence, span.start, pronoun))
            subject = self._subject(sentence, end)
            if number < at and subject and subject.of(self.text).lower() == pronoun:
                continue
            for mention in reversed(fitting):
                if subject and mention.span.overlaps(subject) and not mention.owns:
                    return Speaker(span, mention.role.actor, mention.role.actor.name)
            if subject and self._is_somebody(subject, sentence, pronoun):
                return Speaker(span, None, subject.of(self.text))
            named = [mention for mention in fitting if not mention.owns] or fitting
            if named:
                actor = named[0].role.actor
                return Speaker(span, actor, actor.name, certain=len(fitting) == 1)
        return self._only(span, pronoun)

    def _is_somebody(self, subject: Span, sentence: Sentence, pronoun: str) -> bool:
        """Whether a subject without a name is a new person who speaks: "a senior official".

        "The official" is somebody known already, and a name may tell who.
        """
        words = subject.of(self.text)
        noun = words.split()[-1].lower()
        sex = classes("sex_nouns").get(noun)
        if words.lower().startswith(("the ", "former ")) or (
            sex is None and noun not in vocabulary().roles
        ):
            return False
        if sex is not None and (sex == "male") != (pronoun == "he"):
            return False
        phrases = self.reading.phrases
        return any(phrases.span(cue.subject) == subject for cue in sentence.cues) or sex is not None

    def _fitting(self, sentence: Sentence, before: int, pronoun: str) -> Iterator[Mention]:
        """The people named in a sentence whom the pronoun can mean."""
        place = self.reading.span(sentence)
        for mention in self.cast.between(place.start, min(place.end, before)):
            agent = self.text[: mention.span.start].endswith((" by ", "By "))
            if mention.role.may_be(pronoun) and not agent:
                yield mention

    def _subject(self, sentence: Sentence, end: int) -> Span | None:
        """Who a sentence is about: whoever reports it behind a comma, else its main subject."""
        subject = main_subject(self.reading.phrases, sentence.first, end)
        for cue in sentence.cues:
            if cue.verb < end and is_inserted(self.reading.phrases, cue):
                subject = cue.subject
        return None if subject is None else self.reading.phrases.span(subject)

    def _only(self, span: Span, pronoun: str) -> Speaker:
        """The only person of the article whom the pronoun fits; else the pronoun itself."""
        fitting = [role for role in self.cast.roles if role.may_be(pronoun)]
        if len(fitting) == 1:
            return Speaker(span, fitting[0].actor, fitting[0].actor.name, certain=False)
        return Speaker(span, None, span.of(self.text), certain=False)
