"""Does an office without "the" stand before a comma: [Kovel State Governor], Musa Orla, said?

It begins the sentence, or follows a verb or a preposition that no office has behind it otherwise.

To teach an office, add it to `lexicon/titles.txt`; a noun that is one alone, to `role_nouns.txt`.
"""

from reader.analysis.actors.role_nouns import Stretch, is_role
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names import Name
from reader.analysis.names.mentions import begin_of
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

WITHIN = 5  # words before the noun
# Not "as" or "of", which are of an office.
_BEFORE_BARE = frozenset(("by", "from", "with", "that", "while", "when", "and", "against", "to"))
_REGAL = frozenset(("nana", "nii", "togbe", "osabarima", "oba", "eze"))
_LEADERS = ("leader", "boss", "captain", "coach")


def opening_office(words: Words, first: int, comma: int, known: Vocabulary) -> Stretch | None:
    """[Kovel State Governor], Alhaji Musa Orla: an office with a capital that begins a sentence."""
    day = first + (words.small[first] in known.function)
    if words.small[day] in known.calendar and day < comma - 1:
        first = day + 1  # On Tuesday Kovel State Governor, Ann Lee
    if words.small[first] in known.function and words.small[first + 1] == "counsel":
        first += 1  # "But counsel for the bank, Ann Lee, said"
    leads = known.titles.get(words.small[first]) == "doubtful" and words.small[first + 1] == "of"
    if leads and is_role(words.small[first]):
        return first, comma - 1  # Leader of the Opposition, Ann Lee
    ends = (at for at in range(first, comma) if known.titles.get(words.small[at]) == "core")
    at = next(ends, None)
    if at is None:
        return None
    whole = at == first or all(words.capital[first : at + 1])
    if not (whole or _is_short(words, first, at, known)):
        return None
    of = words.small[at + 1] in ("of", "for", "to", "on")
    return (first, comma - 1) if of or at == comma - 1 else None


def is_throne(words: Words, the: int, comma: int, name: Name, known: Vocabulary) -> bool:
    """The [Ohinzu of Kovel], HRM Musa Orla, said: an office that English has no word for."""
    office = the + 1
    honoured = name.first > comma + 1 or name.small[0] in _REGAL
    if not honoured or words.small[the] != "the" or words.small[the + 2] != "of":
        return False
    strange = words.capital[office] and words.small[office] not in known.common
    strange = strange and not known.is_place(words.small[office])
    body = the + 3 + (words.small[the + 3] == "the")
    alone = all(words.capital[at] for at in range(body, comma)) and comma > body
    ends = name.last + 1 + words.capital[name.last + 1]  # Nana Orla [VII],
    return strange and alone and words.around(ends) in (",", ";", ".", "has", "said")


def _is_short(words: Words, first: int, last: int, known: Vocabulary) -> bool:
    """Opposition [spokesman] on finance: one word before the office, which does nothing."""
    small = words.small[first]
    return last == first + 1 and small not in known.function and not small.endswith(("ing", "ed"))


def opening_noun(words: Words, first: int, name: Name, known: Vocabulary) -> Stretch | None:
    """[Prosecuting counsel], Musa Orla, told: what begins a sentence without "the"."""
    last = begin_of(name) - 2
    named = words.small[name.last + 1] == "," or words.small[name.last + 1] in known.doings
    if not named or last - first > WITHIN or words.capital[last] or not is_role(words.small[last]):
        return None
    plain = words.small[first] not in known.function
    return (first, last) if plain and last > first else None


def bare_office(words: Words, name: Name, comma: int, known: Vocabulary) -> Stretch | None:
    """a call by [party chairman], Musa Orla, for it; that [sports minister], Ann Orla, had"""
    last = comma - 1
    closed = words.small[name.last + 1] in (",", ";", ".") and name.first < name.last
    core = known.titles.get(words.small[last]) == "core" or _leads(words, last)
    if not closed or not (core or (is_role(words.small[last]) and not words.capital[last])):
        return None
    first = start_of_role(words, last, known)
    before = words.around(first - 1)
    told = before in known.doings  # said [Kovel Bank strategy expert], Musa Orla.
    return (first, last) if told or (core and before in _BEFORE_BARE) else None


def _leads(words: Words, last: int) -> bool:
    """Whether it is the head of something: ZQX [leader], opposition [leader]."""
    return words.small[last] in _LEADERS and not words.capital[last]
