"""Does one of its words say what it is: Harbour Bank, Zumbo Inc., Orla River, Zumbo Hall?

To teach such a word, add a line to `lexicon/organization_heads.txt`, `place_heads.txt` or
`building_heads.txt`; where it has to stand is a row of `HEADED`.
"""

from reader.analysis.names.cutting import DOMAINS
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.asking import MORE, ONE
from reader.analysis.names.evidence.given_names import is_headed_person
from reader.analysis.names.evidence.glances import ODD, ends_of
from reader.analysis.names.evidence.place_words import (
    LEAGUES,
    has_place_head,
    is_building,
    is_site,
)
from reader.analysis.names.runs.aims import has_aim
from reader.analysis.names.runs.papers import is_double_paper
from reader.analysis.names.runs.partners import OTHERS
from reader.analysis.names.setting import Setting

_LONG_ENDINGS = frozenset(("inc", "inc.", "corp", "corp.", "ltd", "ltd.", "plc", "llc", "gmbh"))
_FIRST_TOO = frozenset((  # Radio Orla, Air Zumbo, Spartak Orla
    "daily", "radio", "team", "air", "club", "olympiakos", "dynamo", "spartak", "lokomotiv",
    "zenit",
))  # fmt: skip
_THE = frozenset(("die", "das", "der", "el", "il", "la", "las", "le", "les", "los"))
_LANDS = frozenset(("uk", "ni", "usa", "nz", "gb"))
_NUMBERED = ("channel", "local", "radio", "tv")
_JOINING = frozenset("&+")
_PLACES = ends_of("place_heads")
# What a name has that is headed; two words that link what it is to the rest.
_HEADS = ends_of("organization_heads").union(
    ends_of("building_heads"), _FIRST_TOO, _THE, LEAGUES, ("primary", "for", "against", "to"),
)  # fmt: skip


def _head(s: Setting) -> bool:
    """A head word at the end, or at the beginning before "of" or foreign words."""
    if s.single or not _is_headed(s) or is_headed_person(s):
        return False
    return not (s.known.is_place(s.phrase) or is_site(s))


def _is_headed(s: Setting) -> bool:
    first, last = s.small[0], s.small[-1]
    if s.known.heads.get(last) in ("last", "ending") or s.known.heads.get(first) == "first":
        return True
    if first in _THE and s.known.heads.get(s.small[1]) in ("last", "first"):
        return True  # Les Films du Zumbo
    hall = last in s.known.buildings and s.words.written[s.last].isascii()  # Orla Casino, no Casiño
    if hall or first in _FIRST_TOO or is_double_paper(last):
        return True
    if last in _LANDS and s.words.written[s.last].isupper() and not s.known.is_place(s.small[0]):
        return True  # Age Zumbo NI
    if last == "primary":
        return True  # of pupils: a vote is no actor
    if last.isdigit() and s.small[-2] in _NUMBERED:
        return True  # Channel 13
    if s.small[1:3] == ["general", "of"] and s.known.heads.get(first) == "last":
        return True  # Directorate General of Mines
    if s.known.heads.get(" ".join(s.small[-2:])) == "last":
        return True  # Orla Health System
    link = s.words.around(s.first + 1)
    if (first in LEAGUES and link == "of") or link in ("for", "against"):
        return True  # Friends of the Sea, Citizens for Clean Rivers
    if has_aim(s.words, s.first, s.last):
        return True  # Citizens to Save Orla Bay
    return s.known.is_linked_head(s.words.small[s.first : s.last + 1]) or _is_at_place(s)


def _is_at_place(s: Setting) -> bool:
    """University College London: a head word before the place, where the whole is none."""
    headed = len(s.small) > 2 and s.known.heads.get(s.small[-2]) == "last"
    ward = len(s.small) > 2 and s.small[:2] == ["university", "hospital"]  # of Orla
    return ward or (headed and s.known.is_place(s.small[-1]))


def _ending(s: Setting) -> bool:
    """Inc., Corp., Ltd: only firms end so; Zumbo Corp. International."""
    if any(word in _LONG_ENDINGS for word in s.small[1:-1]):
        return True
    return not s.single and s.known.heads.get(s.small[-1]) == "ending"


def _head_alone(s: Setting) -> bool:
    headed = s.known.heads.get(s.small[0]) in ("last", "ending") or is_double_paper(s.small[0])
    return s.single and headed


def _head_inside(s: Setting) -> bool:
    if s.single or ("&" not in s.small and s.known.heads.keys().isdisjoint(s.small)):
        return False
    if s.known.place_heads.get(s.small[-1]) in ("last", "both"):
        return False  # Church Avenue, Central Park
    return not (_head(s) or is_headed_person(s) or is_site(s))


def _partners(s: Setting) -> bool:
    """Orla & Belmo, Orla + Belmo, Orla and Sons: a firm, or what a thing is about."""
    if len(s.small) < 2 or (len(s.small) > 3 and s.small[-1] in s.known.place_heads):
        return False  # Orla Beach & Park
    inside = s.words.small[s.first + 1 : s.last]
    return not _JOINING.isdisjoint(inside) or ("and" in inside and s.small[-1] in OTHERS)


HEADED = (
    Evidence("a head word", _head, "It lent from the [Harbour Bank] again.",
             own=_HEADS, facts=ODD, length=MORE),
    Evidence("the ending of a firm", _ending, "It lent from [Zumbo Inc.] again.",
             own=_HEADS, facts=ODD, length=MORE),
    Evidence("an address of the web", lambda s: s.small[0].endswith(DOMAINS),
             "It was [Zumbo.com] again.", facts=ODD, length=ONE),
    Evidence("a head word alone", _head_alone,
             "The Trade Ministry wrote to the [Ministry].",
             own=_HEADS, facts=ODD, length=ONE),
    Evidence("a head word inside", _head_inside, "He met the [Bank Holders] again.",
             own=_HEADS, facts=ODD, length=MORE),
    Evidence("partners", _partners, "It lent from [Orla & Belmo] again.",
             own=("and",), facts=ODD, length=MORE),
    Evidence("a word for a place", has_place_head,
             "They crossed the [Orla River] again.", own=_PLACES, length=MORE),
    Evidence("a word for a building", is_building,
             "They crossed the [Orla Hall] again.", own=ends_of("building_heads"), length=MORE),
)  # fmt: skip
