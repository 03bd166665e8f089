"""Whose words: the cue beside a quoted stretch, in its own sentence.

Order of precedence: a quote that ends in a comma and is followed by "said Roy" or "Roy said" is
theirs; then a cue before it that leads up to it (comma, colon, "that"); then whatever attributes
it behind; then any cue before it, of several the last.
"""

import re
from dataclasses import dataclass

from reader.analysis.attribution.cues import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.attribution.reading import Reading
from reader.analysis.attribution.subjects import main_subject

_BY = re.compile(r"[zO]$")  # was told "no" by Roy
_BEHIND = re.compile(r"[,\-]?[rTk,]{0,3}")
_DASH = re.compile(r"-(?P<subject>A)(?![svxBb])")
_LABEL = re.compile(r"(?:^|[-.]|Ai)(?P<subject>[Ap]):$")  # Roy: / – Roy: / More from Roy:
_UNCLOSED = frozenset({"A,", "Ac", "A,Ac"})  # Roy, the guru who runs the site said
_LEADS = re.compile(r"[,:][cr]?$|^[rOhT]{0,2}$")  # said, "..." and, behind the verb: him that "..."


@dataclass(frozen=True, slots=True)
class Owner:
    """The phrase that names the speaker, the phrase of the cue (None where there is none), and how.

    `how` is "before" or "after" the quote, "label", or the way it was carried over.
    """

    subject: int
    cue: Cue | None
    how: str
    leads: bool = False


def owner_of(reading: Reading, quote: int) -> Owner | None:
    """Who owns the quoted phrase, by its own sentence; None where the sentence does not say."""
    sentence, phrases = reading.sentence_of(quote), reading.phrases
    behind = _behind(phrases, quote, sentence.cues, sentence.end)
    ahead = _ahead(phrases, quote, sentence.cues, sentence.first)
    if behind is None or ahead is None:
        return behind or ahead
    comma = phrases.letters[quote] == "K" or phrases.letters[quote + 1] == ","
    if comma and behind.cue is not None:
        return behind
    if ahead.leads:
        return ahead
    return behind if comma or phrases.letters[quote] == "Z" else ahead


def _behind(phrases: Phrases, quote: int, cues: tuple[Cue, ...], end: int) -> Owner | None:
    """The attribution that follows the quote at once."""
    skipped = _BEHIND.match(phrases.letters, quote + 1, end)
    start = skipped.end() if skipped else quote + 1
    for cue in cues:
        if quote < min(cue.verb, cue.subject) and cue.how != "shared":
            if start in (cue.subject, cue.verb):
                return Owner(cue.subject, cue, "after")
            if phrases.letters[start : cue.subject] in _UNCLOSED:
                return Owner(start, cue, "after")
    if _BY.search(phrases.letters[quote - 1 : quote]) and phrases.letters[quote + 1] == "Y":
        return Owner(quote + 2, None, "after")
    dash = _DASH.match(phrases.letters, quote + 1, end)
    return Owner(dash.start("subject"), None, "after") if dash else None


def _ahead(phrases: Phrases, quote: int, cues: tuple[Cue, ...], first: int) -> Owner | None:
    """The last cue in front of the quote, or the name or clause in front of a colon."""
    before = phrases.letters[first:quote]
    label = _LABEL.search(before)
    if label:
        return Owner(first + label.start("subject"), None, "label", leads=True)
    ahead = [cue for cue in cues if cue.verb < quote and cue.subject < quote]
    if ahead:
        last = ahead[-1]
        leads = _LEADS.search(before[last.verb + 1 - first :]) is not None
        return Owner(last.subject, last, "before", leads)
    if before.endswith(":"):
        subject = main_subject(phrases, first, quote)
        return None if subject is None else Owner(subject, None, "before", leads=True)
    return None
