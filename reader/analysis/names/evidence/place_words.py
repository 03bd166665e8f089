"""Does one of its words say that it is a place: Orla River, Lake Zumbo, Zumbo Hall?

To teach such a word, add a line to `lexicon/place_heads.txt` or `building_heads.txt`; what only
looks so, as the School District does, is a line of `has_place_head`.
"""

from reader.analysis.names.evidence.places_inside import begins_with_long_place
from reader.analysis.names.setting import Setting

LEAGUES = (
    "friends", "knights", "daughters", "sons", "doctors", "reporters", "mothers", "voice", "rally",
)  # fmt: skip
_SEATS = ("i", "ii", "iii", "iv")  # Kovel Constituency II


def is_site(s: Setting) -> bool:
    """Orla Convention Centre: two words that together are a place."""
    heads = s.known.place_heads
    if is_taught_at(s):
        return False
    return " ".join(s.small[-2:]) in heads or " ".join(s.small[-3:]) in heads


def is_taught_at(s: Setting) -> bool:
    """University of Orla Medical Center: what a university has."""
    return s.small[0] in ("university", "college") and len(s.small) > 3


def _is_district(s: Setting) -> bool:
    """Kovel School District: a body that is called after the land it serves."""
    return s.small[-1] == "district" and " ".join(s.small[-2:]) in s.known.heads


def has_place_head(s: Setting) -> bool:
    """Orla River, Lake Zumbo, Kovel Constituency II: a word for a place at an end."""
    if s.single or s.small[0] in LEAGUES or _is_district(s) or is_taught_at(s):
        return False
    heads = s.known.place_heads
    small = s.small[:-1] if s.small[-1] in _SEATS and len(s.small) > 2 else s.small
    last = [heads.get(" ".join(small[-n:])) for n in range(1, min(3, len(small)) + 1)]
    ends = "last" in last or "both" in last
    if s.words.written[s.first] == "MT":
        return ends  # MT Zumbo Orla, and no mount
    begins = heads.get(s.small[0]) in ("first", "both")
    linked = len(s.small) > 3 and s.small[2] in ("de", "del", "do", "da", "dos")
    return ends or (begins and (linked or not begins_with_long_place(s)))  # Santa Zumbo del Mar


def is_building(s: Setting) -> bool:
    """Orla Hall, the Zumbo Center: a place, or those who run it."""
    if s.single or s.small[-1] not in s.known.buildings or not s.words.written[s.last].isascii():
        return False
    body = is_taught_at(s) or " ".join(s.small[-2:]) in s.known.heads  # Orla Science Centre
    return not (body or has_place_head(s))
