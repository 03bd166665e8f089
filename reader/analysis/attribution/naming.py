"""Whom a noun phrase names by its own words: "Paris mayor Ann Roy", "the ministry", "Roy's claim".

Who is named beside it is told in `appositions`, whose long title it is in `offices`. What may stand
behind a name ("KC") or belong to a noun ("by the club") is a pattern here.
"""

import re
from dataclasses import dataclass

from reader.analysis.attribution.cast import Cast
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.somebody import is_document
from reader.analysis.findings import Actor
from reader.analysis.lexicon.small_words import ARTICLES
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_KNOWN = frozenset({"the", "these", "those"})
_PRONOUNS = frozenset({"he", "she", "they", "we", "i"})
# The mayor | in her speech.
_OWNING = ("her ", "his ", "its ", "their ")
_NAME_GOES_ON = re.compile(r"(?:[flic]A){1,4}")
_MORE = re.compile(r"(?:[iflt]A){1,3}")
_ROW = re.compile(r"[fil]A(?:,A(?:fA)?)+(?:,?cA(?:fA)?)?(?=[rxTB]{0,4}[sv])")
_MADE = re.compile(r"(?:[iflt]A){0,2}(?:[vz](?:i?T)?|si?T)?YA(?:[if]A){0,2}")  # released by Roy
_LETTERS = re.compile(  # behind a name: Ann Roy KC
    r"(?:KC|QC|SC|MP|MEP|MSP|MLA|MS|TD|OBE|MBE|CBE|PhD|MD|Jr|Sr|I{2,3})?\Z"
)
_TITLE = 60  # letters before a phrase in which the name that it ends may begin


@dataclass(frozen=True, slots=True)
class Naming:
    """What the noun phrases of a story name."""

    reading: Reading
    cast: Cast
    text: str

    def written(self, phrase: int | None) -> str:
        """A phrase as it is written; of none, nothing."""
        return "" if phrase is None else self.reading.phrases.span(phrase).of(self.text)

    def actor(self, span: Span) -> Actor | None:
        """The actor whose name ends the phrase: "Paris mayor Ann Roy", not "Roy aides"."""
        around = self.cast.between(span.start - _TITLE, span.end)
        for mention in sorted(around, key=lambda mention: -mention.span.start):
            behind = self.text[mention.span.end : span.end].strip(" ,.")
            lettered = not behind or mention.role.is_person  # a party's MP is not the party
            ends = mention.span.end <= span.end + 1 and lettered and _LETTERS.match(behind)
            if ends and not mention.owns and not self._is_another_group(mention.role.actor, span):
                return mention.role.actor
        return None

    def over_phrases(self, phrase: int) -> tuple[Span, Actor] | None:
        """The actor whose name begins in the phrase and ends in a later one: the Bank of Nice."""
        phrases = self.reading.phrases
        first = phrases.span(phrase)
        chain = _NAME_GOES_ON.match(phrases.letters, phrase + 1)
        if chain is None:
            return None
        ends = {phrases.span(at).end for at in range(phrase + 2, chain.end(), 2)}
        for mention in self.cast.between(first.start, first.end):
            if mention.span.end > first.end and mention.span.end in ends and not mention.owns:
                return Span(first.start, mention.span.end), mention.role.actor
        return None

    def _is_another_group(self, group: Actor, span: Span) -> bool:
        """Whether the phrase leaves out whose people they are: "officials" of "Nice"."""
        said = span.of(self.text)
        if group.kind != "group" or said.split()[0].lower() in _KNOWN:
            return False
        if self.text.startswith(group.name, span.start):
            return False  # the phrase goes on: "Moscow's embassy | in Caracas"
        names = set(group.name.lower().split()) - vocabulary().function
        return not names <= set(said.lower().split())

    def owner(self, span: Span) -> Actor | None:
        """The actor whose possessive name stands in the phrase: "Roy's claim"."""
        for mention in self.cast.between(span.start, span.end):
            if mention.owns:
                return mention.role.actor
        return None

    def of_age(self, years: str) -> Actor | None:
        """The only person whose age is told behind the name: "Ann Roy, 22,"."""
        named = [
            mention.role.actor
            for mention in self.cast.mentions
            if mention.role.is_person and self.text.startswith(f", {years},", mention.span.end)
        ]
        return named[0] if len({actor.name for actor in named}) == 1 else None

    def are_several(self, span: Span) -> bool:
        """Whether the phrase names two actors: "Roy and Lee", "She and Lee"."""
        inside = {mention.role.actor.name for mention in self.cast.between(span.start, span.end)}
        first, _, others = span.of(self.text).partition(" and ")
        return bool(others) and (len(inside) > 1 or first.lower() in _PRONOUNS)

    def trimmed(self, span: Span, actor: Actor) -> Span:
        """The phrase without a noun before the name that is no title: not "the report Roy"."""
        if actor.kind != "person":
            return span
        for mention in self.cast.between(span.start + 1, span.end):
            before = self.text[span.start : mention.span.start].lower().split()
            known = len(before) < 2 or not before[-1].isalpha() or _is_title(before[-1])
            if mention.role.actor is actor and before[0] in ARTICLES and not known:
                return Span(mention.span.start, span.end)
        return span

    def whole(self, phrase: int) -> str:
        """A phrase with what belongs to it: "a person close to the talks", "a poll by the club"."""
        phrases = self.reading.phrases
        made = is_document(phrases.word(phrase))
        more = _MADE.match(phrases.letters, phrase + 1) if made else None
        more = more or _MORE.match(phrases.letters, phrase + 1)
        last = more.end() - 1 if more else phrase
        if phrases.letters[phrase + 1 : phrase + 3] == "iA" and phrases.word(phrase + 1) == "in":
            means = is_document(phrases.word(phrase + 2))
            means |= phrases.span(phrase + 2).of(self.text).lower().startswith(_OWNING)
            last = phrase if means and not made else last  # the mayor | in a statement
        row = _ROW.match(phrases.letters, phrase + 1)
        if row and " and " in phrases.stretch(phrase, row.end() - 1).of(self.text):
            last = row.end() - 1  # ministers from France, Spain and Italy
        return phrases.stretch(phrase, last).of(self.text)

    def by_noun(self, phrase: str) -> Actor | None:
        """The only actor that is named or mentioned by these words, or whose name has the last."""
        last = phrase.split()[-1].strip(".")
        having = []
        for role in self.cast.roles:
            mentions = (mention.of(self.text).lower() for mention in role.actor.mentions)
            ways = {role.actor.name.lower(), *mentions}
            if any(last in way.split() for way in ways):
                having.append(role.actor)
        return having[0] if len(having) == 1 else None


def _is_title(word: str) -> bool:
    return word in vocabulary().titles or word in vocabulary().roles
