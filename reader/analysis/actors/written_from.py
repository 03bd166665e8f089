"""Where was it written? The places of the dateline: "PESHAWAR, Pakistan (AP) — Police said …".

A place that the story names too has its mention there as well; one that it does not name comes in
by the dateline alone, and is the last of the actors (see `importance`). Only what a list knows as a
place is one: "UNITED NATIONS (AP)" names none.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from reader.analysis.findings import Actor
from reader.analysis.names.folding import folded
from reader.analysis.names.vocabulary import vocabulary
from reader.article import Article, Span

_PIECE = re.compile(r"[^\W\d_][^,(/–—]*?(?=\s*(?:[,(/–—\d]|\s-|$))")
_WHY = "the dateline"


def with_dateline(actors: list[Actor], article: Article) -> list[Actor]:
    """The actors, with the places of the dateline among them."""
    full = list(actors)
    for span in _places(article):
        small = folded(span.of(article.text))
        land = vocabulary().country_of(small)
        here = (n for n, actor in enumerate(full) if _is_place(actor, small, land))
        at = next(here, None)
        if at is None:
            name = land or _shown(span.of(article.text))
            full.append(Actor(name, "place", None, (span,), evidence=(_WHY,)))
        else:
            full[at] = replace(full[at], mentions=(span, *full[at].mentions))
    return full


def _places(article: Article) -> Iterator[Span]:
    """The places that the dateline names, in its order; what stands in brackets is an agency."""
    line = next(
        (span for span in article.furniture if (article.dateline or "\n") in span.of(article.text)),
        None,
    )
    if line is None or article.dateline is None:
        return
    start = article.text.index(article.dateline, line.start)
    for found in _PIECE.finditer(article.dateline.partition("(")[0]):
        if vocabulary().is_place(folded(found[0])):
            yield Span(start + found.start(), start + found.end())


def _is_place(actor: Actor, small: str, land: str | None) -> bool:
    if actor.kind != "place":
        return False
    name = folded(actor.name)
    return name == small or (land is not None and vocabulary().country_of(name) == land)


def _shown(written: str) -> str:
    return written.title() if written.isupper() and len(written) > 3 else written
