"""Roles that several people have at once: "Justices Orla and Lee", "ministers A, B and C".

A plural noun of a role stands before a list of names; each of them is one of those. The list is
read back from a name over capitals, particles, brackets and commas; "and" stands only before its
last name.
"""

from reader.analysis.actors.joined_fields import with_both_places
from reader.analysis.actors.role_nouns import Stretch, without_opinion
from reader.analysis.actors.role_starts import start_of_role
from reader.analysis.actors.singulars import one_of
from reader.analysis.names import Name
from reader.analysis.names.vocabulary import Vocabulary
from reader.analysis.names.words import Words

_NUMBERS = frozenset(("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"))
_LEADS = (":", "–", "—")  # into a list
_AND = ("and", "&")
_OWN = frozenset(("his", "her", "their"))
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
        first = with_both_places(words, start_of_role(words, at, known), known)
    return without_opinion(words, first, at), at


def _is_list(words: Words, name: Name, known: Vocabulary) -> bool:
    """Whether "and" stands before the name, or before a later one of the list."""
    before = words.small[name.first - 1], words.around(name.first - 2)
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
    kin = words.around(at + 1) in _OWN and words.around(at + 3)[0].isalpha()  # and her brother Bob
    return at + 1 < end and (words.capital[at + 1] or (kin and words.capital[at + 3]))


def _noun_before_list(words: Words, first: int, known: Vocabulary) -> int | None:
    """The plural noun before the names that end with the one that begins here."""
    at, small = first - 1, words.small
    if at > 1 and small[at] in _AND:
        at -= 1 + (small[at - 1] == ",")
    elif small[at] in (",", *_LEADS):
        at -= 1
    end = max(-1, first - _LONGEST)
    while at > end:
        if is_plural_role(words, at, known):  # "their rivals, Ann Lee and ..." says nothing
            named = words.capital[at + 1] or words.small[at + 1] in (*_LIKE, "such")
            return at if named or _is_counted(words, at) or _is_owned(words, at) else None
        if words.small[at] in _LIKE:
            at -= words.small[at] == "as"
        elif words.small[at] in _LEADS:
            if not is_plural_role(words, at - 1, known):
                return None
        elif words.small[at] == ")":
            at = _before_bracket(words, at)
        elif not _stands_in_list(words, at, known):
            return None
        at -= 1
    return None


def _is_counted(words: Words, at: int) -> bool:
    """Whether the list says who they are: "three farmers, Ann Lee, Bob Orla and Eva Roy"."""
    return words.small[at + 1] in (",", *_LEADS) and not _NUMBERS.isdisjoint(
        words.small[at - 4 : at]
    )


def _is_owned(words: Words, at: int) -> bool:
    """Whether they are somebody's, and the list is closed: "her sons, Bob and Tim Roy, who"."""
    owners = words.small[max(0, at - 2) : at]
    told = owners[-1:] == ["'s"] or not _OWN.isdisjoint(owners) or _opens_with_the(words, at)
    if words.small[at + 1] != "," or not told:
        return False
    end, joined = at + 2, False
    while end < min(at + _LONGEST, len(words)) and (
        words.capital[end] or words.small[end] in (*_AND, ",", ";") or is_age(words, end)
    ):
        if joined and words.small[end] in (",", ";") and not is_age(words, end + 1):
            break
        joined = joined or words.small[end] in _AND
        end += 1
    return joined and words.around(end) in (",", ".", ";")


def _opens_with_the(words: Words, at: int) -> bool:
    """The suspects, Ann Lee, 24, and Bob Roy, 31, were held: the noun opens the sentence."""
    the = at - 1 - (words.small[at - 1] != "the")
    opens = words.first[the] or words.small[the - 1] == "that"
    return the >= 0 and opens and words.small[the] == "the"


def is_age(words: Words, at: int) -> bool:
    """Whether an age stands there between commas."""
    aged = words.around(at).isdigit() and len(words.around(at)) == 2
    return aged and words.around(at - 1) == "," and words.around(at + 1) in (",", ";", ".", "and")


def _stands_in_list(words: Words, at: int, known: Vocabulary) -> bool:
    small = words.small[at]
    if small in (",", ".", "-"):
        return small != "." or len(words.written[at - 1]) == 1
    if small == ";" or is_age(words, at):
        return True
    return words.capital[at] or small in known.particles or small == "of"  # of Kovel


def _before_bracket(words: Words, at: int) -> int:
    """The bracket that this one closes, or far enough back that no list goes on."""
    opened = (b for b in range(at - 1, max(-1, at - _BRACKET), -1) if words.small[b] == "(")
    return next(opened, at)


def is_plural_role(words: Words, at: int, known: Vocabulary) -> bool:
    """Whether the word there is a role of several: "ministers", "Sens."."""
    led = words.small[at - 1] == "of" and words.capital[at - 2] and words.capital[at]
    led = led and words.small[at] != "justices"  # a Bench of Justices Ann Orla and Eva Roy
    if words.small[at][-1] not in "sn." or led:
        return False  # Dean of Students Ann Lee
    single = one_of(words.small[at], known, words.around(at - 1))
    named = words.capital[at] and not words.first[at] and single not in known.titles
    return single is not None and not named  # Lehman Brothers
