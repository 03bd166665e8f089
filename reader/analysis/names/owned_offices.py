"""Is a body only led by who is named behind it: head of Kenya's main union Ann Lee, of the party?

How many words may stand before the noun of what is owned is `_LONGEST`.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.pieces.offices import AREAS, is_office, noun_of_office
from reader.analysis.names.setting import POSSESSIVES
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_LONGEST = 4
# Such a body often has its own name behind it: the director of the company Zumbo Orla.
_OFTEN_NAMED = frozenset(("company", "group", "faction", "bank", "club", "community"))
_SOMEBODY = frozenset(("rival", "partner", "victim", "star", "giant", "parent"))


def office_of_owned(words: Words, last: int, known: Vocabulary) -> int | None:
    """The noun of the office: the [head] of Kenya's main union, the [boss] of the state's bank."""
    at = last
    body = words.small[last] in known.heads or words.small[last] in known.kin
    if words.capital[last] or not body or words.small[last] in _SOMEBODY:
        return None
    while at > max(2, last - _LONGEST) and words.small[at] not in POSSESSIVES:
        if words.capital[at] or not is_common(words.small[at], known):
            return None
        at -= 1
    if words.small[at] not in POSSESSIVES:
        return None
    at -= 1 + (not words.capital[at - 1])  # of the country's
    while at > 1 and words.capital[at]:
        at -= 1  # of Burkina Faso's
    at -= words.small[at] == "the"
    noun = words.around(at - 1)
    office = noun in known.roles or known.titles.get(noun) == "core"
    return at - 1 if office and words.around(at) == "of" else None


def leads_what_is_owned(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Whether somebody with a given name, or a strange one, stands behind what he leads."""
    if last == first:
        return False
    if words.small[first] in known.given and (
        office_of_owned(words, first - 1, known) is not None
        or (_leads_here(words, first - 1, known) and not _is_body(words, first, last, known))
    ):
        return True
    near = words.small[first - 1] not in _OFTEN_NAMED and _leads_here(words, first - 1, known)
    return (near or _leads_the_body(words, first - 1, known)) and not any(
        is_common(word, known) or word in known.heads or known.is_place(word)
        for word in words.small[first : last + 1]
    )


def _is_body(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """The owner of the club Charlton Athletic: what begins with a given name, and is a body."""
    listed = " ".join(words.small[first : last + 1]) in known.organizations
    ends = words.small[last] in known.heads or words.small[last] in known.place_heads
    return listed or (ends and words.small[last] not in known.surnames)


def _leads_here(words: Words, last: int, known: Vocabulary) -> bool:
    """Head of the primary school, chair of the football club: a body that is near at hand."""
    body, at = words.small[last], last - 1
    if words.capital[last] or not (body in AREAS or body in known.heads or body in known.kin):
        return False
    while at > last - _LONGEST and not words.capital[at] and is_common(words.small[at], known):
        if words.small[at] in known.function:
            break
        at -= 1
    of = words.small[at] == "the" and words.small[at - 1] == "of"
    return of and is_office(words.small[at - 2], known)


def _leads_the_body(words: Words, last: int, known: Vocabulary) -> bool:
    """Secretary of the party, chairman of the Kovel Fishers Association team; no Kenyan party."""
    before, body = words.small[last - 1], words.small[last]
    if not words.capital[last - 1] and words.capital[last - 2] and is_common(before, known):
        before = words.small[last - 2]  # activists of the Kovel Dream political coalition
    if words.capital[last] or body not in AREAS or body in _OFTEN_NAMED or last < 3:
        return False
    large = words.capital[last - 1] or before == words.small[last - 2]
    strange = large and before not in known.nationalities
    if not (before == "the" or (strange and not known.is_place(before))):
        return False
    noun = noun_of_office(words, last, known)
    return noun is not None and is_office(words.small[noun].removesuffix("s"), known)
