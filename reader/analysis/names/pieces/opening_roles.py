"""Roles with a capital that only begin a sentence: "Seismologist Ann Lee said"."""

from reader.analysis import lexicon
from reader.analysis.names.vocabulary import vocabulary
from reader.analysis.names.words import Words

_LONGEST_NAME = 5


def opens_with_role(words: Words, first: int, at: int, last: int) -> bool:
    """Whether a sentence begins with what somebody is: "Seismologist Ann Lee said"."""
    known, small, name = vocabulary(), words.small[at], words.small[at + 1]
    if _opens_with_roles(words, first, at, last):
        return True
    opens = at == first and words.first[at] and not words.heading[at] and small not in words.middle
    named = last == at + 1 and any(w in known.given for w in words.ending.get(name, ()))
    if not (opens and (named or 1 < last - at < _LONGEST_NAME)):
        return False
    ends = len(small) > 6 and small.endswith(tuple(lexicon.words("role_endings")))
    ends = ends or (small in lexicon.words("trades") and small not in known.given)
    if not (ends or small in known.roles):
        return False
    end = words.small[last]
    called = last == at + 2 and name in known.given and end in known.surnames
    headed = (end in known.heads or end in known.place_heads) and not called  # Guard Colin Marsh
    strange = name not in known.common and not known.is_place(name)
    return (strange or name in known.given) and not headed


def _opens_with_roles(words: Words, first: int, at: int, last: int) -> bool:
    """Accountants Zumbo Orla and Kori Belmo left: what two are who are named in full."""
    known, small = vocabulary(), words.small[at]
    opens = at == first and words.first[at] and last == at + 2 and small not in words.middle
    if not opens or small[-1] != "s" or words.small[last + 1] != "and":
        return False
    role = small[:-1] in known.roles or small[:-1] in lexicon.words("trades")
    named = words.small[at + 1 : last + 1] + words.small[last + 2 : last + 4]
    whole = words.capital[last + 2] and words.capital[last + 3]
    given = named[0] in known.given and named[2] in known.given
    strange = given or not any(w in known.common for w in named)
    return role and whole and strange and not any(w in known.heads for w in named)
