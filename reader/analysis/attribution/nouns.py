"""Whom a noun that is no pronoun stands for as a speaker: several, an actor, somebody unnamed.

"Roy and the mayor" are several, "author and professor Roy" is one; "the 22-year-old" and "the
striker" are told in `descriptions`. To teach it another kind of noun, ask it in `of_noun` before
the noun is shown as it is.
"""

import re

from reader.analysis.attribution.claims import OWNERS
from reader.analysis.attribution.descriptions import aged, described, in_office, leader_of
from reader.analysis.attribution.kin import of_kin
from reader.analysis.attribution.naming import Naming
from reader.analysis.attribution.offices import head_of_body, names_one_of_two_trades, of_two_trades
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.pronouns import PRONOUNS, Pronouns
from reader.analysis.attribution.somebody import is_expressive
from reader.analysis.findings import Speaker
from reader.article import Span

_SEVERAL = re.compile(r"(?:,A){0,4},?c[Ap](?=[rxTB]{0,6}[sb])")
_LISTED = re.compile(  # Ann Roy, Tom Lee and Bob Orr said; not: In Nice, Ann Roy and Tom Lee
    r"(?:^|[.\nqKZCcrT,])(?P<first>A)(?:,A){0,4},\Z"
)
_NAMES = re.compile(r"N{1,4}cN{1,4}")
_LONGEST = 12  # phrases of a list of names
_POSSESSIVE = re.compile(r"[’']s?$")


def of_noun(naming: Naming, phrase: int, span: Span) -> Speaker:
    """The speaker that a phrase names: several, an actor, or somebody without a name."""
    last = last_of_several(naming.reading.phrases, phrase)
    if last is not None:
        one = of_two_trades(naming, phrase) if last == phrase + 2 else None
        if one is not None:
            return one
        span = Span(span.start, naming.reading.phrases.span(last).end)
        return Speaker(span, None, span.of(naming.text))
    if naming.are_several(span) and not names_one_of_two_trades(naming, span):
        span = Span(_first_of_several(naming, phrase), span.end)
        return Speaker(span, None, span.of(naming.text))
    actor = naming.actor(span)
    if actor is not None:
        return Speaker(naming.trimmed(span, actor), actor, actor.name)
    over = naming.over_phrases(phrase)
    if over is not None:
        return Speaker(over[0], over[1], over[1].name)
    told = head_of_body(naming, phrase) or aged(naming, phrase, span)
    if told is not None:
        return told
    if is_expressive(span.of(naming.text).split()[-1]):
        owner = claimant(naming, phrase).actor
        if owner is not None and owner.kind == "person":
            return Speaker(span, owner, owner.name, certain=False)
    meant = of_kin(naming, phrase, span)
    meant = meant or leader_of(naming, phrase, span) or in_office(naming, span)
    meant = meant or described(naming, phrase, span)
    return meant or Speaker(span, None, naming.whole(phrase))


def last_of_several(phrases: Phrases, phrase: int) -> int | None:
    """The last of those who speak together: "Roy, the mayor and | others" say."""
    if phrases.letters[phrase + 1 : phrase + 3] == "cA":
        return phrase + 2
    if phrases.letters.startswith("(A)cA", phrase + 1):
        return phrase + 5  # Roy (Nice) and Lee (Lyon)
    several = _SEVERAL.match(phrases.letters, phrase + 1)
    if several is None or phrases.letters[max(0, phrase - 1)] in "sgb":
        return None  # said Roy, and Lee said
    last = several.end() - 1
    pronoun = phrases.letters[last] == "p" and phrases.word(last) != "others"
    return None if pronoun else last


def _first_of_several(naming: Naming, phrase: int) -> int:
    """Where those who speak together begin: at the first name before "Tom Lee and Bob Orr"."""
    phrases, tags = naming.reading.phrases, naming.reading.phrases.tokens.tags
    start = phrases.starts[phrase]
    if not _NAMES.fullmatch(tags, phrases.firsts[phrase], phrases.lasts[phrase] + 1):
        return start
    begins = max(naming.reading.sentence_of(phrase).first, phrase - _LONGEST)
    listed = _LISTED.search(phrases.letters[begins:phrase])
    if listed is None:
        return start
    first = begins + listed.start("first")
    named = all(tags[phrases.lasts[at]] == "N" for at in range(first, phrase, 2))
    return phrases.starts[first] if named else start


def claimant(naming: Naming, phrase: int) -> Speaker:
    """Whose claim it is: "Roy's claim", "her promise"."""
    phrases, tokens = naming.reading.phrases, naming.reading.phrases.tokens
    first, last = phrases.firsts[phrase], phrases.lasts[phrase]
    pronoun = OWNERS.get(tokens.word(first).lower(), "")
    if pronoun in PRONOUNS:
        return Pronouns(naming).meaning(phrase, tokens.span(first, first), pronoun)
    span = tokens.span(first, max(tokens.tags.find("P", first, last), first))
    actor = naming.owner(span)
    if actor is not None:
        return Speaker(span, actor, actor.name)
    words = _POSSESSIVE.sub("", span.of(naming.text))
    return Speaker(span, None, words, certain=not pronoun)
