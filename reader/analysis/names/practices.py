"""Firms by what they do and who works there: "auditors Zumbo Orla", "Zumbo analyst Ann Lee"."""

from reader.analysis.names.setting import Setting

# Who works as a firm, in plural before its one name: auditors Zumbo Orla.
_PRACTICES = frozenset((
    "auditors", "accountants", "solicitors", "architects", "consultants", "contractors",
    "developers", "brokers", "housebuilders", "pollsters", "auctioneers", "builders", "advisers",
))  # fmt: skip
# Who may be a man, but called by one word, or with "which", is a firm: pollster Zumbo.
_OR_FIRMS = frozenset((
    "investor", "pollster", "auditor", "contractor", "developer", "builder", "landlord", "insurer",
    "housebuilder", "shareholder", "promoter", "publisher", "distributor", "supplier", "bookmaker",
))  # fmt: skip

_ANALYSTS = frozenset(("analyst", "economist", "strategist"))


def is_practice(s: Setting, noun: str) -> bool:
    """ "auditors Zumbo Orla", one firm; "pollster Zumbo", "Investor Zumbo Orla, which"."""
    if s.titled:
        noun = s.words.around(s.first - 1)
    if noun in _PRACTICES:
        return s.after not in ("and", ",", "&")
    strange = s.single and not (s.small[0] in s.known.given or s.small[0] in s.known.surnames)
    which = s.after == "," and s.after_that == "which"
    return noun in _OR_FIRMS and ((strange and not s.titled) or which)


def is_employer(s: Setting) -> bool:
    """ "Zumbo analyst Ann Lee", "Analyst Ann Lee at Zumbo": a bank, be it called like a man."""
    if s.before == "at" and s.first > 3 and s.words.capital[s.first - 2]:
        return not _ANALYSTS.isdisjoint(s.words.small[max(0, s.first - 6) : s.first - 2])
    if s.owns and _employs(s):
        return True
    return (
        s.after in _ANALYSTS
        and not s.owns
        and s.words.around(s.last + 2)[0].isalpha()
        and (s.words.capital[s.last + 2])
    )


def _employs(s: Setting) -> bool:
    """ "Zumbo's Ann Lee said": for whom she speaks, where nobody else is called Zumbo."""
    words, known, behind = s.words, s.known, s.last + 2
    if behind + 2 >= len(words):
        return False
    whole = words.capital[behind + 1] and words.small[behind] in known.given
    if not (whole and s.single) or s.small[0] in known.given or known.is_place(s.phrase):
        return False
    return words.small[behind + 2] in known.doings and s.small[0] not in words.ending
