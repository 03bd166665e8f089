"""Does a player come from there or go there: "on loan from Zumbo", "lost their keeper to Zumbo"?

To teach a word that only transfers have, add it to `_LOANS`.
"""

from reader.analysis.names.setting import Setting

TO_CLUB = 7  # words: signed the defender Ann Lee from Zumbo
_LOANS = frozenset(
    ("bid", "joined", "loan", "move", "moved", "signed", "signing", "switch", "transfer")
)
_SURE = frozenset(("loan", "signed", "signing", "transfer"))
_BOUGHT = frozenset(("arrived", "bought"))
_STOPS = frozenset((".", ",", ";", ":", "\n", "and", "but"))


def is_lent(s: Setting) -> bool:
    """ "on loan from Zumbo", "joined them from Zumbo"."""
    return is_sold(s) or not _LOANS.isdisjoint(_before(s))


def is_sold(s: Setting) -> bool:
    """ "arrived from Zumbo for £3m", "signed from Zumbo", "lost their keeper Ann Lee to Zumbo"."""
    near = _before(s)
    bought = s.after == "for" and not _BOUGHT.isdisjoint(near)
    sold = s.before == "to" and "lost" in near and (s.words.capital[s.first - 2] or _is_aside(s))
    return bought or sold or (s.before == "from" and not _SURE.isdisjoint(near))


def _before(s: Setting) -> list[str]:
    """The words of the clause before "from" or "to", as far as a player's name is long."""
    begin = max(0, s.first - TO_CLUB * (1 + _is_aside(s)))
    before = s.words.small[begin : s.first - 1]
    if _is_aside(s):
        before = [word for word in before if word != ","]
    ends = [at for at, word in enumerate(before) if word in _STOPS]
    return before[ends[-1] + 1 :] if ends else before


def _is_aside(s: Setting) -> bool:
    """They lost their keeper, Ann Lee, to Zumbo: who he is stands between commas."""
    small, at = s.words.small, s.first - 3
    if s.before != "to" or s.before_that != ",":
        return False
    while at > 1 and s.words.capital[at]:
        at -= 1
    return at < s.first - 3 and small[at] == ","
