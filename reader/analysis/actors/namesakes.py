"""People who are called as a firm or a country is: "Bloomberg said", behind "Maria Bloomberg".

Only where nothing in the article speaks of the firm or the country: no longer name that begins with
the word, no "shares" and no "in" beside it.
"""

from collections import defaultdict

from reader.analysis.actors.bare_names import SURE
from reader.analysis.actors.candidates import Candidate
from reader.analysis.names.words import Words

_OF_A_FIRM = (
    "“company”", "“shares”", "“'s shares”", "“chairman of”", "a firm in apposition", "“which”",
    "“on”", "“the”", "“The”",
)  # fmt: skip
_PLACES = ("a country", "a region", "a capital", "a province", "a large city")
_OF_A_PLACE = (
    "“in”", "“in the”", "“from” or “to”", "“mayor of”", "“city of”", "“residents”", "“'s capital”",
    "a place beside it", "a name before the comma", "“of”", "“based”", "a noun behind it",
)  # fmt: skip
_SPEAKS = ("says or does", "said it", "Mr or Ms")


def join_namesakes(candidates: list[Candidate], _words: Words) -> None:
    """A known name of one word goes to the one person who has it as a last name."""
    singles = [c for c in candidates if len(c.small) == 1 and _may_be_namesake(c)]
    if not singles:
        return
    people: dict[str, list[Candidate]] = defaultdict(list)
    longer: set[str] = set()
    for candidate in candidates:
        if len(candidate.small) > 1 and candidate.kind == "person":
            people[candidate.small[-1]].append(candidate)
            if "-" in candidate.small[0]:  # Chelsea, of Chelsea-Mae Zumbo
                people[candidate.small[0].split("-")[0]].append(candidate)
        elif len(candidate.small) > 1:
            longer.add(candidate.small[0])
    for single in singles:
        word = single.small[0]
        if word in longer:
            continue
        homes = [person for person in people[word] if person.has(*SURE)]
        if len(homes) == 1 and _is_named_in_time(homes[0], single):
            single.known_as = None
            homes[0].take(single)
            homes[0].decided = "person"


def _may_be_namesake(single: Candidate) -> bool:
    if single.has("a known organization", "known, but a common word"):
        return not single.has(*_OF_A_FIRM)
    told = single.has(*_PLACES) and single.has(*_SPEAKS)
    return told and not single.has(*_OF_A_PLACE, *_OF_A_FIRM)


def _is_named_in_time(home: Candidate, single: Candidate) -> bool:
    """Before the second time that the bare name is read: the first may be the headline."""
    places = sorted(name.first for name in single.names)
    return single.has("Mr or Ms") or home.names[0].first < places[min(1, len(places) - 1)]
