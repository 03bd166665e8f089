"""Whom a sentence offers for "he" or "she": its subject, a new person in it, the first who fits.

Gender must not clash; whoever only owns something ("Roy's") comes last. To teach it another order,
see `in_sentence`; which sentences are asked is the business of `pronouns`.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reader.analysis.attribution.appositions import apposed, called, opened
from reader.analysis.attribution.cast import Mention
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.offices import head_of_body, holder
from reader.analysis.attribution.reading import Sentence
from reader.analysis.attribution.unnamed import (
    SEXES,
    heads_its_phrase,
    is_named,
    is_office,
    is_somebody,
    party_in,
    several_at,
)
from reader.analysis.findings import Actor, Speaker
from reader.analysis.names.gender import gender_of
from reader.article import Span

_BY = ("by ", "By ")  # whoever asked is not who answers: "asked by Roy, he said"


@dataclass(frozen=True, slots=True)
class Candidates:
    """Whom a pronoun can mean; `span` is where it stands."""

    naming: Naming
    span: Span
    pronoun: str

    def named(self, sentence: Sentence, before: int) -> Iterator[Mention]:
        """The people named in a sentence whom the pronoun can mean."""
        place = self.naming.reading.span(sentence)
        for mention in self.naming.cast.between(place.start, min(place.end, before)):
            start = mention.span.start
            agent = place.end > before and self.naming.text[max(0, start - 3) : start] in _BY
            if mention.role.may_be(self.pronoun) and not agent:
                yield mention

    def in_front(self, sentence: Sentence, subject: int | None) -> Speaker | None:
        """The only person named in front of the same pronoun: "When Roy came, he ate. He said"."""
        phrases = self.naming.reading.phrases
        end = self.span.start if subject is None else phrases.starts[subject]
        fitting = [mention for mention in self.named(sentence, end) if not mention.owns]
        if len({mention.role.actor.name for mention in fitting}) != 1:
            return None
        actor = fitting[0].role.actor
        return Speaker(self.span, actor, actor.name)

    def in_sentence(self, sentence: Sentence, subject: int | None) -> Speaker | None:
        """Whom a sentence offers: its subject, a new person in it, the first who fits."""
        fitting = list(self.named(sentence, self.span.start))
        several = None if subject is None else several_at(self.naming, subject, self.pronoun)
        if several is not None:  # Roy and Lee came: neither is "he"
            fitting = [mention for mention in fitting if not mention.span.overlaps(several)]
            subject = None
        if subject is not None:
            fitting = self._without_owners(fitting, subject)
            found = self._at_subject(sentence, subject, fitting)
            if found is not None:
                return found
        named = [mention for mention in fitting if not mention.owns] or fitting
        if not named:
            return self._party(sentence)
        if subject is not None and is_office(self.naming, subject):
            return Speaker(self.span, None, self.naming.whole(subject), certain=False)
        actor = named[0].role.actor
        return Speaker(self.span, actor, actor.name, certain=len(fitting) == 1)

    def _party(self, sentence: Sentence) -> Speaker | None:
        """Who stays without a name in a story that names others: "Police found the victim"."""
        if self.span.start < self.naming.reading.span(sentence).end:
            return None
        party = party_in(self.naming, sentence)
        if party is None:
            return None
        return Speaker(self.span, None, self.naming.written(party), certain=False)

    def _without_owners(self, fitting: list[Mention], subject: int) -> list[Mention]:
        """Those who do not only say whose people the subject is, if there are others."""
        place = self.naming.reading.phrases.span(subject)
        others = [
            m for m in fitting if m.span.overlaps(place) and not heads_its_phrase(self.naming, m)
        ]
        return [m for m in fitting if m not in others] or fitting

    def _at_subject(
        self, sentence: Sentence, subject: int, fitting: list[Mention]
    ) -> Speaker | None:
        """Whom the subject itself names: an apposition, an actor, somebody who is no actor yet."""
        naming = self.naming
        told = opened(naming, subject) or apposed(naming, subject)
        beside = told or holder(naming, subject) or called(naming, subject)
        beside = beside or head_of_body(naming, subject)
        if beside is not None and self._fits(beside.actor, beside.name):
            return replace(beside, span=self.span)
        if told is not None and told.actor is not None:
            return None  # said the director, Ann Roy: not he
        place = naming.reading.phrases.span(subject)
        for mention in reversed(fitting):
            if mention.span.overlaps(place) and not mention.owns:
                return Speaker(self.span, mention.role.actor, mention.role.actor.name)
        new = is_named(naming, subject, sentence, self.pronoun)
        if not new and not is_somebody(naming, subject, sentence, self.pronoun):
            return None
        known = apposed(naming, subject)
        actor = known.actor if known else None
        name = known.name if known else _named(naming, subject)
        return Speaker(self.span, actor, name, certain=not new)

    def _fits(self, actor: Actor | None, name: str) -> bool:
        if actor is None:
            return gender_of(name) == SEXES[self.pronoun]
        return any(r.actor is actor and r.may_be(self.pronoun) for r in self.naming.cast.roles)

    def misnamed(self, subject: int) -> Speaker | None:
        """A subject of the other sex by no more than the first name: "Sal Roy left. She said"."""
        place = self.naming.reading.phrases.span(subject)
        for mention in self.naming.cast.between(place.start, place.end):
            if mention.role.is_guessed and not mention.owns:
                actor = mention.role.actor
                return Speaker(self.span, actor, actor.name, certain=False)
        return None

    def only(self) -> Speaker:
        """The only person of the article whom the pronoun fits; else the pronoun itself."""
        fitting = [role for role in self.naming.cast.roles if role.may_be(self.pronoun)]
        if len(fitting) == 1:
            return Speaker(self.span, fitting[0].actor, fitting[0].actor.name, certain=False)
        return Speaker(self.span, None, self.span.of(self.naming.text), certain=False)


def _named(naming: Naming, subject: int) -> str:
    """A noun with whose it is: "the father of Roy", "a spokesman for Roy"."""
    of = naming.reading.phrases.letters[subject + 1 : subject + 2] in ("f", "l")
    return naming.whole(subject) if of else naming.written(subject)
