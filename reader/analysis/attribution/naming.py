"""Whom a noun phrase names: "Paris mayor Ann Roy", "his lawyer, Ann Roy", "the ministry"."""

import re
from dataclasses import dataclass

from reader.analysis.attribution.cast import Cast
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.somebody import is_body
from reader.analysis.findings import Actor, Speaker
from reader.analysis.lexicon import words
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Span

_ARTICLES = frozenset({"the", "a", "an"})
_KNOWN = frozenset({"the", "these", "those"})
_PRONOUNS = frozenset({"he", "she", "they", "we", "i"})
_FULL_NAME = re.compile(r"(?:[A-Z][\w.’'-]*\s){1,4}[A-Z][\w’'-]*\Z")
_APPOSED = re.compile(r"(?:[iflct][AO]){0,3}(?:\(A\))?,v?(?P<name>A)(?=[,.:;(KQqZ\nifl])")
_OPENED = re.compile(r"(?:^|[.\nCKZq]|^[Cc]?(?:[rT]|[ilky][^,\n]{1,20}),)A,$")
_OWNS = re.compile(r"\w[’'](?:s\b|(?<=s[’'])\s)")
_INSERTED = re.compile(r"(?:[fil]A){0,3}[rxTB]{0,3}s,(?![QKqZ])")  # Roy, the mayor said, left
_MORE = re.compile(r"(?:[iflt]A){1,3}")
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

    def _is_another_group(self, group: Actor, span: Span) -> bool:
        """Whether the phrase leaves out whose people they are: "officials" of "Nice"."""
        said = span.of(self.text)
        if group.kind != "group" or said.split()[0].lower() in _KNOWN:
            return False
        names = set(group.name.lower().split()) - vocabulary().function
        return not names <= set(said.lower().split())

    def owner(self, span: Span) -> Actor | None:
        """The actor whose possessive name stands in the phrase: "Roy's claim"."""
        for mention in self.cast.between(span.start, span.end):
            if mention.owns:
                return mention.role.actor
        return None

    def apposed(self, phrase: int) -> Speaker | None:
        """The person named right behind a noun: "his lawyer, Ann Roy,"."""
        phrases = self.reading.phrases
        span = phrases.span(phrase)
        behind = _APPOSED.match(phrases.letters, phrase + 1)
        noun = span.of(self.text).split()[-1]
        head = phrases.span(phrase + 2) if behind and phrases.letters[phrase + 1] in "if" else span
        if noun[0].isupper() and _OWNS.search(head.of(self.text)):
            noun = head.of(self.text).split()[-1]  # Bread in Motion’s chief, Ann Roy,
        is_noun = noun[0].islower() or noun == "One" or noun.lower() in vocabulary().roles
        if behind is None or not is_noun:
            return None
        second_hand = phrases.letters[max(0, phrase - 2) : phrase] == "Lt"
        if second_hand and phrases.letters[behind.end()] not in ",.\n":
            return None  # According to her sister, Ann Roy “never hurt a fly”
        at = behind.end("name") - 1
        if self.written(at).isupper() and phrases.letters.startswith(",A,", at + 1):
            at += 2  # the police relations officer, PRO, Ann Roy,
        name = phrases.span(at)
        actor, whole = self.actor(name), Span(span.start, name.end)
        if actor is not None:
            written = words("documents").intersection(_singular(noun))
            person = actor.kind == "person" and not written  # not: press reports, Ann Roy
            known = person or is_body(phrases.word(phrase))
            return Speaker(whole, actor, actor.name) if known else None
        named = _FULL_NAME.match(name.of(self.text))
        return Speaker(whole, None, named[0]) if named else None

    def opened(self, phrase: int) -> Speaker | None:
        """The person whose apposition is never closed: "Ann Roy, | the mayor of Nice said"."""
        phrases = self.reading.phrases
        before = phrases.letters[self.reading.sentence_of(phrase).first : phrase]
        first = phrases.tokens.word(phrases.firsts[phrase]).lower()
        role = phrases.word(phrase).lower() in vocabulary().roles
        if not _OPENED.search(before) or not (role or first in ("a", "an")):
            return None
        if _INSERTED.match(phrases.letters, phrase + 1):
            return None
        name = phrases.span(phrase - 2)
        actor = self.actor(name)
        if actor is None or actor.kind != "person":
            return None
        return Speaker(Span(name.start, phrases.span(phrase).end), actor, actor.name)

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
            if mention.role.actor is actor and before[0] in _ARTICLES and not known:
                return Span(mention.span.start, span.end)
        return span

    def whole(self, phrase: int) -> str:
        """A phrase with what belongs to it: "a person close to the talks", "a poll by the club"."""
        phrases = self.reading.phrases
        made = words("documents").intersection(_singular(phrases.word(phrase)))
        more = _MADE.match(phrases.letters, phrase + 1) if made else None
        more = more or _MORE.match(phrases.letters, phrase + 1)
        last = more.end() - 1 if more else phrase
        if phrases.letters[phrase + 1 : phrase + 3] == "iA" and phrases.word(phrase + 1) == "in":
            means = words("documents").intersection(_singular(phrases.word(phrase + 2)))
            last = phrase if means and not made else last  # the mayor | in a statement
        return Span(phrases.span(phrase).start, phrases.span(last).end).of(self.text)

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


def _singular(noun: str) -> tuple[str, str]:
    """A noun in small letters, as it is and without an "s" at its end."""
    return noun.lower(), noun.lower().removesuffix("s")


def _is_title(word: str) -> bool:
    return word in vocabulary().titles or word in vocabulary().roles
