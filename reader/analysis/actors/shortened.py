"""May a name be the short form of a longer one? A town is none, unless it is traded or acts so.

What speaks for it and against it is a list of evidence here.
"""

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

PERSONAL = ("a given name", "an initial", "a title", "an age", "a particle")
_ONLY_PERSONAL = ("a title", "Mr or Ms", "an age", "“who”", "a title in small letters")
_ACTS = ("says or does", "said it", "“he”", "acts as people do", "a role behind it", "“'s”")
TRADED = (
    "“shares”", "“'s shares”", "“company”", "“chairman of”", "acts as firms do", "“posted a loss”",
    "“cut its”", "a firm and nothing else", "“, founded by”", "“said it had”",
)  # fmt: skip
PLACES = ("a capital", "a large city", "a region", "a province")
THERE = (
    "“in”", "“in the”", "“from” or “to”", "“of”", "“residents”", "“based”", "“where”", "“northern”",
    "“mayor of”", "“'s capital”", "a place beside it", "a capital", "a region", "“city of”",
)  # fmt: skip
_SIDES = ("northern", "southern", "eastern", "western")
_STREETS = frozenset(("road", "street", "avenue", "lane", "highway"))


def may_be_short(short: Candidate, words: Words, known: Vocabulary) -> bool:
    """Whether nothing says that it is a person or a place for itself."""
    if short.merged or len(short.main.phrase) < 3:
        return False
    if short.has("a saint's"):
        return True  # St Luke's, which is St Luke's Hospital
    if short.kind == "place" and short.sums[2] > short.sums[1] + 2 and not _is_with_the(short):
        return False
    if short.kind == "place" and short.has("“in”") and not short.has(*_ACTS, *TRADED):
        return False  # in Kovel, where the Kovel Rescue Agency is named
    if len(short.small) > 1 and short.small[-1] in _STREETS:
        return False  # Kovel Road, where the Kovel Road Hospital is named
    if short.kind == "person" and len(short.small) > 1 and short.has(*PERSONAL):
        sold = short.has(*TRADED) or is_visited(short)  # "Milton Zumbo shares"
        leads = short.small[0] in known.particles  # nobody is Al Zumbo, as a firm is
        named = short.has("a given name") and not (sold or leads)
        return not (named or short.has(*_ONLY_PERSONAL))
    if short.has("a country"):
        return False
    if short.has(*PLACES) and not (is_traded(short) or _acts_as_firm(short)):
        return False
    if short.has("a title", "an age") or _is_of_a_people(short):
        return False
    known_one = short.has("a known organization", "known, but a common word")
    rare = short.small[0] not in known.common or not words.low[short.small[0]]
    return len(short.small) > 1 or known_one or rare


def _is_of_a_people(short: Candidate) -> bool:
    """The Danish Zumbo; but Southern Cross may be Southern Cross Water."""
    sided = len(short.small) > 1 and short.small[0] in _SIDES
    return short.has("a nationality in front") and not sided


def _is_with_the(short: Candidate) -> bool:
    """Whether no town is called so: at the Zumbo, of the Zumbo School."""
    return all("“the”" in name.context for name in short.names)


def is_visited(short: Candidate) -> bool:
    """Whether one is only in it or goes there: "at Betty Orla", of the Betty Orla Centre."""
    return short.has("“in”", "“from” or “to”") and not short.has(*_ONLY_PERSONAL, *_ACTS)


def is_traded(short: Candidate) -> bool:
    """Bethlehem, whose shares rose, is a firm."""
    return short.kind == "organization" and short.has(*TRADED)


def _acts_as_firm(short: Candidate) -> bool:
    """Whether a town acts and nobody is there: Kovel signed, where Kovel Robotics Ltd is named."""
    acts = short.has("says or does", "acts as firms do", "“called it”")
    return acts and not short.has(*THERE)
