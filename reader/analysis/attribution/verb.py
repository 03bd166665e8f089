"""A reporting verb where it stands: what is in front of it, and whether it is one there at all."""

import re
from dataclasses import dataclass

from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.somebody import are_people, is_body
from reader.analysis.lexicon import words
from reader.analysis.lexicon.reporting import ReportingVerb
from reader.analysis.names.vocabulary import vocabulary

TELLING = frozenset({"tell", "inform", "remind", "assure", "urge", "ask"})
_ASKED = TELLING | {"press", "question", "challenge", "quiz"}
_APPOSED = re.compile(r"(?:^|[.cCk])A(?:[filt]A){0,3},$")
_BELONGING = re.compile(r"A(?:c?[filt]A)+$")
# Base forms that are no nouns as well: "the results of the poll report" may go on.
_NO_NOUNS = frozenset({"accuse", "admit", "allege", "argue", "believe", "insist", "say", "think"})
_SHARES = frozenset((  # one in five say
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "half", "most", "many",
    "data", "percent", "cent", "majority", "minority",
))  # fmt: skip
_ONE = ("ss", "us", "is", "ics", "news", "series", "headquarters")  # a press, politics: no plurals
_BACK = 90  # phrases looked back at from a verb


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb in its sentence, which reaches from `first` to `end`."""

    phrases: Phrases
    at: int
    first: int
    end: int
    reporting: ReportingVerb

    @property
    def letter(self) -> str:
        """Its own letter: s, g or b."""
        return self.phrases.letters[self.at]

    @property
    def before(self) -> str:
        """The letters of the sentence in front of it."""
        return self.phrases.letters[max(self.first, self.at - _BACK) : self.at]

    def phrase_of(self, found: re.Match[str], group: str) -> int:
        """The phrase at which a group of a match in `before` begins."""
        return self.at - len(self.before) + found.start(group)

    def word_of(self, found: re.Match[str], group: str) -> str:
        """The last word of that phrase, in small letters."""
        return self.phrases.word(self.phrase_of(found, group)).lower()

    def precedes(self, letters: str) -> bool:
        """Whether one of these letters follows it."""
        return self.at + 1 < self.end and self.phrases.letters[self.at + 1] in letters


def agrees(verb: Verb) -> bool:
    """Whether the noun right before a base form is a plural: "voters claim", not "a claim"."""
    if verb.before[-1:] != "A":
        return True
    noun, last = verb.phrases.word(verb.at - 1), verb.phrases.lasts[verb.at - 1]
    named = verb.phrases.tokens.tags[last] in "uN" and (
        verb.at - 1 > verb.first
        or noun.lower() not in vocabulary().common
        or noun.lower() in words("generic_organizations")  # Labour say
        or (noun.isupper() and len(noun) > 1)  # WHO say
    )
    share = noun.lower() in _SHARES and verb.reporting.lemma in _NO_NOUNS  # 80 percent say
    if named or share or noun.lower() in words("people") or are_people(noun):
        return True
    article = _has_article(verb.phrases, verb.at - 1)
    plural = noun.endswith("s") and not noun.endswith("ss")  # a business show that
    if (plural or is_body(noun)) and not article:  # a text message
        return True
    sure = verb.reporting.lemma in _NO_NOUNS or verb.precedes("hp")  # data from Nice show that
    many = _head_before(verb) if sure else None
    return many is not None and _is_many(verb.phrases.word(many))


def _head_before(verb: Verb) -> int | None:
    """The noun that what stands before the verb belongs to: "[candidates] for mayor say"."""
    found = _BELONGING.search(verb.before)
    return verb.at - len(found[0]) if found else None


def _is_many(noun: str) -> bool:
    several = noun[0].isdigit() or noun.lower() in _SHARES
    return several or are_people(noun) or (noun.endswith("s") and not noun.endswith(_ONE))


def _has_article(phrases: Phrases, phrase: int) -> bool:
    return phrases.tokens.word(phrases.firsts[phrase]).lower() in ("a", "an")


def agrees_with(verb: Verb, subject: int) -> bool:
    """Whether a verb in the third person has one for its subject: not boats in two "states"."""
    noun = verb.phrases.word(subject)
    if noun == "Having":
        return False  # Having said so, Roy left
    plural = noun.islower() and noun.endswith("s") and not noun.endswith(_ONE)
    return verb.reporting.form != "third" or not plural or _has_article(verb.phrases, subject)


def was_asked(verb: Verb) -> bool:
    """Roy, asked whether it rains, nods: he is asked and does not ask."""
    passive = verb.letter == "s" and verb.reporting.lemma in _ASKED
    if verb.reporting.lemma == "tell" and verb.precedes("A"):
        return False  # a nurse known as Lee, told the Post that
    return passive and _APPOSED.search(verb.before) is not None
