"""Who matters in an article: by mentions, the headline, an early place, and speaking."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import log2

from reader.analysis.findings import Actor, Quote
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.sentences import Story

# What each is worth beside a second mention (1.0); set by what a reader would put first.
_HEADLINE = 1.5
_EARLY = 1.5  # for the very first words, falling to nothing at the end
_SPEAKS = 0.7  # for each doubling of the quotes
_KINDS = {"person": 0.6, "organization": 0.3, "group": 0.0, "place": 0.0}
# Of a place that is no country and says nothing: most often it is only where it happened.
_SITE, _SITE_IN_HEADLINE, _LEAST = -0.6, 0.3, 0.1


def ranked(actors: Sequence[Actor], quotes: Sequence[Quote], story: Story) -> tuple[Actor, ...]:
    """The actors with their weights, the most important first; equals in the order of the text."""
    spoken = Counter(
        q.speaker.actor.mentions[0] for q in quotes if q.speaker and q.speaker.actor is not None
    )
    weighed = [
        replace(actor, weight=round(_weight(actor, spoken[actor.mentions[0]], story), 2))
        for actor in actors
    ]
    return tuple(sorted(weighed, key=lambda actor: (-actor.weight, actor.mentions[0])))


def _weight(actor: Actor, quotes: int, story: Story) -> float:
    headline = story.article.headline
    first = actor.mentions[0].start / max(1, len(story.text))
    site = actor.kind == "place" and not quotes and not vocabulary().country_of(actor.name.lower())
    weight = log2(1 + len(actor.mentions)) + _EARLY * (1 - first) ** 2
    weight += _SITE if site else _KINDS[actor.kind]
    if headline and any(headline.holds(mention) for mention in actor.mentions):
        weight += _SITE_IN_HEADLINE if site else _HEADLINE
    return max(_LEAST, weight + _SPEAKS * log2(1 + quotes))
