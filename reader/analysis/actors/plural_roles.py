"""Roles that several people have at once: "Justices Orla and Lee", "ministers A, B and C".

A plural noun of a role stands before a list of names; each of them is one of those. The list is
read back from a name over capitals, particles, brackets and commas; "and" stands only before its
last name.
"""

from reader.analysis.actors.appositions import OFFICE_VERBS
from reader.analysis.actors.bodies import WORKS
from reader.analysis.actors.role_nouns import PREPOSITIONS, Stretch, is_role, without_opinion
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary, vocabulary
from reader.analysis.names.words import Words

_DULL = ("man", "woman", "member", "counterpart", "rival", "friend")  # say nothing by themselves
_SITTING = ("assembly", "board", "cabinet", "commission", "committee", "council", "panel")
_NUMBERS = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
_AND = ("and", "&")
_LIKE = ("like", "including", "as", "namely")  # ex-players like Ann Orla, such as Ann Orla
_LONGEST = 40  # words of a list
_BRACKET = 8  # words in brackets behind a name


def plural_role(words: Words, name: Name, known: Vocabulary) -> Stretch | None:
    """[Kenyan ministers] Ann Lee, Bob Orla and Eva Roy"""
    at = _noun_before_list(words, name.first, known)
    if at is None:
        return None
    titled = at == name.first - 1 and words.capital[at]  # "Sens. Ann Lee of Kovel and ..."
    if not titled and not _is_list(words, name, known):
        return None
    first = at
    if words.capital[at] and not words.first[at]:
        while first > 0 and words.capital[first - 1] and not words.first[first - 1]:
            first -= 1
    else:
        first = start_of_role(words, at, known)
    return without_opinion(words, first, at), at


def _is_list(words: Words, name: Name, known: Vocabulary) -> bool:
    """Whether "and" stands before the name, or before a later one of the list."""
    before = words.around(name.first - 1), words.around(name.first - 2)
    if before[0] in _AND or (name.title is not None and words.around(name.title - 1) in _AND):
        return True
    at, end = name.last + 1, min(name.last + _LONGEST, len(words))
    while at < end and words.small[at] not in _AND:
        if words.small[at] == "(":
            closed = (b for b in range(at, min(at + _BRACKET, end)) if words.small[b] == ")")
            at = next(closed, end)
        elif not _stands_in_list(words, at, known):
            return False
        at += 1
    return at + 1 < end and words.capital[at + 1]


def _noun_before_list(words: Words, first: int, known: Vocabulary) -> int | None:
    """The plural noun before the names that end with the one that begins here."""
    at, small = first - 1, words.small
    if at > 1 and small[at] in _AND:
        at -= 1 + (small[at - 1] == ",")
    elif small[at] == ",":
        at -= 1
    end = max(-1, first - _LONGEST)
    while at > end:
        if is_plural_role(words, at, known):  # "their rivals, Ann Lee and ..." says nothing
            named = words.capital[at + 1] or words.small[at + 1] in (*_LIKE, "such")
            return at if named or _is_counted(words, at) else None
        if words.small[at] in _LIKE:
            at -= words.small[at] == "as"
        elif words.small[at] == ")":
            at = _before_bracket(words, at)
        elif not _stands_in_list(words, at, known):
            return None
        at -= 1
    return None


def _is_counted(words: Words, at: int) -> bool:
    """Whether the list says who they are: "three farmers, Ann Lee, Bob Orla and Eva Roy"."""
    return words.small[at + 1] in (",", ":") and not _NUMBERS.isdisjoint(words.small[at - 4 : at])


def _stands_in_list(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    if small in (",", ".", "-"):
        return small != "." or len(words.written[at - 1]) == 1
    return words.capital[at] or small in known.particles or small == "of"  # of Kovel


def _before_bracket(words: Words, at: int) -> int:
    """The bracket that this one closes, or far enough back that no list goes on."""
    opened = (b for b in range(at - 1, max(-1, at - _BRACKET), -1) if words.small[b] == "(")
    return next(opened, at)


def is_plural_role(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the word there is a role of several: "ministers", "Sens."."""
    led = words.small[at - 1] == "of" and words.capital[at - 2] and words.capital[at]
    if words.small[at][-1] not in "sn." or led:
        return False  # Dean of Students Ann Lee
    single = one_of(words.small[at], known, words.around(at - 1))
    named = words.capital[at] and not words.first[at] and single not in known.titles
    return single is not None and not named  # Lehman Brothers


def of_one(role: list[str]) -> str:
    """The words of a role as one of several has it: "Kenyan minister" of "Kenyan ministers"."""
    if role[0] in OFFICE_VERBS or role[0] in WORKS:
        return " ".join(role)  # runs Zumbo Caterers
    small = role[-1].lower()
    known = vocabulary()
    if not set(PREPOSITIONS).isdisjoint(role):
        return " ".join(role)  # Superintendent of Schools
    single = one_of(small, known, role[-2].lower() if len(role) > 1 else "")
    if small.endswith("s") and known.kin.get(small) == known.kin.get(small[:-1]) == "before":
        single = small[:-1]  # "religious schools"
    if single:
        written = single.upper() if role[-1][:2].isupper() else single.capitalize()  # MPs
        role = [*role[:-1], written if role[-1][0].isupper() else single]
    return " ".join(role)


def one_of(small: str, known: Vocabulary, before: str = "") -> str | None:
    """The role that one of several has: "minister" of "ministers"; None where it is no plural, or
    says nothing, as "members" does without "council" before it.
    """
    if small.endswith("s."):
        single = small[:-2] + "."
        return single if known.titles.get(single) == "core" else None
    if small.endswith("men"):
        single = small[:-2] + "an"
    elif small.endswith("ies"):
        single = small[:-3] + "y"
    elif small.endswith("s") and not small.endswith("ss"):
        single = small[:-1]
    else:
        return None
    title = known.titles.get(single) in ("core", "doubtful") and known.titles.get(small) != "core"
    if single in _DULL:
        return single if single == "member" and before in _SITTING else None
    return single if is_role(single) or title else None
