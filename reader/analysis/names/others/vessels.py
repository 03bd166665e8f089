"""Is it what sails or flies: MV Zumbo, a cruiser, the Miss Zumbo, the Zumbo spacecraft?

To teach a kind of vessel or the letters before a ship, add it to its list.
"""

from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

SHIPS = (
    "mv", "m/v", "hms", "uss", "ins", "hmcs", "hmas", "rms", "rrs", "rv", "fv", "ss", "usns",
    "hmnzs", "tcg", "kri", "brp", "pns", "nrp", "slns",
)  # fmt: skip

_VESSELS = frozenset((
    "boat", "cruiser", "destroyer", "ferry", "freighter", "frigate", "liner", "sailboat",
    "schooner", "ship", "sloop", "steamer", "submarine", "tanker", "trawler", "tug", "tugboat",
    "vessel", "yacht",
))  # fmt: skip
_NEAR = 6  # words between the vessel and its name


def is_ship(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """MV Zumbo, USS Orla; a cruiser, the Miss Zumbo"""
    if len(small) > 1 and small[0] in SHIPS:
        return True
    begin = s.first if s.title is None else s.title
    before = words.around(begin - 1)
    if before == "carrier" and words.around(begin - 2) == "aircraft":
        return True
    if before != "the" or words.around(begin - 2) != ",":
        return False
    vessel = _VESSELS.intersection(words.small[max(0, begin - _NEAR) : begin - 2])
    return bool(vessel) and small[-1] not in known.heads and not known.is_place(" ".join(small))


_CRAFTS = frozenset((
    "spacecraft", "probe", "telescope", "orbiter", "lander", "rover", "ferry", "trawler", "frigate",
    "destroyer", "submarine", "yacht", "tanker",
))  # fmt: skip


def is_craft(words: Words, s: Stretch) -> bool:
    """The Zumbo spacecraft: what sails or flies, and has its name for itself."""
    before = words.around(s.first - 1)
    return words.around(s.last + 1) in _CRAFTS and (before == "the" or before in POSSESSIVES)
