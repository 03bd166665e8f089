"""What "which" and "whose" behind a name tell: Zumbo, which owns the mill; Zumbo, whose members."""

from reader.analysis import lexicon
from reader.analysis.names.setting import Setting

HIRED = frozenset(verb for verb, kind in lexicon.classes("suffered").items() if kind == "person")
_PREPOSITIONS = frozenset(("at", "by", "for", "from", "in", "of", "on", "to", "under", "with"))
_MAKES = frozenset((
    "advises", "brews", "builds", "buys", "campaigns", "certifies", "distributes", "employ",
    "employs", "exports", "flies", "fly", "funds", "imports", "insures", "lobbies", "make",
    "makes", "manufactures", "operate", "operates", "own", "owns", "publishes", "regulates",
    "represent", "represented", "represents", "runs", "sells", "speak", "speaks", "supplies",
    "supply",
))  # fmt: skip
_OTHERS = ("by", "of", "with", "under")  # whose name stands behind the firm that "which" means
_OF_BODIES = frozenset((
    "branches", "brands", "candidates", "chairman", "chairwoman", "clients", "commander",
    "commanders", "customers", "drones", "employees", "factories", "fighters", "founder",
    "founders", "guards", "headquarters", "lawmakers", "leader", "leaders", "members",
    "membership", "mps", "parent", "plants", "president", "shareholders", "shares", "software",
    "spokesman", "spokesperson", "spokeswoman", "stores", "subscribers", "subsidiaries",
    "volunteers",
))  # fmt: skip


def has_members(s: Setting) -> bool:
    """ "Zumbo, whose members pay": what only a firm or a body has."""
    at = s.last + 1 + (s.after == ",")
    if s.words.around(at) != "whose" or s.owns or s.titled:
        return False
    somebody = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    if s.words.around(at + 1) in s.known.given and s.words.capital[at + 1]:
        return s.single or not somebody  # Zumbo, whose Ann Lee
    return s.words.around(at + 1) in _OF_BODIES and not somebody


def is_meant_by_which(s: Setting) -> bool:
    """ "Zumbo, which owns the mill"; but the firm led by Ann Lee, which owns it, is not she."""
    at = s.last + 3
    verb = s.words.around(at + (s.words.around(at) in ("also", "together")))
    somebody = not s.single and s.small[0] in s.known.given and s.before in _OTHERS
    return (verb in _MAKES and not somebody) or _is_called_as_somebody(s)


def _is_called_as_somebody(s: Setting) -> bool:
    """ "Grant Zumbo, which audited it, was fined" : what "which" means stands right before it."""
    called = s.small[0] in s.known.given or s.small[-1] in s.known.surnames
    if not called or s.single or s.titled or s.words.heading[s.first]:
        return False
    near = s.words.small[max(0, s.first - 6) : s.first]
    listed = s.before == "and" and _PREPOSITIONS.isdisjoint(near)
    return s.words.first[s.first] or listed or s.before in HIRED


def is_hired(s: Setting) -> bool:
    """ "They hired Zumbo, which was old": who is called "which" is nobody."""
    which = s.after == "," and s.after_that == "which" and s.single
    return which and s.before in HIRED and not (s.known.is_place(s.phrase) or s.article)
