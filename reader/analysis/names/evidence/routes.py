"""Is it an end of a route, struck by rockets, or a river that burst its banks?

To teach what leads from place to place, add it to `ROUTES` in `names.cutting`.
"""

from reader.analysis.names.cutting import ROUTES
from reader.analysis.names.setting import DASHES, Setting
from reader.analysis.names.words import Words

STRUCK = frozenset(("batters", "battered", "hit", "hits", "lashed", "rocked", "struck", "strikes"))
_STRIKES = frozenset((
    "aftershock", "airstrikes", "avalanche", "bombs", "cyclone", "drones", "drought", "earthquake",
    "flood", "floods", "heatwave", "hurricane", "landslide", "missile", "missiles", "mortars",
    "outbreak", "quake", "rocket", "rockets", "shelling", "shells", "storm", "strikes", "tornado",
    "tremor", "tsunami", "typhoon", "wildfires",
))  # fmt: skip
BURSTS = frozenset(("burst", "bursts", "broke", "overflowed", "overtopped", "topped"))
_OF_RIVERS = frozenset((
    "bank", "banks", "bend", "confluence", "estuary", "headwaters", "mouth", "riverbank",
    "tributaries", "tributary",
))  # fmt: skip
_ALONG = frozenset(("up", "down", "along"))
_SAILS = frozenset((
    "drifted", "drifting", "floated", "floating", "paddled", "paddling", "rowed", "rowing",
    "sailed", "sailing", "steamed", "steaming", "swam", "canoed", "canoeing", "kayaked",
    "kayaking",
))  # fmt: skip


def is_end_of_route(s: Setting) -> bool:
    """ "the Kovel-Zumbo railway": one of two names that a dash joins, before a way."""
    words = s.words
    if s.after in ROUTES:
        return s.before in DASHES or words.text[words.starts[s.first] - 1] in DASHES
    if s.joined or s.after in DASHES:
        return _is_joined_to_route(words, s.last)
    return False


def is_struck(s: Setting) -> bool:
    """ "rockets hit Zumbo", "the quake rocked Zumbo": what strikes towns and lands."""
    person = s.titled or (not s.single and s.small[0] in s.known.given)
    return s.before in STRUCK and s.before_that in _STRIKES and not (s.article or person)


def is_river(s: Setting) -> bool:
    """ "the Zumbo burst its banks", "the banks of the Zumbo"."""
    if not s.article or s.titled:
        return False
    words, at = s.words, s.last + 1
    if s.before in _ALONG and words.around(s.first - 3) in _SAILS:
        return True  # they sailed up the Zumbo
    bursts = s.after in BURSTS and s.after_that == "its" and words.around(at + 2) == "banks"
    return bursts or (s.before == "of" and s.before_that in _OF_RIVERS)


def _is_joined_to_route(words: Words, last: int) -> bool:
    """Whether a second name stands behind the dash, and then a way."""
    at = last + 1 + (words.around(last + 1) in DASHES)
    first = at
    while at < len(words) and words.capital[at] and at - first < 3:
        at += 1
    return at > first and words.around(at) in ROUTES
