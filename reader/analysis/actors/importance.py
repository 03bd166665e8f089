"""Who matters in an article: by mentions, the headline, an early place, and speaking."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import inf, log2

from reader.analysis.findings import Actor, Quote
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import Story
from reader.article import Span

# What each is worth beside a second mention (1.0); set by what a reader would put first.
_HEADLINE = 1.5
_EARLY = 1.5  # for the very first words, falling to nothing at the end
_SPEAKS = 0.7  # for each doubling of the quotes
_KINDS = {"person": 0.6, "organization": 0.3, "group": 0.0, "place": 0.0}
# A place that is no country and says nothing is most often only where it happened: among the first
# so many, it counts by so much less.
_TOP, _LESS = 3, 1.8
Weighed = tuple[float, Actor]


def ranked(actors: Sequence[Actor], quotes: Sequence[Quote], story: Story) -> tuple[Actor, ...]:
    """The actors with their weights, the most important first; equals in the order of the text.

    At the top a town where it only happened stands behind those who did it.
    """
    spoken = Counter(
        q.speaker.actor.mentions[0] for q in quotes if q.speaker and q.speaker.actor is not None
    )
    weighed = [
        (round(_weight(actor, spoken[actor.mentions[0]], story), 2), actor) for actor in actors
    ]
    by_weight = sorted(weighed, key=lambda pair: (-pair[0], pair[1].mentions[0]))
    least = inf
    ordered = []
    for weight, actor in _top_first(by_weight, spoken):
        least = min(least, weight)  # no weight rises again
        ordered.append(replace(actor, weight=least))
    return tuple(ordered)


def _top_first(by_weight: list[Weighed], spoken: Counter[Span]) -> list[Weighed]:
    """The first few without mere sites where others do nearly as much."""

    def less(pair: Weighed) -> float:
        weight, actor = pair
        return _LESS * _is_site(actor, spoken[actor.mentions[0]]) - weight

    doing = sorted(by_weight, key=less)[:_TOP]
    top = {actor.mentions[0] for _, actor in doing}
    return [*doing, *(pair for pair in by_weight if pair[1].mentions[0] not in top)]


def _weight(actor: Actor, quotes: int, story: Story) -> float:
    headline = story.article.headline
    first = actor.mentions[0].start / max(1, len(story.text))
    weight = log2(1 + len(actor.mentions)) + _EARLY * (1 - first) ** 2 + _KINDS[actor.kind]
    if headline and any(headline.holds(mention) for mention in actor.mentions):
        weight += _HEADLINE
    return weight + _SPEAKS * log2(1 + quotes)


def _is_site(actor: Actor, quotes: int) -> bool:
    """Whether it is a place that says nothing and is no country."""
    silent = actor.kind == "place" and not quotes
    return silent and not vocabulary().country_of(actor.name.lower())
