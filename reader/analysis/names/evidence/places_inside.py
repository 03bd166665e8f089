"""Does a place or a people stand inside a longer name: Danish Zumbo Club, Zumbo Kenya?

Where it may stand is a row of `INSIDE`; the places and peoples are those of the lists.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE
from reader.analysis.names.evidence.gazetteer import COMPASS, is_known_place
from reader.analysis.names.evidence.given_names import has_given_name
from reader.analysis.names.setting import Setting


def begins_with_people(s: Setting) -> bool:
    """A nationality in front of more."""
    return not s.single and s.small[0] in s.known.nationalities


def begins_with_place(s: Setting) -> bool:
    """A place in front of more, where the whole is none."""
    first = s.small[0]
    if s.single or is_known_place(s) or first in s.known.given:
        return False
    return s.known.is_place(first) or begins_with_long_place(s)


def begins_with_long_place(s: Setting) -> bool:
    """A place of two words in front of more: San Diego Zumbo."""
    return len(s.small) > 2 and s.known.is_place(" ".join(s.small[:2]))


def ends_with_place(s: Setting) -> bool:
    """A country or a province behind more, where the whole is no place: Oriva Kenya."""
    if s.single:
        return False
    ends = s.small[-1], " ".join(s.small[-2:])
    if not any(map(s.known.is_place, ends)) or is_common(ends[0], s.known):
        return False  # the Zumbo Centre
    if is_known_place(s) or s.small[0] in COMPASS or s.small[-2] in ("of", "for", "de"):
        return False
    lands = s.known.countries, s.known.regions, s.known.provinces, s.known.capitals
    return any(end in names for end in ends for names in lands) and not has_given_name(s)


INSIDE = (
    Evidence("a nationality in front", begins_with_people,
             "It was the [Danish Zumbo Club].", length=MORE),
    Evidence("a place in front", begins_with_place,
             "It was the [Nairobi Zumbo] again.", length=MORE),
    Evidence("a place at its end", ends_with_place, "It was [Zumbo Kenya] again.", length=MORE),
)  # fmt: skip
