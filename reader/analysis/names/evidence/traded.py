"""What only a firm has, be it called like a man: shares, a merger, a loss for the year."""

from itertools import pairwise

from reader.analysis.names.evidence.relatives import is_meant_by_which
from reader.analysis.names.evidence.sites import is_last_name
from reader.analysis.names.evidence.tickers import is_listed
from reader.analysis.names.setting import Setting
from reader.analysis.names.words import Words

_OF_FIRMS = frozenset((
    "shares in", "shares of", "stake in", "stakes in", "merger with", "merger of", "takeover of",
    "shareholders in", "shareholders of", "investors in", "subsidiary of", "subsidiaries of",
    "analyst at", "analysts at", "economist at", "economists at", "strategist at",
    "strategists at", "trader at", "traders at", "broker at", "brokers at",
    "analyst with", "analysts with", "economist with", "lawyer with", "lawyer at", "lawyers at",
    "partner at", "consultant at", "consultant with", "engineer at", "strategist with",
    "shareholder in", "shareholder of", "delisting of", "employees of", "customers of", "board of",
    "boards of", "signing from", "signings from", "loan from", "transfer from",
))  # fmt: skip
_SOLD = frozenset((
    "workers at", "staff at", "employees at", "bosses at", "executives at", "sold at", "shop at",
    "shopped at", "available at", "stocked at", "sale at",
))  # fmt: skip
BEHIND = frozenset(("(", ",", "also", "did", "shares", "would"))  # and may go on so
LINKS = ("in", "of", "with", "at", "from")
HOLDERS = frozenset(("shareholders", "stockholders", "bondholders", "creditors"))
BOOKS = frozenset(("posted", "posts", "reported", "reports", "booked", "books", "swung"))
_RESULTS = frozenset((
    "loss", "losses", "profit", "profits", "earnings", "revenue", "revenues", "turnover",
))  # fmt: skip
MOVES = frozenset((
    "fell", "rose", "gained", "dropped", "slid", "climbed", "jumped", "tumbled", "added", "lost",
    "surged", "sank", "plunged", "eased", "slipped", "soared", "shed", "advanced", "declined",
))  # fmt: skip
_MOVED = MOVES | {"also"}
_SHARES = frozenset(("percent", "%", "per", "pct", "points", "pence", "cents"))
STOOD = frozenset(("went", "was", "were", "is", "closed", "ended", "finished", "traded"))
_WAYS = ("up", "down", "higher", "lower")
_PERCENT = frozenset(("percent", "%", "pct"))
_STOPS = frozenset((",", ".", ";", "\n", "on", "of", "after", "that"))
_ASKED, _A_CLAUSE = frozenset(("declined", "did", "would")), 20  # words from "which" to "respond"
_WITHIN = 6  # words between "posted" and "loss"
# "Zumbo merged with a rival", "Zumbo employs 300".
ENDS = frozenset(("employs", "manufactures", "merged", "recalled", "went"))
_BROKE = frozenset(("administration", "insolvency", "liquidation", "receivership"))


def is_traded(s: Setting) -> bool:
    """ "shares in Orla Belmo", "Orla Belmo (ASX: ZQX)", "Orla Belmo posted a net loss"."""
    if s.article or s.titled or s.owns or not _has_what_firms_have(s):
        return False
    place = s.known.is_place(s.phrase) and s.phrase not in s.known.organizations
    return not ((place and not _is_firm_of_town(s)) or is_last_name(s))


def _is_firm_of_town(s: Setting) -> bool:
    """Whether a firm may have a small town's name: "Orla rose 3 percent", in news of firms; but
    "shares in Orla" may be all that are sold there."""
    known = s.known
    large = any(s.phrase in lands for lands in (known.countries, known.capitals, known.provinces))
    return s.of_business and s.before not in LINKS and not large


def _has_what_firms_have(s: Setting) -> bool:
    if s.after == "(":
        return is_listed(s.words, s.last)
    if s.before in LINKS and f"{s.before_that} {s.before}" in _OF_FIRMS:
        return True
    if s.before == "at" and f"{s.before_that} at" in _SOLD:
        return {s.small[0], s.small[-1]}.isdisjoint(s.known.place_heads)
    if s.after in MOVES and s.after_that[0].isdigit() and not s.words.sport:
        return s.words.around(_behind_number(s.words, s.last + 2)) in _SHARES  # "rose 3 percent"
    if s.after in _MOVED and s.of_business and _is_alone_behind(s):
        return True
    if s.after in STOOD and s.after_that[0].isdigit() and not s.words.sport:
        at = _behind_number(s.words, s.last + 2)  # "closed 3.1 per cent lower"
        return not {*_WAYS}.isdisjoint(s.words.small[at : at + 3])
    if s.after in STOOD and s.after_that in _WAYS:
        behind = s.words.small[s.last + 3 : s.last + 3 + _WITHIN]
        return not _PERCENT.isdisjoint(behind)  # "was up $1.61, or 11.7 percent"
    if s.after == ",":
        if s.after_that != "which":
            return False
        return is_meant_by_which(s) or _was_asked(s, _A_CLAUSE)
    if s.after in _ASKED and _was_asked(s, _WITHIN):
        return True
    if s.after in ENDS:
        return _ends_or_employs(s)
    if s.after == "shares":
        return s.after_that in MOVES or s.after_that in STOOD  # Zumbo Orla shares fell
    booked = s.after in BOOKS and not _RESULTS.isdisjoint(_object(s))
    return booked or s.after in HOLDERS


def _is_alone_behind(s: Setting) -> bool:
    """ "Zumbo also fell.", "Zumbo slipped in heavy trade": a price, and nobody."""
    if s.small[0] in s.known.given or s.known.is_place(s.phrase):
        return False
    at = s.last + 1 + (s.after == "also")
    moved = s.words.around(at) in MOVES - {"added", "lost", "shed"}
    return moved and s.words.around(at + 1) in _STOPS


def _was_asked(s: Setting, within: int) -> bool:
    """ "Zumbo declined to comment", where nobody is called so: a man is named in full before."""
    if not s.single or s.small[0] in s.known.surnames or s.small[0] in s.known.given:
        return False
    behind = s.words.small[s.last + 1 : s.last + 1 + within]
    asked = (
        ["to", "comment"], ["not", "respond"], ["immediately", "respond"], ["not", "comment"],
        ["immediately", "comment"], ["not", "reply"], ["immediately", "reply"], ["not", "answer"],
    )  # fmt: skip
    return any([one, two] in asked for one, two in pairwise(behind))


def _behind_number(words: Words, at: int) -> int:
    """The word behind a number, which has its fraction apart: 2 . 8 [%]."""
    decimal = words.around(at + 1) == "." and words.around(at + 2).isdigit()
    return at + 1 + 2 * decimal


def _ends_or_employs(s: Setting) -> bool:
    """ "Zumbo employs 300", "Zumbo merged with a rival", "Zumbo went into administration"."""
    if s.after == "merged":
        return s.after_that == "with"
    if s.after in ("employs", "manufactures", "recalled"):
        return s.after_that[0].isdigit() or s.after == "manufactures"
    return s.after_that == "into" and s.words.around(s.last + 3) in _BROKE


def _object(s: Setting) -> list[str]:
    """The words behind the verb, as far as its object goes."""
    found = s.words.small[s.last + 2 : s.last + 2 + _WITHIN]
    ends = (at for at, word in enumerate(found) if word in _STOPS)
    return found[: next(ends, _WITHIN)]
