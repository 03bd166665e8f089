"""Firms that work for others: Zumbo Orla advised the buyer, ran the sale, rates the stock a buy."""

from reader.analysis.names.evidence import Evidence
from reader.analysis.names.evidence.sites import is_last_name
from reader.analysis.names.setting import Setting

_ADVISED = frozenset(("advised", "advises", "advising"))
_ACTED = frozenset(("acts", "acted"))
_ARRANGED = frozenset(("arranged", "handled", "led", "managed", "ran", "underwrote"))
_RATES = frozenset((
    "cut", "cuts", "downgraded", "kept", "lifted", "lowered", "maintained", "raised", "rate",
    "rates", "trimmed", "upgraded",
))  # fmt: skip
_RATED, _NEAR = frozenset(("estimate", "forecast", "outlook", "rating", "stock", "target")), 5
DOES = _ADVISED | _ACTED | _ARRANGED | _RATES | {"both", "has", "have"}
_DEALS = frozenset((
    "auction", "deal", "financing", "fundraising", "ipo", "listing", "loan", "merger", "offer",
    "offering", "placing", "purchase", "refinancing", "round", "sale", "takeover",
))  # fmt: skip
_CLIENTS = frozenset((
    "bank", "board", "buyer", "buyers", "company", "consortium", "creditors", "lenders", "seller",
    "sellers", "shareholders", "vendor", "vendors",
))  # fmt: skip
_NO_SUBJECT = frozenset(("in", "near", "at", "of", "from", "for", "to", "into", "with", "by"))


def may_be_firm(s: Setting) -> bool:
    """Whether neither somebody nor a place is called so."""
    if s.titled or s.owns or s.article or s.known.is_place(s.phrase) or is_last_name(s):
        return False
    if s.small[0] in s.known.given:
        return False
    return not (s.single and s.small[0] in s.known.surnames)


def acts_for_firms(s: Setting) -> bool:
    """ "Zumbo Orla advised the buyer", "Zumbo Orla acted for Kovel", "Zumbo ran the sale"."""
    if s.before in _NO_SUBJECT or not may_be_firm(s):
        return False
    client = s.words.around(s.last + 3)
    if _rates(s):
        return True
    if s.after in _ACTED:
        return s.after_that == "for" and not s.words.sport
    if s.after in _ADVISED:
        named = s.words.capital[s.last + 2] and s.words.around(s.last + 3) != "to"
        return named or (s.after_that == "the" and client in _CLIENTS)
    return s.after in _ARRANGED and s.after_that == "the" and client in _DEALS


def _rates(s: Setting) -> bool:
    """ "Zumbo kept its rating on Orla", "Zumbo and Kori both rate the stock a hold"."""
    at = s.last + 1 + (s.after in ("both", "has", "have"))
    if s.words.around(at) not in _RATES or s.words.around(at + 1) not in ("its", "their", "the"):
        return False
    return not _RATED.isdisjoint(s.words.small[at + 2 : at + 2 + _NEAR])


ADVISING = (
    Evidence("“acted for”", acts_for_firms,
             "Then [Zumbo Orla] acted for the buyer.", behind=DOES),
)  # fmt: skip
