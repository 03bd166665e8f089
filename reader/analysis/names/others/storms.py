"""Is it a storm: Hurricane Zumbo, and Zumbo that grew into one?

The words by which storms are told are in the lists here.
"""

from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

STORMS = frozenset(("hurricane", "typhoon", "cyclone", "storm", "tropical"))
_WEATHER = STORMS | {"depression"}
_GRADES = frozenset((
    "super", "cyclonic", "severe", "very", "extremely", "subtropical", "post-tropical",
    "ex-tropical",
))  # fmt: skip
_POINTS = frozenset(("the", "this", "that", "a", "of", ""))
_AUXILIARIES = frozenset((
    "has", "have", "later", "then", "could", "may", "might", "will", "still",
))  # fmt: skip
_LANDS = ("make", "makes", "made", "making")
_PACKS = ("packed", "packs", "packing", "had", "carried", "carries", "carrying", "with")
_GROWS = (
    "grew", "grown", "strengthened", "intensified", "weakened", "developed", "exploded", "turned",
    "upgraded", "downgraded", "faded", "strengthen", "weaken", "grow",
)  # fmt: skip
_IS = ("was", "is", "became", "remained", ",")
_VERBS = frozenset((*_LANDS, *_PACKS, *_GROWS, *_IS))
_CLASSES = frozenset(("category", "tropical", "super", "powerful", "dangerous", "major"))


OF_STORMS = STORMS | _GRADES
# How it did so: Zumbo rapidly strengthened.
_HOW = frozenset((
    "briefly", "eventually", "finally", "gradually", "initially", "quickly", "rapidly", "slowly",
    "steadily", "subsequently", "suddenly",
))  # fmt: skip
BLOWS = frozenset((*_VERBS, *_AUXILIARIES, *_HOW))  # behind its name


def is_storm(words: Words, s: Stretch, small: list[str], _known: Vocabulary) -> bool:
    """Hurricane Zumbo, Severe Tropical Storm Zumbo; super typhoon [Zumbo]."""
    if len(small) > 1:
        return small[0] in STORMS or (small[0] in _GRADES and small[-2] in _WEATHER)
    if s.title is not None:
        return False
    if words.small[s.first - 1] in STORMS:
        return words.around(s.first - 2) not in _POINTS  # after the storm Zumbo left
    return _blows(words, s.last + 1)


def _blows(words: Words, at: int) -> bool:
    """ "Zumbo grew into a Category 3 hurricane", "Zumbo made landfall", "Zumbo had winds of":
    what only a storm does, behind its name.
    """
    verb = words.small[at]
    while verb in _AUXILIARIES or verb in _HOW:
        at += 1
        verb = words.around(at)
    if verb not in _VERBS:
        return False
    near = words.small[at + 1 : at + 6]
    if verb in _LANDS:
        return "landfall" in near[:1]
    if verb in _PACKS:
        return "winds" in near
    if verb in _GROWS:
        return near[:1] in (["into"], ["to"]) and _names_weather(words, at)
    return (
        near[:1] in (["a"], ["an"]) and not _CLASSES.isdisjoint(near) and _names_weather(words, at)
    )


def _names_weather(words: Words, at: int) -> bool:
    """A hurricane within five words; but no storm of protest."""
    near = range(at + 1, at + 6)
    return any(words.around(n) in _WEATHER and words.around(n + 1) != "of" for n in near)
