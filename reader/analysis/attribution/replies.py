"""Whose words a noun for them names: “No” was Roy's reply; in Roy's words, it was “odd”.

A noun is added to `_REPLIES`; what may stand between it and the quote is told where it is asked
for, in `ahead` and `behind`.
"""

import re

from reader.analysis.attribution.claims import OWNERS
from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.owner import NOBODY, Owner
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.lexicon.reporting import ReportingVerb

_REPLIES = frozenset((
    "reply", "response", "answer", "retort", "rejoinder", "verdict", "message", "reaction",
    "conclusion", "advice", "assessment", "comment", "motto", "mantra", "philosophy", "refrain",
    "explanation", "words", "view", "opinion", "plea", "comeback", "catchphrase", "prediction",
))  # fmt: skip
_SAID = ReportingVerb("reply", "noun", "said", frozenset())
_SOURCE = re.compile(r"[fi](?P<source>A)")
_FROM = frozenset(("of", "from", "by"))


def reply_at(phrases: Phrases, noun: int, how: str, leads: bool = True) -> Owner | None:
    """Who owns the words that a noun stands for: Roy's reply, the reply of Roy; else nobody."""
    if phrases.letters[noun] != "A" or phrases.word(noun).lower() not in _REPLIES:
        return None
    source = _SOURCE.match(phrases.letters, noun + 1)
    if source and phrases.word(noun + 1).lower() in _FROM:
        return Owner(source.start("source"), None, how, leads)
    if is_owned(phrases, noun):
        return Owner(noun, Cue(noun, noun, "noun", _SAID), how, leads)
    return Owner(NOBODY, None, how, leads)


def is_owned(phrases: Phrases, noun: int) -> bool:
    """Whether a phrase tells whose it is: "Roy's reply", "her reply"."""
    first, last = phrases.firsts[noun], phrases.lasts[noun]
    owned = "P" in phrases.tokens.tags[first:last]
    return owned or phrases.tokens.word(first).lower() in OWNERS
