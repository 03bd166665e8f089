"""Towns by the state behind them: "Duluth, Ga.", "from Kovel, Ontario,".

A name that no list knows is a place where a state's abbreviation stands behind its comma, or a
known province or country that another mark closes; in a list of places nothing is told.
"""

from collections import defaultdict
from collections.abc import Iterable

from reader.analysis.actors.candidates import Candidate
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_CLOSES = frozenset(",.;:)\n—–-")
_OF_LISTS = (",", "and", "or", "&")
_OF_OTHERS = (
    "a title", "a given name", "Mr or Ms", "an age", "the ending of a firm", "a head word",
    "a known organization", "an acronym",
)  # fmt: skip
_OF_PEOPLE = (
    "says or does", "said it", "“he”", "“who”", "a role before it", "a role behind it", "“'s”",
    "a title in small letters", "“told”",
)  # fmt: skip
_STATES = frozenset(("state", "province", "region", "oblast", "governorate"))
_DISTRICTS = ("d.c.", "dc")
# Behind these "State" is as often a college.
_COLLEGES = frozenset((
    "alabama", "arizona", "arkansas", "colorado", "florida", "georgia", "idaho", "illinois",
    "indiana", "iowa", "kansas", "louisiana", "michigan", "mississippi", "missouri", "montana",
    "ohio", "oklahoma", "oregon", "tennessee", "texas", "utah", "washington",
))  # fmt: skip
# What a land or a water may be called by, once it has been named.
_LANDS = frozenset((
    "basin", "bay", "canal", "channel", "coast", "delta", "desert", "gulf", "heights", "highlands",
    "hills", "islands", "isles", "mountains", "peninsula", "plateau", "sea", "strait", "straits",
    "strip", "valley",
))  # fmt: skip
_LONGEST = 3  # words of a province
_TWO = 2  # words of a county


def settle_towns(candidates: Iterable[Candidate], words: Words) -> None:
    """Names before a state are places, however little else says so."""
    known, counties = vocabulary(), _counties(candidates)
    for candidate in candidates:
        if _is_firm_by_its_article(candidate, known):
            candidate.decided = "organization"
        if candidate.decided or candidate.known_as or len(candidate.small) > _LONGEST:
            continue
        county = candidate.small[0] in counties and len(candidate.small) == 1
        if county and not (candidate.merged or candidate.has(*_OF_PEOPLE, *_OF_OTHERS)):
            candidate.decided = "place"  # Zumbo sheriff held, where Zumbo County is named
            continue
        told = any(is_before_state(name, words, known) for name in candidate.names)
        if told and not (candidate.has(*_OF_OTHERS) or _is_of_people(candidate, words)):
            candidate.decided = "place"


def _counties(candidates: Iterable[Candidate]) -> set[str]:
    """The Zumbo of Zumbo County and of County Zumbo."""
    two = [c.small for c in candidates if len(c.small) == _TWO]
    last = {small[0] for small in two if small[1] == "county"}
    return last | {small[1] for small in two if small[0] == "county"}


def _is_firm_by_its_article(candidate: Candidate, known: Vocabulary) -> bool:
    """It is sold on Amazon: a firm, as the river has an article and trees grow in it."""
    phrase = candidate.main.phrase
    if phrase not in known.regions or phrase not in known.organizations:
        return False
    return candidate.has("“on”") and not candidate.has("“the”", "“in”", "“in the”")


def _is_of_people(candidate: Candidate, words: Words) -> bool:
    """Musa Zumbo, Kano; Ali Orla, Yobe: who comes from where, in a row of such pairs."""
    if len(candidate.small) < 2:
        return False
    name = candidate.names[0]
    row = words.small[name.first - 1] == ";" or ";" in words.small[name.last + 3 : name.last + 6]
    return row or candidate.has("a surname", "a given name inside")


def join_states(candidates: list[Candidate], _words: Words) -> None:
    """The bare name into that with its noun, where no town is called so: Kerala, Kerala State."""
    known = vocabulary()
    whole = {c.small[0]: c for c in candidates if len(c.small) == 2 and c.small[1] in _STATES}
    for candidate in candidates:
        name = candidate.small[0]
        alone = len(candidate.small) == 1 and name in whole and name in known.provinces
        town = name in known.cities or name in known.capitals
        if alone and not town and name not in _COLLEGES:
            whole[name].take(candidate)


def join_districts(candidates: list[Candidate], _words: Words) -> None:
    """The bare name into that with its district."""
    whole = {c.small[0]: c for c in candidates if len(c.small) == 2 and c.small[1] in _DISTRICTS}
    for candidate in candidates if whole else ():
        if len(candidate.small) == 1 and candidate.small[0] in whole and candidate.kind == "place":
            whole[candidate.small[0]].take(candidate)


def join_rivers(candidates: list[Candidate], _words: Words) -> None:
    """The Zumbo is the Zumbo River, where it is never called without "the"."""
    rivers = {c.small[0]: c for c in candidates if len(c.small) == 2 and c.small[1] == "river"}
    for candidate in candidates if rivers else ():
        alone = len(candidate.small) == 1 and candidate.small[0] in rivers
        if alone and all("“the”" in name.context for name in candidate.names):
            rivers[candidate.small[0]].take(candidate)


def join_lands(candidates: list[Candidate], _words: Words) -> None:
    """The Gulf is the Persian Gulf, the Gulf of Orla or no other that the article names."""
    homes: dict[str, list[Candidate]] = defaultdict(list)
    for candidate in candidates:
        if candidate.kind == "place" and len(candidate.small) > 1 and not candidate.merged:
            phrase = candidate.main.phrase.split()
            homes[phrase[0] if phrase[1] == "of" else phrase[-1]].append(candidate)
    for single in candidates:
        near = homes.get(single.small[0], []) if is_land(single) else []
        if len(near) == 1 and not single.merged:
            near[0].take(single)


def is_land(single: Candidate) -> bool:
    """Whether a bare name is "the Gulf", "the Valley": never without its article."""
    named = len(single.small) == 1 and single.small[0] in _LANDS
    return named and all("“the”" in name.context for name in single.names)


def is_before_state(name: Name, words: Words, known: Vocabulary) -> bool:
    """Whether a state stands behind the name and a comma."""
    first = name.last + 2
    if first >= len(words) or words.small[first - 1] != "," or not words.capital[first]:
        return False
    if words.small[first].rstrip(".") in known.states:
        return True
    if words.small[name.first - 1] in _OF_LISTS:
        return False
    ends = range(first, min(first + _LONGEST, len(words)))
    phrases = (" ".join(words.small[first : end + 1]) for end in ends)
    return any(
        (phrase in known.provinces or phrase in known.countries)
        and words.around(end + 1) in _CLOSES
        for end, phrase in zip(ends, phrases, strict=True)
    )
