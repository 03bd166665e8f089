"""Does a player come from there or go there: "on loan from Zumbo", "lost their keeper to Zumbo"?

To teach a word that only transfers have, add it to `_LOANS`.
"""

from reader.analysis.names.setting import Setting

TO_CLUB = 7  # words: signed the defender Ann Lee from Zumbo
_LOANS = frozenset(
    ("bid", "joined", "loan", "move", "moved", "signed", "signing", "switch", "transfer")
)
_SURE = frozenset(("loan", "signed", "signing", "transfer"))
_STOPS = frozenset((".", ",", ";", ":", "\n", "and", "but"))


def is_lent(s: Setting) -> bool:
    """ "on loan from Zumbo", "joined them from Zumbo"."""
    return is_sold(s) or not _LOANS.isdisjoint(_before(s))


def is_sold(s: Setting) -> bool:
    """ "arrived from Zumbo for £3m", "signed from Zumbo", "lost their keeper Ann Lee to Zumbo"."""
    near = _before(s)
    bought = "arrived" in near and s.after == "for"
    sold = s.before == "to" and "lost" in near and s.words.capital[s.first - 2]
    return bought or sold or (s.before == "from" and not _SURE.isdisjoint(near))


def _before(s: Setting) -> list[str]:
    """The words of the clause before "from" or "to", as far as a player's name is long."""
    begin = max(0, s.first - TO_CLUB)
    before = s.words.small[begin : s.first - 1]
    ends = [at for at, word in enumerate(before) if word in _STOPS]
    return before[ends[-1] + 1 :] if ends else before
