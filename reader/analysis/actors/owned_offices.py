"""Offices that are called by who heads them: "the Kovel County sheriff's office".

To teach another, add its holder to `_HOLDERS`. One that is written large throughout is a name.
"""

from reader.analysis.names.words import Words

_HOLDERS = frozenset((
    "assessor", "attorney", "auditor", "chancellor", "clerk", "commissioner", "comptroller",
    "constable", "controller", "coroner", "defender", "examiner", "general", "governor", "marshal",
    "mayor", "minister", "ombudsman", "premier", "president", "prosecutor", "prosecutors",
    "registrar", "sheriff", "speaker", "spokesperson", "treasurer",
))  # fmt: skip
_OWNS = ("'s", "'", "’s", "’")
_OFFICES = ("office", "department")
_GENERALS = frozenset(("attorney", "solicitor", "inspector", "auditor", "surgeon", "advocate"))


def is_owned_office(words: Words, at: int) -> bool:
    """Whether the word is the "office" of a holder: of "the mayor's office"."""
    if words.small[at] not in _OFFICES or words.capital[at] or at < 2:
        return False
    holder = words.small[at - 2]
    if words.small[at - 1] not in _OWNS or holder not in _HOLDERS:
        return False
    return holder != "general" or words.around(at - 3) in _GENERALS


def office_noun(words: Words, at: int) -> str:
    """What it is called: "sheriff's office"."""
    return f"{words.small[at - 2]}{words.small[at - 1]} {words.small[at]}"
