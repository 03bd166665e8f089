"""Is it what sails, flies or is driven: MV Zumbo, the Zumbo spacecraft, her Ford Falcon?

To teach a kind of vessel, the letters before a ship or who makes cars, add it to its list.
"""

from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.stretches import Stretch
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

SHIPS = (
    "mv", "m/v", "hms", "uss", "ins", "hmcs", "hmas", "rms", "rrs", "rv", "fv", "ss", "usns",
    "hmnzs", "tcg", "kri", "brp", "pns", "nrp", "slns", "ml", "mb", "m/b", "f/v", "f/b", "m/t",
)  # fmt: skip

_VESSELS = frozenset((
    "boat", "cruiser", "destroyer", "ferry", "freighter", "frigate", "icebreaker", "liner", "rig",
    "sailboat", "schooner", "ship", "shuttle", "sloop", "steamer", "submarine", "tanker",
    "trawler", "tug", "tugboat", "vessel", "yacht",
))  # fmt: skip
SAILED = _VESSELS.union(("the", "carrier", ","))  # what stands before its name
_OF_LADIES = frozenset(("lady", "sir", "queen", "king", "prince", "princess", "duke", "duchess"))
_SAILS = frozenset(("crew", "skipper", "wreck", "sinking", "hull"))  # of the Zumbo Star
# What only ships do, and the word behind it where others do it, too.
_SINKS = frozenset(("capsized", "capsizes", "sank", "ran", "set", "took", "went"))
_THEN = ("has", "had", "then", "later")
SINKING = _SINKS.union(_THEN)  # behind its name
_SINKS_SO = {"ran": "aground", "set": "sail", "took": "on", "went": "down"}
_NEAR = 6  # words between the vessel and its name


def is_ship(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """MV Zumbo, USS Orla; a cruiser, the Miss Zumbo; the oil rig Zumbo Star; the Lady Maud"""
    if len(small) > 1 and (small[0] in SHIPS or small[:2] == ["space", "shuttle"]):
        return True
    begin = s.first if s.title is None else s.title
    before = words.small[begin - 1]
    if _sinks(words, s, small, known):
        return True
    if before not in SAILED:
        return False
    titled = s.title is not None and words.small[s.title] in _OF_LADIES
    if before == "the" and titled and len(small) == 1 and small[0] in known.given:
        return True
    if before == "the" and words.around(begin - 2) == "of" and _sails(words, begin - 3):
        return small[-1] not in known.heads and not known.is_place(" ".join(small))
    if before == "the" and words.around(begin - 2) in ("named", "called", "christened"):
        near = words.small[max(0, begin - 9) : begin - 2]
        sails = not _VESSELS.isdisjoint(near)  # a tug, to be named the Zumbo
        return sails and not known.is_place(" ".join(small))
    if before == "carrier" and words.around(begin - 2) == "aircraft":
        return True
    if before == "," and words.around(begin - 2) in _VESSELS and s.title is None:
        one = {"a", "an"}.intersection(words.small[max(0, begin - _NEAR) : begin - 2])
        after = words.small[s.last + 1]
        return bool(one) and (after in (",", ".") or after.isdigit())  # a tanker, Zumbo 13,
    behind = before in _VESSELS and s.title is None and not words.capital[begin - 1]
    if not behind and (before != "the" or words.around(begin - 2) != ","):
        return False
    vessel = behind or _VESSELS.intersection(words.small[max(0, begin - _NEAR) : begin - 2])
    return bool(vessel) and small[-1] not in known.heads and not known.is_place(" ".join(small))


def _sinks(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """ "The Zumbo Star capsized", "Zumbo Star ran aground", where there is a ship."""
    at = s.last + 1
    at += words.around(at) in _THEN
    if words.around(at) not in _SINKS or _VESSELS.isdisjoint(words.low):
        return False
    if words.around(at) in _SINKS_SO and words.around(at + 1) != _SINKS_SO[words.around(at)]:
        return False
    if small[0] in known.given and words.small[s.first - 1] != "the":
        return False  # Ann Zumbo sank, too
    return small[-1] not in known.heads and not known.is_place(" ".join(small))


def _sails(words: Words, at: int) -> bool:
    """The crew, the 22 crew members of the Zumbo Star."""
    aboard = words.around(at) in ("members", "member") and words.around(at - 1) == "crew"
    return aboard or words.around(at) in _SAILS


_CRAFTS = frozenset((
    "spacecraft", "probe", "telescope", "orbiter", "lander", "rover", "ferry", "trawler", "frigate",
    "destroyer", "submarine", "yacht", "tanker",
))  # fmt: skip


def is_craft(words: Words, s: Stretch) -> bool:
    """The Zumbo spacecraft: what sails or flies, and has its name for itself."""
    before = words.small[s.first - 1]
    return words.small[s.last + 1] in _CRAFTS and (before == "the" or before in POSSESSIVES)


_TRAINS = frozenset((
    "aboard", "carriage", "carriages", "coach", "coaches", "derailed", "derails", "locomotive",
    "passengers", "train", "trains", "wagons",
))  # fmt: skip


TRAINS = ("express", "mail")


def is_train(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Two coaches of the Zumbo Express, the Zumbo Mail derailed: a train, and no newspaper."""
    if len(small) < 2 or small[-1] not in TRAINS or words.small[s.first - 1] != "the":
        return False
    near = words.small[max(0, s.first - 4) : s.first - 1] + words.small[s.last + 1 : s.last + 2]
    return not (_TRAINS.isdisjoint(near) or " ".join(small) in known.organizations)


def is_line(words: Words, s: Stretch, _small: list[str], _known: Vocabulary) -> bool:
    """She fainted on the Zumbo line: what trains run on."""
    on = words.around(s.first - 2) in ("on", "along") and words.small[s.first - 1] == "the"
    low = words.small[s.last + 1] == "line" and not words.capital[s.last + 1]
    return on and low and s.title is None and not words.written[s.first].isupper()


CARMAKERS = frozenset((
    "ford", "vauxhall", "bmw", "audi", "toyota", "nissan", "honda", "volkswagen", "vw", "renault",
    "peugeot", "citroen", "mercedes", "skoda", "kia", "hyundai", "mazda", "fiat", "seat", "volvo",
    "jeep", "chevrolet", "dodge", "subaru", "suzuki", "yamaha", "kawasaki", "lexus", "jaguar",
    "mitsubishi", "isuzu", "dacia", "gmc", "chevy", "ducati", "harley-davidson", "maruti", "tata",
    "holden", "tesla", "porsche", "chrysler", "cadillac", "buick", "pontiac", "opel", "proton",
))  # fmt: skip
_CARS = frozenset(("van", "car", "truck", "suv", "pickup", "saloon", "estate", "hatchback"))
_ONES = frozenset((
    "a", "an", "the", "his", "her", "their", "silver", "grey", "gray", "black", "white",
    "red", "blue", "green",
))  # fmt: skip


def is_vehicle(words: Words, s: Stretch, small: list[str], known: Vocabulary) -> bool:
    """Her Ford Falcon, a Vauxhall Zumbo van: a maker of cars, and the name of one."""
    if len(small) < 2 or small[0] not in CARMAKERS or known.is_linked_head(small):
        return False
    before, after = words.small[s.first - 1], words.small[s.last + 1]
    if after in _CARS:
        return True
    if any(w in known.heads or w in known.countries for w in small[1:]) and small[-1] != "estate":
        return False
    driven = before in _ONES or before in POSSESSIVES
    return driven and (
        not after[0].isalpha()
        or after in known.function
        or after in known.doings
        or after.endswith("ed")
    )
