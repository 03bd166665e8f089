"""Places inside the names of bodies and sites: "Kovel" in "Kovel Police Department" is Kovel too.

Only where the article names the place by itself as well: such a mention lights up with the others,
and makes no actor. What reads where somebody is named leaves it to the longer name: see
`reader.analysis.findings.named_in`.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.analysis.findings import Actor
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words
from reader.article import Span

_LONGEST = 3  # words of a place


def with_nested(actors: list[Actor], words: Words) -> list[Actor]:
    """The actors, the places among them with their mentions inside longer names."""
    places = [actor for actor in actors if actor.kind == "place"]
    bodies = [actor for actor in actors if actor.kind == "organization" or _is_site(actor)]
    if not places or not bodies:
        return actors
    heads = vocabulary().place_heads  # the Fire Station is not in the Kovel Fire Station
    by_words = {
        small: place
        for place in places
        for mention in place.mentions
        if (small := _small(mention, words)) and " ".join(small) not in heads
    }
    inside: dict[int, list[Span]] = defaultdict(list)
    for mention in (m for body in bodies for m in body.mentions):
        for place, span in _places_in(mention, by_words, words):
            inside[id(place)].append(span)
    return [_joined(actor, inside[id(actor)]) if id(actor) in inside else actor for actor in actors]


def _is_site(actor: Actor) -> bool:
    """Kovel Convention Centre, which is in Kovel."""
    last = actor.name.lower().split()[-2:]
    return actor.kind == "place" and " ".join(last) in vocabulary().place_heads


def _small(span: Span, words: Words) -> tuple[str, ...]:
    """The words of a mention in small letters."""
    first, end = (bisect_left(words.starts, edge) for edge in (span.start, span.end))
    return tuple(words.small[first:end])


def _places_in(
    span: Span, places: dict[tuple[str, ...], Actor], words: Words
) -> Iterator[tuple[Actor, Span]]:
    """The places that a longer name names, the longest first where two begin at one word."""
    begin, small = bisect_left(words.starts, span.start), _small(span, words)
    first = 0
    while first < len(small):
        for length in range(min(_LONGEST, len(small) - first), 0, -1):
            place = places.get(small[first : first + length])
            if place and length < len(small) and words.capital[begin + first]:
                yield place, words.span(begin + first, begin + first + length - 1)
                first += length - 1
                break
        first += 1


def _joined(place: Actor, inside: Iterable[Span]) -> Actor:
    return replace(place, mentions=tuple(sorted({*place.mentions, *inside})))
