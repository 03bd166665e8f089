"""May a longer name be called by its first words? The Kovel Police are not called Kovel.

To teach what is only called after its place, add its head word to `_OF_A_PLACE`; what leads in the
name of a club, to `CLUBS`.
"""

from reader.analysis import lexicon
from reader.analysis.actors.candidates import Candidate
from reader.analysis.actors.shortened import PERSONAL, PLACES, THERE
from reader.analysis.names.runs.papers import is_double_paper
from reader.analysis.names.vocabulary import Vocabulary

# What is called after its place, which is no short form of it: Kovel is not the Kovel Police.
_OF_A_PLACE = frozenset((
    "party", "front", "police", "ministry", "commission", "council", "court", "government",
    "authority", "department", "army", "parliament", "federation", "force", "forces", "service",
    "assembly", "district", "congress", "movement", "navy", "embassy", "prison", "hospital",
    "airport", "state", "brigade", "regiment", "battalion", "militia", "town", "office", "trust",
    "team", "league",
))  # fmt: skip
_PARTS = frozenset((
    "committee", "board", "bureau", "politburo", "secretariat", "wing", "branch", "unit", "mission",
    "commission", "council", "force", "office", "delegation", "programme", "program", "assembly",
    "tribunal", "court", "parliament", "youth",
))  # fmt: skip
# What leads in the name of a club that is called by the rest of it.
CLUBS = frozenset((
    "ac", "afc", "as", "athletic", "atletico", "borussia", "cd", "deportivo", "dinamo", "dynamo",
    "fc", "fk", "inter", "lokomotiv", "olympique", "partizan", "racing", "rc", "real", "sc",
    "spartak", "sporting", "hapoel", "maccabi", "beitar", "zenit", "shakhtar", "nk", "hnk", "vfb",
    "olympiakos", "panathinaikos",
))  # fmt: skip
# Behind its name, what a town has: Kovel Zumbo is not the Kovel Zumbo Police Department.
_OF_A_TOWN = frozenset((
    "district", "county", "city", "state", "police", "fire", "town", "municipal", "sheriff's",
    "chamber", "high", "elementary", "middle", "primary", "parish", "borough",
))  # fmt: skip
_CHAMBERS = (("senate",), ("parliament",), ("congress",))  # which are not their committees
# What is a body for itself, and what such a body has: Kovel University, its Alumni Association.
_BODIES = frozenset((
    "university", "college", "school", "bank", "hospital", "council", "party", "church", "court",
    "parliament", "club", "union", "board", "ministry", "commission", "museum", "authority",
))  # fmt: skip
_THEIRS = frozenset((
    "association", "union", "foundation", "fund", "trust", "press", "society", "club", "hospital",
    "board", "senate", "library", "museum", "council", "committee", "school", "academy", "centre",
    "center", "institute", "guild", "senate", "band", "choir", "orchestra", "federation", "league",
))  # fmt: skip
# What teams do, where two points ahead of Zumbo are no sign of a town.
_PLAYED = ("a match there", "a score", "“beat”", "plays as teams do")
_THERE = frozenset(THERE) - {"“of”", "“from” or “to”", "“'s capital”"}
_LIGHT = frozenset(("group", "the", "holding", "holdings", "company"))


def is_of_its_place(short: Candidate, home: Candidate) -> bool:
    """Kovel is neither the Kovel Police nor the Kovel Daily News, a town not the Kovel Echo."""
    papers = lexicon.words("newspaper_words")
    paper = home.small[-1] in papers and (len(home.small) > 2 or short.kind == "place")
    paper = paper or is_double_paper(home.small[-1])
    return paper or (home.small[-1] in _OF_A_PLACE and "&" not in home.small)


def is_party(short: Candidate, home: Candidate) -> bool:
    """Zumbo is the Zumbo Party, or Zumbo Town that has a score, where it is no place."""
    if len(home.small) != 2 or short.has(*PLACES):
        return False
    if home.kind == "organization" and home.has(*_PLAYED):
        return not short.has(*_THERE) and not short.has(*PERSONAL)
    named = short.kind == "organization" and not short.has(*THERE)
    return named and home.small[-1] == "party"


def is_partnership(short: Candidate, home: Candidate) -> bool:
    """Whether partners come behind it: Davis Polk is Davis Polk & Wardwell."""
    return len(short.small) > 1 and "&" in home.small[len(short.small) : -1]


def is_of_district(home: Candidate, words: int) -> bool:
    """Whether a place may stand in so many words: Kovel Zumbo District Secretariat, ... Courier."""
    if len(home.small) == words + 1 and home.small[-1] in lexicon.words("newspaper_words"):
        return True
    if home.small[words - 1 : words] in (("county",), ("district",)):
        return True
    return bool(home.small[words:]) and home.small[words] in _OF_A_TOWN


def is_headed(home: Candidate, known: Vocabulary) -> bool:
    """Whether a word beside the first says that it is an organization."""
    listed = home.known_as is not None
    return listed or any(word in known.heads or word in _LIGHT for word in home.small[1:])


def stem_of(small: tuple[str, ...], known: Vocabulary) -> list[str]:
    """Its words without the ending of a firm and those that say little ("Group")."""
    return [w for w in small if known.heads.get(w) != "ending" and w not in _LIGHT]


def begins_with(home: Candidate, stem: list[str], known: Vocabulary) -> bool:
    """Whether a longer name begins with these words, behind "Banco" or "Real" too."""
    full = stem_of(home.small, known)
    if not full or full == stem:
        return full == stem  # Group Inc.; Bank of Kovel, of Bank of Kovel Corp.
    behind = full[1 + (len(full) > 1 and full[1] in known.particles) :]
    if behind == stem and (known.heads.get(full[0]) == "first" or full[0] in CLUBS):
        return True
    if len(stem) == 1 and full[0].startswith(f"{stem[0]}-"):
        return True
    rest = full[len(stem) :]
    if rest and all(word in known.countries or word in known.regions for word in rest):
        return False  # Oriva Kenya is a daughter of Oriva
    of = home.main.phrase.split()[: len(stem) + 1]
    if len(stem) > 1 and "of" not in of[:-1] and not known.is_place(stem[0]):
        of = of[:-1] if not any(map(known.is_place, rest)) else of  # the Wave Council of Bakers
    return full[: len(stem)] == stem and "of" not in of


def is_part_of(short: Candidate, home: Candidate, known: Vocabulary) -> bool:
    """The Senate Rivers Committee sits in the Senate, the ZQX Standing Committee in the ZQX."""
    initials = short.has("an acronym") or (short.known_as or "").isupper()
    initials = initials or (len(short.small) > 1 and short.known_as is not None)
    initials = initials or short.small in _CHAMBERS or "-" in short.small[0]
    link = next((at for at, w in enumerate(home.small) if at and w in ("in", "on")), None)
    long = len(home.small) > 2 or "-" in short.small[0]
    if home.small[:link][-1] in _PARTS and initials and long:
        return True
    own = len(short.small) > 1 and short.small[-1] in _BODIES and home.small[-1] in _THEIRS
    if own and home.small[: len(short.small)] == short.small:
        return True  # Kovel University is not its Alumni Association
    heads = known.heads.get(short.small[0]), known.heads.get(home.small[-1])
    return heads == ("last", "last") and home.small[-1] != short.small[0]
