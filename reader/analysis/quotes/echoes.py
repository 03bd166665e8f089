"""Words that nobody is named for where they stand, and that the story quotes elsewhere.

A headline, a heading, a caption and a pull quote repeat the words of somebody who is named in the
body: whoever says them there says them here. Above an interview they are, perhaps in other words,
of the one who answers.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.analysis.findings import Quote, Speaker
from reader.article import Span

_WORD = re.compile(r"\w+")
_LEAST = 2  # words; one alone is anybody's
_ASKING = 0.5  # of the turns of who asks are questions, or more


def with_echoes(text: str, quotes: Sequence[Quote]) -> Iterator[Quote]:
    """The quotes, with speakers for those whose words another quote has too."""
    known: list[tuple[str, Speaker]] | None = None
    for quote in quotes:
        if quote.speaker is not None or quote.kind == "indirect":
            yield quote
            continue
        known = list(_spoken(text, quotes)) if known is None else known
        speaker = _speaker(_bare(quote, text), known, _LEAST + (quote.kind == "partial"))
        yield quote if speaker is None else replace(quote, speaker=replace(speaker, span=None))


def with_headline(
    text: str, headline: Span | None, quotes: Sequence[Quote], turns: Sequence[Quote]
) -> Iterator[Quote]:
    """The quotes; what is quoted in the headline of an interview is of who answers, perhaps."""
    answering = _answering(text, turns) if headline is not None else None
    for quote in quotes:
        above = headline is not None and headline.holds(quote.span) and quote.kind == "direct"
        if above and quote.speaker is None and answering is not None:
            quote = replace(quote, speaker=replace(answering, span=None, certain=False))
        yield quote


def _answering(text: str, turns: Sequence[Quote]) -> Speaker | None:
    """The only one in a talk who does not mostly ask, if that is somebody known."""
    said: dict[str, list[Quote]] = {}
    for turn in turns:
        if turn.speaker is not None:
            said.setdefault(turn.speaker.name, []).append(turn)
    answering = [
        theirs[0].speaker
        for theirs in said.values()
        if sum(text[t.span.end - 1] == "?" for t in theirs) < _ASKING * len(theirs)
    ]
    return answering[0] if len(answering) == 1 and answering[0] and answering[0].actor else None


def _spoken(text: str, quotes: Iterable[Quote]) -> Iterator[tuple[str, Speaker]]:
    """The bare words of what is quoted of somebody, and who that is."""
    for quote in quotes:
        if quote.speaker is not None and quote.kind != "indirect":
            yield _bare(quote, text), quote.speaker


def _speaker(words: str, known: Iterable[tuple[str, Speaker]], least: int) -> Speaker | None:
    """The only one who says these words elsewhere, if they are so many."""
    if words.count(" ") <= least:
        return None
    saying = {speaker.name: speaker for said, speaker in known if words in said}
    return next(iter(saying.values())) if len(saying) == 1 else None


def _bare(quote: Quote, text: str) -> str:
    """Its words in small letters, a blank around each."""
    return f" {' '.join(_WORD.findall(quote.span.of(text).casefold()))} "
