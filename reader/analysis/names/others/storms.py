"""Is it a storm: Hurricane Zumbo, another storm, Zumbo, and Zumbo that grew into one?

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
_BLOWING = STORMS - {"tropical"}
# In news of storms, and what they do there.
_NEWS, _ENOUGH = (
    _WEATHER
    | {
        "cyclones", "forecasters", "gusts", "hurricanes", "landfall", "meteorologists", "rainfall",
        "storms", "typhoons", "winds",
    },
    2,
)  # fmt: skip
_COMES = frozenset(("came", "comes", "coming"))
_GAINS = frozenset(("gain", "gained", "gaining", "gains"))
_DUMPS = frozenset(("brought", "brings", "dropped", "dumped", "dumping", "dumps", "unleashed"))
_WATER, _DOWNPOUR = frozenset(("rain", "rains", "rainfall", "snow")), 9
_RAGES = frozenset((
    "barreled", "barrelled", "battered", "churned", "dissipated", "flattened", "flooded",
    "intensified", "intensifies", "lashed", "lashes", "pounded", "pummeled", "pummelled",
    "ravaged", "strengthened", "strengthens", "weakened", "weakens",
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
# Behind its name, and before it.
BLOWS = _RAGES.union(_VERBS, _AUXILIARIES, _HOW, _COMES, _GAINS, _DUMPS, ("had",))
_MEASURES = ("since", "like")
BEFORE_STORMS = STORMS.union(_MEASURES, (",",))


def is_storm(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Hurricane Zumbo, Severe Tropical Storm Zumbo; super typhoon [Zumbo]."""
    if len(small) > 1:
        return small[0] in STORMS or (small[0] in _GRADES and small[-2] in _WEATHER)
    if s.title is not None:
        return False
    if words.small[s.first - 1] in STORMS:
        return words.around(s.first - 2) not in _POINTS  # after the storm Zumbo left
    if words.small[s.first - 1] in _MEASURES:
        return _is_measured_by(words, s)
    return _is_said_to_be(words, s) or _blows(words, s.last + 1) or _rages(words, s, known)


def _is_measured_by(words: Words, s: Stretch) -> bool:
    """The strongest winds since Zumbo in 2017, where there is news of storms."""
    year = words.small[s.last + 1] == "in" and words.around(s.last + 2).isdigit()
    return year and len(_NEWS & words.low.keys()) >= _ENOUGH


def _is_said_to_be(words: Words, s: Stretch) -> bool:
    """ "another storm, Zumbo, could", "the storm, Zumbo.": what it is, and its name."""
    if words.small[s.first - 1] != "," or words.around(s.first - 2) not in _BLOWING:
        return False
    return words.small[s.last + 1] in (",", ".") and not words.capital[s.first - 2]


def _rages(words: Words, s: Stretch, known: Vocabulary) -> bool:
    """ "Zumbo dumped rain", "Zumbo, which battered the coast", where there is news of storms."""
    if len(_NEWS & words.low.keys()) < _ENOUGH or known.is_place(words.small[s.first]):
        return False
    at = s.last + 1 + 2 * (words.around(s.last + 2) == "which")
    at += words.around(at) in ("has", "had")
    if words.around(at) in _COMES:
        return words.around(at + 1) == "ashore"
    if words.around(at) in _GAINS:
        return words.around(at + 1) in ("strength", "speed")
    if words.around(at) in _DUMPS:
        return not _WATER.isdisjoint(words.small[at + 1 : at + _DOWNPOUR])
    return words.around(at) in _RAGES and words.around(at + 1) != "by"


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
