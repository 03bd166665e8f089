"""Words that nobody is named for where they stand, and that the story quotes elsewhere.

A headline, a heading, a caption and a pull quote repeat the words of somebody who is named in the
body: whoever says them there says them here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from reader.analysis.findings import Quote, Speaker

_WORD = re.compile(r"\w+")
_LEAST = 2  # words; one alone is anybody's


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
