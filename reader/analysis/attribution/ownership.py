"""Whose words: the cue beside a quoted stretch, in its own sentence.

Order of precedence: a quote that ends in a comma and is followed by "said Roy" or "Roy said" is
theirs; then a cue before it that leads up to it (comma, colon, "that"); then whatever attributes
it behind; then any cue before it, of several the last. The forms themselves are found in `ahead`
and `behind`.
"""

import re
from dataclasses import replace

from reader.analysis.attribution.ahead import ahead
from reader.analysis.attribution.behind import behind
from reader.analysis.attribution.owner import NOBODY, Owner
from reader.analysis.attribution.reading import Reading

_ASKED = re.compile(  # Asked by Roy whether it was "odd", he said
    r"[Cc]?k?(?P<verb>[sz])r?(?:Y(?P<by>[Ap]))?[rT]{0,2}[Hki](?=[^,\n]{1,60}$)(?!.*[Ap][rxT]{0,2}s:$)"
)
_HEARING = frozenset(("hear",))  # the court heard: it did not say
_ASKING = frozenset(("asked", "quizzed", "questioned", "challenged", "pressed"))
_ABOVE = re.compile(r":A(?=[fil\nvbs])")  # 'It was hell': sailors tell of the storm


_REACTS = re.compile(r"-A(?=[svb])")  # EPL: “It was odd” – Roy reacts


def owner_of(reading: Reading, quote: int) -> Owner | None:
    """Who owns the quoted phrase, by its own sentence; None where the sentence does not say."""
    owner = _owner_of(reading, quote)
    if owner is not None and owner.cue is not None and owner.cue.reporting.lemma in _HEARING:
        return replace(owner, subject=NOBODY)
    return owner


def _owner_of(reading: Reading, quote: int) -> Owner | None:
    sentence, phrases = reading.sentence_of(quote), reading.phrases
    asked = _ASKED.match(phrases.letters, sentence.first, quote)
    if asked and phrases.word(asked.end("verb") - 1).lower() in _ASKING:
        by = asked.start("by")
        return Owner(NOBODY if by < 0 else by, None, "after")
    if quote == sentence.first and _ABOVE.match(phrases.letters, quote + 1, sentence.end):
        return Owner(quote + 2, None, "headline")
    after = behind(phrases, quote, sentence.cues, sentence.end)
    before = ahead(phrases, quote, sentence.cues, sentence.first)
    if before is not None and before.how == "label" and _REACTS.match(phrases.letters, quote + 1):
        return Owner(quote + 2, None, "headline")
    if after is None or before is None:
        return after or before
    if before.how == "label" and after.cue and after.cue.how == "verb subject":
        return after  # Nice 0-2 Lyon: "We lost" admits boss Roy
    if phrases.letters[quote + 1] == "Y":
        return after  # described as “odd” by Roy
    if before.cue is not None and before.leads and before.cue.reporting.lemma == "read":
        return before  # Holding a sign that read “no”, Roy said
    if before.leads and after.cue and after.cue.reporting.lemma == "report":
        return before  # Roy stated, “We go,” the Post reported
    comma = phrases.letters[quote] == "K" or phrases.letters[quote + 1] == ","
    if comma and after.cue is not None:
        return after
    if before.leads:
        return before
    return after if comma or phrases.letters[quote] == "Z" else before
