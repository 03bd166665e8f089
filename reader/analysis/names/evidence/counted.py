"""Is a name counted with bodies: Zumbo and two other firms, three banks in the north: Zumbo?

To teach a noun in plural that no people bear, add it to `MANY`.
"""

from reader.analysis.names.evidence.called_firms import STOPS
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

MANY = frozenset((
    "airlines", "bands", "banks", "brands", "brokers", "carmakers", "chains", "charities", "clubs",
    "cartels", "companies", "contractors", "firms", "funds", "galleries", "gangs", "groups",
    "hotels", "insurers", "militias",
    "labels", "lenders", "makers", "manufacturers", "museums", "newspapers", "operators",
    "organisations", "organizations",
    "outlets", "parties", "pubs", "publishers", "restaurants", "retailers", "startups", "start-ups",
    "stores", "supermarkets", "theatres", "theaters", "unions", "universities", "venues",
    "websites", "agencies", "nonprofits", "ngos", "platforms", "schools", "hospitals", "studios",
))  # fmt: skip
# Behind "and": two other firms, two smaller lenders; words up to the noun, those of a clause,
# and those between how many they are and what.
_MORE = frozenset((
    "other", "smaller", "larger", "similar", "rival", "lesser-known", "unnamed", "further",
))  # fmt: skip
_COUNTED, _CLAUSE, _ADJECTIVES = 4, 14, 4
_NUMBERS = frozenset((
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several",
))  # fmt: skip


def counts_others(words: Words, last: int) -> bool:
    """ "Zumbo and two other firms", "Zumbo and other lenders": what those beside it are, it is."""
    at = last + 1 + (words.around(last + 1) == ",")
    if words.around(at) not in ("and", "or"):
        return False
    behind, kin = words.small[at + 1 : at + 2 + _COUNTED], vocabulary().kin
    for more, word in enumerate(behind):
        if word in MANY or (word.endswith("s") and kin.get(word[:-1]) == "before"):
            return not _MORE.isdisjoint(behind[:more])
        if not word.isalpha() or words.capital[at + 1 + more]:
            return False
    return False


def are_counted(words: Words, colon: int) -> bool:
    """ "They named three firms that sold salt:" : how many of what, before the colon."""
    for at in range(colon, max(1, colon - _CLAUSE), -1):
        if words.small[at] in STOPS:
            return False
        if words.small[at] in MANY:
            near = words.small[max(0, at - _ADJECTIVES) : at]
            return any(word in _NUMBERS or word.isdigit() for word in near)
    return False
