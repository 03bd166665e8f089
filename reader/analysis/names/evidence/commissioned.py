"""Firms by what is asked of them and whom they lend: hired to audit it, lawyers from Zumbo.

Whoever is called as nobody is and no place, is hired to audit, acts for buyers, has sent lawyers or
is what a mill is owned by, is a firm. Each way is a row of `COMMISSIONED`, asked only beside its
words.
"""

from reader.analysis.names.english import is_common
from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.acting_letters import LETTERED
from reader.analysis.names.evidence.advisers import ADVISING, may_be_firm
from reader.analysis.names.evidence.large_words import LARGE
from reader.analysis.names.setting import Setting

_HIRED = frozenset((
    "appointed", "appoint", "chose", "commissioned", "engaged", "hire", "hired", "hires", "hiring",
    "mandated", "picked", "retained", "tapped",
))  # fmt: skip
_JOBS = frozenset((
    "advise", "arrange", "audit", "build", "conduct", "design", "handle", "install", "manage",
    "market", "operate", "organise", "organize", "oversee", "review", "run", "sell", "supply",
    "underwrite", "value",
))  # fmt: skip
_LENT = frozenset((
    "accountants", "actuaries", "analysts", "auditors", "bankers", "consultants", "executives",
    "lawyers", "lobbyists", "partners", "representatives", "researchers", "solicitors",
    "spokesman", "spokesperson", "spokeswoman",
))  # fmt: skip
_HELD = frozenset((
    "audited", "backed", "certified", "distributed", "financed", "funded", "insured", "managed",
    "manufactured", "operated", "owned", "supplied", "underwritten",
))  # fmt: skip
# By one whose whole name is told, or by a firm.
_MADE = frozenset(("built", "designed", "developed", "engineered"))
_CAME = frozenset(("joined", "poached", "recruited"))
# Of words that no list of common ones has, first in a sentence: Annualised.
_DERIVED = (
    "able", "al", "ance", "ed", "ence", "ful", "ible", "ing", "ised", "ism", "ity", "ive", "ized",
    "less", "ly", "ment", "ness", "ous", "tax", "tion", "tions",
)  # fmt: skip
_WHERE = frozenset(("in", "near", "outside", "around", "across", "at", "to", "of", "by"))


def is_hired_to(s: Setting) -> bool:
    """ "They hired Zumbo to audit it", "they hired Orla and Zumbo to run the sale"."""
    if s.before not in (*_HIRED, "and") or not may_be_firm(s):
        return False
    at, small = s.first - 1, s.words.small
    while s.before == "and" and at > max(1, s.first - 5) and small[at] not in _HIRED:
        if not (s.words.capital[at] or small[at] in ("and", ",")):
            return False
        at -= 1
    behind = s.last + 1
    while s.words.around(behind) == "and" or (behind < len(s.words) and s.words.capital[behind]):
        behind += 1
    return small[at] in _HIRED and s.words.around(behind) == "to" and _is_job(s, behind + 1)


def _is_job(s: Setting, at: int) -> bool:
    return s.words.around(at) in _JOBS


def lends_people(s: Setting) -> bool:
    """ "lawyers from Zumbo": who sends lawyers and analysts, mostly a firm."""
    return s.before == "from" and s.before_that in _LENT and may_be_firm(s)


def was_left(s: Setting) -> bool:
    """ "She joined from Zumbo": where one has worked before."""
    return s.before == "from" and s.before_that in _CAME and may_be_firm(s)


def has_staff(s: Setting) -> bool:
    """ "doctors at Zumbo": where one works is a body or a place, and nobody."""
    placed = s.small[-1] in s.known.place_heads or s.small[-1] in s.known.buildings
    return s.before == "at" and s.beside == "organization" and not (s.titled or placed)


def holds(s: Setting) -> bool:
    """ "a mill owned by Zumbo", "backed by Zumbo Orla"."""
    held = s.before_that in _HELD or (s.single and s.before_that in _MADE)
    if s.before != "by" or not held or not may_be_firm(s):
        return False
    return s.small[-1] not in s.known.surnames


def is_strange_in_business(s: Setting) -> bool:
    """ "Zumbo fell", in news of shares: called as nobody is, and in no place."""
    if not s.of_business or s.before in _WHERE or not may_be_firm(s) or len(s.small) > 2:
        return False
    if any(w in s.known.surnames or w in s.known.given for w in s.small):
        return False
    if s.before == "from" and not s.before_that.endswith("s"):
        return False  # riders from Zumbo, but they came from Zumbo
    if s.phrase in s.known.nationalities or all(is_common(w, s.known) for w in s.small):
        return False
    derived = s.words.first[s.first] and s.small[-1].endswith(_DERIVED)
    return not (s.single and (derived or "." in s.small[0]))


COMMISSIONED = (
    *LARGE,
    Evidence("in news of firms", is_strange_in_business,
             "The company's shares fell, analysts and investors said, as a rival cut its stake in "
             "the firm. Then [Zumbo] came.", facts=("of_business",)),
    Evidence("“hired to”", is_hired_to,
             "They hired [Zumbo] to audit the mill.", before=_HIRED | {"and"}),
    *LETTERED,
    Evidence("“lawyers from”", lends_people, "They met lawyers from [Zumbo].", before=("from",)),
    Evidence("“joined from”", was_left, "Her heir joined from [Zumbo].", before=("from",)),
    Evidence("“doctors at”", has_staff, "They met doctors at [Zumbo].", before=("at",)),
    Evidence("“owned by”", holds, "It is a mill owned by [Zumbo].", before=("by",)),
    *ADVISING,
)  # fmt: skip
