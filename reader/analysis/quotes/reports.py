"""A report: words that somebody is said to have said, without quotation marks around them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.analysis.attribution.cue import Cue
from reader.analysis.attribution.phrases import Phrases
from reader.analysis.quotes.borders import content_span
from reader.analysis.quotes.nothing_said import is_silent
from reader.article import Span

FEW = 4  # words; fewer, without a verb, tell a reader nothing
_ONLY_SAYS = re.compile(  # that Roy said in Nice, | “we go”
    r"h?(?:A(?:[fil]A){0,3}|p)[rxT]{0,3}s(?:[ilt]A|T){0,2}\Z"
)
_QUOTED = re.compile(r"[,:]?[QKqZ]")
_VERB_OR_QUOTE = re.compile(r"[vsBxzbtyQKqZ]")
_CALLED = re.compile(r"[AOp]A")


@dataclass(frozen=True, slots=True)
class Report:
    """Reported content and the cue that reports it; `first` and `end` are phrases."""

    span: Span
    cue: Cue
    first: int
    end: int


def reported(
    phrases: Phrases, cue: Cue, start: int, end: int, least: int = FEW
) -> Iterator[Report]:
    """The report of the phrases from `start` up to `end`, if they say anything.

    Fewer than `least` words without a verb or a quote tell a reader nothing: "the gap", "it".
    """
    span = content_span(phrases, start, end)
    letters = phrases.letters[start:end]
    if letters.startswith(("p:", "O:")):
        return  # They said it:
    if _ONLY_SAYS.match(letters) and (
        _QUOTED.match(phrases.letters, end) or phrases.word(end - 1) in ("said", "says")
    ):
        return
    if span is not None and letters.strip("QKqZ,.:-h") and not _says_nothing(phrases, cue, start):
        words = span.of(phrases.tokens.text).split()
        if len(words) >= least or _VERB_OR_QUOTE.search(letters) or _names(cue, letters):
            yield Report(span, cue, start, end)


def _names(cue: Cue, letters: str) -> bool:
    """Whether somebody is called something: "her a liar"."""
    return "named" in cue.reporting.frames and _CALLED.fullmatch(letters) is not None


def says_something(phrases: Phrases, start: int, end: int) -> bool:
    """Whether a verb or a quote stands among the phrases: not "the need for haste"."""
    return _VERB_OR_QUOTE.search(phrases.letters, start, end) is not None


def _says_nothing(phrases: Phrases, cue: Cue, start: int) -> bool:
    return cue.how != "passive" and is_silent(phrases, cue, start)
