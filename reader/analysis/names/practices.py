"""Firms by what they do for others: "auditors Zumbo Orla", "pollster Zumbo"."""

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


def is_practice(s: Setting, noun: str) -> bool:
    """ "auditors Zumbo Orla", one firm; "pollster Zumbo", "Investor Zumbo Orla, which"."""
    if s.titled:
        noun = s.words.around(s.first - 1)
    if noun in _PRACTICES:
        return s.after not in ("and", ",", "&")
    strange = s.single and not (s.small[0] in s.known.given or s.small[0] in s.known.surnames)
    which = s.after == "," and s.after_that == "which"
    return noun in _OR_FIRMS and ((strange and not s.titled) or which)
